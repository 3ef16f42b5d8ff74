import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/lib/claims/check.ts';
import type { Facts } from '../../src/lib/claims/facts.ts';
import { checkAll } from '../../src/lib/claims/join.ts';
import type { ClaimFacts } from '../../src/lib/claims/schema.ts';
import { verdictOf } from '../../src/lib/claims/verdict.ts';
import { claimViewsOf } from '../../src/lib/ui/claims/claimView.ts';
import { reportOf } from '../support/reports.ts';
import { nothingMeasured } from '../support/nothingMeasured.ts';

const real = reportOf('white-house-talks');
const views = new Map(claimViewsOf(real.report, real.facts, real.checks).map((view) => [view.name, view]));

describe('verdictOf', () => {
  const around = { wording: 'around', step: 5, tolerance: 0.5 } as const;
  it.each([
    [20, 19.1, around, 'rounding'],
    [20, 19.6, around, 'agrees'],
    [20, 18.9, around, 'rounding'],
    [30, 19.1, around, 'differs'],
    [20, 17.4, around, 'differs'],
    [4, 3.48, { wording: 'nearly', step: 1, tolerance: 0 }, 'rounding'],
    [4, 4.1, { wording: 'nearly', step: 1, tolerance: 0 }, 'differs'],
    [3, 3.48, { wording: 'over', step: 1, tolerance: 0 }, 'rounding'],
    [7, 7, { wording: 'exactly', step: 10, tolerance: 0 }, 'agrees'],
    [7, 8, { wording: 'exactly', step: 10, tolerance: 0 }, 'differs'],
    [100, 90, { wording: 'up-to', step: 10, tolerance: 0 }, 'agrees'],
    [100, 101, { wording: 'up-to', step: 10, tolerance: 0 }, 'differs'],
  ] as const)('%d stated, %d measured, %o: %s', (stated, measured, options, verdict) =>
    expect(verdictOf(stated, measured, options)).toBe(verdict),
  );
  it('always agrees with itself and never with what is a whole step off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom('exactly', 'around', 'nearly', 'over'),
        (n, wording) => {
          expect(verdictOf(n, n, { wording, step: 1, tolerance: 0 })).toBe('agrees');
          expect(verdictOf(n, n + 1, { wording, step: 1, tolerance: 0 })).toBe('differs');
        },
      ),
    );
  });
});

describe('the real report', () => {
  it('has a check, or a reason for none, for every claim', () => {
    const said = real.report.statements.flatMap(({ claims }) => claims.map(({ name }) => name));
    expect([...views.keys()]).toEqual(said);
    for (const view of views.values()) {
      expect(view.result).not.toBe('');
      if (view.verdict !== 'unchecked') expect(view.method).not.toBe('');
    }
  });
  it('finds the share a rounding up, with its areas and day', () => {
    const share = views.get('around-20-percent');
    expect(share?.verdict).toBe('rounding');
    expect(share?.result).toMatch(
      /^The drawn area is 18\.\d–19\.\d% \(1\d\d,\d00 km² of 603,628 km²\), as of 18 August 2025\..*rounded up/u,
    );
  });
  it('counts the war to the day', () => {
    const duration = views.get('war-duration');
    expect(duration?.verdict).toBe('rounding');
    expect(duration?.result).toContain('3 years, 5 months and 25 days (1,271 days)');
    expect(duration?.result).toContain('rounds up');
  });
  it('compares the hours in UTC and says calmly what differs', () => {
    const during = views.get('during-meeting');
    expect(during?.verdict).toBe('differs');
    expect(during?.result).toContain('21:47 to 22:01 on 17 August 2025 (Washington time)');
    expect(during?.result).toContain('at 23:05, which was 16:05 in Washington');
    expect(during?.method).toContain('2025-08-18 01:47');
    expect(during?.sources.length).toBeGreaterThan(2);
  });
  it('calls a clock as its event does, else by the city of its zone', () => {
    const { strike, talks } = {
      strike: real.facts.events['kharkiv-strike'],
      talks: real.facts.events['white-house-talks'],
    };
    if (!strike || !talks) throw new Error('the data changed');
    const events = {
      'kharkiv-strike': { ...strike, clock: { de: 'Uhr' } },
      'white-house-talks': { ...talks, clock: undefined },
    };
    const result = (language: string) =>
      claimViewsOf({ ...real.report, language }, { ...real.facts, events }, real.checks).find(
        ({ name }) => name === 'during-meeting',
      )?.result;
    expect(result('en')).toMatch(/\(Kyiv time\).*\(New York time\)/u);
    expect(result('de')).toMatch(/\(Uhr\).*\(Ortszeit von New York\)/u);
    expect(result('uk')).toMatch(/\(за місцевим часом \(Kyiv\)\)/u);
  });
  it('sets the sum beside the published one', () => {
    expect(views.get('hundred-billion')?.verdict).toBe('agrees');
    expect(views.get('hundred-billion')?.sources.length).toBe(1);
  });
  it('sets each quotation beside its published words', () => {
    expect(views.get('very-good-step')?.verdict).toBe('agrees');
    expect(views.get('very-good-step')?.result).toContain('exactly');
    expect(views.get('uncontrolled-escalation')?.result).toContain('a part of them');
    expect(views.get('merz-credibility')?.verdict).toBe('differs');
    expect(views.get('merz-credibility')?.result).toMatch(
      /these efforts we are undertaking today.*reworded/u,
    );
  });
  it('says “several sources” only where two are listed, or the map itself shows it', () => {
    for (const [name, { sources, sure }] of views)
      if (sources.length < 2 && name !== 'strike-place') expect(sure, name).not.toContain('Several sources');
  });
  it('finds the count and the place in agreement', () => {
    expect(views.get('seven-killed')?.verdict).toBe('agrees');
    expect(views.get('strike-place')?.verdict).toBe('agrees');
  });
});

describe('what is wrong in claims.json', () => {
  const facts = JSON.parse(readFileSync('src/reports/white-house-talks/claims.json', 'utf8')) as ClaimFacts;
  const files = { words: 'en.annotations.json', facts: 'claims.json' };
  it('is all named: claims without facts, facts without a claim, sources and events that are not there', () => {
    const {
      'seven-killed': killed,
      'strike-place': place,
      'during-meeting': during,
      ...claims
    } = facts.claims;
    if (killed?.kind !== 'count' || !place || during?.kind !== 'time') throw new Error('the data changed');
    const broken = {
      ...facts,
      claims: {
        ...claims,
        unsaid: place,
        'seven-killed': { ...killed, sources: ['nobody'] },
        'during-meeting': { ...during, events: ['kharkiv-strike', 'no-event'] },
      },
    } as ClaimFacts;
    const found = checkAll(real.report, broken, nothingMeasured, files).problems.map(
      ({ file, path }) => `${file}: ${path}`,
    );
    expect(found).toEqual([
      'claims.json: claims.around-20-percent',
      'en.annotations.json: strike-place',
      'claims.json: claims.during-meeting',
      'claims.json: claims.unsaid',
      'claims.json: claims.seven-killed.sources',
    ]);
  });
});

describe('checkClaim', () => {
  const base: { status: 'reported'; certainty: object; sources: string[] } = {
    status: 'reported',
    certainty: {},
    sources: ['a'],
  };
  const check = (facts: Facts) =>
    checkClaim(facts, { sources: {}, events: {}, claims: {} }, nothingMeasured, '2025-08-18').verdict;
  it('sets a day beside the published one', () => {
    const date = { kind: 'date' as const, ...base, published: '2025-08-18' };
    expect(check({ ...date, stated: { day: '2025-08-18' } })).toBe('agrees');
    expect(check({ ...date, stated: { day: '2025-08-19' } })).toBe('differs');
  });
  it('finds a mark outside its oblast, or too far from its town', () => {
    const facts: Facts = {
      kind: 'place',
      status: 'reported',
      certainty: {},
      mark: 'm',
      within: 'UA-63',
      near: { town: 'Kharkiv', kilometres: 15 },
    };
    const at = (id: string, kilometres: number) =>
      checkClaim(
        facts,
        { sources: {}, events: {}, claims: {} },
        {
          ...nothingMeasured,
          place: () => ({ town: id, unit: { id }, where: id, kilometres, precisionKm: 3 }),
        },
        '2025-08-18',
      ).verdict;
    expect(at('UA-63', 9)).toBe('agrees');
    expect(at('UA-65', 9)).toBe('differs');
    expect(at('UA-63', 16)).toBe('differs');
  });
});

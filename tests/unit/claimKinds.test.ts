import '../../src/lib/messages/all.ts';
import { readFileSync } from 'node:fs';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { safeParse } from 'valibot';
import { checkClaim } from '../../src/lib/claims/check.ts';
import { facts as factsSchema, type Facts } from '../../src/lib/claims/facts.ts';
import { checkAll } from '../../src/lib/claims/join.ts';
import { measureShapes, type Measure } from '../../src/lib/claims/measure.ts';
import { claimsFile, type ClaimFacts } from '../../src/lib/claims/schema.ts';
import { statedProblem } from '../../src/lib/claims/stated.ts';
import { checkMessagesIn } from '../../src/lib/messages/checks.ts';
import { dayIn } from '../../src/lib/messages/messages.ts';
import { correctionsFile } from '../../src/lib/report/correctionsFile.ts';
import type { LinkedReport } from '../../src/lib/report/model.ts';

const none: ClaimFacts = { sources: {}, events: {}, claims: {} };
const square = (west: number, degrees: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, 0],
      [west + degrees, 0],
      [west + degrees, degrees],
      [west, degrees],
      [west, 0],
    ],
  ],
});
const flagged = (flag: unknown) => ({ properties: { flag } });
const measure: Measure = {
  ...measureShapes(
    new Map<string, Geometry>([
      [
        'equator',
        {
          type: 'LineString',
          coordinates: [
            [0, 0],
            [1, 0],
          ],
        },
      ],
      ['west', { type: 'Point', coordinates: [179.5, 0] }],
      ['east', { type: 'Point', coordinates: [-179.5, 0] }],
      ['island', square(0, 1)],
      ['field', square(0, 0.01)],
      ['park', square(0.2, 0.5)],
    ]),
    new Map([
      [
        'ships',
        {
          title: 'Ships',
          features: [
            flagged('Blue'),
            flagged('Red'),
            flagged({ en: 'Blue', uk: 'Синій' }),
            flagged(7),
            { properties: null },
          ],
        },
      ],
      [
        'quakes',
        {
          title: 'Quakes',
          features: [
            { properties: { type: 'm5', from: '2024-03-02', lon: -36.25, lat: 50 } },
            { properties: { type: 'm6', from: '2024-04-01', lon: 9, lat: -7.5 } },
          ],
          types: new Map([
            ['m5', 'magnitude 5'],
            ['m6', 'magnitude 6'],
          ]),
        },
      ],
    ]),
  ),
  place: () => undefined,
  share: (dataset, day) =>
    dataset !== 'north/control'
      ? undefined
      : day === '2025-08-18'
        ? {
            partKm2: 20_000,
            ofKm2: 100_000,
            share: 0.2,
            upTo: 0.2,
            asOf: day,
            title: 'The north',
            of: 'the north',
          }
        : { days: ['2025-07-01', '2025-08-18'] },
};
const base = { status: 'reported', certainty: {} } as const;

/** Facts as they stand in a file: what the schema refuses fails the test. */
function factsOf(kind: Facts['kind'], rest: object): Facts {
  const read = safeParse(factsSchema, { ...base, kind, ...rest });
  if (!read.success) throw new Error(read.issues.map(({ message }) => message).join('; '));
  return read.output;
}
const checkOf = (kind: Facts['kind'], rest: object) =>
  checkClaim(factsOf(kind, rest), none, measure, '2025-08-18');
const refusalOf = (kind: string, rest: object) => {
  const read = safeParse(factsSchema, { ...base, kind, ...rest });
  return read.success
    ? []
    : read.issues.map(({ path, message }) =>
        `${(path ?? []).map(({ key }) => String(key)).join('.')} ${message}`.trim(),
      );
};
const resultIn = (language: string, kind: Facts['kind'], rest: object) =>
  checkMessagesIn(language).result(checkOf(kind, rest), {
    quote: 'the quote',
    day: (iso) => dayIn(language, iso),
    event: (name) => name,
    also: () => undefined,
    clock: (name) => name,
  });

const size = (value: number, unit: string, wording = 'around') => ({
  stated: { value, unit, wording },
  step: 10,
  tolerance: 0.5,
});

describe('a length', () => {
  it.each([
    [111, 'km', 'agrees'],
    [110, 'km', 'rounding'],
    [130, 'km', 'differs'],
    [60, 'nmi', 'agrees'],
    [70, 'mi', 'rounding'],
    [111_320, 'm', 'rounding'],
  ])('of %d %s %s', (value, unit, verdict) => {
    expect(checkOf('length', { ...size(value, unit), mark: 'equator' }).verdict).toBe(verdict);
  });
  it('is said in the unit that is stated, and in kilometres', () => {
    expect(resultIn('en', 'length', { ...size(70, 'mi'), mark: 'equator' })).toBe(
      'The line on the map is 69.2 miles (111.3 km) long; the report says 70 miles. “the quote” is rounded up.',
    );
    expect(resultIn('en', 'length', { ...size(130, 'km'), mark: 'equator' })).toBe(
      'The line on the map is 111.3 km long; the report says 130 km. The two differ by 18.7 km.',
    );
  });
  it('is of a line that is there', () => {
    for (const mark of ['island', 'nowhere'])
      expect(() => checkOf('length', { ...size(1, 'km'), mark })).toThrow(
        `there is no mark “${mark}” that is a line`,
      );
  });
});

describe('a distance', () => {
  const between = (a: string, b: string) => ({ ...size(60, 'nmi'), between: [a, b] });
  it('goes the shorter way, across the antimeridian', () => {
    expect(checkOf('distance', between('west', 'east'))).toMatchObject({ verdict: 'agrees', kind: 'size' });
  });
  it('is between two points', () => {
    expect(() => checkOf('distance', between('west', 'equator'))).toThrow(
      'no mark “equator” that is a point',
    );
  });
});

describe('an area', () => {
  it.each([
    ['field', 123, 'ha', 'agrees'],
    ['field', 120, 'ha', 'rounding'],
    ['island', 12_308, 'km2', 'agrees'],
    ['island', 13_000, 'km2', 'differs'],
  ])('of “%s”: %d %s %s', (mark, value, unit, verdict) => {
    expect(checkOf('area', { ...size(value, unit), mark }).verdict).toBe(verdict);
  });
  it('is said in the unit that is stated, and in square kilometres', () => {
    expect(resultIn('en', 'area', { ...size(120, 'ha'), mark: 'field' })).toContain(
      'measures 123.1 ha (1.231 km²)',
    );
  });
  it('is of a shape that has one', () => {
    expect(() => checkOf('area', { ...size(1, 'ha'), mark: 'equator' })).toThrow(
      'no mark “equator” that is an area',
    );
  });
});

describe('a share', () => {
  const share = { stated: { percent: 25, wording: 'around' }, step: 5, tolerance: 0.5 };
  it('may be of one mark in another', () => {
    const rest = { ...share, part: 'park', of: 'island' };
    expect(checkOf('share', rest)).toMatchObject({ kind: 'shareOfMark', verdict: 'agrees' });
    expect(resultIn('en', 'share', rest)).toBe(
      'The first drawn area is 25% of the second (3,080 km² of 12,300 km²). The two agree.',
    );
    expect(() => checkOf('share', { ...rest, of: 'west' })).toThrow('no mark “west” that is an area');
  });
  it('is measured on the day of the claim, else on the report’s', () => {
    const rest = { ...share, dataset: 'north/control' };
    expect(checkOf('share', rest)).toMatchObject({ measured: { asOf: '2025-08-18' } });
    expect(() => checkOf('share', { ...rest, when: '2025-08-17' })).toThrow(
      'the dataset “north/control” has no area of 2025-08-17; it has one of 2025-07-01, 2025-08-18',
    );
    expect(() => checkOf('share', { ...rest, dataset: 'south/control' })).toThrow('no area that is a share');
  });
  it.each([{}, { part: 'park' }, { dataset: 'north/control', part: 'park', of: 'island' }])(
    'is of a dataset or of two marks: not of %o',
    (of) =>
      expect(refusalOf('share', { ...share, ...of })).toEqual(['needs either “dataset”, or “part” and “of”']),
  );
});

describe('a duration', () => {
  const sources = ['a'];
  const of = (value: number, unit: string, from: string, to: string, wording = 'exactly') => ({
    stated: { value, unit, wording },
    from,
    to,
    sources,
  });
  it.each([
    [
      of(4, 'years', '2022-02-24', '2025-08-18', 'nearly'),
      'rounding',
      '3 years, 5 months and 25 days (1,271 days)',
    ],
    [of(41, 'months', '2022-02-24', '2025-08-18', 'over'), 'rounding', '41 months and 25 days (1,271 days)'],
    [of(6, 'months', '2025-01-31', '2025-07-31'), 'agrees', '6 months and 0 days (181 days)'],
    [of(1271, 'days', '2022-02-24', '2025-08-18'), 'agrees', '1,271 days.'],
    [of(2, 'days', '2025-08-18T22:00Z', '2025-08-20T22:00Z'), 'agrees', '2 days and 0 hours'],
    [
      of(12, 'hours', '2025-08-18T04:50+03:00', '2025-08-18T09:40-04:00', 'nearly'),
      'rounding',
      '11 hours and 50 minutes',
    ],
    [
      of(12, 'hours', '2025-08-18T04:50+03:00', '2025-08-18T06:00-04:00'),
      'differs',
      'That is not the report’s 12 hours.',
    ],
  ])('%o: %s', (rest, verdict, says) => {
    expect(checkOf('duration', rest).verdict).toBe(verdict);
    expect(resultIn('en', 'duration', rest)).toContain(says);
  });
  it('names its times with their offsets', () => {
    expect(
      resultIn('en', 'duration', of(12, 'hours', '2025-08-18T04:50+03:00', '2025-08-18T12:00Z')),
    ).toMatch(
      /^From 04:50 on 18 August 2025 \(UTC\+03:00\) to 12:00 on 18 August 2025 \(UTC\) it is 10 hours and 10 minutes\./u,
    );
  });
  it.each([
    [
      of(2, 'hours', '2025-08-18', '2025-08-19'),
      'hours are counted from time to time, years and months from day to day',
    ],
    [
      of(2, 'years', '2025-08-18T22:00Z', '2025-08-20T22:00Z'),
      'hours are counted from time to time, years and months from day to day',
    ],
    [of(2, 'days', '2025-08-18', '2025-08-20T22:00Z'), '“from” and “to” must both be days or both times'],
    [
      { ...of(2, 'days', '2025-08-18', '2025-08-20'), stated: { years: 2, wording: 'exactly' } },
      'stated.value',
    ],
  ])('refuses %o', (rest, reason) => expect(refusalOf('duration', rest).join('\n')).toContain(reason));
  it('does not run backwards', () => {
    expect(() => checkOf('duration', of(1, 'hours', '2025-08-18T22:00Z', '2025-08-18T21:00Z'))).toThrow(
      'is before',
    );
    expect(() => checkOf('duration', of(1, 'days', '2025-08-18', '2025-08-17'))).toThrow('is before');
  });
});

describe('rows', () => {
  const rows = (value: number, rest: object = {}) => ({
    stated: { value, wording: 'exactly' },
    layer: 'ships',
    ...rest,
  });
  it('are the features of a layer, all or some', () => {
    expect(checkOf('rows', rows(5)).verdict).toBe('agrees');
    expect(checkOf('rows', rows(2, { where: { flag: 'Blue' } })).verdict).toBe('agrees');
    expect(checkOf('rows', rows(1, { where: { flag: '7' } })).verdict).toBe('agrees');
    expect(checkOf('rows', rows(3, { where: { flag: 'Blue' } })).verdict).toBe('differs');
    const atLeast = (value: number) => checkOf('rows', rows(1, { stated: { value, wording: 'at-least' } }));
    expect([4, 5, 6].map((value) => atLeast(value).verdict)).toEqual(['agrees', 'agrees', 'differs']);
    expect(resultIn('en', 'rows', rows(3, { where: { flag: 'Blue' } }))).toBe(
      'The number of entries in the map’s data “Ships” (flag: “Blue”) is 2; the report says 3. The two differ by 1.',
    );
  });
  it('of a table are of types, days and a place, in the words of a language', () => {
    const some = (language: string, rest: object) =>
      resultIn(language, 'rows', rows(1, { layer: 'quakes', ...rest })).replaceAll('\u00a0', ' ');
    const all = {
      types: ['m5'],
      from: '2024-03-01',
      to: '2024-03-31',
      near: { lon: -36.25, lat: 50, km: 30.5 },
    };
    expect(some('en', all)).toContain(
      '“Quakes” (magnitude 5, 1 March 2024 to 31 March 2024, within 30.5 km of 50° N, 36.25° W) is 1;',
    );
    expect(some('de', all)).toContain(
      '1. März 2024 bis 31. März 2024, höchstens 30,5 km von 50° N, 36,25° W',
    );
    expect(some('fr', all)).toContain('à 30,5 km au plus de 50° N, 36,25° O');
    expect(some('pl', all)).toContain('od 1 marca 2024 do 31 marca 2024');
    expect(some('uk', { near: { lon: 9, lat: -7.5, km: 5 } })).toContain(
      '5 км від точки 7,5° пд. ш., 9° сх. д.',
    );
    expect(some('en', { from: '2024-03-03' })).toContain('(from 3 March 2024 on)');
    expect(some('en', { to: '2024-03-03' })).toContain('(up to 3 March 2024)');
  });
  it('are of a layer and a property that are there', () => {
    expect(() => checkOf('rows', rows(1, { layer: 'planes' }))).toThrow('there is no layer “planes”');
    expect(() => checkOf('rows', rows(1, { types: ['m5'] }))).toThrow('has no table of rows');
    expect(() => checkOf('rows', rows(1, { where: { toString: 'x' } }))).toThrow('a property “toString”');
  });
});

describe('an amount', () => {
  const stated = (value: number, wording = 'around') => ({ stated: { value, unit: 'USD', wording } });
  it('is set beside the published one, where there is one', () => {
    const rest = { ...stated(1e11), published: 97.3e9, sources: ['a'] };
    expect(checkOf('amount', rest).verdict).toBe('rounding');
    expect(resultIn('en', 'amount', rest)).toBe(
      'The sources give 97.3 billion USD; the report says 100 billion USD. “the quote” is rounded up.',
    );
    expect(checkOf('amount', { ...rest, published: 94e9 }).verdict).toBe('differs');
    expect(checkOf('amount', { ...rest, step: 1e11, published: 94e9 }).verdict).toBe('rounding');
    expect(checkOf('amount', { ...stated(1e11), unchecked: 'amount' })).toMatchObject({
      verdict: 'unchecked',
      why: 'amount',
    });
  });
  it.each([{}, { published: 1 }, { sources: ['a'] }, { published: 1, sources: ['a'], unchecked: 'amount' }])(
    'refuses %o',
    (rest) =>
      expect(refusalOf('amount', { ...stated(1), ...rest })).toEqual([
        'needs either “published” and “sources”, or “unchecked”',
      ]),
  );
  it('has a currency', () => {
    expect(
      refusalOf('amount', { stated: { value: 1, unit: 'dollars', wording: 'around' }, unchecked: 'amount' }),
    ).toEqual(['stated.unit must be a currency like “USD”']);
  });
});

describe('what is stated', () => {
  const length = (value: number, unit: string) =>
    factsOf('length', { ...size(value, unit), mark: 'equator' });
  const duration = (value: number, unit: string) =>
    factsOf('duration', {
      stated: { value, unit, wording: 'nearly' },
      ...(unit === 'hours'
        ? { from: '2025-08-18T22:00Z', to: '2025-08-18T22:00Z' }
        : { from: '2025-08-18', to: '2025-08-18' }),
      sources: ['a'],
    });
  const amount = factsOf('amount', {
    stated: { value: 1e11, unit: 'USD', wording: 'around' },
    unchecked: 'amount',
  });
  const date = factsOf('date', { stated: { day: '2025-08-18' }, published: '2025-08-18', sources: ['a'] });
  const share = factsOf('share', {
    stated: { percent: 20, wording: 'around' },
    step: 1,
    tolerance: 1,
    part: 'a',
    of: 'b',
  });
  it.each([
    [length(1200, 'km'), 'a 1,200-kilometre line', 'en'],
    [length(1200, 'km'), 'some 1,200km of it', 'en'],
    [length(130, 'mi'), '130 miles long', 'en'],
    [length(130, 'nmi'), '130 miles out at sea', 'en'],
    [length(130, 'nmi'), '130 nautical miles', 'en'],
    [length(20, 'm'), 'twenty metres', 'en'],
    [length(1200, 'km'), 'лінія завдовжки 1 200 км', 'uk'],
    [length(5, 'nmi'), 'за п’ять морських миль', 'uk'],
    [length(1200, 'km'), '1 200 km, 1.200 Kilometer', 'de'],
    [length(3.5, 'km'), '3,5 km', 'pl'],
    [length(7, 'km'), 'siedem kilometrów', 'pl'],
    [factsOf('area', { ...size(12, 'km2'), mark: 'park' }), '12 square kilometres', 'en'],
    [factsOf('area', { ...size(12, 'km2'), mark: 'park' }), '12 km²', 'en'],
    [factsOf('area', { ...size(12, 'km2'), mark: 'park' }), '12 кв. км', 'uk'],
    [factsOf('area', { ...size(12, 'ha'), mark: 'park' }), 'дванадцять гектарів', 'uk'],
    [duration(4, 'years'), 'nearly four-year-long war', 'en'],
    [duration(36, 'hours'), '36 hours', 'en'],
    [duration(3, 'days'), 'три дні', 'uk'],
    [amount, '$100 billion', 'en'],
    [amount, 'US$100bn', 'en'],
    [amount, '100 мільярдів доларів', 'uk'],
    [share, '20 per cent', 'en'],
    [date, 'on 18 August', 'en'],
    [date, 'on Monday', 'en'],
  ] as const)('stands in the quote: %o, “%s” (%s)', (fact, quote, language) => {
    expect(statedProblem(fact, quote, language)).toBe(undefined);
  });
  it.each([
    [length(1200, 'km'), '1,100 km', 'en', '1200 is not what the quote “1,100 km” says'],
    [length(130, 'km'), '130 miles', 'en', 'the quote “130 miles” does not say 130 in “km”'],
    [length(130, 'mi'), '130 nautical miles', 'en', 'does not say 130 in “mi”'],
    [length(12, 'km'), '12 km²', 'en', 'does not say 12 in “km”'],
    [length(12, 'km'), '12 метрів', 'uk', 'does not say 12 in “km”'],
    [length(12, 'km'), 'a long line', 'en', '12 is not what'],
    [length(12, 'km'), '13 km', 'pl', '12 is not what'],
    [duration(36, 'hours'), '36 days', 'en', 'does not say 36 in “hours”'],
    [duration(4, 'months'), 'чотири роки', 'uk', 'does not say 4 in “months”'],
    [amount, '€100 billion', 'en', 'in “USD”'],
    [share, '20 dollars', 'en', 'in “%”'],
    [share, '20 km', 'en', 'in “%”'],
    [date, 'on 19 August', 'en', '2025-08-18 is not the date that the quote “on 19 August” says'],
    [
      factsOf('rows', { stated: { value: 4, wording: 'exactly' }, layer: 'ships' }),
      'five ships',
      'en',
      '4 is not what',
    ],
  ] as const)('is missed in the quote: %o, “%s” (%s)', (fact, quote, language, reason) => {
    expect(statedProblem(fact, quote, language)).toContain(reason);
  });
  it('is named with its claim, beside what cannot be measured', () => {
    const report = {
      language: 'en',
      asOf: '2025-08-18',
      statements: [{ claims: [{ name: 'long', by: 'x', quote: { exact: '5 miles' } }] }],
    } as unknown as LinkedReport;
    const facts = { ...none, claims: { long: factsOf('length', { ...size(5, 'km'), mark: 'west' }) } };
    expect(checkAll(report, facts, measure, { words: 'en.json', facts: 'claims.json' }).problems).toEqual([
      {
        file: 'claims.json',
        path: 'claims.long.stated',
        reason: 'the quote “5 miles” does not say 5 in “km”',
      },
      { file: 'claims.json', path: 'claims.long', reason: 'there is no mark “west” that is a line' },
    ]);
  });
});

describe('the sentences of every kind', () => {
  const cases: readonly (readonly [Facts['kind'], object])[] = [
    ...[111, 110, 130].map((value) => ['length', { ...size(value, 'km'), mark: 'equator' }] as const),
    ...[60, 70, 1].map(
      (value) => ['distance', { ...size(value, 'nmi'), between: ['west', 'east'] }] as const,
    ),
    ...[69, 70, 1].map((value) => ['length', { ...size(value, 'mi'), mark: 'equator' }] as const),
    ...[123, 120, 1].map((value) => ['area', { ...size(value, 'ha'), mark: 'field' }] as const),
    ...[25, 20].map(
      (percent) =>
        [
          'share',
          { stated: { percent, wording: 'around' }, step: 1, tolerance: 1, part: 'park', of: 'island' },
        ] as const,
    ),
    ...(['years', 'months', 'days'] as const).map(
      (unit) =>
        [
          'duration',
          {
            stated: { value: 2, unit, wording: 'nearly' },
            from: '2024-02-24',
            to: '2025-08-18',
            sources: ['a'],
          },
        ] as const,
    ),
    ...(['days', 'hours'] as const).map(
      (unit) =>
        [
          'duration',
          {
            stated: { value: 2, unit, wording: 'nearly' },
            from: '2025-08-18T04:50+03:00',
            to: '2025-08-18T06:00+03:00',
            sources: ['a'],
          },
        ] as const,
    ),
    ...[5, 6].map((value) => ['rows', { stated: { value, wording: 'exactly' }, layer: 'ships' }] as const),
    ['rows', { stated: { value: 1, wording: 'exactly' }, layer: 'ships', where: { flag: 'Red' } }],
    ...[{ from: '2024-03-01' }, { to: '2024-03-31' }, { near: { lon: 9, lat: -7.5, km: 5 } }].map(
      (rest) => ['rows', { stated: { value: 1, wording: 'exactly' }, layer: 'quakes', ...rest }] as const,
    ),
    ...[1e6, 2e6].map(
      (value) =>
        [
          'amount',
          { stated: { value, unit: 'EUR', wording: 'exactly' }, published: 1e6, sources: ['a'] },
        ] as const,
    ),
  ];
  it.each(['de', 'en', 'fr', 'pl', 'uk'])('are whole in %s', (language) => {
    const results = cases.map(([kind, rest]) => resultIn(language, kind, rest));
    const methods = cases.map(([kind, rest]) => checkMessagesIn(language).method(checkOf(kind, rest)));
    for (const sentence of [...results, ...methods]) {
      expect(sentence).toMatch(/^\S.*[.]$/u);
      expect(sentence).not.toMatch(/undefined|NaN|[{}]|\.\.| {2}| [.,]/u);
    }
    expect(new Set(results).size).toBe(results.length);
  });
});

describe('docs/claims.md', () => {
  const blocks = [...readFileSync('docs/claims.md', 'utf8').matchAll(/^```json\n(.*?)^```/gmsu)].map(
    ([, block = '']) => JSON.parse(block) as Record<string, unknown>,
  );
  const example = blocks.find((block) => 'claims' in block);
  it('has one of each kind, in a file that the parser takes', () => {
    const read = safeParse(claimsFile, example);
    if (!read.success) throw new Error(read.issues.map(({ message }) => message).join('; '));
    const used = Object.values(read.output.claims).map(({ kind }) => kind);
    const kinds = factsSchema.options.flatMap(({ entries: { kind } }): readonly string[] =>
      kind.type === 'literal' ? [kind.literal] : kind.options,
    );
    expect(kinds.length).toBeGreaterThan(12);
    expect([...new Set<string>(used)].sort()).toEqual([...kinds].sort());
  });
  it('names every kind in its table', () => {
    const rows =
      readFileSync('docs/claims.md', 'utf8')
        .match(/^\| `[a-z]+`.*$/gmu)
        ?.join('\n') ?? '';
    for (const { kind } of Object.values((example?.['claims'] ?? {}) as Record<string, { kind: string }>))
      expect(rows).toContain(`\`${kind}\``);
  });
  it('has an example of a correction', () => {
    const correction = blocks.find((block) => 'before' in block);
    expect(safeParse(correctionsFile, { corrections: [correction] }).success).toBe(true);
  });
});

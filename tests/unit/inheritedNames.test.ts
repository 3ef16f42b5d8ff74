import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { checkAll } from '../../src/lib/claims/join.ts';
import { claimsFile } from '../../src/lib/claims/schema.ts';
import { checkFiles } from '../../src/lib/server/check/checkFiles.ts';
import { isLanguage } from '../../src/lib/input/day.ts';
import { isError } from '../../src/lib/input/problem.ts';
import { mapFile } from '../../src/lib/map/definition.ts';
import { correctionProblems, correctionsFile } from '../../src/lib/report/correctionsFile.ts';
import { link } from '../../src/lib/report/link.ts';
import { marksOf, type Pointable } from '../../src/lib/report/marks.ts';
import { numbersIn } from '../../src/lib/report/numbers.ts';
import { parseReport } from '../../src/lib/report/parse.ts';
import { sentencesOf } from '../../src/lib/report/segments.ts';
import { labelSides } from '../../src/lib/still/labelled.ts';
import '../../src/lib/messages/all.ts';
import { claimViewsOf } from '../../src/lib/ui/claims/claimView.ts';
import { parseLinks } from '../support/parseLinks.ts';
import { nothingMeasured } from '../support/nothingMeasured.ts';

/** What every object inherits. */
const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

const folder = mkdtempSync(join(tmpdir(), 'names-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** JSON with a member of that name: a literal `__proto__` in the code would set the prototype. */
const json = (name: string, value: unknown) =>
  JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`) as Record<string, unknown>;
const account = { kind: 'event', status: 'reported', certainty: {}, unchecked: 'account' };
const common = { status: 'reported', certainty: {} };
const front = '---\ntitle: T\nlanguage: en\ndate: 2025-08-19\nasOf: 2025-08-18\nsource: S\n---\n\n';
const prose = 'Seven died in Kharkiv.';
const statements = (name: string, target: string) => [
  {
    name,
    anchor: { exact: 'Seven' },
    annotations: [
      { name: `${name}-a`, quote: { exact: 'Kharkiv' }, targets: [{ kind: 'place', id: target }] },
    ],
    claims: [{ name, quote: { exact: 'Seven' }, by: 'the report' }],
  },
];
const files = { words: 'en.annotations.json', facts: 'claims.json' };
const pointable: Omit<Pointable, 'id'> = {
  layer: 'incidents',
  role: 'incident',
  title: 'T',
  label: 'Here',
  summary: 'S',
  precisionKm: 1,
  origin: 'O',
  asOf: '2025-08-18',
  at: [36, 50],
  bounds: [35, 49, 37, 51],
};

/** A report whose only sentence and claim have that name; undefined where the name is refused. */
function linkedAs(name: string, target = 'kharkiv') {
  const report = parseReport(front + prose, 'en.md');
  const links = parseLinks(JSON.stringify({ statements: statements(name, target) }), 'en.annotations.json');
  if ('problems' in report) throw new Error(JSON.stringify(report.problems));
  if ('problems' in links) return undefined;
  const linked = link(report.value, links.value, 'en.annotations.json');
  if ('problems' in linked) throw new Error(JSON.stringify(linked.problems));
  return linked.linked;
}
const plain = linkedAs('plain');
if (!plain) throw new Error('the plain report is refused');

/** What is wrong with the facts of the plain report's claim. */
function factProblems(file: unknown): string[] {
  const facts = v.safeParse(claimsFile, file);
  if (!facts.success) return facts.issues.map(({ message }) => message);
  return checkAll(plain as NonNullable<typeof plain>, facts.output, nothingMeasured, files).problems.map(
    ({ reason }) => reason,
  );
}
const count = (sources: unknown) => ({
  kind: 'count',
  ...common,
  stated: { value: 7, wording: 'exactly' },
  published: 7,
  sources,
});

describe.each(inherited)('the name “%s”', (name) => {
  it('is no source, event, dataset, mark or town unless the file has it', () => {
    const hour = (sources: string[]) => ({ at: '2025-08-18T04:50+03:00', sources });
    const time = { kind: 'time', ...common, relation: 'before', events: [name, name] };
    const place = { kind: 'place', ...common, mark: name, within: name, near: { town: name, kilometres: 1 } };
    const share = {
      kind: 'share',
      ...common,
      stated: { percent: 7, wording: 'exactly' },
      step: 1,
      tolerance: 1,
      dataset: name,
    };
    for (const facts of [count([name]), time, place, share])
      expect(factProblems({ claims: { plain: facts } }), JSON.stringify(facts)).not.toEqual([]);
    expect(
      factProblems({
        claims: { plain: count(['a']) },
        sources: { a: { publisher: 'P' } },
        events: { e: { names: { en: 'E' }, zone: name, from: hour([name]) } },
      }),
    ).not.toEqual([]);
    expect(factProblems({ claims: {} })).toEqual(['the claim “plain” has no entry in claims.json']);
    expect(factProblems({ claims: json(name, count(['a'])) })).not.toEqual([]);
  });

  it('is a source, an event and a claim like any other where it can be one, or is refused in words', () => {
    const linked = linkedAs(name);
    const hour = { at: '2025-08-18T04:50+03:00', sources: [name] };
    const event = { names: { en: 'the hour' }, zone: 'Europe/Kyiv', from: hour, to: hour };
    const facts = v.safeParse(claimsFile, {
      sources: json(name, { publisher: 'P', publisherIn: json(name, 'P2') }),
      events: json(name, event),
      claims: json(name, count([name])),
    });
    // Capitals and underscores are in no name.
    expect(facts.success).toBe(/^[a-z]+$/u.test(name));
    expect(linked !== undefined).toBe(facts.success);
    if (!facts.success || !linked) {
      const refused = facts.issues?.map(({ path }) => path?.map(({ key }) => key).join('.'));
      expect(refused).toEqual(
        expect.arrayContaining([`sources.${name}`, `events.${name}`, `claims.${name}`]),
      );
      return;
    }
    const { checks, problems } = checkAll(linked, facts.output, nothingMeasured, files);
    expect(problems).toEqual([]);
    expect(checks.get(name)).toMatchObject({ kind: 'count', verdict: 'agrees', sources: [name] });
    const [view] = claimViewsOf(linked, facts.output, checks);
    expect(view).toMatchObject({ name, sources: [{ text: 'P' }] });
  });

  it('is a class of a layer, a sentence with a frame, or words in a language only where the file has them', () => {
    const file = (more: unknown, frames: unknown) => ({
      layers: [{ id: 'a', role: 'area', data: 'a.geojson', ...(more as object) }],
      frames,
    });
    const none = v.parse(mapFile, file({ classes: {} }, {}));
    expect([none.layers[0]?.classes?.[name], none.frames[name]]).toEqual([undefined, undefined]);
    const given = v.parse(mapFile, file({ classes: json(name, 'W') }, {}));
    expect(given.layers[0]?.classes?.[name]).toBe('W');
    const framed = v.safeParse(mapFile, file({}, json(name, 'marks:a')));
    expect(framed.success).toBe(/^[a-z]+$/u.test(name));
    if (framed.success) expect(framed.output.frames[name]).toBe('marks:a');
    const titled = v.safeParse(mapFile, file({ title: json(name, 'T') }, {}));
    expect(titled.success).toBe(isLanguage(name));
  });

  it('is nothing that can be corrected', () => {
    for (const kind of ['statement', 'mark', 'dataset'] as const) {
      const file = v.parse(correctionsFile, {
        corrections: [
          { name: 'c', date: '2025-08-20', kind, target: name, what: 'W', before: 'B', after: 'A' },
        ],
      });
      expect(correctionProblems(file.corrections, plain, [], new Set(), 'en.corrections.json')).toHaveLength(
        1,
      );
    }
  });

  it('is no target, and names no field of front matter', async () => {
    if (/^[a-z]+$/u.test(name)) {
      const linked = linkedAs('plain', name);
      expect(linked && marksOf(linked, new Map(), 'en.annotations.json').problems).toHaveLength(1);
    }
    const given = `${front.replace('title: T', `title: T\n${name}: x`)}${prose}`;
    expect(parseReport(given, 'en.md')).toMatchObject({ problems: [{ file: 'en.md' }] });
    const own = join(folder, `of-${name.toLowerCase().replaceAll('_', '')}`);
    mkdirSync(own);
    writeFileSync(join(own, 'en.md'), front + prose);
    writeFileSync(
      join(own, 'en.annotations.json'),
      JSON.stringify({ statements: statements('plain', name) }),
    );
    writeFileSync(join(own, 'claims.json'), JSON.stringify({ claims: { plain: account } }));
    const { problems } = await checkFiles([own], '.');
    expect(problems.filter(isError)).toHaveLength(1);
  });

  it('is no language’s list of abbreviations, and no currency', () => {
    // “toString” has the form of a language tag.
    if (isLanguage(name)) expect(sentencesOf('One. Two.', name)).toHaveLength(2);
    expect(numbersIn(`7 ${name}`).map(({ unit }) => unit)).toEqual(['']);
  });

  it('is a label on the map like any other', () => {
    const size = { width: 600, height: 400 };
    const camera = { center: [36, 50] as const, zoom: 5 };
    const of = (id: string) => [...labelSides([{ ...pointable, id }], [], camera, size, {}).values()];
    expect(of(name)).toEqual(of('kharkiv'));
  });
});

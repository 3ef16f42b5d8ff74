import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineOf } from '../../src/lib/server/check/checkResult.ts';
import { readReport } from '../../src/lib/server/read/reports.ts';
import { changesOf, type Change } from '../support/singleChanges.ts';

const root = mkdtempSync(join(tmpdir(), 'single-changes-'));
const folderOf = (slug: string) => join(root, 'src/reports', slug);
const talks = 'white-house-talks';
const dam = 'kakhovka-dam';
const canal = 'suez-canal';
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeAll(() => {
  mkdirSync(join(root, 'geodata'));
  symlinkSync(resolve('geodata/world'), join(root, 'geodata/world'));
  cpSync('geodata/ukraine', join(root, 'geodata/ukraine'), { recursive: true });
  cpSync('src/reports', join(root, 'src/reports'), { recursive: true });
});

/** What the check says of a report now. */
const linesOf = (slug: string) => readReport(folderOf(slug), { root }).problems.map(lineOf);

/** What it says while some files, from the project's root, have other texts. */
function saidOf(slug: string, texts: Readonly<Record<string, string>>): string[] {
  const before = Object.keys(texts).map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(root, file), text);
  const lines = linesOf(slug);
  for (const [file, text] of before) writeFileSync(join(root, file), text);
  return lines;
}
const path = (slug: string, file: string) => `src/reports/${slug}/${file}`;
const read = (slug: string, file: string) => readFileSync(join(root, path(slug, file)), 'utf8');
/** What is said after one file was changed as text. */
function rewritten(slug: string, file: string, from: string | RegExp, to: string): string[] {
  const text = read(slug, file);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`“${String(from)}” is not in ${file}`);
  return saidOf(slug, { [path(slug, file)]: changed });
}
type Json = { [name: string]: Json } & Json[];
/** What is said after one file was changed as data. */
function edited(slug: string, file: string, change: (data: Json) => void): string[] {
  const data = JSON.parse(read(slug, file)) as Json;
  change(data);
  return saidOf(slug, { [path(slug, file)]: JSON.stringify(data) });
}

/** Every so many-th of some changes, so that a file has no more than so many. */
const some = (changes: readonly Change[], most: number) =>
  changes.filter((_, i) => i % Math.max(1, Math.ceil(changes.length / most)) === 0);

/** Of every file so many changes at most; of the first report's text every number, hedge, name and line. */
const taken = (slug: string, file: string) => {
  if (slug !== talks) return file.endsWith('.md') ? 8 : 2;
  return file.endsWith('.md') ? Infinity : file === 'claims.json' ? 35 : 10;
};
const changesIn = (slug: string) =>
  [...changesOf(folderOf(slug))].flatMap(([file, changes]) => some(changes, taken(slug, file)));

describe('a report that its author confirmed', () => {
  it('has nothing wrong with it', () => {
    for (const slug of [talks, dam, canal]) expect(linesOf(slug)).toEqual([]);
  });

  it('is changed in hundreds of ways here', () => {
    expect([talks, dam, canal].flatMap(changesIn).length).toBeGreaterThanOrEqual(330);
    const words = changesIn(talks).filter(({ file }) => file.endsWith('.md'));
    for (const kind of ['front matter', 'word', 'number', 'hedge'])
      for (const language of ['en', 'uk'])
        expect(words.some(({ file, what }) => file === `${language}.md` && what.startsWith(kind))).toBe(true);
  });

  it.each([talks, dam, canal])('is not changed in silence: %s', { timeout: 600_000 }, (slug) => {
    const silent = changesIn(slug).filter(
      ({ file, text }) => saidOf(slug, { [path(slug, file)]: text }).length === 0,
    );
    expect(silent.map(({ file, what }) => `${file}: ${what}`)).toEqual([]);
  });

  it('is named with what was and what is, in whichever file it changed', () => {
    expect(rewritten(talks, 'en.md', 'Donald Trump', 'Joe Biden')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('en.md: statements.early-step: was “President [Donald Trump] has called'),
        expect.stringContaining('is “President [Joe Biden] has called'),
        expect.stringContaining(
          'very-good-step.by: in “Donald Trump”, “Donald”: no such name stands in the text',
        ),
      ]),
    );
    expect(rewritten(talks, 'claims.json', '"published": 7,', '"published": 71,')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('claims.json: checks.seven-killed.verdict: was “[agrees]”, is “[differs]”'),
        expect.stringContaining('claims.json: checks.seven-killed.published: was 7, is 71'),
      ]),
    );
    expect(rewritten(talks, 'claims.json', '"tolerance": 0.5', '"tolerance": 100')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('around-20-percent.verdict: was “[rounding]”, is “[agrees]”'),
        expect.stringContaining('around-20-percent.tolerance: was 0.5, is 100'),
      ]),
    );
    expect(rewritten(talks, 'uk.md', 'date: 2025-08-19', 'date: 2025-08-20')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('uk.annotations.json: date: is “2025-08-20”, but “2025-08-19” in “en”'),
        expect.stringContaining('uk.md: frontMatter.date: was “[2025-08-19]”, is “[2025-08-20]”'),
      ]),
    );
  });

  it('has its marks where towns of their names are, in each language, or says what they are near', () => {
    const seat = (data: Json, id: string) => {
      const found = data['features']?.find((each) => String(each['id']) === id);
      if (!found) throw new Error(id);
      return found;
    };
    const moved = edited(talks, 'incidents.geojson', (data) => {
      seat(data, 'kharkiv')['geometry'] = { type: 'Point', coordinates: [36.3692, 51.9546] } as never;
    });
    expect(moved).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/label\.en: lies 2\d\d km from Kharkiv, the town of its name/u),
        expect.stringMatching(/label\.uk: lies 2\d\d km from Харків, the town of its name/u),
        expect.stringMatching(/marks\.kharkiv\.at: was .* is .*: 222\.\d km away/u),
      ]),
    );
    const swapped = edited(talks, 'seats.geojson', (data) => {
      const [paris, berlin] = [seat(data, 'paris'), seat(data, 'berlin')];
      const { geometry } = paris;
      Object.assign(paris, { geometry: berlin['geometry'] });
      Object.assign(berlin, { geometry });
    });
    for (const id of ['paris', 'berlin'])
      expect(swapped).toEqual(
        expect.arrayContaining([
          expect.stringMatching(new RegExp(`\\(${id}\\)\\.label\\.uk: lies 8\\d\\d km from`, 'u')),
          expect.stringMatching(new RegExp(`marks\\.${id}\\.at: was .*: 8\\d\\d\\.\\d km away`, 'u')),
        ]),
      );
    const renamed = edited(talks, 'seats.geojson', (data) => {
      (seat(data, 'paris')['properties'] as unknown as Record<string, unknown>)['label'] = {
        en: 'Paris',
        uk: 'Берлін',
      };
    });
    expect(renamed.join('\n')).toMatch(/\(paris\)\.label\.uk: lies 8\d\d km from Берлін/u);
    expect(renamed.join('\n')).not.toContain('(paris).label.en');
    // The point of Rotterdam stands at the sea, and says so; it is held to what it says.
    const near = (change: (near: Record<string, unknown>) => void) =>
      edited(canal, 'ports.geojson', (data) => {
        change(seat(data, 'rotterdam')['properties']?.['near'] as unknown as Record<string, unknown>);
      }).join('\n');
    expect(near((each) => (each['kilometres'] = 20))).toMatch(
      /near: lies 29\.\d km from Rotterdam, not 20 km or less/u,
    );
    expect(near((each) => (each['town'] = 'Nowhere-by-the-Sea'))).toContain(
      'near: there is no town “Nowhere-by-the-Sea”',
    );
  });

  it('has what a region shows for it, on every day', () => {
    const file = 'geodata/ukraine/control/2022-03-28.geojson';
    const data = JSON.parse(readFileSync(join(root, file), 'utf8')) as { features: { id: string }[] };
    data.features.pop();
    const lines = saidOf(talks, { [file]: JSON.stringify(data) });
    expect(lines.join('\n')).toMatch(/layers\.occupied\.2022-03-28\.since-2022-02-24\.km2: was \d+, is \d+/u);
    const region = 'geodata/ukraine/region.json';
    const words = readFileSync(join(root, region), 'utf8').replace('Окупована Росією', 'Звільнена');
    expect(saidOf(talks, { [region]: words }).join('\n')).toMatch(
      /layers\.occupied\.mark\.title\.uk: was “\[Окупована Росією \]/u,
    );
  });

  it('has its sentences: one more, one that melts into another, two that change places', () => {
    const extra = {
      name: 'more',
      anchor: { exact: 'More was said' },
      annotations: [],
      unmapped: 'It has no place.',
    };
    const links = JSON.parse(read(canal, 'en.annotations.json')) as { statements: unknown[] };
    const claims = JSON.parse(read(canal, 'claims.json')) as { claims: Record<string, unknown> };
    claims.claims['said'] = { kind: 'event', status: 'reported', certainty: {}, unchecked: 'account' };
    const claim = { name: 'said', quote: { exact: 'More was said' }, by: 'the report' };
    links.statements.push({ ...extra, claims: [claim] });
    const put = saidOf(canal, {
      [path(canal, 'en.md')]: read(canal, 'en.md').replace(' It lay aslant', ' More was said. It lay aslant'),
      [path(canal, 'en.annotations.json')]: JSON.stringify(links),
      [path(canal, 'claims.json')]: JSON.stringify(claims),
    });
    expect(put.filter((line) => line.includes('statements.'))).toEqual([
      expect.stringContaining('en.md: statements.more: “More was said.” was not confirmed'),
    ]);

    const melted = rewritten(
      talks,
      'en.md',
      'White House meeting, a grim reminder of the ongoing violence. Zelenskyy',
      'White House meeting, a grim reminder of the ongoing violence, and Zelenskyy',
    );
    expect(melted).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /the sentence already belongs to “kharkiv-strike”; its annotations would be lost: “/u,
        ),
        expect.stringMatching(
          /en\.md: statements\.condemned: was “Zelenskyy condemned .*has melted into “kharkiv-strike”.*it had the annotations “/u,
        ),
      ]),
    );

    const first = 'The talks, which included Ukrainian President';
    const text = read(talks, 'en.md');
    const [a = '', b = ''] = text
      .split('\n')
      .filter((line) => line.startsWith('President Donald') || line.startsWith(first));
    const turned = text.replace(`${a}\n${b}`, `${b}\n${a}`);
    expect(saidOf(talks, { [path(talks, 'en.md')]: turned })).toEqual([
      expect.stringContaining('the order changed'),
      expect.stringContaining('1 thing is not as confirmed'),
    ]);
  });

  it('has its layers from the top of the map down', () => {
    const turned = edited(talks, 'map.json', (data) =>
      data['layers']?.unshift(...data['layers'].splice(1, 1)),
    );
    expect(turned[0]).toMatch(/map\.json: layers\.\w+: stands where “\w+” stood: the order changed/u);
  });

  it('has its corrections, targets and sources', () => {
    const correction = {
      name: 'strike',
      date: '2025-08-20',
      kind: 'mark',
      target: 'kharkiv',
      what: 'It stood elsewhere.',
      before: 'A',
      after: 'B',
    };
    const put = edited(talks, 'en.corrections.json', (data) =>
      data['corrections']?.push(correction as never),
    );
    expect(put.join('\n')).toContain('en.corrections.json: corrections.strike: “date 2025-08-20');
    const unsourced = edited(talks, 'claims.json', (data) => {
      data['claims']?.['seven-killed']?.['sources']?.pop();
    });
    expect(unsourced.join('\n')).toContain(
      'seven-killed.sources: was “rs-killed[, interfax-seven]”, is “rs-killed”',
    );
    const one = edited(dam, 'uk.annotations.json', (data) => {
      const annotation = data['statements']
        ?.flatMap((each) => each['annotations'] ?? [])
        .find((each) => (each['targets']?.length ?? 0) > 1);
      annotation?.['targets']?.pop();
    });
    expect(one.join('\n')).toMatch(/uk\.annotations\.json: annotations\.[\w-]+\.targets: was “/u);
    rmSync(join(folderOf(dam), 'uk.md'));
    rmSync(join(folderOf(dam), 'uk.annotations.json'));
    expect(linesOf(dam).join('\n')).toContain('uk.md: statements: was confirmed, and is no longer there');
    for (const file of ['uk.md', 'uk.annotations.json']) cpSync(path(dam, file), join(root, path(dam, file)));
  });

  it.each<[string, () => string[]]>([
    [
      'only an editor reads the address of a schema',
      () => rewritten(talks, 'claims.json', /"\$schema": "[^"]+"/u, '"$schema": "elsewhere.json"'),
    ],
    ['JSON means the same however it is laid out', () => edited(talks, 'map.json', () => undefined)],
    [
      'an empty line more begins no other paragraph',
      () => rewritten(talks, 'en.md', '\nThe talks, which', '\n\nThe talks, which'),
    ],
    [
      'a paragraph that is parted says the same',
      () => rewritten(talks, 'en.md', ' He also floated', '\nHe also floated'),
    ],
    [
      'an anchor finds its sentence, by whichever words of it',
      () =>
        rewritten(
          talks,
          'en.annotations.json',
          '"exact": "has called recent high-level discussions"',
          '"exact": "called recent high-level discussions"',
        ),
    ],
    [
      'entries are found by their names, in any order',
      () => edited(talks, 'en.annotations.json', (data) => data['statements']?.reverse()),
    ],
    ['space at the end of the text is not shown', () => rewritten(talks, 'en.md', /$/u, '\n')],
  ])('may change where it is no fault: %s', (_, said) => {
    expect(said()).toEqual([]);
  });
});

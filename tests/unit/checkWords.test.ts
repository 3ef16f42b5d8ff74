import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { claimsFile } from '../../src/lib/claims/schema.ts';
import { checkGeoJson } from '../../src/lib/geo/check/geojson.ts';
import { catalogue } from '../../src/lib/map/datasets.ts';
import { mapFile } from '../../src/lib/map/definition.ts';
import { Findings } from '../../src/lib/input/findings.ts';
import { correctionProblems, correctionsFile } from '../../src/lib/report/correctionsFile.ts';
import { fileFault, folderFault } from '../../src/lib/report/files.ts';
import { link } from '../../src/lib/report/link.ts';
import { parseReport } from '../../src/lib/report/parse.ts';
import { unseenDifference } from '../../src/lib/report/invisibleDifferences.ts';
import { schemaProblems } from '../../src/lib/server/read/json.ts';
import { parseLinks } from '../support/parseLinks.ts';

const folder = mkdtempSync(join(tmpdir(), 'words-'));
chmodSync(folder, 0o755);
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const written = (files: Readonly<Record<string, string>>) => {
  const root = mkdtempSync(join(folder, 'a-'));
  chmodSync(root, 0o755);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
};
/** Runs the command as `npm run check` does. */
function check(paths: readonly string[], options: { cwd?: string; uid?: number } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/check.mjs'), ...paths], {
    ...options,
    encoding: 'utf8',
  });
  return { status, text: stdout, stderr };
}

const front = '---\ntitle: T\nlanguage: en\ndate: 2025-08-19\nasOf: 2025-08-18\nsource: S\n---\n\n';
const reasons = (given: { problems: { path: string; reason: string }[] } | object) =>
  'problems' in given ? given.problems.map(({ path, reason }) => `${path}: ${reason}`) : [];
const parsed = (text: string) => reasons(parseReport(text, 'en.md'));
const links = (statements: unknown) => reasons(parseLinks(JSON.stringify({ statements }), 'en.json'));
const said = (schema: v.GenericSchema, value: unknown) =>
  schemaProblems('a.json', schema, value).map(({ path, reason }) => `${path}: ${reason}`);
const statement = {
  name: 'a',
  anchor: { exact: 'A' },
  annotations: [],
  claims: [{ name: 'a', quote: { exact: 'A' }, by: 'the report' }],
  unmapped: 'None.',
};

describe('a report of very many sentences', () => {
  it('is checked to its end, and what is wrong is counted', () => {
    const text = `${front}${'Ab. '.repeat(125_000)}`;
    const report = parseReport(text, 'en.md');
    if ('problems' in report) throw new Error(report.problems[0]?.reason);
    const result = link(report.value, [], 'en.annotations.json');
    const lines = reasons(result);
    expect(lines).toHaveLength(1001);
    expect(lines.at(-1)).toBe('(whole file): 124,000 more problems; mend these first');
    const root = written({ 'en.md': text, 'en.annotations.json': '{"statements":[]}' });
    const { status, text: out, stderr } = check([root]);
    expect(stderr).toBe('');
    expect(out).toContain('124,000 more problems');
    expect(status).toBe(1);
  });

  it('may not have more entries than are read', () => {
    expect(links(Array.from({ length: 10_001 }, () => statement))).toEqual([
      'statements: 10,001 sentences; no more than 10,000 are read',
    ]);
  });
});

describe('a folder that is checked', () => {
  it('names what of it may not be read, and goes on', ({ skip }) => {
    if (process.platform === 'win32') skip();
    const root = written({
      'a.geojson': '{"type":"Point","coordinates":[36,49]}',
      'locked/b.geojson': '{}',
      'z.geojson': '{"type":"Point","coordinates":[36,99]}',
    });
    // Root reads everything, so somebody else checks, if he may read the project: not in a folder of root's alone.
    const as = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const read = `require('node:fs').accessSync(${JSON.stringify(resolve('scripts/check.mjs'))})`;
    if (spawnSync(process.execPath, ['-e', read], as).status !== 0)
      skip('nobody but root may read the project');
    chmodSync(join(root, 'locked'), 0o000);
    const { status, text, stderr } = check([root], as);
    chmodSync(join(root, 'locked'), 0o755);
    expect(stderr).toBe('');
    expect(text).toContain('/locked: (whole file): the folder may not be read');
    expect(text).toContain('/z.geojson: coordinates: latitude 99');
    expect(status).toBe(1);
  });

  it('is not said to be right where nothing of it was checked', () => {
    const { status, text } = check([written({ 'README.md': '# A folder\n' })]);
    expect(text).toContain('the folder holds no report and no GeoJSON');
    expect(status).toBe(1);
  });

  it('holds a catalogue to its folder, also one that is given by its path', () => {
    const dataset = {
      id: 'a',
      file: 'a.geojson',
      title: 'A',
      source: 'S',
      licence: 'CC0-1.0',
      asOf: '2025-08-18',
      method: 'M',
      precisionKm: 1,
      drawnBy: 'D',
    };
    const outside = [
      '../a.geojson',
      '/etc/a.geojson',
      'javascript:a',
      'a/../../b',
      'C:\\a',
      './a',
      'a//b',
      '',
    ];
    for (const file of outside)
      expect(said(catalogue, { datasets: [{ ...dataset, file }] }), file).toEqual([
        expect.stringContaining('datasets[0].file: must '),
        ...(file === '' ? [expect.any(String)] : []),
      ]);
    expect(said(catalogue, { datasets: [{ ...dataset, file: 'base/a.geojson' }] })).toEqual([]);
    const root = written({
      'catalogue.json': JSON.stringify({ datasets: [dataset, { ...dataset, file: 'b.geojson' }] }),
    });
    const { status, text } = check([join(root, 'catalogue.json')]);
    expect(status).toBe(1);
    expect(text).toContain('datasets[1] (a): the id “a” is taken twice');
    expect(text).toContain('datasets[0] (a): there is no file “a.geojson”');
  });

  it('says that the reports of a project are missing', () => {
    const root = written({});
    cpSync('geodata', join(root, 'geodata'), { recursive: true, filter: (path) => !path.includes('job') });
    const { status, text, stderr } = check([], { cwd: root });
    expect(stderr).toBe('');
    expect(text).toContain('reports: (whole file): is missing');
    expect(status).toBe(1);
  });

  it('names a file of a report that is misspelt, and a folder that no address can hold', () => {
    for (const [name, meant] of [
      ['en.anotations.json', 'en.annotations.json'],
      ['uk.correction.json', 'uk.corrections.json'],
      ['claim.json', 'claims.json'],
      ['Claims.json', 'claims.json'],
      ['maps.json', 'map.json'],
    ] as const) {
      expect(fileFault(name)).toContain(`is “${meant}” meant?`);
      const { status, text } = check([written({ [name]: '{"a":1}' })]);
      expect(text, name).toContain(`is “${meant}” meant?`);
      expect(status).toBe(1);
    }
    for (const name of ['en.md', 'pt-BR.annotations.json', 'claims.json', 'map.json', 'places.geojson'])
      expect(fileFault(name)).toBeUndefined();
    expect(fileFault('notes.txt')).toBe('is no file of a report, and is not read');
    for (const name of ['a#b', 'a?b', 'a%b', 'A', 'a b', 'ä', 'a_b', '-a', ''])
      expect(folderFault(name)).toBeTruthy();
    expect(folderFault('white-house-talks-2')).toBeUndefined();
  });

  it('takes none of them for a report of the project', () => {
    const root = written({ 'src/reports/talks#1/en.correction.json': '{}' });
    cpSync('geodata', join(root, 'geodata'), { recursive: true, filter: (path) => !path.includes('job') });
    const { status, text } = check([], { cwd: root });
    expect(text).toContain('src/reports/talks#1: (whole file): a report’s folder stands in addresses');
    expect(text).toContain('src/reports/talks#1/en.correction.json: (whole file): is no file of a report');
    expect(status).toBe(1);
  });
});

describe('a text that no page can hold', () => {
  it('is an error with its place, whatever the control character and the file', () => {
    expect(parsed(`${front}Seven\u0007 died.\nAnd\u0007 more\u0000.`)).toEqual([
      'line 9, column 6: holds a control character (U+0007), which no page can show',
      'line 10, column 10: holds a control character (U+0000), which no page can show',
    ]);
    expect(parsed(front.replace('title: T', 'title: T\u001B') + 'A.')).toEqual([
      'line 2, column 9: holds a control character (U+001B), which no page can show',
    ]);
    expect(parsed(`${front}A\tb.\n\nHalf \uD800.`)).toEqual([
      'line 11, column 6: holds a control character (U+D800), which no page can show',
    ]);
    const control = 'holds a control character (U+0008) after 1 characters';
    expect(links([{ ...statement, unmapped: 'A\b' }])).toEqual([`statements[0].unmapped: ${control}`]);
    const layer = (title: unknown) => said(mapFile, { layers: [{ id: 'a', role: 'base', title }] });
    expect(layer('A\b')).toEqual([`layers[0].title: ${control}`]);
    expect(layer({ en: 'A\b' })).toEqual([`layers[0].title.en: ${control}`]);
  });

  it('is not white space alone', () => {
    expect(links([{ ...statement, unmapped: ' \n ' }])).toEqual([
      'statements[0].unmapped: must not be only white space',
    ]);
    expect(said(claimsFile, { claims: {}, sources: { a: { publisher: '\u00A0' } } })).toEqual([
      'sources.a.publisher: must not be only white space',
    ]);
  });
});

describe('a day', () => {
  const correction = {
    name: 'c',
    date: '2025-08-20',
    kind: 'statement',
    target: 'a',
    what: 'W',
    before: 'B',
    after: 'A',
  };
  it('is one of the calendar in every file, and in no year 0', () => {
    for (const date of ['2025-02-30', '2025-13-01', '0000-01-01'])
      expect(said(correctionsFile, { corrections: [{ ...correction, date }] }), date).toEqual([
        expect.stringMatching(/^corrections\[0\]\.date: /u),
      ]);
    expect(parsed(`${front.replace('2025-08-19', '0000-08-19')}A.`)).toEqual([
      'date: is in the year 0, which the calendar does not have',
    ]);
    const event = (at: string) => ({
      claims: {},
      events: { e: { names: { en: 'E' }, zone: 'UTC', from: { at, sources: ['s'] } } },
    });
    expect(said(claimsFile, event('2025-02-30T04:50+03:00'))).toEqual([
      'events.e.from.at: is on no day of the calendar',
    ]);
    expect(said(claimsFile, event('2024-02-29T04:50+03:00'))).toEqual([]);
  });

  it('has a correction only where something was corrected', () => {
    const report = { date: '2025-08-19', statements: [{ name: 'a', text: 'A' }] } as never;
    const problems = (after: string) =>
      correctionProblems(
        [{ ...correction, kind: 'statement', before: 'A', after }],
        report,
        [],
        new Set(),
        'f',
      );
    expect(problems('A').map(({ reason }) => reason)).toEqual([
      'is the same as “before”: nothing was corrected',
    ]);
  });
});

describe('an address', () => {
  it('names no user, who would pass for the host', () => {
    const source = (url: string) => said(claimsFile, { claims: {}, sources: { a: { publisher: 'P', url } } });
    expect(source('https://bank@evil.example/')).toEqual([
      'sources.a.url: names a user before an “@”: it leads to evil.example',
    ]);
    expect(source('https://a:b@evil.example')).toHaveLength(1);
    expect(source('https://medium.example/@writer')).toEqual([]);
  });
});

describe('a member that is not known', () => {
  it('is named with the file’s own word, each of them, and with what may be meant', () => {
    expect(links([{ ...statement, anotations: [], colour: 1, claims: [] }])).toEqual([
      'statements[0].claims: needs at least one claim: who says what',
      'statements[0].anotations: is not known here; is “annotations” meant?',
      'statements[0].colour: is not known here',
    ]);
  });

  it('and one that is missing or of another type is said in words as well', () => {
    expect(links([{ ...statement, anchor: undefined, name: 7, annotations: {}, claims: 'x' }])).toEqual([
      'statements[0].name: must be text; this is 7',
      'statements[0].anchor: is missing',
      'statements[0].annotations: must be a list; this is an object',
      'statements[0].claims: must be a list; this is "x"',
    ]);
    expect(said(claimsFile, { claims: { a: { kind: 'guess' } } })).toEqual([
      expect.stringMatching(/^claims\.a\.kind: must be one of “share”, “length”, .*; this is "guess"$/u),
    ]);
  });
});

describe('front matter', () => {
  it('is no YAML: quotes and comments would stand on the page', () => {
    expect(parsed(`${front.replace('title: T', 'title: "T"')}A.`)).toEqual([
      'line 2: “title” is written without quotes: they would stand on the page',
    ]);
    expect(parsed(`${front.replace('source: S', "source: 'S'")}A.`)).toHaveLength(1);
    expect(parsed(`${front.replace('title: T', 'title: T # draft')}A.`)).toEqual([
      'line 2: “title” holds a comment, “#”, which would stand on the page',
    ]);
    expect(parsed(`${front.replace('title: T', '# a draft\ntitle: T')}A.`)).toEqual([
      'line 2: front matter has no comments',
    ]);
    expect(parsed(`${front.replace('title: T', 'title: "Peace" is near, says #1')}A.`)).toEqual([]);
  });
});

describe('a letter of another alphabet', () => {
  it('is named with its alphabet, and with the one that the text has', () => {
    expect(unseenDifference('struck Khаrkiv', 'Drones struck Kharkiv.')).toBe(
      'the alphabet of a letter: it has the Cyrillic “а” (U+0430), the text the Latin “a” (U+0061)',
    );
    expect(unseenDifference('у Хapкові', 'Удар у Харкові.')).toBe(
      'the alphabet of a letter: it has the Latin “a” (U+0061), the text the Cyrillic “а” (U+0430)',
    );
    expect(unseenDifference('Νorth', 'North')).toContain('the Greek “Ν” (U+039D)');
    expect(unseenDifference('struck Kyiv', 'Drones struck Kharkiv.')).toBeUndefined();
  });
});

describe('a hole', () => {
  const square = (x: number, y: number, size: number, clockwise = false) => {
    const ring = [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ];
    return clockwise ? ring.reverse() : ring;
  };
  const found = (...rings: number[][][]) => {
    const findings = new Findings();
    checkGeoJson({ type: 'Polygon', coordinates: rings }, findings);
    return findings.list().map(({ severity, place, reason }) => `${severity} ${place}: ${reason}`);
  };
  const warning = (place: string) =>
    `warning ${place}: this position of the hole lies outside the outer ring`;

  it('lies within its outer ring, or may touch it', () => {
    const shell = square(0, 0, 10);
    expect(found(shell, square(2, 2, 3, true))).toEqual([]);
    expect(found(shell, square(0, 2, 3, true))).toEqual([]);
    expect(found(shell, square(7, 7, 3, true))).toEqual([]);
    expect(found(shell, square(20, 2, 3, true))).toEqual([warning('coordinates[1][0]')]);
    expect(found(shell, square(2, 2, 1, true), square(8, 8, 5, true))).toEqual([
      warning('coordinates[2][1]'),
    ]);
    // In the bay of a ring, whose box holds it.
    const bay = [
      [0, 0],
      [10, 0],
      [10, 10],
      [5, 1],
      [0, 10],
      [0, 0],
    ];
    expect(found(bay, square(4, 6, 1, true))).toEqual([warning('coordinates[1][0]')]);
  });

  it('may be written a turn away from it, as across the antimeridian', () => {
    const shell = [
      [170, 0],
      [-170, 0],
      [-170, 10],
      [170, 10],
      [170, 0],
    ];
    const lines = found(shell, square(-178, 2, 3, true)).filter((line) => !line.includes('antimeridian'));
    expect(lines).toEqual([]);
  });
});

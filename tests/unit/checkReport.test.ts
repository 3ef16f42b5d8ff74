import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/lib/server/check/checkFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const front = '---\ntitle: T\nlanguage: en\ndate: 2025-08-19\nasOf: 2025-08-18\nsource: S\n---\n\n';
const prose = 'Drones struck Kharkiv. Café talks went on in Kyiv.';
const entry = (name: string, exact: string, target?: string) => ({
  name,
  anchor: { exact },
  annotations: target
    ? [{ name: `${name}-a`, quote: { exact }, targets: [{ kind: 'place', id: target }] }]
    : [],
  claims: [{ name: `${name}-c`, quote: { exact }, by: 'the report' }],
  ...(target ? {} : { unmapped: 'It has no place.' }),
});
const entries = [entry('strike', 'struck Kharkiv', 'kharkiv'), entry('talks', 'Café talks')];

const point = (id: string, at: readonly [number, number]) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: at },
  properties: { title: 'Kharkiv', label: 'Kharkiv', summary: 'Drones.', source: 'S', precisionKm: 5 },
});
const provenance = {
  title: 'Places',
  source: 'S',
  licence: 'CC0-1.0',
  asOf: '2025-08-18',
  method: 'by hand',
  precisionKm: 5,
  drawnBy: 'somebody',
};
const places = (...features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', provenance, features });
const account = { kind: 'event', status: 'reported', certainty: {}, unchecked: 'account' };

let count = 0;
/** Writes a report into a folder of its own and checks it: one line per problem. */
async function said(
  text: string | Buffer,
  statements: unknown,
  more: Readonly<Record<string, string>> = { 'places.geojson': places(point('kharkiv', [36.25, 49.99])) },
) {
  count += 1;
  const own = join(folder, `r${String(count)}`);
  mkdirSync(own);
  writeFileSync(join(own, 'en.md'), text);
  if (statements !== undefined) {
    writeFileSync(join(own, 'en.annotations.json'), JSON.stringify({ statements }));
    const claims = (statements as { claims: { name: string }[] }[]).flatMap((each) => each.claims);
    const facts = Object.fromEntries(claims.map(({ name }) => [name, account]));
    writeFileSync(join(own, 'claims.json'), JSON.stringify({ claims: facts }));
  }
  for (const [name, content] of Object.entries(more)) writeFileSync(join(own, name), content);
  const { problems } = await checkFiles([own], '.');
  // That a report is not confirmed yet is said of every one here, and tested with what is confirmed.
  const others = problems.filter(({ file }) => !file.endsWith('/confirmed.json'));
  return others.map(({ severity = 'error', path, reason }) => `${severity} ${path}: ${reason}`);
}

describe('a report brought by its author', () => {
  it('passes where everything is right', async () => {
    expect(await said(front + prose, entries)).toEqual([]);
  });

  it('may have line ends of Windows and a byte order mark, which are said', async () => {
    const lines = await said(`\uFEFF${(front + prose).replaceAll('\n', '\r\n')}`, entries);
    expect(lines).toEqual([
      'warning line 1: begins with a byte order mark, which is left out',
      'warning (whole file): line ends of Windows (CRLF), read as plain ones',
    ]);
  });

  it('is UTF-8 and nothing else', async () => {
    expect(await said(Buffer.from(front + prose, 'utf16le'), entries)).toEqual([
      'error (whole file): the file is UTF-16; save it as UTF-8 text',
    ]);
    expect(await said(Buffer.from(front + prose, 'latin1'), entries)).toEqual([
      'error line 9: is not UTF-8: the byte E9 does not fit there',
    ]);
  });

  it('points at what its own map has, and at nothing else', async () => {
    const own = [entry('strike', 'struck Kharkiv', 'my-site'), entries[1]];
    expect(await said(front + prose, own)).toContain(
      'error strike-a: the target “my-site” is not on the map of this report',
    );
    const site = { 'places.geojson': places(point('my-site', [36.25, 49.99])) };
    expect(await said(front + prose, own, site)).toEqual([]);
  });

  it('names the kind of a target as it is', async () => {
    const [strike, talks] = entries;
    const quote = { exact: 'struck Kharkiv' };
    const targets = [{ kind: 'route', id: 'kharkiv' }];
    const wrong = { ...strike, annotations: [{ name: 'strike-a', quote, targets }] };
    expect(await said(front + prose, [wrong, talks])).toEqual([
      'error strike-a: the target “kharkiv” is a place, not a route',
    ]);
  });

  it('suspects swapped coordinates anywhere, and says where no town is near', async () => {
    const at = async (x: number, y: number, title: string) => {
      const feature = point('kharkiv', [x, y]);
      const titled = { ...feature, properties: { ...feature.properties, title, label: title } };
      return said(`${front}Drones struck Kharkiv. Café talks went on in ${title}.`, entries, {
        'places.geojson': places(titled),
      });
    };
    const swapped = expect.stringContaining('are longitude and latitude swapped?') as unknown;
    // Each of these lies near another town when swapped: its name tells.
    expect(await at(49.99, 36.23, 'Kharkiv')).toContainEqual(swapped);
    expect(await at(29.97, 32.55, 'Suez')).toContainEqual(swapped);
    expect(await at(38.27, 140.87, 'Sendai')).toContainEqual(
      expect.stringContaining('latitude 140.87 is past 90'),
    );
    expect(await at(-33.92, 18.42, 'Cape Town')).toContainEqual(swapped);
    expect(await at(32.55, 29.97, 'Suez')).not.toContainEqual(swapped);
    expect(await at(-30, -40, 'Kharkiv')).toContainEqual(
      expect.stringContaining('warning features[0] (kharkiv): -30, -40 is far from every town'),
    );
  });

  it.each([
    ['Cafe\u0301 talks', 'how letters with marks are written (NFC or NFD)'],
    ['Café\u200B talks', 'invisible characters: it holds an invisible character (U+200B)'],
    ['Café\u00A0talks', 'the kind of its spaces'],
  ])('says what cannot be seen in the quote “%s”', async (exact, difference) => {
    const lines = await said(front + prose, [entries[0], entry('talks', exact)]);
    const line = lines.find((each) => each.startsWith('error statements[1] (talks).anchor: '));
    expect(line).toContain(`does not occur; it differs from the text only in ${difference}`);
  });

  it('names a control character once, in the text and in what stands beside it', async () => {
    const text = front + prose.replace('Drones', 'Drones\u0007');
    const unmapped = { ...entry('talks', 'Café talks'), unmapped: 'No\u0007 place.' };
    expect(await said(text, [entries[0], unmapped])).toEqual([
      'error statements[1].unmapped: holds a control character (U+0007) after 2 characters',
      'error line 9, column 7: holds a control character (U+0007), which no page can show',
    ]);
  });

  it('has names of small letters, digits and hyphens, with a letter among them', async () => {
    const named = (name: string) => said(front + prose, [{ ...entries[0], name }, entries[1]]);
    for (const name of ['2nd-strike', 's', 'strike-2']) expect(await named(name), name).toEqual([]);
    const reason = 'must be a name like “north-beach” or “2nd-bridge”';
    for (const name of ['7', '2025-08-18', 'Strike', 'a--b', '-a', 'a_b', ''])
      expect(await named(name), name).toEqual([`error statements[0].name: ${reason}`]);
  });

  it('shows characters that turn the writing round', async () => {
    const lines = await said(`${front}Drones struck \u202EKharkiv. Café talks went on.`, entries);
    expect(lines[0]).toContain('warning line 9, column 15: holds a character that changes the direction');
    expect(lines[1]).toContain('error statements[0] (strike).anchor');
    const unmapped = { ...entry('talks', 'Café talks'), unmapped: 'None\u2066.' };
    expect(await said(front + prose, [entries[0], unmapped])).toEqual([
      expect.stringMatching(/^warning statements\[1\]\.unmapped: holds .*U\+2066/u),
    ]);
  });

  it.each([
    ['date: 2025-08-19', 'date: 2025-02-30', 'error date: is no day of the calendar'],
    ['language: en', 'language: not a tag', 'error language: must be a language tag like “en”'],
    ['source: S', '__proto__: S', 'error source: is missing'],
  ])('does not take “%s” as “%s”', async (right, wrong, line) => {
    expect(await said(front.replace(right, wrong) + prose, entries)).toContain(line);
  });

  it('says what it lacks, each file by its name', async () => {
    expect(await said(front + prose, undefined)).toEqual([
      'error (whole file): there is no such file',
      'error (whole file): there is no such file',
    ]);
  });

  it('ends on any text, however long its lines and whatever stands in them', async () => {
    const texts = [
      'U.S. '.repeat(200_000),
      'A.A.'.repeat(250_000),
      'A dog ran. '.repeat(90_000),
      'a'.repeat(1_000_000),
    ];
    for (const text of texts) {
      const lines = await said(front + text, entries);
      expect(lines.some((line) => line.startsWith('error statements'))).toBe(true);
    }
    expect(await said(front + 'a'.repeat(2_000_000), entries)).toEqual([
      'error (whole file): the file is larger than 1 MB',
    ]);
  }, 60_000);
});

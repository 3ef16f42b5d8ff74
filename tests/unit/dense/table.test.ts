import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { totalOf } from '../../../src/lib/dense/counts.ts';
import { rowsOf } from '../../../src/lib/dense/rowsFile.ts';
import { isError } from '../../../src/lib/input/problem.ts';
import { dataFilesOf } from '../../../src/lib/server/dataFiles.ts';
import { refusedCsv } from '../../../src/lib/server/denseRefused.ts';
import { mapIn } from '../../../src/lib/server/mapOfReport.ts';
import { measureOf } from '../../../src/lib/server/measure.ts';
import type { Table } from '../../../src/lib/server/read/denseTable.ts';
import { readReportMap } from '../../../src/lib/server/read/reportMap.ts';

const folder = mkdtempSync(join(tmpdir(), 'table-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const provenance = {
  title: 'Made rows',
  source: 'S',
  licence: 'CC0-1.0',
  asOf: '2025-08-18',
  method: 'by hand',
  precisionKm: 5,
  drawnBy: 'somebody',
};
const layer = { id: 'quakes', role: 'dense', data: 'quakes.csv' };

let count = 0;
/** Reads the map of a report whose only layer is a table. */
function read(csv: string, more: object = {}, about: object = provenance, layers: readonly object[] = []) {
  count += 1;
  const own = join(folder, `r${String(count)}`);
  mkdirSync(own);
  const map = { layers: [{ ...layer, ...more }, ...layers, { id: 'base', role: 'base' }] };
  writeFileSync(join(own, 'map.json'), JSON.stringify(map));
  writeFileSync(join(own, 'quakes.csv'), csv);
  writeFileSync(join(own, 'quakes.provenance.json'), JSON.stringify(about));
  const { map: made, problems } = readReportMap('.', own, new Set());
  const said = problems.map(({ file, path, reason }) => `${file.replace(`${own}/`, '')}: ${path}: ${reason}`);
  const table = made?.layers.flatMap((each) => (each.kind === 'dense' ? [each.table] : []))[0];
  return { made, table, said, failed: problems.some(isError) };
}

const rowsIn = (from: Table | undefined) => (from && 'rows' in from.held ? from.held.rows : undefined);
const head = 'id,lon,lat,from,to,title,type,text,source,link,precisionKm';
const good = [
  'a,36.25,50,2024-01-03,,First,m4,,,,',
  'b,180,10,2024-02,,"Second, with a comma",m5,Words,S,https://example.org/b,2.5',
  'c,-180,10,2024-03-01,2024-03-04,Third,m4,,,,',
  ',0.5,90,2023-12-31,,At the pole,m4,,,,',
];
const bad = [
  'd,200,10,2024-01-01,,Too far east,m4,,,,',
  'e,10,10,2024-02-30,,No such day,m4,,,,',
  'f,10,10,,,No day,m4,,,,',
  'a,10,10,2024-01-01,,An id again,m4,,,,',
  'g,10,10,2024-01-01,,,m4,,,,',
  'h,10,10,2024-01-01,,A link,m4,,,javascript:alert(1),',
  'i,10,10,03/05/2024,,Day or month,m4,,,,',
  'j,10,10',
  'k,10,10,2024-01-02,2024-01-01,Backwards,m4,,,,',
];

describe('the table of a layer of many rows', () => {
  it('is read row by row: taken and refused are all, each refusal with its line and reason', () => {
    const { table, said, failed } = read([head, ...good, ...bad, ''].join('\n'));
    expect(failed).toBe(false);
    expect(rowsIn(table)?.map(({ title }) => title)).toEqual([
      'First',
      'Second, with a comma',
      'Third',
      'At the pole',
    ]);
    expect((table?.taken ?? 0) + (table?.left ?? 0)).toBe(good.length + bad.length);
    expect(rowsIn(table)?.[1]).toEqual({
      id: 'b',
      lon: 180,
      lat: 10,
      from: '2024-02-01',
      to: '2024-02-29',
      title: 'Second, with a comma',
      type: 'm5',
      text: 'Words',
      source: 'S',
      link: 'https://example.org/b',
      precisionKm: 2.5,
    });
    for (const [line, words] of [
      [6, '200'],
      [7, '2024-02-30'],
      [8, 'has no day'],
      [9, 'the id “a” stands in line 2 already'],
      [10, 'has no title'],
      [11, 'is no web address'],
      [12, 'day first or month first'],
      [13, ''],
      [14, 'before it begins'],
    ] as const)
      expect(said.find((each) => each.startsWith(`quakes.csv: line ${String(line)}: `))).toContain(words);
    expect(said.join('\n')).toContain('1 rows have no id');
    expect(said.join('\n')).toContain('1 rows lie past 85.05°');
    const csv = refusedCsv(table && 'rows' in table.held ? table.held.refused : []);
    expect(csv.trim().split('\r\n')).toHaveLength(bad.length + 1);
    expect(csv).toContain('the id “a” stands in line 2 already');
    // A number is no formula, whatever its sign, and keeps its zeros.
    const south = read([head, ...good, '007,-70.5,-95,2024-01-01,,-,m4,,,,'].join('\n')).table;
    const left = refusedCsv(south && 'rows' in south.held ? south.held.refused : []);
    expect(left.trim().split('\r\n')[1]).toMatch(/,007,-70\.5,-95,2024-01-01,,'-,m4,/u);
  });

  it('opens the map, is counted in the page and comes whole in its file', () => {
    const { made } = read([head, ...good].join('\n'), { classes: { m5: { en: 'M 5' }, m4: 'M 4' } });
    if (!made) throw new Error('no map');
    expect(made.home[0]).toBeLessThan(made.home[2]);
    const report = { slug: 'r', language: 'en', asOf: '2024-06-01' };
    const { map } = mapIn(made, report, (role) => role);
    const [dense] = map.dense;
    expect(dense?.titles).toEqual(['M 5', 'M 4']);
    expect(dense?.summary).toMatchObject({ rows: 4, types: ['m5', 'm4'] });
    expect(dense?.table.left).toBe(0);
    // What lies at the pole no view holds.
    expect(dense?.summary.home.reduce((sum, { counts }) => sum + totalOf(counts), 0)).toBe(3);
    expect(map.datasets.find(({ layer: of }) => of === 'quakes')?.download).toBe('tables/r/quakes.csv');
    const { dense: where, files } = dataFilesOf(map);
    const at = where['quakes'];
    const file = files.find(({ path }) => at?.kind === 'rows' && path === at.path);
    expect(rowsOf(JSON.parse(file?.text ?? 'null'), 4)).toEqual(rowsIn(dense?.table));
    const measure = measureOf(map, [], 'en');
    expect(measure.rows('quakes', {}, {})?.count).toBe(4);
    expect(measure.rows('quakes', {}, { types: ['m4'] })).toMatchObject({ count: 3, of: 'M 4' });
    expect(measure.rows('quakes', {}, { from: '2024-01-03', to: '2024-02-01' })?.count).toBe(2);
    expect(measure.rows('quakes', {}, { near: { lon: 179.99, lat: 10, km: 5 } })?.count).toBe(2);
    expect(measure.rows('quakes', { title: 'First' }, { types: ['m5'] })?.count).toBe(0);
    expect(() => measure.rows('quakes', {}, { types: ['m9'] })).toThrow('no type “m9”; it has m5, m4');
    // All that a report counts is counted as its table is read once, whatever the language.
    const { table } = dense ?? {};
    if (!dense || !table || !('rows' in table.held)) throw new Error('no rows');
    let readings = 0;
    const held = { archives: { rows: () => ((readings += 1), rowsIn(table)) } };
    const long = { ...map, dense: [{ ...dense, table: { ...table, held } as never }] };
    const counted = [{}, { types: ['m4'] }, { from: '2024-01-03', to: '2024-02-01' }].map((filter) => ({
      layer: 'quakes',
      where: {},
      filter,
    }));
    const counts = ['en', 'de'].map((language) => {
      const { rows } = measureOf(long, [], language, counted);
      return counted.map(({ layer: id, where: of, filter }) => rows(id, of, filter)?.count);
    });
    expect(counts).toEqual([
      [4, 3, 2],
      [4, 3, 2],
    ]);
    expect(readings).toBe(1);
  });

  it.each([
    ['lon,lat,title\n1,2,A', {}, 'line 1: the first line has no column “from”'],
    [
      'lon,lat,from,title,titel\n1,2,2024-01-01,A,B',
      {},
      'the column “titel” is not known here; is “title” meant?',
    ],
    [`${head}\n${bad[0] ?? ''}`, {}, 'no row of it can be shown'],
    ['', {}, 'the file is empty'],
    [`${head}\n${good.join('\n')}`, { data: 'quakes.geojson' }, 'must be a .csv file'],
    [
      `${head}\n${good.join('\n')}`,
      { classes: { m4: 'M 4' } },
      'the type “m5” is none of the layer’s classes',
    ],
  ])('says what is wrong with %j', (csv, more, words) => {
    expect(read(csv, more).said.join('\n')).toContain(words);
  });

  it('needs its provenance, and a map has one table', () => {
    const csv = [head, ...good].join('\n');
    expect(read(csv, {}, { ...provenance, licence: null }).said.join('\n')).toContain('licence is null');
    expect(read(csv, {}, { title: 'T' }).failed).toBe(true);
    expect(read(csv, {}, provenance, [{ ...layer, id: 'more' }]).said.join('\n')).toContain(
      'one layer of the role “dense” at the most',
    );
  });
});

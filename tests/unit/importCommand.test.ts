import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { importLayer, type Importing } from '../../src/command/import.ts';
import { limits } from '../../src/lib/input/limits.ts';
import { check } from '../../src/lib/server/check/command.ts';
import { confirm } from '../../src/lib/server/check/confirmCommand.ts';
import { readReport } from '../../src/lib/server/read/reports.ts';
import { readingOf } from '../../src/site/reading.ts';
import { writeOwnReport } from '../support/ownReport.ts';

const root = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = join(root, 'reports/suva-note');
const file = (name: string) => join(root, name);
const read = (name: string) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown> & {
    layers: { id: string; role: string; classes?: object }[];
    provenance: Record<string, unknown>;
    features: { id: string; properties: Record<string, unknown> }[];
  };

beforeEach(() => {
  rmSync(join(root, 'reports'), { recursive: true, force: true });
  writeOwnReport(folder);
});

/** Runs the import and gives what it printed; nobody sits at a terminal. */
async function run(name: string, options: Importing = {}): Promise<string> {
  let printed = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    await importLayer('.', file(name), folder, options);
  } finally {
    write.mockRestore();
  }
  return printed;
}
const stated = {
  source: 'Beispielagentur',
  licence: 'CC-BY-4.0',
  asOf: '2024-12-31',
  method: 'counted by hand',
  precision: '5',
};
const errors = () =>
  readReport(folder, { root: '.' }).problems.filter(({ severity }) => severity !== 'warning');

/** Two hundred rows, as a spreadsheet in German writes them, and three that no map can show. */
const rows = Array.from({ length: 200 }, (_, i) => {
  const [day, month] = [String(1 + (i % 28)).padStart(2, '0'), String(1 + (i % 12)).padStart(2, '0')];
  return `Brand ${String(i + 1)};${day}.${month}.2024;${i % 2 ? 'Brand' : 'Drohne'};-${String(17 + (i % 10) / 10).replace('.', ',')};${String(178 + i / 200).replace('.', ',')};AFP`;
});
const table = [
  'Ort;Datum;Art;Breite;Länge;Quelle',
  ...rows,
  '=1+1;01.01.2024;Brand;-95,0;178;AFP',
  'X;31.02.2024;Brand;-17,1;178;AFP',
  rows[0],
].join('\r\n');

describe('geogloss import', () => {
  it('makes a layer of a table of 200 rows, which check takes once its author states where it comes from', async () => {
    writeFileSync(file('braende.csv'), table, 'latin1');
    const told = await run('braende.csv', { dates: 'day-first', title: 'Fires', key: 'A fire' });
    expect(told).toContain('200 of 203 rows taken');
    expect(told).toMatch(/1 row \(line 202\): the latitude .* past 90/u);
    expect(told).toContain('suva-note.braende.refused.csv');
    const refused = readFileSync(file('reports/suva-note.braende.refused.csv'), 'utf8').split('\r\n');
    expect(refused[0]).toBe('\uFEFFline,reason,Ort,Datum,Art,Breite,Länge,Quelle');
    expect(refused[1]).toMatch(/^202,.*,'=1\+1,/u);
    expect(refused).toHaveLength(5);
    expect(read('map.json').layers.map(({ id, role }) => `${id} ${role}`)).toEqual([
      'harbours venue',
      'braende incident',
      'base base',
    ]);

    // What an import cannot know, its author states; until then nobody else sees the layer.
    const lines = errors();
    expect(lines.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      expect.stringMatching(/^provenance: source, licence, asOf, method, precisionKm, drawnBy are null/u),
    ]);
    const draft = readReport(folder, readingOf('.', 'draft', true));
    expect(draft.reports[0]?.marks.filter(({ layer }) => layer === 'braende')).toHaveLength(200);
    const begun = draft.reports[0]?.map.datasets.find(({ layer }) => layer === 'braende');
    expect(begun).toMatchObject({ source: 'not stated yet', method: 'not stated yet', precisionKm: 0 });
    expect(Object.keys(readingOf('.', 'draft', true).unstated ?? {}).sort()).toEqual([
      'de',
      'en',
      'fr',
      'pl',
      'uk',
    ]);
    expect(confirm([folder], '.').exit).toBe(1);

    const data = read('braende.geojson');
    const known = { ...data.provenance, ...stated, precisionKm: 5, drawnBy: 'Beispielagentur' };
    delete (known as Record<string, unknown>)['precision'];
    writeFileSync(join(folder, 'braende.geojson'), JSON.stringify({ ...data, provenance: known }));
    expect(errors()).toEqual([]);
    const { reports } = readReport(folder, { root: '.' });
    const [mark] = reports[0]?.marks.filter(({ layer }) => layer === 'braende') ?? [];
    expect(mark).toMatchObject({
      precisionKm: 5,
      origin: 'Beispielagentur',
      date: ['2024-01-01', '2024-01-01'],
    });
    expect(reports[0]?.map.layers.find(({ id }) => id === 'braende')).toMatchObject({
      title: 'Fires',
      key: 'A fire',
    });
    expect(confirm([folder], '.').exit).toBe(0);
  });

  it('asks for what nobody can know, and names the option where nobody is there to answer', async () => {
    writeFileSync(file('open.csv'), 'name,date,lat,lon\nA,03/04/2024,1,2\nB,13/04/2024,1,2\n');
    await expect(run('open.csv')).rejects.toThrow(/03\/04\/2024.*only day-first fits.*--dates day-first/u);
    writeFileSync(file('nowhere.csv'), 'name,place\nA,B\n');
    await expect(run('nowhere.csv')).rejects.toThrow(/--map lat=/u);
    writeFileSync(file('untitled.csv'), 'what,lat,lon\nA,1,2\n');
    await expect(run('untitled.csv')).rejects.toThrow(/--map title=<column>; the columns are “what”/u);
    await expect(run('untitled.csv', { map: 'title=whta' })).rejects.toThrow(/is “what” meant/u);
    await expect(run('untitled.csv', { map: 'title=what', role: 'route' })).rejects.toThrow(
      /--role route: does not draw points/u,
    );
    await expect(run('untitled.csv', { map: 'title=what', precision: 'far' })).rejects.toThrow(
      /--precision far/u,
    );
    expect(existsSync(join(folder, 'untitled.geojson'))).toBe(false);
  });

  it('takes the place of a layer only where it is told to, keeps what its author stated, and says what changed', async () => {
    writeFileSync(file('sites.csv'), 'id,name,lat,lon\na,Site A,-17,178\nb,Site B,-17.1,178\n');
    await run('sites.csv', { ...stated, title: 'Sites' });
    expect(errors()).toEqual([]);
    writeFileSync(file('sites.csv'), 'id,name,lat,lon\nb,Site B,-17.2,178\nc,Site C,-17,178\n');
    await expect(run('sites.csv')).rejects.toThrow(/is there already; --replace/u);
    const told = await run('sites.csv', { replace: true });
    expect(told).toContain('1 new (c), 1 changed (b), 1 gone (a)');
    expect(read('sites.geojson').provenance).toMatchObject({
      source: 'Beispielagentur',
      precisionKm: 5,
      title: 'Sites',
    });
    expect(await run('sites.csv', { replace: true })).toContain('nothing has changed');
    const entry = () => read('map.json').layers.find(({ id }) => id === 'sites');
    expect(entry()).toMatchObject({ title: 'Sites' });
    await run('sites.csv', { replace: true, title: 'Places', key: 'A place' });
    expect(entry()).toMatchObject({ title: 'Places', key: 'A place' });
    expect(read('sites.geojson').provenance).toMatchObject({ title: 'Places' });
    await expect(run('sites.csv', { layer: 'base', replace: true })).rejects.toThrow(
      /is drawn from no file/u,
    );
    expect(await run('sites.csv', { layer: 'harbours', replace: true, ...stated })).toContain(
      'the text cites what is gone: suva, savusavu',
    );
  });

  it('makes a layer of each kind that a file has, with classes for areas of few types', async () => {
    const square = [
      [178, -17],
      [178.1, -17],
      [178.1, -16.9],
      [178, -17],
    ];
    const feature = (name: string, type: string, geometry: object) => ({
      type: 'Feature',
      properties: { name, type },
      geometry,
    });
    writeFileSync(
      file('zones.geojson'),
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          feature('Zone one', 'Closed', { type: 'Polygon', coordinates: [square] }),
          feature('Zone two', 'Open', { type: 'Polygon', coordinates: [square] }),
          feature('Way', 'Road', { type: 'LineString', coordinates: square }),
          feature('Site', 'Gate', { type: 'Point', coordinates: [178, -17] }),
        ],
      }),
    );
    await run('zones.geojson', stated);
    expect(
      read('map.json').layers.map(({ id, role, classes }) => [id, role, Object.keys(classes ?? {}).join()]),
    ).toEqual([
      ['harbours', 'venue', ''],
      ['zones', 'incident', ''],
      ['zones-lines', 'route', ''],
      ['zones-areas', 'area', 'closed,open'],
      ['base', 'base', ''],
    ]);
    expect(errors()).toEqual([]);
  });

  it('keeps to its author what others may not publish, until the permission is stated', async () => {
    writeFileSync(
      file('acled.csv'),
      'event_id_cnty,event_date,event_type,sub_event_type,location,latitude,longitude,geo_precision,source,notes\nFIJ1,2024-05-03,Protests,Peaceful protest,Suva,-18.14,178.44,1,Fiji Times,On 3 May 2024 people marched.\n',
    );
    const told = await run('acled.csv', { asOf: '2024-06-01', method: 'as ACLED does', precision: '5' });
    expect(told).toContain('ACLED’s terms of use');
    expect(errors().map(({ path }) => path)).toEqual(['provenance.licence']);
    // Whatever writes files leaves it out, also of drafts; who serves its author alone does not.
    expect(readReport(folder, readingOf('.', 'draft')).reports).toEqual([]);
    const draft = readReport(folder, readingOf('.', 'draft', true));
    expect(draft.reports).toHaveLength(1);
    expect(
      draft.problems.some(({ severity, path }) => severity === 'warning' && path === 'provenance.licence'),
    ).toBe(true);
    await run('acled.csv', {
      replace: true,
      permission: 'By permission of ACLED, June 2024',
      permissionDate: '2024-06-02',
    });
    expect(errors()).toEqual([]);
    const [dataset] =
      readReport(folder, { root: '.' }).reports[0]?.map.datasets.filter(({ layer }) => layer === 'acled') ??
      [];
    expect(dataset?.licence).toBe('By permission of ACLED, June 2024');
    // A licence that its source does not give is no way round.
    await expect(run('acled.csv', { replace: true, licence: 'CC0-1.0' })).rejects.toThrow(
      /--licence CC0-1\.0: ACLED’s terms of use .* --permission .* --shape none/u,
    );
  });

  it('winds rings as GeoJSON does, whichever way the file has them', async () => {
    const ring = [
      [178, -18],
      [178, -17],
      [179, -17],
      [179, -18],
      [178, -18],
    ];
    const feature = { attributes: { Name: 'Flooded' }, geometry: { rings: [ring] } };
    writeFileSync(
      file('flood.json'),
      JSON.stringify({ geometryType: 'esriGeometryPolygon', features: [feature] }),
    );
    expect(await run('flood.json', stated)).not.toContain('clockwise');
    expect(await run('flood.json', { ...stated, replace: true })).toContain('nothing has changed');
  });

  it('makes a table of more points than a page holds as marks, says so, and refuses another role', async () => {
    const given = Array.from(
      { length: 1002 },
      (_, i) => `P${String(i)},1.5,${String(i / 10)},2024-03-0${String(1 + (i % 9))}`,
    );
    writeFileSync(file('many.csv'), `name,lat,lon,date\n${given.join('\n')}\n"=No, day",1,2,\n`);
    await expect(run('many.csv', { role: 'venue' })).rejects.toThrow(
      /1,000 marks at the most.*--role dense/u,
    );
    const printed = await run('many.csv', stated);
    expect(printed).toContain('1,003 points are more than the 1,000 marks that a page holds');
    expect(printed).toContain('1,002 of 1,003 rows taken');
    expect(printed).toContain('many.csv: 1,002 rows, role “dense”');
    expect(errors()).toEqual([]);
    const said = readReport(folder, { root: '.' }).problems.map(({ reason }) => reason);
    expect(said.filter((reason) => /is a table|is not read/u.test(reason))).toEqual([]);
    const dense = () => readReport(folder, { root: '.' }).reports[0]?.map.dense[0];
    expect(dense()?.summary).toMatchObject({ rows: 1002, bins: { unit: 'day', count: 9 } });
    expect(dense()?.table.left).toBe(0);
    const ids = readFileSync(join(folder, 'many.csv'), 'utf8');
    await expect(run('many.csv')).rejects.toThrow('is there already');
    await run('many.csv', { replace: true });
    expect(readFileSync(join(folder, 'many.csv'), 'utf8')).toBe(ids);
    expect(errors()).toEqual([]);
    writeFileSync(file('many.csv'), 'name,lat,lon,date\n"=A, B",1.5,2,2024-03-01\n');
    await run('many.csv', { replace: true, role: 'dense' });
    const { held } = dense()?.table ?? {};
    expect(held && 'rows' in held && held.rows.map(({ title }) => title)).toEqual(['=A, B']);
  });

  it('writes nothing of a file to a terminal that would steer it, and no more of it than is read', async () => {
    const columns = `name,lat,lon,\u001B[2J,${'n'.repeat(5000)}`;
    writeFileSync(file('steer.csv'), `${columns}\n\u001B]0;x,95,2,,\nA,1,2,,\n`);
    const printed = await run('steer.csv');
    expect(printed).toContain('“\\u{1B}[2J”');
    expect(printed).not.toContain('\u001B');
    expect(Math.max(...printed.split('\n').map(({ length }) => length))).toBeLessThan(1000);
    writeFileSync(file('none.geojson'), '{"type":"FeatureCollection","features":[]}');
    await expect(run('none.geojson')).rejects.toThrow(/none\.geojson: holds nothing/u);
  });

  it('reads a table of more rows than it holds at once row by row, as it reads a shorter one', async () => {
    const restored = limits.rows;
    Object.assign(limits, { rows: 4_000 });
    onTestFinished(() => void Object.assign(limits, { rows: restored }));
    const head = 'sep=;\nName;Datum;Breite;Länge;Art\n';
    const given = (i: number) =>
      `"Ort ${String(i)}";0${String(1 + (i % 9))}.03.2024;1,5;${String(i % 170)},25;${i % 3 ? 'Brand' : 'Flut'}\n`;
    const wrong = 'Ort X;01.03.2024;95;1;Brand\n"Zwei\nZeilen";;1;1;Brand\nOrt Y;01.03.2024;1\n';
    const short = Array.from({ length: 3_000 }, (_, i) => given(i)).join('');
    const columns = {
      map: 'title=Name,date=Datum,lat=Breite,lon=Länge,type=Art',
      dates: 'day-first' as const,
    };
    writeFileSync(file('kurz.csv'), Buffer.from(head + short + wrong, 'latin1'));
    await run('kurz.csv', { ...stated, ...columns });
    const rest = Array.from({ length: 2_001 }, (_, i) => given(i + 3_000)).join('');
    writeFileSync(file('lang.csv'), Buffer.from(head + short + wrong + rest, 'latin1'));
    const printed = await run('lang.csv', { ...stated, ...columns });
    expect(printed).toContain('read row by row');
    expect(printed).toContain('5,001 of 5,004 rows taken; 3 left out');
    expect(printed).toContain('lang.csv: 5,001 rows, role “dense”');
    const refused = (name: string) => readFileSync(file(`reports/suva-note.${name}.refused.csv`), 'utf8');
    expect(refused('lang')).toBe(refused('kurz'));
    const table = (name: string) => readFileSync(join(folder, `${name}.csv`), 'utf8');
    expect(table('lang').startsWith(table('kurz'))).toBe(true);
    expect(table('lang').split('\n')).toHaveLength(5_003);
    expect(readdirSync(join(root, 'reports')).filter((name) => name.endsWith('.partial'))).toEqual([]);
    await expect(run('lang.csv', { ...columns, layer: 'other', role: 'venue' })).rejects.toThrow(
      /--role dense/u,
    );
    await expect(run('lang.csv', { ...columns, layer: 'other', strict: true })).rejects.toThrow(
      'nothing was written',
    );
    expect(readdirSync(join(root, 'reports')).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  it('refuses a day that no calendar has, whatever it is the day of', async () => {
    writeFileSync(file('two.csv'), 'name,lat,lon\nA,-17,178\nB,-17,179\n');
    const leave = { permission: 'They may.', permissionDate: '2025-02-30' };
    await expect(run('two.csv', { ...stated, ...leave })).rejects.toThrow(
      '--permission-date 2025-02-30: must be a day like 2025-08-18',
    );
    await expect(run('two.csv', { ...stated, asOf: '0000-02-01' })).rejects.toThrow('--as-of 0000-02-01: ');
  });

  it('says why a text of the report cannot be read', async () => {
    writeFileSync(file('two.csv'), 'name,lat,lon\nA,-17,178\nB,-17,179\n');
    writeFileSync(join(folder, 'de.md'), Buffer.from('---\ntitle: Br\u00e4nde\n---\n', 'latin1'));
    await expect(run('two.csv', stated)).rejects.toThrow(
      /reports\/suva-note\/de\.md: line 2: is not UTF-8: the byte E4 does not fit there/u,
    );
  });

  it('refuses a file that is no file', async () => {
    await expect(run('none.csv')).rejects.toThrow(/there is no such file/u);
    mkdirSync(file('folder.csv'), { recursive: true });
    await expect(run('folder.csv')).rejects.toThrow(/is not a file/u);
  });

  it('ends with 0, 1 or 2, and speaks to programs in JSON', () => {
    writeFileSync(file('two.csv'), 'name,lat,lon\nA,-17,178\nB,95,2\n');
    const geogloss = (...words: string[]) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [resolve('scripts/geogloss.mjs'), 'import', file('two.csv'), '--report', folder, ...words],
        { encoding: 'utf8' },
      );
      return { status, stdout, stderr };
    };
    expect(geogloss('--dates', 'sometimes')).toMatchObject({ status: 2, stdout: '' });
    expect(geogloss('--strict')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('nothing was written'),
    });
    const { status, stdout } = geogloss('--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'csv',
      given: 2,
      taken: 1,
      refused: [{ line: 3 }],
      layers: [{ layer: 'two', role: 'incident', features: 1 }],
    });
  });
});

describe('check', () => {
  it('says what a file is that is not what it is called', async () => {
    const sheet = zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/workbook.xml': strToU8('x') });
    writeFileSync(file('sheet.geojson'), sheet);
    writeFileSync(file('archive.json'), zipSync({ 'a.kml': strToU8('x') }));
    const { lines } = await check([file('sheet.geojson'), file('archive.json')], '.');
    expect(lines.join('\n')).toMatch(/is an Excel workbook; save.*\n.*is KMZ; “geogloss import”/u);
  });

  it('names the format of a file that another command reads, and the command', async () => {
    writeFileSync(join(folder, 'strikes.csv'), 'a');
    writeFileSync(file('area.topojson'), '{"type":"Topology"}');
    mkdirSync(file('found'), { recursive: true });
    writeFileSync(file('found/map.kmz'), '');
    const { lines } = await check([folder, file('area.topojson'), file('found')], '.');
    const text = lines.join('\n');
    expect(text).toMatch(
      /strikes\.csv: .*a table; “geogloss import .*strikes\.csv --report suva-note” makes a layer of it/u,
    );
    expect(text).toMatch(/map\.kmz: .*warning: is KMZ; “geogloss import/u);
    expect(text).toMatch(/area\.topojson: .*TopoJSON; “geogloss import/u);
  });

  it.each([
    ['sites.kml', 'is KML; “geogloss import X.kml'],
    ['sites.xlsx', 'is a spreadsheet: save the sheet as “CSV UTF-8”, then “geogloss import X.csv'],
    [
      'sites.zip',
      'is an archive: unpack it, and save a shapefile as GeoJSON, then “geogloss import X.geojson',
    ],
    ['sites.shp', 'is a part of a shapefile: save it as GeoJSON, then “geogloss import X.geojson'],
    ['sites.gpkg', 'is a database: save the table as GeoJSON, then “geogloss import X.geojson'],
  ])(
    'names what it is and the command where the map names it, and where it lies: %s',
    async (name, words) => {
      const path = join(folder, name);
      writeFileSync(path, 'a');
      const map = read('map.json') as { layers: object[] };
      map.layers.unshift({ id: 'sites', role: 'venue', data: name });
      writeFileSync(join(folder, 'map.json'), JSON.stringify(map));
      const reason = `${words.replace('X', join(folder, 'sites'))} --report suva-note” makes a layer of it`;
      const { lines } = await check([folder], '.');
      const must = `“${name}” must be a .geojson file in the report’s folder`;
      expect(lines).toContain(`${join(folder, 'map.json')}: layers (sites).data: ${must}; it ${reason}`);
      expect(lines).toContain(`${path}: (whole file): warning: ${reason}`);
      expect((await check([path], '.')).lines.join()).toContain(words.split('“')[0]);
    },
  );
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { importLayer, type Importing } from '../../src/command/import.ts';
import { parquetIn } from '../../src/command/importParquet.ts';
import { geometryColumn } from '../../src/lib/import/parquetGeometry.ts';
import { limits } from '../../src/lib/input/limits.ts';
import { check } from '../../src/lib/server/check/command.ts';
import { writeOwnReport } from '../support/ownReport.ts';
import { encodings, parquetFile, types } from '../support/parquetFile.ts';

const root = mkdtempSync(join(tmpdir(), 'parquet-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = join(root, 'reports/suva-note');
const made = (name: string) => join('tests/fixtures/parquet', `${name}.parquet`);

const fresh = () => {
  rmSync(join(root, 'reports'), { recursive: true, force: true });
  writeOwnReport(folder);
};
beforeEach(fresh);

/** Runs the import and gives what it printed; nobody sits at a terminal. */
async function run(file: string, options: Importing = {}): Promise<string> {
  let printed = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    printed += String(words);
    return true;
  });
  try {
    await importLayer('.', file, folder, { map: 'title=title,date=day', layer: 'rows', ...options });
  } finally {
    write.mockRestore();
  }
  return printed;
}
/** All that an import wrote, by the names of its files. */
const written = () =>
  readdirSync(folder)
    .filter((name) => name.startsWith('rows.') || name === 'map.json')
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
const stated = { source: 'A', licence: 'CC0-1.0', asOf: '2024-12-31', method: 'm', precision: '1' };

/** The rows of the fixtures, as a table. */
const table = (count: number) => {
  const rows = Array.from({ length: count }, (_, i) => [
    i < 100 ? i : '',
    20 + (i % 41) * 0.25,
    (40 + (i % 7) * 0.2).toFixed(1),
    new Date(Date.UTC(2024, 2, 1 + (i % 60))).toISOString().slice(0, 10),
    `"Łódź, ""Rynek"" ${String(i % 9)}"`,
    ['', 'fire', 'flood'][i % 3],
    `"two\nlines, ${String(i % 4)}"`,
  ]);
  const file = join(root, `rows${String(count)}.csv`);
  writeFileSync(file, `id,lon,lat,day,title,type,text\n${rows.map((row) => row.join()).join('\n')}\n`);
  return file;
};

describe('geogloss import of Parquet', () => {
  it.each(['plain', 'zstd', 'gzip', 'brotli', 'other'])(
    'makes of %s.parquet the layer that the same rows make as CSV, byte for byte',
    async (name) => {
      await run(table(40), stated);
      const marks = written();
      expect(marks.map(([file]) => file)).toEqual(['map.json', 'rows.geojson']);
      fresh();
      const printed = await run(made(name), stated);
      expect(printed).toContain(`${name}.parquet: Parquet; 40 rows\n`);
      expect(written()).toEqual(marks);
    },
  );

  it('makes of many rows in several groups the table that they make as CSV, read at once or row by row', async () => {
    const whole = table(4_200);
    await run(whole, stated);
    const tables = written();
    expect(tables.map(([file]) => file)).toContain('rows.csv');
    fresh();
    await run(made('rows'), stated);
    expect(written()).toEqual(tables);

    const restored = limits.rows;
    Object.assign(limits, { rows: 4_100 });
    onTestFinished(() => void Object.assign(limits, { rows: restored }));
    fresh();
    await run(whole, stated);
    const long = written();
    fresh();
    const printed = await run(made('rows'), stated);
    expect(printed).toContain('more than 4,100 rows or 25 MB, so read row by row: its first 2,000 rows');
    expect(printed).toContain('4,200 of 4,200 rows taken');
    expect(written()).toEqual(long);
  });

  it('reads the encodings of the format’s second version', async () => {
    const rows = Array.from({ length: 100 }, (_, i) => [
      i * 1_000_003,
      20 + i * 0.03125,
      40 + i * 0.015625,
      new Date(Date.UTC(2024, 2, 1 + i)).toISOString().slice(0, 10),
      `Place ${String(i)}`,
      i % 3 > 0 ? `kind ${String(i)}` : '',
      i % 5 === 0,
    ]);
    const file = join(root, 'second.csv');
    writeFileSync(file, `id,lon,lat,day,title,type,text\n${rows.map((row) => row.join()).join('\n')}\n`);
    await run(file, stated);
    const marks = written();
    fresh();
    await run(made('second'), stated);
    expect(written()).toEqual(marks);
  });

  it('reads a value of each type as a person would write it, and says what it leaves aside', () => {
    const source = parquetIn(made('types'))?.source;
    expect(source?.notes).toEqual([
      '“list”, “struct”: lists, maps or records within a column',
      '“span”: INTERVAL',
    ]);
    expect(Object.fromEntries(source?.rows[0]?.cells ?? [])).toEqual({
      yes: 'true',
      tiny: '-7',
      unsigned: '4000000000',
      most: '18446744073709551615',
      big: '9007199254740993',
      single: '36.23',
      nothing: '',
      small: '-0.05',
      exact: '-12345678901234567890.123456789',
      money: '1.50',
      day: '1969-12-31',
      never: '2147483647 days',
      local: '1969-12-31T23:59:59.25',
      instant: '2024-02-29T12:30:00Z',
      nano: '2024-02-29T12:30:00.000000001',
      clock: '12:30:00.5',
      uuid: '6b1d2b64-7c35-4a8a-9d5e-0c4bd7d0a111',
      bytes: 'ж',
      none: '',
    });
  });

  it('draws the shapes of GeoParquet, and names a row that it leaves out by its number', async () => {
    const printed = await run(made('geo'), { map: 'title=name' });
    expect(printed).toContain('3 of 5 rows taken; 2 left out');
    expect(printed).toContain('(row 3): has no position');
    expect(printed).toContain('(row 4): is no well-known binary');
    const [points, areas] = ['rows', 'rows-areas'].map(
      (name) => JSON.parse(readFileSync(join(folder, `${name}.geojson`), 'utf8')) as { features: object[] },
    );
    expect(points?.features).toMatchObject([
      { geometry: { type: 'Point', coordinates: [36, 50] } },
      { geometry: { type: 'Point', coordinates: [36, -50] } },
    ]);
    expect(areas?.features).toMatchObject([{ geometry: { type: 'Polygon' } }]);
    const refused = readFileSync(join(root, 'reports/suva-note.rows.refused.csv'), 'utf8').split('\r\n');
    expect(refused.slice(0, 2)).toEqual(['\uFEFFrow,reason,name', '3,has no position,C']);
  });

  it.each([
    ['metres', /metres\.parquet: the positions of the column “geometry” are in the system “EPSG:3857”/u],
    ['bytes', /bytes\.parquet: the column “photo”, row 1 .*no text of UTF-8/u],
    ['lz4', /lz4\.parquet: the column “id”.*packed with LZ4_RAW; read are SNAPPY, ZSTD, GZIP, BROTLI/u],
    ['encrypted', /encrypted\.parquet: is Parquet that is encrypted$/u],
  ])('refuses %s.parquet, and says why', async (name, words) => {
    await expect(run(made(name))).rejects.toThrow(words);
  });

  it('refuses a file that is cut anywhere, or is no Parquet but for its first bytes', async () => {
    const file = join(root, 'cut.parquet');
    const whole = readFileSync(made('rows'));
    for (const length of [4, 8, 11, 12, 500, whole.length - 9, whole.length - 1]) {
      writeFileSync(file, whole.subarray(0, length));
      await expect(run(file), String(length)).rejects.toThrow(/cut\.parquet: is Parquet without its end/u);
    }
    writeFileSync(file, 'PAR1, a table\n1,2\nPAR1');
    await expect(run(file)).rejects.toThrow(/cut\.parquet: its footer is wrong/u);
    // Its middle is gone.
    writeFileSync(
      file,
      Buffer.concat([whole.subarray(0, 400), whole.subarray(-8 - whole.readUInt32LE(whole.length - 8))]),
    );
    await expect(run(file)).rejects.toThrow(/cut\.parquet: the column “\w+”, row 1 \(group 1\): /u);
    // Zeros where the pages were.
    writeFileSync(file, Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(1996), whole.subarray(2000)]));
    await expect(run(file)).rejects.toThrow(/cut\.parquet: the column “id”, row 1 \(group 1\): /u);
  });

  it('reads a table that is only called Parquet as the table that it is', async () => {
    writeFileSync(join(root, 'called.parquet'), readFileSync(table(40)));
    expect(await run(join(root, 'called.parquet'))).toContain('called.parquet: a table (CSV or TSV)');
  });

  it('is named to who puts one beside a report', async () => {
    writeFileSync(join(folder, 'a.parquet'), readFileSync(made('plain')));
    const { lines } = await check([folder], '.');
    expect(lines.join('\n')).toMatch(/a\.parquet: .*is Parquet; “geogloss import .*a\.parquet --report/u);
  });
});

describe('the geometry of Parquet', () => {
  const schema = [{ name: 'geometry', type: 'BYTE_ARRAY' as const }];
  const said = (about: object) => [
    {
      key: 'geo',
      value: JSON.stringify({
        primary_column: 'geometry',
        columns: { geometry: { encoding: 'WKB', ...about } },
      }),
    },
  ];

  it.each([
    {},
    { crs: { id: { authority: 'OGC', code: 'CRS84' } } },
    { crs: { id: { authority: 'EPSG', code: 4326 } } },
  ])('is read in degrees of WGS 84: %o', (about) => {
    expect(geometryColumn(schema, said(about))).toBe('geometry');
  });

  it.each([{ crs: null }, { crs: { name: 'NAD83' } }, { crs: { id: { authority: 'EPSG', code: 25832 } } }])(
    'is refused in any other system, and in one that nobody knows: %o',
    (about) => {
      expect(() => geometryColumn(schema, said(about))).toThrow(/only longitude and latitude of WGS 84/u);
    },
  );

  it('may be of Parquet’s own type', () => {
    const own = (crs?: string) => [
      {
        ...schema[0],
        name: 'shape',
        type: 'BYTE_ARRAY' as const,
        logical_type: { type: 'GEOMETRY' as const, ...(crs === undefined ? {} : { crs }) },
      },
    ];
    expect(geometryColumn(own(), undefined)).toBe('shape');
    expect(geometryColumn(own('OGC:CRS84'), undefined)).toBe('shape');
    expect(() => geometryColumn(own('EPSG:3857'), undefined)).toThrow(/EPSG:3857/u);
    expect(geometryColumn(schema, undefined)).toBeUndefined();
  });

  it('is refused where what is said of it is none', () => {
    expect(() => geometryColumn(schema, [{ key: 'geo', value: '{' }])).toThrow(/is no JSON/u);
  });
});

const number = (value: number) => [...new Uint8Array(new Float64Array([value]).buffer)];
const words = (text: string) => [text.length, 0, 0, 0, ...Buffer.from(text)];
const name = { name: 'title', pages: [{ bytes: words('A'), values: 1 }] };
const place = { name: 'lon', type: types.double, pages: [{ bytes: number(1), values: 1 }] };
const zeros = (length: number) => [...gzipSync(Buffer.alloc(length))];
const many = 2_000_000_000;

describe('a file of Parquet that says what is not so', () => {
  const refusal = (file: Buffer): string => {
    const path = join(root, 'wrong.parquet');
    writeFileSync(path, file);
    try {
      parquetIn(path);
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return 'was read';
  };

  it('is read where all is so', () => {
    writeFileSync(join(root, 'right.parquet'), parquetFile([name, place], { rows: 1 }));
    const row = parquetIn(join(root, 'right.parquet'))?.source.rows[0];
    expect(Object.fromEntries(row?.cells ?? [])).toEqual({ title: 'A', lon: '1' });
  });

  it.each<[string, Buffer, RegExp]>([
    ['another number of rows', parquetFile([name], { rows: 1, told: 5 }), /it says 5 rows, its groups 1/u],
    ['more columns', parquetFile([name], { rows: 1, children: 3 }), /another number of columns/u],
    ['a column twice', parquetFile([name, place, name], { rows: 1 }), /has the column “title” twice/u],
    [
      'too many columns',
      parquetFile(
        Array.from({ length: 1_001 }, (_, i) => ({ ...name, name: `c${String(i)}` })),
        { rows: 1 },
      ),
      /more than 1,000 columns/u,
    ],
    ['a column past the end', parquetFile([{ ...name, start: 10 ** 9 }], { rows: 1 }), /outside the file/u],
    ['a column before the start', parquetFile([{ ...name, start: -5 }], { rows: 1 }), /outside the file/u],
    ['a length of its own', parquetFile([{ ...name, length: 10 ** 12 }], { rows: 1 }), /outside the file/u],
    ['a column without a name', parquetFile([{ ...name, name: '' }], { rows: 1 }), /it cannot be read/u],
    ['a column elsewhere', parquetFile([{ ...name, path: 'b.parquet' }], { rows: 1 }), /in another file/u],
    ['a column of secrets', parquetFile([{ ...name, isEncrypted: true }], { rows: 1 }), /is encrypted/u],
    [
      'a page of another length',
      parquetFile([{ ...name, pages: [{ bytes: words('A'), values: 1, unpacked: 4 }] }], { rows: 1 }),
      /not as long as it says/u,
    ],
    ['other values', parquetFile([{ ...name, values: 7 }], { rows: 1 }), /not as a group of rows has it/u],
    ['10^12 rows', parquetFile([name], { rows: 10 ** 12 }), /fewer values than its group has rows/u],
    ['too few rows', parquetFile([name], { rows: 3 }), /fewer values than its group has rows/u],
    [
      'a page of more rows',
      parquetFile([{ ...name, pages: [{ bytes: [], values: many }] }], { rows: 1 }),
      /more values than its group/u,
    ],
    [
      'a page of gigabytes',
      parquetFile([{ ...name, codec: 2, pages: [{ bytes: zeros(99), values: 1, unpacked: 2 ** 31 - 1 }] }], {
        rows: 1,
      }),
      /hold more than 16,777,216 values or 256 MB/u,
    ],
    [
      'a page that unpacks to more',
      parquetFile([{ ...name, codec: 2, pages: [{ bytes: zeros(10 ** 7), values: 1, unpacked: 50 }] }], {
        rows: 1,
      }),
      /row 1 \(group 1\): a page cannot be unpacked with GZIP/u,
    ],
    [
      'a page longer than its column',
      parquetFile([{ ...name, pages: [{ bytes: words('A'), values: 1, packed: 10 ** 6 }] }], { rows: 1 }),
      /does not end where it should/u,
    ],
    [
      'a page of very many rows',
      parquetFile([{ ...name, pages: [{ bytes: [], values: many }] }], { rows: many }),
      /hold more than 16,777,216 values/u,
    ],
    [
      'a text past its page',
      parquetFile([{ ...name, pages: [{ bytes: [255, 255, 255, 255, 65], values: 1 }] }], { rows: 1 }),
      /a page ends before its last value/u,
    ],
    [
      'too few numbers',
      parquetFile([{ ...place, pages: [{ bytes: number(1), values: 2 }] }], { rows: 2 }),
      /a page ends before its last value/u,
    ],
    [
      'a value that its dictionary lacks',
      parquetFile(
        [
          {
            ...name,
            pages: [
              { bytes: words('A'), values: 1, isDictionary: true },
              { bytes: [1, 2, 1], values: 1, encoding: encodings.dictionary },
            ],
          },
        ],
        { rows: 1 },
      ),
      /none of its dictionary/u,
    ],
    [
      'an encoding that grows',
      parquetFile([{ ...name, pages: [{ bytes: [0], values: 1, encoding: encodings.prefixes }] }], {
        rows: 1,
      }),
      /encoding DELTA_BYTE_ARRAY is not read for BYTE_ARRAY/u,
    ],
  ])('is refused: %s', (_, file, words) => {
    expect(refusal(file)).toMatch(words);
  });

  it('is not read where a number has no end, which would take hours', () => {
    const endless = Buffer.alloc(300_000, 255);
    endless[0] = 0x36;
    const end = Buffer.alloc(8);
    end.writeUInt32LE(endless.length);
    end.write('PAR1', 4);
    expect(refusal(Buffer.concat([Buffer.from('PAR1'), endless, end]))).toMatch(/a number without end/u);
    const page = { bytes: [...endless], values: 1 };
    const file = parquetFile([{ ...name, pages: [page] }], { rows: 1 });
    // Over the head of the page, which is the first.
    file.set(endless, 4);
    expect(refusal(file)).toMatch(/the head of a page cannot be read/u);
  });

  it('takes of a run no more than the page has rows, however long it says to be', () => {
    // A run of 2^27 times the first value, for two rows.
    const run = [1, 0x80, 0x80, 0x80, 0x80, 0x01, 0];
    const file = parquetFile(
      [
        {
          ...name,
          pages: [
            { bytes: words('A'), values: 1, isDictionary: true },
            { bytes: run, values: 2, encoding: encodings.dictionary },
          ],
        },
      ],
      { rows: 2 },
    );
    writeFileSync(join(root, 'run.parquet'), file);
    expect(parquetIn(join(root, 'run.parquet'))?.source.rows).toHaveLength(2);
  });
});

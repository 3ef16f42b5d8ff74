import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { binOf, binsOf, dayNumber, isoDay } from '../../dense/bins.ts';
import { lastZoom, squareAt, boundsOf } from '../../dense/grid.ts';
import { drawnAt, leafRows } from '../../dense/memorySource.ts';
import type { DenseRow } from '../../dense/model.ts';
import { typeNumbers, typesOf } from '../../dense/types.ts';
import { stretchOfLongitudes } from '../../dense/view.ts';
import { isRefused } from '../../import/row.ts';
import { Unreadable } from '../../import/source.ts';
import { inWords } from '../../input/limits.ts';
import { csvOf } from '../unitsCsv.ts';
import type { Archived } from './archived.ts';
import type { Engine } from './engine.ts';
import { givenRows } from './givenRows.ts';
import { rowSaid, saidOf } from './said.ts';
import { sqlOf } from './sql.ts';
import { readTableRow, twinReason } from './tableRow.ts';
import { writeTiles } from './writeTiles.ts';

/** So many refused rows are named one by one; all stand in the file of them. */
const named = 1_000;

/** How a table becomes archives. */
export type Building = {
  readonly path: string;
  /** SHA-256 of what it is made of, in hexadecimal. */
  readonly key: string;
  readonly classes: readonly string[] | undefined;
  /** The folder that holds the archives afterwards. */
  readonly folder: string;
  readonly open: (folder: string) => Promise<Engine>;
  readonly say: (line: string) => void;
};

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
/** No cell of a type is empty: an engine may take that for none. */
const typeCell = (type: string) => `=${type}`;

/** Reads the table into a file that engines read, and names what is refused. */
async function readGiven({ path, classes, say }: Building, work: string) {
  const types = classes && new Set(classes);
  const rows = createWriteStream(join(work, 'rows.csv'));
  const refusedFile = createWriteStream(join(work, 'refused.csv'));
  refusedFile.write('\uFEFFline,reason\r\n');
  const first: { line: number; reason: string }[] = [];
  let [given, refused, unnamed, block] = [0, 0, 0, ''];
  const refuse = (line: number, reason: string) => {
    refused += 1;
    if (first.length < named) first.push({ line, reason });
    refusedFile.write(csvOf([[line, reason]]));
  };
  for await (const each of givenRows(path)) {
    given += 1;
    if (given % 500_000 === 0) say(`read ${inWords(given)} rows`);
    const read = readTableRow(each, types);
    if (isRefused(read)) {
      refuse(read.line, read.reason);
      continue;
    }
    const { row, line, named: isNamed } = read;
    if (!isNamed) unnamed += 1;
    const { lon, lat } = drawnAt(row.lon, row.lat);
    const { x, y } = squareAt(lon / 1e6, lat / 1e6);
    block += `${[line, quoted(row.id), lon, lat, x, y, dayNumber(row.from), quoted(typeCell(row.type)), quoted(saidOf(row))].join(',')}\n`;
    if (block.length > 1 << 20) {
      if (!rows.write(block)) await once(rows, 'drain');
      block = '';
    }
  }
  rows.end(block);
  await once(rows, 'finish');
  return { refuse, first, refusedFile, counts: () => ({ given, refused, unnamed }) };
}

/** The first row of an answer. */
async function one(engine: Engine, sql: string): Promise<readonly unknown[]> {
  for await (const [row = []] of engine.stream(sql)) return row;
  return [];
}

/** Bins and types of all rows, and their numbers as tables. */
async function axesIn(engine: Engine, classes: readonly string[] | undefined, work: string) {
  const [from, to] = (await one(engine, 'SELECT MIN(first_day), MAX(first_day) FROM taken')).map(Number);
  if (from === undefined || to === undefined || !Number.isFinite(from + to))
    throw new Unreadable('no row of it can be shown');
  const bins = binsOf(isoDay(from), isoDay(to));
  const frequency = new Map<string, number>();
  const counted = engine.stream('SELECT type, CAST(COUNT(*) AS INTEGER) FROM taken GROUP BY type');
  for await (const rows of counted)
    for (const [type, count] of rows) frequency.set(String(type).slice(1), Number(count));
  const types = classes ?? typesOf(frequency);
  const numberOf = typeNumbers(types);
  const days = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const binsFile = join(work, 'bins.csv');
  const kindsFile = join(work, 'kinds.csv');
  writeFileSync(binsFile, days.map((day) => `${String(day)},${String(binOf(bins, isoDay(day)))}\n`).join(''));
  writeFileSync(
    kindsFile,
    [...frequency.keys()]
      .map((type) => `${[quoted(typeCell(type)), numberOf(type), types.length].join(',')}\n`)
      .join(''),
  );
  await engine.run(sqlOf('3-axes', { bins: binsFile, kinds: kindsFile }));
  return { bins, types };
}

/** West, south, east, north of all rows: of the finest squares that hold some. */
async function boundsIn(engine: Engine): Promise<Archived['bounds']> {
  const lons: number[] = [];
  for await (const rows of engine.stream('SELECT DISTINCT x FROM squares_19'))
    for (const [x] of rows) lons.push(boundsOf({ z: 19, x: Number(x), y: 0 })[0]);
  const [west, east] = stretchOfLongitudes(lons);
  const [top, bottom] = (await one(engine, 'SELECT MIN(y), MAX(y) FROM squares_19')).map(Number);
  const [, , , north] = boundsOf({ z: 19, x: 0, y: top ?? 0 });
  const [, south] = boundsOf({ z: 19, x: 0, y: bottom ?? 0 });
  return [west, south, east, north];
}

/** Counts the rows of a table in an engine: its squares of every zoom, its tiles and leaves. */
async function countRows(
  engine: Engine,
  rows: string,
  axes: () => Promise<unknown>,
  say: (line: string) => void = () => undefined,
): Promise<void> {
  await engine.run(sqlOf('1-given', { rows }));
  await engine.run(sqlOf('2-taken'));
  await axes();
  say('counting');
  await engine.run(sqlOf('4-finest'));
  for (let zoom = 18; zoom >= 0; zoom -= 1) await engine.run(sqlOf('5-coarser', { zoom, finer: zoom + 1 }));
  const values = { leaf: leafRows, last: lastZoom };
  for (let zoom = 0; zoom <= lastZoom; zoom += 1) {
    await engine.run(sqlOf('6-tiles', { zoom }));
    if (zoom === 0) await engine.run(sqlOf('8-first-leaf', values));
    else await engine.run(sqlOf('8-leaves', { ...values, zoom, coarser: zoom - 1 }));
  }
}

/**
 * Makes the archives of a table: its tiles, its rows, and what is known of them all. What was begun and not ended is not
 * taken for an archive.
 *
 * @throws Unreadable for what is no table; NoEngine
 */
export async function buildArchive(building: Building): Promise<void> {
  const { path, key, classes, folder, open, say } = building;
  const work = `${folder}.${String(process.pid)}`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    const engine = await open(work);
    try {
      const { refuse, first, refusedFile, counts } = await readGiven(building, work);
      const version = createHash('sha256').update(key).digest('hex').slice(0, 8);
      let axes: Awaited<ReturnType<typeof axesIn>> | undefined;
      const rowsFile = join(work, 'rows.csv');
      await countRows(
        engine,
        rowsFile,
        async () => {
          rmSync(rowsFile);
          axes = await axesIn(engine, classes, work);
        },
        say,
      );
      if (!axes) throw new Unreadable('no row of it can be shown');
      const twins = engine.stream(
        'SELECT given.line, given.id, doubles.first_line FROM given JOIN doubles ON doubles.id = given.id WHERE given.line <> doubles.first_line ORDER BY given.line',
      );
      for await (const block of twins)
        for (const [line, id, before] of block)
          refuse(Number(line), twinReason(String(id), Number(before), true));
      refusedFile.end();
      await once(refusedFile, 'finish');
      const rows = (said: string, id: string, type: string): DenseRow => rowSaid(said, id, type.slice(1));
      const histogram = await writeTiles(engine, work, { ...axes, version, rows, say });
      const { given, refused, unnamed } = counts();
      const archived: Archived = {
        version,
        rows: given - refused,
        refused,
        unnamed,
        named: first.sort((a, b) => a.line - b.line),
        ...axes,
        histogram,
        bounds: await boundsIn(engine),
      };
      writeFileSync(join(work, 'summary.json'), JSON.stringify(archived));
    } finally {
      engine.close();
    }
    for (const each of ['rows.duckdb', 'rows.duckdb.wal', 'spill', 'bins.csv', 'kinds.csv'])
      rmSync(join(work, each), { recursive: true, force: true });
    // Nobody is to commit what can be made again.
    writeFileSync(join(dirname(dirname(folder)), '.gitignore'), '*\n');
    if (existsSync(folder)) rmSync(folder, { recursive: true });
    renameSync(work, folder);
    say(`made the archives of ${path}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

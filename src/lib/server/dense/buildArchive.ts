import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { binOf, binsOf, isoDay } from '../../dense/bins.ts';
import { boundsOf, lastZoom } from '../../dense/grid.ts';
import { leafRows } from '../../dense/memorySource.ts';
import { typeNumbers, typesOf } from '../../dense/types.ts';
import { stretchOfLongitudes } from '../../dense/view.ts';
import { Unreadable } from '../../import/source.ts';
import type { Archived } from './archived.ts';
import { Crew } from './crew.ts';
import type { Engine } from './engine.ts';
import { typeCell, type ReadRows } from './readBlock.ts';
import { readTable } from './readTable.ts';
import { sqlOf } from './sql.ts';
import { twinReason } from './tableRow.ts';
import { writeTiles } from './writeTiles.ts';

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
  /** How many threads work beside this one; the archives are the same whatever it is. */
  readonly threads?: number | undefined;
};

/** The first row of an answer. */
async function one(engine: Engine, sql: string): Promise<readonly unknown[]> {
  for await (const columns of engine.stream(sql)) return columns.map((column) => column[0]);
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
  for await (const [types = [], counts = []] of counted)
    for (let i = 0; i < types.length; i += 1) frequency.set(String(types[i]).slice(1), Number(counts[i]));
  const types = classes ?? typesOf(frequency);
  const numberOf = typeNumbers(types);
  const days = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const binsFile = join(work, 'bins.csv');
  const kindsFile = join(work, 'kinds.csv');
  writeFileSync(binsFile, days.map((day) => `${String(day)},${String(binOf(bins, isoDay(day)))}\n`).join(''));
  writeFileSync(
    kindsFile,
    [...frequency.keys()]
      .map((type) => `${[typeCell(type), numberOf(type), types.length].join(',')}\n`)
      .join(''),
  );
  await engine.run(sqlOf('3-axes', { bins: binsFile, kinds: kindsFile }));
  return { bins, types };
}

/** West, south, east, north of all rows: of the finest squares that hold some. */
async function boundsIn(engine: Engine): Promise<Archived['bounds']> {
  const lons: number[] = [];
  for await (const [xs = []] of engine.stream('SELECT DISTINCT x FROM squares_19'))
    for (let i = 0; i < xs.length; i += 1) lons.push(boundsOf({ z: 19, x: Number(xs[i]), y: 0 })[0]);
  const [west, east] = stretchOfLongitudes(lons);
  const [top, bottom] = (await one(engine, 'SELECT MIN(y), MAX(y) FROM squares_19')).map(Number);
  const [, , , north] = boundsOf({ z: 19, x: 0, y: top ?? 0 });
  const [, south] = boundsOf({ z: 19, x: 0, y: bottom ?? 0 });
  return [west, south, east, north];
}

/** The rows whose id stands in an earlier line, and why they are refused. */
async function twinsIn(engine: Engine): Promise<ReadRows['refused']> {
  const refused: [number, string][] = [];
  const twins = engine.stream(
    'SELECT given.line, given.id, doubles.first_line FROM given JOIN doubles ON doubles.id = given.id WHERE given.line <> doubles.first_line ORDER BY given.line',
  );
  for await (const [lines = [], ids = [], firsts = []] of twins)
    for (let i = 0; i < lines.length; i += 1)
      refused.push([Number(lines[i]), twinReason(String(ids[i]), Number(firsts[i]), true)]);
  return refused;
}

/**
 * Counts the rows of a table in an engine: its squares of every zoom, its tiles and leaves.
 *
 * @param rows - their file, which is gone once the engine has them
 */
async function countRows(
  engine: Engine,
  rows: string,
  work: string,
  { classes, say }: Pick<Building, 'classes' | 'say'>,
): ReturnType<typeof axesIn> {
  await engine.run(sqlOf('1-given', { rows }));
  await engine.run(sqlOf('2-taken'));
  rmSync(rows);
  const axes = await axesIn(engine, classes, work);
  say('counting');
  await engine.run(sqlOf('4-finest'));
  for (let zoom = 18; zoom >= 0; zoom -= 1) await engine.run(sqlOf('5-coarser', { zoom, finer: zoom + 1 }));
  const values = { leaf: leafRows, last: lastZoom };
  for (let zoom = 0; zoom <= lastZoom; zoom += 1) {
    await engine.run(sqlOf('6-tiles', { zoom }));
    if (zoom === 0) await engine.run(sqlOf('8-first-leaf', values));
    else await engine.run(sqlOf('8-leaves', { ...values, zoom, coarser: zoom - 1 }));
  }
  return axes;
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
  const files = { rows: join(work, 'rows.csv'), refused: join(work, 'refused.csv') };
  try {
    const readers = new Crew(building.threads, 128);
    // Their memory is the engine's afterwards.
    const reading = await readTable(path, classes, files, readers, say).finally(() => readers.end());
    const engine = await open(work);
    const crew = new Crew(building.threads);
    try {
      const version = createHash('sha256').update(key).digest('hex').slice(0, 8);
      const axes = await countRows(engine, files.rows, work, building);
      reading.refuse(await twinsIn(engine));
      const histogram = await writeTiles(engine, work, { ...axes, version, crew, say });
      const { given, refused, unnamed } = reading.counts;
      const archived: Archived = {
        version,
        rows: given - refused,
        refused,
        unnamed,
        named: reading.first,
        ...axes,
        histogram,
        bounds: await boundsIn(engine),
      };
      writeFileSync(join(work, 'summary.json'), JSON.stringify(archived));
    } finally {
      await crew.end();
      reading.close();
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

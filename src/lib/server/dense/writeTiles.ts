import { join } from 'node:path';
import { mostPages, pageSquare } from '../../dense/pages.ts';
import { binOf } from '../../dense/bins.ts';
import { cellSteps, lastZoom } from '../../dense/grid.ts';
import { byDay, drawnAt, leafRows, meanOf } from '../../dense/memorySource.ts';
import type { Bins, Cell, Counts, DenseRow, Point, Square } from '../../dense/model.ts';
import { pageOf } from '../../dense/rowsFile.ts';
import { encodeTile } from '../../dense/tileBytes.ts';
import { typeNumbers } from '../../dense/types.ts';
import { Unreadable } from '../../import/source.ts';
import { inWords } from '../../input/limits.ts';
import { ArchiveWriting } from './archiveFile.ts';
import type { Engine } from './engine.ts';
import { sqlOf } from './sql.ts';

type Of = {
  readonly bins: Bins;
  readonly types: readonly string[];
  /** Of the build: eight hexadecimal digits. */
  readonly version: string;
  readonly rows: (said: string, id: string, type: string) => DenseRow;
  readonly say: (line: string) => void;
};

/** Rows of an answer that belong together, one group after the other. */
async function* grouped<Member>(
  blocks: AsyncIterable<readonly (readonly unknown[])[]>,
  memberOf: (row: readonly unknown[]) => Member,
): AsyncGenerator<{ x: number; y: number; members: Member[] }> {
  let group: { x: number; y: number; members: Member[] } | undefined;
  for await (const rows of blocks)
    for (const row of rows) {
      const [x, y] = [Number(row[0]), Number(row[1])];
      if (group && (group.x !== x || group.y !== y)) {
        yield group;
        group = undefined;
      }
      group ??= { x, y, members: [] };
      group.members.push(memberOf(row));
    }
  if (group) yield group;
}

/** Counts of a square by bin and type, as an engine gives them. */
type Count = { rows: number; x: number; y: number; key: number; n: number; lon: number; lat: number };
const countIn = (row: readonly unknown[]): Count => {
  const [, , rows, x, y, key, n, lon, lat] = row;
  return {
    rows: Number(rows),
    x: Number(x),
    y: Number(y),
    key: Number(key),
    n: Number(n),
    lon: Number(lon),
    lat: Number(lat),
  };
};

/** The cells of a tile, from the counts of each in the order of their bins and types. */
function cellsOf(counts: readonly Count[], zoom: number): Cell[] {
  const cells: Cell[] = [];
  let same: Count[] = [];
  const end = () => {
    const [first] = same;
    if (!first) return;
    const sum = (part: 'n' | 'lon' | 'lat') => same.reduce((total, each) => total + each[part], 0);
    const rows = sum('n');
    cells.push({
      zoom,
      x: first.x,
      y: first.y,
      lon: meanOf(sum('lon'), rows),
      lat: meanOf(sum('lat'), rows),
      counts: { keys: same.map(({ key }) => key), counts: same.map(({ n }) => n) },
    });
    same = [];
  };
  for (const count of counts) {
    if (same[0] && (same[0].x !== count.x || same[0].y !== count.y)) end();
    same.push(count);
  }
  end();
  return cells;
}

/** The rows of a leaf as points. */
const pointsOf = (rows: readonly DenseRow[], bins: Bins, numberOf: (type: string) => number): Point[] =>
  rows.map((each, row) => {
    const { lon, lat } = drawnAt(each.lon, each.lat);
    const [bin, type] = [binOf(bins, each.from), numberOf(each.type)];
    return { id: each.id, lon: lon / 1e6, lat: lat / 1e6, bin, type, row };
  });

/**
 * Writes the archives of tiles and of rows from what an engine has counted.
 *
 * @returns the histogram of all rows
 * @throws Unreadable where one place has more rows than a leaf can have
 */
export async function writeTiles(engine: Engine, folder: string, of: Of): Promise<Counts> {
  const { bins, types, version, say } = of;
  const number = Number.parseInt(version, 16);
  const [tiles, pages] = [
    new ArchiveWriting(join(folder, 'tiles.pmtiles')),
    new ArchiveWriting(join(folder, 'rows.pmtiles')),
  ];
  const numberOf = typeNumbers(types);
  let written = 0;
  for (let zoom = 0; zoom <= lastZoom; zoom += 1) {
    const cells = engine.stream(sqlOf('7-cells', { zoom, cells: zoom + cellSteps, leaf: leafRows }));
    for await (const { x, y, members } of grouped(cells, countIn)) {
      const all = cellsOf(members, zoom + cellSteps);
      const rows = members[0]?.rows ?? 0;
      const last = zoom === lastZoom ? { pages: Math.ceil(rows / leafRows) } : {};
      if ((last.pages ?? 0) > mostPages)
        throw new Unreadable(
          `${inWords(rows)} rows lie within one square of a kilometre or two: more than can be listed`,
        );
      await tiles.write({ z: zoom, x, y }, encodeTile({ z: zoom, x, y, cells: all, ...last }, number));
    }
    const leaves = engine.stream(sqlOf('9-rows', { zoom, scale: 2 ** (lastZoom + cellSteps - zoom) }));
    const rowIn = ([, , id, , type, said]: readonly unknown[]) =>
      of.rows(String(said), String(id), String(type));
    for await (const { x, y, members } of grouped(leaves, rowIn)) {
      const square: Square = { z: zoom, x, y };
      members.sort(byDay);
      if (members.length <= leafRows)
        await tiles.write(
          square,
          encodeTile({ ...square, points: pointsOf(members, bins, numberOf) }, number),
        );
      for (let page = 0; page * leafRows < members.length; page += 1) {
        const rows = members.slice(page * leafRows, (page + 1) * leafRows);
        await pages.write(pageSquare({ ...square, page }), pageOf(rows, version));
      }
      written += members.length;
    }
    say(`wrote zoom ${String(zoom)}: ${inWords(written)} rows`);
  }
  const about = { version, bins, types, description: 'Rows by place, time and type; made by Geogloss' };
  await tiles.end(about);
  await pages.end(about);
  const keys: number[] = [];
  const counts: number[] = [];
  const histogram = engine.stream(
    'SELECT bin_and_type, CAST(n AS INTEGER) FROM squares_0 ORDER BY bin_and_type',
  );
  for await (const rows of histogram)
    for (const [key, n] of rows) {
      keys.push(Number(key));
      counts.push(Number(n));
    }
  return { keys, counts };
}

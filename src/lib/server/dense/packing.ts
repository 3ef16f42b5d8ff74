import { gzipSync } from 'node:zlib';
import { binOf } from '../../dense/bins.ts';
import { byDay, drawnAt, meanOf } from '../../dense/memorySource.ts';
import type { Bins, Cell, DenseRow, Point, Square } from '../../dense/model.ts';
import { pageOf } from '../../dense/rowsFile.ts';
import { encodeTile } from '../../dense/tileBytes.ts';
import { typeNumbers } from '../../dense/types.ts';
import { rowSaid } from './said.ts';

/** Stands between rows of a leaf, and in none. */
export const betweenRows = '\u001e';

/** What tiles are made by. */
export type TileAxes = {
  readonly bins: Bins;
  readonly types: readonly string[];
  /** Of the build: eight hexadecimal digits. */
  readonly version: string;
};

/** The counts of the cells of a tile, in the order of the cells, bins and types. */
export type CellCounts = {
  readonly square: Square;
  /** At the last zoom only: in how many pages its rows come. */
  readonly pages: number | undefined;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly keys: readonly number[];
  readonly counts: readonly number[];
  /** Sums of positions, in millionths of a degree. */
  readonly lon: readonly number[];
  readonly lat: readonly number[];
};

type Bytes = Uint8Array<ArrayBuffer>;
/** Bytes that have their memory to themselves: it is given away whole. */
const packed = (content: Uint8Array | string): Bytes => new Uint8Array(gzipSync(content));

function cellsOf({ x, y, keys, counts, lon, lat }: CellCounts, zoom: number): Cell[] {
  const cells: Cell[] = [];
  for (let from = 0; from < keys.length;) {
    let [to, rows, east, north] = [from, 0, 0, 0];
    for (; to < keys.length && x[to] === x[from] && y[to] === y[from]; to += 1) {
      rows += counts[to] ?? 0;
      east += lon[to] ?? 0;
      north += lat[to] ?? 0;
    }
    cells.push({
      zoom,
      x: x[from] ?? 0,
      y: y[from] ?? 0,
      lon: meanOf(east, rows),
      lat: meanOf(north, rows),
      counts: { keys: keys.slice(from, to), counts: counts.slice(from, to) },
    });
    from = to;
  }
  return cells;
}

/** A tile of cells, ready for its archive. */
export function packCells(of: CellCounts, { version }: TileAxes, cellZoom: number): Bytes {
  const pages = of.pages === undefined ? {} : { pages: of.pages };
  const tile = { ...of.square, cells: cellsOf(of, cellZoom), ...pages };
  return packed(encodeTile(tile, Number.parseInt(version, 16)));
}

/** The rows of a leaf as points. */
const pointsOf = (rows: readonly DenseRow[], bins: Bins, numberOf: (type: string) => number): Point[] =>
  rows.map((each, row) => {
    const { lon, lat } = drawnAt(each.lon, each.lat);
    const [bin, type] = [binOf(bins, each.from), numberOf(each.type)];
    return { id: each.id, lon: lon / 1e6, lat: lat / 1e6, bin, type, row };
  });

/** A page of rows, and the tile of its leaf where that has no other page. */
export type PackedPage = { readonly tile: Bytes | undefined; readonly page: Bytes };

/**
 * A page of a leaf, ready for its archive.
 *
 * @param said - what its rows say, in any order
 * @param isLeaf - whether the leaf has no other page, and is drawn by its rows
 */
export function packPage(
  square: Square,
  said: string,
  { bins, types, version }: TileAxes,
  isLeaf: boolean,
): PackedPage {
  const rows = said.split(betweenRows).map(rowSaid).sort(byDay);
  const points = isLeaf ? pointsOf(rows, bins, typeNumbers(types)) : undefined;
  const tile = points && packed(encodeTile({ ...square, points }, Number.parseInt(version, 16)));
  return { tile, page: packed(pageOf(rows, version)) };
}

import { totalOf } from './counts.ts';
import { above, cellSteps, lastZoom, nameOf, squareAt, squaresIn } from './grid.ts';
import { add, addAll, countsOf, type Tally } from './tally.ts';
import { meanOf, millionths } from './memorySource.ts';
import type { Cell, Counts, DenseSource, DenseTile, Square } from './model.ts';

type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The still has room for this many circles. */
const mostCells = 400;

/** Cells of one zoom, put together from finer ones and from points. */
class Cells {
  readonly #found = new Map<
    string,
    { x: number; y: number; lon: number; lat: number; tally: Tally; rows: number }
  >();
  readonly #zoom: number;
  constructor(zoom: number) {
    this.#zoom = zoom;
  }

  add(x: number, y: number, lon: number, lat: number, counts: Counts): void {
    const name = `${String(x)}/${String(y)}`;
    let cell = this.#found.get(name);
    if (!cell) this.#found.set(name, (cell = { x, y, lon: 0, lat: 0, tally: new Map(), rows: 0 }));
    const rows = totalOf(counts);
    cell.lon += millionths(lon) * rows;
    cell.lat += millionths(lat) * rows;
    cell.rows += rows;
    addAll(cell.tally, counts);
  }

  all(): Cell[] {
    return [...this.#found.values()]
      .sort((a, b) => a.y - b.y || a.x - b.x)
      .map(({ x, y, lon, lat, tally, rows }) => ({
        zoom: this.#zoom,
        x,
        y,
        lon: meanOf(lon, rows),
        lat: meanOf(lat, rows),
        counts: countsOf(tally),
      }));
  }
}

/** The zoom of the tiles whose cells have a zoom. */
const tileZoomOf = (zoom: number) => Math.max(0, Math.min(lastZoom, zoom - cellSteps));

/** The cells of some squares of one zoom from the tiles that hold them. One leaf may answer for several squares. */
function cellsOf(
  tiles: readonly (DenseTile | undefined)[],
  squares: readonly Square[],
  zoom: number,
  types: number,
): readonly Cell[] {
  const wanted = new Set(squares.map(nameOf));
  const cells = new Cells(zoom);
  const named = new Map(tiles.flatMap((tile) => (tile ? [[nameOf(tile), tile]] : [])));
  for (const tile of named.values())
    if ('cells' in tile)
      for (const { zoom: z, x, y, lon, lat, counts } of tile.cells) {
        const square = above({ z, x, y }, zoom);
        cells.add(square.x, square.y, lon, lat, counts);
      }
    else
      for (const { lon, lat, bin, type } of tile.points) {
        const { x, y } = above(squareAt(lon, lat), zoom);
        cells.add(x, y, lon, lat, { keys: [bin * types + type], counts: [1] });
      }
  return cells.all().filter(({ x, y }) => wanted.has(nameOf({ z: zoom, x, y })));
}

/**
 * The cells of some squares of one zoom, as far as they hold rows, each whole.
 *
 * @param types - the number of types of the layer
 */
export async function cellsAt(
  source: DenseSource,
  squares: readonly Square[],
  types: number,
): Promise<readonly Cell[]> {
  const [first] = squares;
  if (!first) return [];
  const asked = squares.map((square) => above(square, tileZoomOf(first.z)));
  const tiles = new Map(asked.map((tile) => [nameOf(tile), tile]));
  const read = await Promise.all([...tiles.values()].map(({ z, x, y }) => source.tile(z, x, y)));
  return cellsOf(read, squares, first.z, types);
}

/**
 * The cells that a still of a view draws: 12 to 24 pixels wide, or wider where they would be more than 400.
 *
 * @param bounds - of the view, as above
 * @param width - of the view, CSS pixels
 * @param types - the number of types of the layer
 */
export function stillCells(
  tileNow: (square: Square) => DenseTile | undefined,
  bounds: Bounds,
  width: number,
  types: number,
): readonly Cell[] {
  const [west, , east] = bounds;
  const world = (width * 360) / (east - west);
  for (
    let zoom = Math.max(0, Math.min(lastZoom + cellSteps, Math.floor(Math.log2(world / 12))));
    ;
    zoom -= 1
  ) {
    const tiles = squaresIn(bounds, tileZoomOf(zoom)).map(tileNow);
    const cells = cellsOf(tiles, squaresIn(bounds, zoom), zoom, types);
    if (cells.length <= mostCells || zoom === 0) return cells;
  }
}

/** The bounds of longitudes: the shortest stretch that holds them all; east is past 180 where it crosses it. */
export function stretchOfLongitudes(lons: Iterable<number>): readonly [west: number, east: number] {
  const sorted = [...new Set(lons)].sort((a, b) => a - b);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? 0;
  let [west, east, widest] = [first, last, 360 - (last - first)];
  for (let i = 1; i < sorted.length; i += 1) {
    const [before = 0, after = 0] = [sorted[i - 1], sorted[i]];
    if (after - before > widest) [west, east, widest] = [after, before + 360, after - before];
  }
  return [west, east];
}

/** A histogram of rows by bin and type. */
export function histogramOf(
  rows: Iterable<{ readonly bin: number; readonly type: number }>,
  types: number,
): Counts {
  const tally: Tally = new Map();
  for (const { bin, type } of rows) add(tally, bin * types + type);
  return countsOf(tally);
}

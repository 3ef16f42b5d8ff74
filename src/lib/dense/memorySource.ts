import { binOf } from './bins.ts';
import { firstFrom } from './counts.ts';
import { add, countsOf, type Tally } from './tally.ts';
import {
  above,
  cellSteps,
  isBeyond,
  isSquare,
  lastLatitude,
  lastZoom,
  nameOf,
  placeOnCurve,
  squareAt,
  stretchOf,
  turned,
} from './grid.ts';
import type { Bins, Cell, DenseRow, DenseSource, DenseTile, Point, Square } from './model.ts';
import { typeNumbers } from './types.ts';

/** The rows of a leaf, and of a page of the last ones. */
export const leafRows = 1_000;

/** A whole number of millionths of a degree: sums of them are exact, in any order and engine. */
export const millionths = (degrees: number): number => Math.round(degrees * 1e6);

/** Where the map draws a position, in millionths of a degree: on it, and with one name for the antimeridian. */
export const drawnAt = (lon: number, lat: number): { lon: number; lat: number } => ({
  lon: millionths(turned(lon)),
  lat: millionths(isBeyond(lat) ? Math.sign(lat) * lastLatitude : lat),
});

/** The mean of positions, rounded to a hundred-thousandth of a degree (1 m), from their sum in millionths. */
export const meanOf = (sum: number, count: number): number => Math.round(sum / count / 10) / 1e5;

/** Rows of a leaf by day, then by id. */
export const byDay = (a: Pick<DenseRow, 'from' | 'id'>, b: Pick<DenseRow, 'from' | 'id'>) =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

type Group = { readonly square: Square; lon: number; lat: number; count: number; readonly tally: Tally };

/** A source that need not be waited for. */
export type MemorySource = DenseSource & {
  readonly tileNow: (square: Square) => DenseTile | undefined;
};

/**
 * The source of a layer whose rows are all in memory.
 *
 * @param rows - each with a position on the globe, a day within the bins, and an id of its own
 * @param types - those of the layer; a row of none of them counts as the last
 */
export function memorySource(rows: readonly DenseRow[], bins: Bins, types: readonly string[]): MemorySource {
  const numberOf = typeNumbers(types);
  const placed = rows
    .map((row) => {
      const { lon, lat } = drawnAt(row.lon, row.lat);
      // By where it is drawn: a point and its cell must never disagree.
      const square = squareAt(lon / 1e6, lat / 1e6);
      const [bin, type] = [binOf(bins, row.from), numberOf(row.type)];
      return { row, lon, lat, square, place: placeOnCurve(square), bin, type };
    })
    .sort((a, b) => a.place - b.place);
  const places = Float64Array.from(placed, ({ place }) => place);
  const tiles = new Map<string, DenseTile>();

  function within(square: Square) {
    const [from, before] = stretchOf(square);
    return [firstFrom(places, from), firstFrom(places, before)] as const;
  }
  const sorted = (square: Square) => {
    const [start, end] = within(square);
    return placed.slice(start, end).sort((a, b) => byDay(a.row, b.row));
  };

  function cellsOf(square: Square): Cell[] {
    const groups = new Map<number, Group>();
    const [start, end] = within(square);
    for (const { lon, lat, square: own, bin, type } of placed.slice(start, end)) {
      const cell = above(own, square.z + cellSteps);
      const key = cell.y * 2 ** cell.z + cell.x;
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { square: cell, lon: 0, lat: 0, count: 0, tally: new Map() }));
      group.lon += lon;
      group.lat += lat;
      group.count += 1;
      add(group.tally, bin * types.length + type);
    }
    return [...groups]
      .sort(([a], [b]) => a - b)
      .map(([, { square: cell, lon, lat, count, tally }]) => ({
        zoom: cell.z,
        x: cell.x,
        y: cell.y,
        lon: meanOf(lon, count),
        lat: meanOf(lat, count),
        counts: countsOf(tally),
      }));
  }

  const pointsOf = (square: Square): Point[] =>
    sorted(square).map(({ row, lon, lat, bin, type }, i) => ({
      id: row.id,
      lon: lon / 1e6,
      lat: lat / 1e6,
      bin,
      type,
      row: i,
    }));

  function tileOf(asked: Square): DenseTile | undefined {
    for (let zoom = 0; zoom <= asked.z; zoom += 1) {
      const square = above(asked, zoom);
      const [start, end] = within(square);
      const count = end - start;
      if (count === 0) return undefined;
      if (count > leafRows && zoom < asked.z) continue;
      const name = nameOf(square);
      const known = tiles.get(name);
      if (known) return known;
      const pages = square.z === lastZoom ? { pages: Math.ceil(count / leafRows) } : {};
      const tile =
        count <= leafRows
          ? { ...square, points: pointsOf(square) }
          : { ...square, cells: cellsOf(square), ...pages };
      tiles.set(name, tile);
      return tile;
    }
    return undefined;
  }

  const tileNow = (square: Square) =>
    isSquare(square) ? tileOf(square.z > lastZoom ? above(square, lastZoom) : square) : undefined;
  return {
    tileNow,
    tile: (z, x, y) => Promise.resolve(tileNow({ z, x, y })),
    rows: ({ page = 0, ...square }) =>
      Promise.resolve(
        isSquare(square) && square.z <= lastZoom
          ? sorted(square)
              .slice(page * leafRows, (page + 1) * leafRows)
              .map(({ row }) => row)
          : [],
      ),
  };
}

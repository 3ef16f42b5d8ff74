import { seeded } from '../../../bench/incidents.mjs';
import type { DenseRow } from '../../../src/lib/dense/model.ts';

const edges: readonly (readonly [number, number])[] = [
  [180, 0],
  [-180, 0],
  [179.9999999, 10],
  [0, 90],
  [0, -90],
  [12, 86],
  [0, 0],
  [-180, 85.06],
];

/** Made rows, lumpy as real ones are: ties, the poles, the antimeridian, and one spot that holds a tenth of all. */
export function madeRows(count: number, seed = 1): DenseRow[] {
  const random = seeded(seed);
  const centres = Array.from({ length: 20 }, () => [random() * 360 - 180, random() * 150 - 75] as const);
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = centres[Math.floor(random() ** 2 * centres.length)] ?? [0, 0];
    const spread = random() < 0.7 ? 0.5 : 8;
    const [lon, lat] =
      i < edges.length
        ? (edges[i] ?? [0, 0])
        : i % 10 === 0
          ? [36.25, 50]
          : [Math.max(-180, Math.min(180, x + (random() - 0.5) * spread)), y + (random() - 0.5) * spread];
    const day = new Date(Date.UTC(2022, 0, 1 + Math.floor(random() ** 2 * 1200)));
    return {
      id: `r${String(i)}`,
      lon,
      lat,
      from: day.toISOString().slice(0, 10),
      title: `Row ${String(i)}`,
      type: `kind ${String(Math.floor(random() ** 3 * 15))}`,
    };
  });
}

/** Rows at one and the same place and on one day. */
export const ties = (count: number, lon: number, lat: number): DenseRow[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `t${String(lon)}-${String(i)}`,
    lon,
    lat,
    from: '2023-05-06',
    title: 'A tie',
    type: 'kind 0',
  }));

/** Where Web Mercator puts a position, as a share of the world: reckoned otherwise than the program does. */
function placeOf({ lon, lat }: Pick<DenseRow, 'lon' | 'lat'>): {
  readonly x: number;
  readonly y: number;
} {
  const [east, north] = [Math.round(lon * 1e6) / 1e6, (lat * Math.PI) / 180];
  const y = (1 - Math.asinh(Math.tan(north)) / Math.PI) / 2;
  return { x: east >= 180 ? 0 : (east + 180) / 360, y: Math.min(1 - 2 ** -20, Math.max(0, y)) };
}

const places = new WeakMap<DenseRow, ReturnType<typeof placeOf>>();

/** Counts the rows that stand in squares of a zoom, between two days and among types: one by one. */
export const countedOneByOne = (
  rows: readonly DenseRow[],
  {
    zoom,
    squares,
    from,
    to,
    types,
  }: {
    readonly zoom: number;
    readonly squares: ReadonlySet<string>;
    readonly from: string;
    readonly to: string;
    /** Of a row's own type, whether it is asked for. */
    readonly types: (type: string) => boolean;
  },
): number =>
  rows.filter((row) => {
    if (row.from < from || row.from > to || !types(row.type)) return false;
    const { x, y } = places.get(row) ?? placeOf(row);
    places.set(row, { x, y });
    const square = `${String(Math.floor(x * 2 ** zoom))}/${String(Math.floor(y * 2 ** zoom))}`;
    return squares.has(square);
  }).length;

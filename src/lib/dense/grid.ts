import type { Square } from './model.ts';

/** The zoom of the last tiles; those below their cells would be smaller than most positions are sure. */
export const lastZoom = 14;
/** A tile has 2^5 cells in a row: cells of a tile are squares of this much more zoom. */
export const cellSteps = 5;
/** Where Web Mercator's square ends; what lies nearer to a pole is counted in the last row. Degrees. */
export const lastLatitude = 85.05112877980659;

const finest = lastZoom + cellSteps;
const side = 2 ** finest;
const half = 512;

/** Whether a position is so near to a pole that the map draws it at its edge. */
export const isBeyond = (lat: number): boolean => Math.abs(lat) > lastLatitude;

/** A longitude from -180 to below 180, degrees: the antimeridian has one name. */
export const turned = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/** A position's square of the finest grid. Latitudes past the last are those of the last; longitude 180 is -180. */
export function squareAt(lon: number, lat: number): Square {
  const sine = Math.sin((Math.max(-lastLatitude, Math.min(lastLatitude, lat)) * Math.PI) / 180);
  const down = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  const within = (share: number) => Math.max(0, Math.min(side - 1, Math.floor(share * side)));
  return { z: finest, x: within((turned(lon) + 180) / 360), y: within(down) };
}

/** The square at a coarser zoom that holds a square. */
export const above = ({ z, x, y }: Square, zoom: number): Square => ({
  z: zoom,
  x: Math.floor(x / 2 ** (z - zoom)),
  y: Math.floor(y / 2 ** (z - zoom)),
});

/** The name of a square: no other has it. */
export const nameOf = ({ z, x, y }: Square): string => `${String(z)}/${String(x)}/${String(y)}`;

/** Whether there is a square: nothing lies north, south, west or east of the world. */
export const isSquare = ({ z, x, y }: Square): boolean =>
  [z, x, y].every(Number.isSafeInteger) && z >= 0 && z <= 30 && x >= 0 && y >= 0 && x < 2 ** z && y < 2 ** z;

/** Puts a 0 between the bits of a number below 1,024. */
function spread(bits: number): number {
  let number = (bits | (bits << 8)) & 0x00ff00ff;
  number = (number | (number << 4)) & 0x0f0f0f0f;
  number = (number | (number << 2)) & 0x33333333;
  return (number | (number << 1)) & 0x55555555;
}

/** The place of a finest square on the curve (Z-order) on which every coarser square is one stretch: 38 bits. */
export const placeOnCurve = ({ x, y }: Square): number =>
  (spread(x >>> 9) + 2 * spread(y >>> 9)) * half * half + spread(x & 511) + 2 * spread(y & 511);

/** The stretch of that curve which a square of zoom 0 to 19 takes: from, and before what. */
export function stretchOf({ z, x, y }: Square): readonly [from: number, before: number] {
  const scale = 2 ** (finest - z);
  const from = placeOnCurve({ z: finest, x: x * scale, y: y * scale });
  return [from, from + scale * scale];
}

/** West, south, east, north of a square, degrees. */
export function boundsOf({ z, x, y }: Square): readonly [number, number, number, number] {
  const lon = (column: number) => (column / 2 ** z) * 360 - 180;
  const lat = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** z))) * 180) / Math.PI;
  return [lon(x), lat(y + 1), lon(x + 1), lat(y)];
}

/**
 * The squares of a zoom, from 0 to 19, that a view touches.
 *
 * @param bounds - west, south, east, north, degrees; east may be past 180
 */
export function squaresIn(bounds: readonly [number, number, number, number], zoom: number): Square[] {
  const [west, south, east, north] = bounds;
  const columns = 2 ** zoom;
  const column = (lon: number) => Math.floor(((lon + 180) / 360) * columns);
  const [top, bottom] = [north, south].map((lat) => above(squareAt(0, lat), zoom).y) as [number, number];
  const wide = Math.min(columns, column(east) - column(west) + 1);
  const across = Array.from({ length: wide }, (_, i) => (((column(west) + i) % columns) + columns) % columns);
  const down = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  return down.flatMap((y) => across.map((x) => ({ z: zoom, x, y })));
}

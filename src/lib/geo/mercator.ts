/** [longitude, latitude] in degrees, WGS 84: the order of RFC 7946. */
export type Position = readonly [longitude: number, latitude: number];

/** [west, south, east, north] in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A point of the flat map, in world units: x grows east, y grows south. */
export type WorldPoint = { readonly x: number; readonly y: number };

/**
 * The width of the whole flat world in world units. Chosen so that one unit is about one pixel where a large
 * country fills a column of the page.
 */
export const worldSize = 32768;

/** Web Mercator's own limit: the latitude at which the flat world is a square. */
const latitudeLimit = 85.051129;

/** Spherical (Web) Mercator, as MapLibre draws it: EPSG:3857 scaled to `worldSize`. */
export function project([longitude, latitude]: Position): WorldPoint {
  const bounded = Math.max(-latitudeLimit, Math.min(latitudeLimit, latitude));
  const sine = Math.sin((bounded * Math.PI) / 180);
  return {
    x: ((longitude + 180) / 360) * worldSize,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * worldSize,
  };
}

/** The inverse of `project`. */
export function unproject({ x, y }: WorldPoint): Position {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / worldSize))) * 180) / Math.PI;
  return [(x / worldSize) * 360 - 180, latitude];
}

/** A longitude as many turns on or back as bring it nearest to another. Degrees. */
export const toward = (middle: number, longitude: number): number =>
  longitude + 360 * Math.round((middle - longitude) / 360);

/** The smallest bounds that hold all of `positions` as they stand: see `toward` where they cross the antimeridian. */
export function boundsOf(positions: Iterable<Position>): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  if (!Number.isFinite(west)) throw new RangeError('bounds of no position');
  return [west, south, east, north];
}

const thousandth = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** Bounds to a thousandth of a degree, about 100 m: near enough for a camera, and short to send. */
export const shortened = ([west, south, east, north]: Bounds): [number, number, number, number] => [
  thousandth(west),
  thousandth(south),
  thousandth(east),
  thousandth(north),
];

/** The smallest bounds that hold all of `parts`, of which there must be one. */
export function union(parts: readonly Bounds[]): Bounds {
  const all = (i: 0 | 1 | 2 | 3) => parts.map((each) => each[i]);
  return [Math.min(...all(0)), Math.min(...all(1)), Math.max(...all(2)), Math.max(...all(3))];
}

import type { Geometry, Position } from 'geojson';
// A CommonJS package: Node sees no names in it.
import geographiclib from 'geographiclib-geodesic';

// C. F. F. Karney, "Algorithms for geodesics", Journal of Geodesy 87 (2013), 43-55, doi:10.1007/s00190-012-0578-z, in the
// author's own library: exact to nanometres between any two points, nearly opposite ones too.
const { WGS84, DISTANCE } = geographiclib.Geodesic;

/**
 * The distance between two points along the geodesic on the WGS 84 ellipsoid, in kilometres. It is the shorter way
 * round, so it crosses the antimeridian where that is nearer.
 *
 * @param a - [longitude, latitude] in degrees; a height is ignored
 * @param b - the same
 * @throws RangeError for a position that lacks a number
 */
export function distanceKm(a: Position, b: Position): number {
  const [fromLng = NaN, fromLat = NaN] = a;
  const [toLng = NaN, toLat = NaN] = b;
  const { s12 = NaN } = WGS84.Inverse(fromLat, fromLng, toLat, toLng, DISTANCE);
  if (!Number.isFinite(s12)) throw new RangeError(`there is no distance from [${a.join()}] to [${b.join()}]`);
  return s12 / 1000;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * The same on a sphere of the earth's mean radius (haversine): at most 0.6 % off, and quick. NaN for a position that lacks
 * a number.
 */
export function sphereKm(
  [x1 = NaN, y1 = NaN]: Readonly<Position>,
  [x2 = NaN, y2 = NaN]: Readonly<Position>,
): number {
  const half =
    Math.sin(radians(y2 - y1) / 2) ** 2 +
    Math.cos(radians(y1)) * Math.cos(radians(y2)) * Math.sin(radians(x2 - x1) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(Math.min(1, half)));
}

/**
 * Whether two points lie no farther from each other than so many kilometres on the ellipsoid. The sphere tells it where it is
 * clear: a table has millions of rows.
 *
 * @throws RangeError for a position that lacks a number
 */
export function isWithinKm(a: Position, b: Position, km: number): boolean {
  const rough = sphereKm(a, b);
  if (rough * 0.99 > km + 0.001) return false;
  return rough * 1.01 < km || distanceKm(a, b) <= km;
}

const lineKm = (line: readonly Position[]) =>
  line.slice(1).reduce((sum, position, i) => sum + distanceKm(line[i] ?? [], position), 0);

/**
 * The length of lines on the WGS 84 ellipsoid, in kilometres: the geodesics from each position to the next.
 *
 * @param geometry - GeoJSON in degrees, each position as [longitude, latitude]; the pieces of a line that is cut, at
 *   the antimeridian for one, are added up. Points and areas have no length
 * @returns kilometres; undefined for what holds no line
 * @throws RangeError for a position that lacks a number
 */
export function lengthKm(geometry: Geometry): number | undefined {
  switch (geometry.type) {
    case 'LineString':
      return lineKm(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.reduce((sum, line) => sum + lineKm(line), 0);
    case 'GeometryCollection': {
      const lengths = geometry.geometries.flatMap((part) => lengthKm(part) ?? []);
      return lengths.length > 0 ? lengths.reduce((sum, length) => sum + length) : undefined;
    }
    default:
      return undefined;
  }
}

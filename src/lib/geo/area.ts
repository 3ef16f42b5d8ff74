import type { GeoJSON, Geometry, Position } from 'geojson';

// WGS 84 (NIMA TR8350.2): equatorial radius in metres and first eccentricity squared.
const a = 6_378_137;
const e2 = 0.006_694_379_990_14;
const e = Math.sqrt(e2);

// J. P. Snyder, "Map Projections: A Working Manual", US Geological Survey Professional Paper 1395 (1987),
// p. 16: q of a latitude (3-12), the authalic latitude beta with sin(beta) = q / q(pole) (3-11), and the radius
// of the sphere that has the ellipsoid's surface, a * sqrt(q(pole) / 2) (3-13).
const q = (sin: number) =>
  (1 - e2) * (sin / (1 - e2 * sin * sin) - Math.log((1 - e * sin) / (1 + e * sin)) / (2 * e));
const qPole = q(1);
const radius2 = (a * a * qPole) / 2;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const sinAuthalic = (latitude: number) => q(Math.sin(radians(latitude))) / qPole;

/** Signed, in square metres: the ring laid flat by the cylindrical equal-area projection, then the shoelace. */
function ringArea(ring: Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [lng1 = NaN, lat1 = NaN] = ring[i - 1] ?? [];
    const [lng2 = NaN, lat2 = NaN] = ring[i] ?? [];
    sum += radians(lng2 - lng1) * (sinAuthalic(lat1) + sinAuthalic(lat2));
  }
  return (sum * radius2) / 2;
}

const polygonArea = ([outer = [], ...holes]: Position[][]) =>
  holes.reduce((sum, hole) => sum - Math.abs(ringArea(hole)), Math.abs(ringArea(outer)));

function geometryArea(geometry: Geometry): number {
  switch (geometry.type) {
    case 'Polygon':
      return polygonArea(geometry.coordinates);
    case 'MultiPolygon':
      return geometry.coordinates.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
    case 'GeometryCollection':
      return geometry.geometries.reduce((sum, part) => sum + geometryArea(part), 0);
    default:
      return 0;
  }
}

/**
 * The area on the WGS 84 ellipsoid, in square kilometres.
 *
 * A sphere of the mean radius reads a country at 48° N about 0.3 % low; the authalic sphere keeps the ellipsoid's areas.
 * Straight edges are taken in the equal-area projection, which at the lengths used here (below 150 km) differs
 * from geodesics by far less than the shapes' own precision.
 *
 * @param geometry GeoJSON in degrees, each position as [longitude, latitude]; holes are subtracted, points and
 *   lines count nothing, rings may wind either way and must not cross the antimeridian
 * @returns km², never negative
 */
export function areaKm2(geometry: GeoJSON): number {
  if (geometry.type === 'FeatureCollection')
    return geometry.features.reduce((sum, feature) => sum + areaKm2(feature), 0);
  if (geometry.type === 'Feature') {
    // The types leave out what the format allows: a feature without a shape.
    const shape = geometry.geometry as Geometry | null;
    return shape ? areaKm2(shape) : 0;
  }
  return geometryArea(geometry) / 1e6;
}

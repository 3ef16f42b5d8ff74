import type { GeoJSON, Geometry, Position } from 'geojson';
import { laidFlat, turnOf } from './check/winding.ts';

function rewoundRing(ring: Position[], outer: boolean): Position[] {
  const turn = turnOf(laidFlat(ring));
  return Number.isNaN(turn) || turn === 0 || turn > 0 === outer ? ring : [...ring].reverse();
}

const rewoundRings = (rings: Position[][]) => rings.map((ring, i) => rewoundRing(ring, i === 0));

function rewoundGeometry<G extends Geometry>(geometry: G): G {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: rewoundRings(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon')
    return { ...geometry, coordinates: geometry.coordinates.map(rewoundRings) };
  if (geometry.type === 'GeometryCollection')
    return { ...geometry, geometries: geometry.geometries.map(rewoundGeometry) };
  return geometry;
}

/**
 * Turns round every ring that winds the wrong way, so that outer rings run counterclockwise and holes clockwise
 * (RFC 7946, 3.1.6). Older files do it otherwise, and area and fill of some programs then mean the rest of the globe.
 *
 * @param geojson - checked, with no error; coordinates are [longitude, latitude] in degrees
 */
export function rewound<T extends GeoJSON>(geojson: T): T {
  if (geojson.type === 'FeatureCollection') return { ...geojson, features: geojson.features.map(rewound) };
  if (geojson.type !== 'Feature') return rewoundGeometry(geojson) as T;
  // The types leave out what the format allows: a feature without a shape.
  const shape = geojson.geometry as Geometry | null;
  return shape ? { ...geojson, geometry: rewoundGeometry(shape) } : geojson;
}

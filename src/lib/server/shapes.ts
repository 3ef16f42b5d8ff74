import { circle } from '@turf/turf';
import polylabel from 'polylabel';
import type { MultiPolygon, Polygon, Position as GeoPosition } from 'geojson';
import { boundsOf, shortened, type Bounds, type Position } from '../geo/mercator.ts';

/** The rings of every polygon of an area. */
export const polygonsOf = (area: Polygon | MultiPolygon): GeoPosition[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

/** A circle on the ground, for a precision. Centre [longitude, latitude], radius in kilometres. */
export const ringAround = (center: Position, kilometres: number): Polygon =>
  circle([...center], kilometres, { steps: 48, units: 'kilometers' }).geometry;

const boxArea = ([west, south, east, north]: Bounds) => (east - west) * (north - south);

/**
 * Where the label of a group of areas stands: the point farthest from any edge of the largest polygon
 * (Mapbox's polylabel), so that it never lies outside a crescent. Degrees.
 */
export function areaLabelPosition(areas: readonly (Polygon | MultiPolygon)[]): {
  at: [number, number];
  bounds: Bounds;
} {
  const polygons = areas.flatMap(polygonsOf);
  const boundsOfPolygon = (rings: GeoPosition[][]) => boundsOf((rings[0] ?? []) as unknown as Position[]);
  const largest = polygons.reduce((a, b) =>
    boxArea(boundsOfPolygon(b)) > boxArea(boundsOfPolygon(a)) ? b : a,
  );
  const [longitude = 0, latitude = 0] = polylabel(largest as [number, number][][], 0.05);
  const all = polygons.flat(2) as unknown as Position[];
  const at: [number, number] = [Math.round(longitude * 1e4) / 1e4, Math.round(latitude * 1e4) / 1e4];
  return { at, bounds: shortened(boundsOf(all)) };
}

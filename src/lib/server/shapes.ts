import { circle } from '@turf/turf';
import polylabel from 'polylabel';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position as GeoPosition } from 'geojson';
import { boundsOf, shortened, type Bounds, type Position } from '../geo/mercator.ts';

/** The rings of every polygon of an area. */
export const polygonsOf = (area: Polygon | MultiPolygon): GeoPosition[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

/** Every line of a line. */
export const linesIn = (line: LineString | MultiLineString): GeoPosition[][] =>
  line.type === 'LineString' ? [line.coordinates] : line.coordinates;

/** A circle on the ground, for a precision. Centre [longitude, latitude], radius in kilometres. */
export const ringAround = (center: Position, kilometres: number): Polygon =>
  circle([...center], kilometres, { steps: 48, units: 'kilometers' }).geometry;

/** Bounds of a point that may be off by some kilometres, with as much again around it. */
export function boundsAround([longitude, latitude]: Position, kilometres: number): Bounds {
  const ring = ringAround([longitude, latitude], Math.max(kilometres, 1) * 2);
  return shortened(boundsOf(ring.coordinates[0] as unknown as Position[]));
}

/** The position half way along a line, on the flat map. */
export function middleOf(line: readonly Position[]): Position {
  const steps = line
    .slice(1)
    .map(([x, y], i) => Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y)));
  let left = steps.reduce((sum, step) => sum + step, 0) / 2;
  for (const [i, step] of steps.entries()) {
    const [from, to] = [line[i], line[i + 1]];
    if (from && to && left <= step) {
      const t = step === 0 ? 0 : left / step;
      return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
    }
    left -= step;
  }
  return line[0] ?? [0, 0];
}

const boxArea = ([west, south, east, north]: Bounds) => (east - west) * (north - south);

/** A fiftieth of a shape's size is near enough for its label. Degrees. */
const precisionFor = ([west, south, east, north]: Bounds) =>
  Math.min(0.05, Math.max(1e-4, Math.max(east - west, north - south) / 50));

/**
 * Where the label of a group of areas stands: the point farthest from any edge of the largest polygon
 * (Mapbox's polylabel), so that it never lies outside a crescent. Degrees.
 */
export function labelPosition(areas: readonly (Polygon | MultiPolygon)[]): {
  at: [number, number];
  bounds: Bounds;
} {
  const polygons = areas.flatMap(polygonsOf);
  const boundsOfPolygon = (rings: GeoPosition[][]) => boundsOf((rings[0] ?? []) as unknown as Position[]);
  const largest = polygons.reduce((a, b) =>
    boxArea(boundsOfPolygon(b)) > boxArea(boundsOfPolygon(a)) ? b : a,
  );
  const [longitude = 0, latitude = 0] = polylabel(
    largest as [number, number][][],
    precisionFor(boundsOfPolygon(largest)),
  );
  const all = polygons.flat(2) as unknown as Position[];
  const at: [number, number] = [Math.round(longitude * 1e4) / 1e4, Math.round(latitude * 1e4) / 1e4];
  return { at, bounds: shortened(boundsOf(all)) };
}

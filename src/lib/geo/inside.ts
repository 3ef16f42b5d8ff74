import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from './mercator.ts';

/**
 * True where a position lies inside an area: an odd number of edges to the east of it (even-odd rule).
 *
 * @param area - in degrees; holes count as outside; must not cross the antimeridian
 */
export function isInside([x, y]: Position, area: Polygon | MultiPolygon): boolean {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  let inside = false;
  for (const ring of polygons.flat())
    for (let i = 1; i < ring.length; i++) {
      const [ax = NaN, ay = NaN] = ring[i - 1] ?? [];
      const [bx = NaN, by = NaN] = ring[i] ?? [];
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
    }
  return inside;
}

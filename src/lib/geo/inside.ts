import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from './mercator.ts';

/**
 * What tells of positions whether they lie inside an area: where an odd number of edges is to the east of one (even-odd
 * rule). The edges that cross a latitude are looked for once.
 *
 * @param area - in degrees; holes count as outside; must not cross the antimeridian
 */
export function insideOf(area: Polygon | MultiPolygon): (at: Position) => boolean {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  const crossings = new Map<number, readonly number[]>();
  const crossingsAt = (y: number) => {
    const found: number[] = [];
    for (const ring of rings)
      for (let i = 1; i < ring.length; i++) {
        const ay = ring[i - 1]?.[1] ?? NaN;
        const by = ring[i]?.[1] ?? NaN;
        if (ay > y === by > y) continue;
        const ax = ring[i - 1]?.[0] ?? NaN;
        const bx = ring[i]?.[0] ?? NaN;
        found.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
      }
    crossings.set(y, found);
    return found;
  };
  return ([x, y]) => (crossings.get(y) ?? crossingsAt(y)).filter((at) => x < at).length % 2 === 1;
}

/** Whether a position lies inside an area: see `insideOf`. */
export const isInside = (at: Position, area: Polygon | MultiPolygon): boolean => insideOf(area)(at);

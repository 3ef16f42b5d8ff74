import { describe, expect, it } from 'vitest';
import { isInside } from '../../src/lib/geo/inside.ts';
import { lineMapOf } from '../../src/lib/server/lineMap.ts';
import { readRegion } from '../../src/lib/server/read/region.ts';
import { readWorld } from '../../src/lib/server/read/world.ts';

const region = readRegion('.', 'ukraine', []);
if (!region) throw new Error('there is no region');
const map = lineMapOf(region, readWorld('.'));

type Point = [x: number, y: number];
/** The rings of path data as `ringsPath` writes it. */
const ringsOf = (d: string): Point[][] =>
  d
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/gu) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, i): Point => {
        x += numbers[2 * i] ?? 0;
        y += numbers[2 * i + 1] ?? 0;
        return [x, y];
      });
    });
/** How far the end of a line may stand off an outline that is drawn more simply, in units of the paths: 3 km. */
const off = 8;
const near = ([x, y]: Point, [px, py]: Point, [qx, qy]: Point): boolean => {
  const [dx, dy] = [qx - px, qy - py];
  const t = Math.max(0, Math.min(1, ((x - px) * dx + (y - py) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px + t * dx - x, py + t * dy - y) <= off;
};
const isOnEdge = (point: Point, ring: readonly Point[]) =>
  ring.some((from, i) => near(point, from, ring[(i + 1) % ring.length] ?? from));

describe('the map of the line of control', () => {
  it('draws what is held within the outline of the country on every date', () => {
    const outline = ringsOf(map.ground.find(({ kind }) => kind === 'region')?.d ?? '');
    expect(outline.flat().length).toBeGreaterThan(100);
    const country = {
      type: 'MultiPolygon' as const,
      coordinates: outline.map((ring) => [[...ring, ...ring.slice(0, 1)]]),
    };
    for (const { asOf, held, contested } of map.areas) {
      const points = ringsOf(held + contested).flat();
      expect(points.length).toBeGreaterThan(100);
      const outside = points.filter(
        (point) => !isInside(point, country) && !outline.some((ring) => isOnEdge(point, ring)),
      );
      expect.soft(outside, asOf).toEqual([]);
    }
  });

  it('names towns on both sides of the line, on a phone as well', () => {
    const few = map.names.filter(({ wide }) => !wide).map(({ name }) => name);
    expect(few).toEqual(expect.arrayContaining(['Kharkiv', 'Dnipro', 'Donetsk', 'Luhansk', 'Mariupol']));
    const all = map.names.map(({ name }) => name);
    expect(all).toEqual(expect.arrayContaining(['Kherson', 'Sevastopol', 'Ukraine', 'Sea of Azov']));
  });
});

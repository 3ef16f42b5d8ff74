import Flatbush from 'flatbush';
import { orient2d } from 'robust-predicates';
import type { FlatRing } from './winding.ts';

type Point = readonly [number, number];

/** Whether a position lies outside a ring; `unknown` where there was no more time to tell. */
type Side = 'outside' | 'not outside' | 'unknown';

/** How `orient2d` signs what lies to the left of an edge that runs up: tried, not remembered. */
const leftIsNegative = orient2d(0, 0, 0, 1, -1, 0) < 0;

/**
 * Tells for positions whether they lie outside a ring: by the edges that a line to the east meets, found by an index
 * of their boxes, with exact signs. What lies on the ring is not outside.
 *
 * @param shell - closed, laid flat: [x, y] in degrees
 * @param budget - how many edges may be looked at; what is used is taken off
 */
function sidesOf(shell: FlatRing, budget: { left: number }): (point: Point) => Side {
  const index = new Flatbush(shell.length - 1);
  let east = -Infinity;
  for (let i = 1; i < shell.length; i++) {
    const [ax, ay] = shell[i - 1] as Point;
    const [bx, by] = shell[i] as Point;
    east = Math.max(east, ax, bx);
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  index.finish();
  return ([x, y]) => {
    let crossed = 0;
    let on = false as boolean;
    if (x > east) return 'outside';
    index.search(x, y, east, y, (i) => {
      budget.left -= 1;
      if (on || budget.left <= 0) return false;
      const [a, b] = [shell[i] as Point, shell[i + 1] as Point];
      const [low, high] = a[1] <= b[1] ? [a, b] : [b, a];
      const side = orient2d(low[0], low[1], high[0], high[1], x, y);
      const beside = x >= Math.min(a[0], b[0]) && x <= Math.max(a[0], b[0]);
      if (side === 0 && beside && y >= low[1] && y <= high[1]) on = true;
      else if (low[1] <= y && high[1] > y && side < 0 === leftIsNegative) crossed += 1;
      return false;
    });
    if (budget.left <= 0) return 'unknown';
    return on || crossed % 2 === 1 ? 'not outside' : 'outside';
  };
}

/**
 * Finds holes of a polygon that do not lie within its outer ring (RFC 7946, 3.1.6). Two rings may be laid flat a turn
 * apart: what lies inside in any of the three ways is inside.
 *
 * @param rings - closed, laid flat; the first is the outer one
 * @returns the index of each such hole, and of its first position outside; `unknown` where the search was given up
 */
export function holesOutside(
  rings: readonly FlatRing[],
  budget: { left: number },
): { readonly ring: number; readonly position: number | 'unknown' }[] {
  const [shell, ...holes] = rings;
  if (!shell || holes.length === 0) return [];
  const sideOf = sidesOf(shell, budget);
  return holes.flatMap((hole, i) => {
    const outsides = [0, 360, -360].map((turn) => {
      for (const [j, [x, y]] of hole.entries()) {
        const side = sideOf([x + turn, y]);
        if (side === 'unknown') return 'unknown' as const;
        if (side === 'outside') return j;
      }
      return undefined;
    });
    if (outsides.includes(undefined)) return [];
    return [{ ring: i + 1, position: outsides[0] ?? 'unknown' }];
  });
}

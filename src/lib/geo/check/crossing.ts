import Flatbush from 'flatbush';
import { orient2d } from 'robust-predicates';
import type { FlatRing } from './winding.ts';

type Point = readonly [number, number];

/** Where a ring meets itself: at [x, y] in degrees; `unknown` where the search was given up. */
export type Meeting =
  { readonly kind: 'crosses' | 'touches'; readonly at: Point } | { readonly kind: 'unknown' };

const within = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point) =>
  x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);

function crossingPoint([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point, [dx, dy]: Point): Point {
  const t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / ((bx - ax) * (dy - cy) - (by - ay) * (dx - cx));
  return [ax + t * (bx - ax), ay + t * (by - ay)];
}

/** How two segments meet; `shared` where the second begins at the end of the first, which is no meeting. */
function meet(a: Point, b: Point, c: Point, d: Point, shared: boolean): Meeting | undefined {
  const abc = orient2d(a[0], a[1], b[0], b[1], c[0], c[1]);
  const abd = orient2d(a[0], a[1], b[0], b[1], d[0], d[1]);
  // Most pairs end here: both ends of the second lie on one side of the first.
  if (abc * abd > 0) return undefined;
  const cda = orient2d(c[0], c[1], d[0], d[1], a[0], a[1]);
  const cdb = orient2d(c[0], c[1], d[0], d[1], b[0], b[1]);
  if (cda * cdb > 0) return undefined;
  if (abc * abd < 0 && cda * cdb < 0) return { kind: 'crosses', at: crossingPoint(a, b, c, d) };
  if (shared) {
    // Back along the way it came: b is c, and d lies on the segment or a on the next one.
    if (abd !== 0 || !(within(d, a, b) || within(a, c, d))) return undefined;
    return { kind: 'crosses', at: c };
  }
  const touching = [
    abc === 0 && within(c, a, b) && c,
    abd === 0 && within(d, a, b) && d,
    cda === 0 && within(a, c, d) && a,
    cdb === 0 && within(b, c, d) && b,
  ].find(Boolean);
  return touching ? { kind: 'touches', at: touching } : undefined;
}

/**
 * Finds where a ring meets itself, by an index of its segments' boxes and exact signs (robust-predicates).
 *
 * A ring of long slanted segments side by side can make every box meet every other, so that each pair would have
 * to be compared: the search stops when the budget is used up, and says so.
 *
 * @param ring - closed, laid flat
 * @param budget - how many pairs may be compared; what is used is taken off
 * @returns the first crossing found, or else the first touch, or undefined
 */
export function meetingOf(ring: FlatRing, budget: { left: number }): Meeting | undefined {
  const points = ring.filter((p, i) => i === 0 || p[0] !== ring[i - 1]?.[0] || p[1] !== ring[i - 1]?.[1]);
  const count = points.length - 1;
  if (count < 3) return undefined;
  // A triangle meets itself nowhere; files of many small rings have hardly anything else.
  const [a, b, c] = points as [Point, Point, Point];
  if (count === 3 && orient2d(...a, ...b, ...c) !== 0) return undefined;
  const index = new Flatbush(count);
  for (let i = 0; i < count; i++) {
    const [a, b] = [points[i] as Point, points[i + 1] as Point];
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  index.finish();
  let touch: Meeting | undefined;
  for (let i = 0; i < count; i++) {
    const [a, b] = [points[i] as Point, points[i + 1] as Point];
    let crossing: Meeting | undefined;
    index.search(
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[0], b[0]),
      Math.max(a[1], b[1]),
      (j) => {
        if (j <= i || crossing || budget.left <= 0) return false;
        budget.left -= 1;
        const [c, d] = [points[j] as Point, points[j + 1] as Point];
        const closing = i === 0 && j === count - 1;
        const met = closing ? meet(c, d, a, b, true) : meet(a, b, c, d, j === i + 1);
        if (met?.kind === 'crosses') crossing = met;
        else touch ??= met;
        return false;
      },
    );
    if (crossing) return crossing;
    if (budget.left <= 0) return { kind: 'unknown' };
  }
  return touch;
}

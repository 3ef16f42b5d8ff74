import { project, type Bounds } from '../geo/mercator.ts';

/** Radii of circles that stand for counts, in CSS pixels: of the largest, and of the smallest that is still seen. */
export const largest = 26;
const smallest = 1.75;
/** A map narrower than this, in CSS pixels, draws every circle at `narrowed` of its size. */
export const narrowBelow = 480;
export const narrowed = 0.7;

/**
 * The count that the largest circle stands for: the most there is, rounded up to 1, 2 or 5 and zeros, so that it can be
 * read in a key; at least 50, so that few are not drawn as if they were many.
 */
export function mostOf(counts: Iterable<number>): number {
  let most = 50;
  for (const count of counts) most = Math.max(most, count);
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 5, 10].map((n) => n * power).find((n) => n >= most) ?? most;
}

/** The radius of the circle that stands for a count, in CSS pixels: its area follows the count. */
export const radiusOf = (count: number, most: number): number =>
  Math.max(smallest, largest * Math.sqrt(count / most));

/** A place of the still with a count, in degrees. */
export type Counted = { readonly lon: number; readonly lat: number; readonly count: number };

/** The width of a circle of the still, in CSS pixels. */
export const widthOf = (wide: number): string => `calc(${wide / 2}px*var(--narrowed,1))`;

/**
 * The circles that stand for counts on a still, the largest first: one path for all of a size, for a circle is a line
 * without length.
 *
 * @param most - the count that the largest circle stands for
 * @returns of each size the width in half pixels, and SVG path data
 */
export function circlesOf(
  counted: readonly Counted[],
  most: number,
  { home: [west, , east], grid }: { readonly home: Bounds; readonly grid: number },
): { readonly wide: number; readonly d: string }[] {
  const { x: middle } = project([(west + east) / 2, 0]);
  const { x: world } = project([180, 0]);
  const bySize = new Map<number, [number, number][]>();
  for (const { lon, lat, count } of counted) {
    if (count === 0) continue;
    const wide = Math.round(radiusOf(count, most) * 4);
    const { x, y } = project([lon, lat]);
    // On the turn of the world that the map opens with.
    const turned = x + world * Math.round((middle - x) / world);
    const at = bySize.get(wide) ?? [];
    bySize.set(wide, at);
    at.push([Math.round(turned / grid), Math.round(y / grid)]);
  }
  return [...bySize]
    .sort(([a], [b]) => b - a)
    .map(([wide, at]) => ({
      wide,
      d: at
        .sort(([ax, ay], [bx, by]) => ax - bx || ay - by)
        .map(([x, y]) => `M${x} ${y}h0`)
        .join(''),
    }));
}

import { totalOf } from '../dense/counts.ts';
import type { Cell } from '../dense/model.ts';
import { project, toward, type Bounds } from '../geo/mercator.ts';
import type { Shape } from './scene.ts';

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

/** The counts that a key shows circles of: the largest, a fifth of it, and a few. */
export const keyCounts = (most: number): number[] => [most, most / 5, most / 50].map(Math.round);

/** The middle of some bounds from west to east, in degrees. */
const middleOf = ([west, , east]: Bounds): number => (west + east) / 2;

/**
 * The circles of a layer's cells as shapes of the still, the largest first: one path for all of a size, for a circle is
 * a line without length. The second class of each says its width, in half pixels.
 */
export function cellShapes(
  layer: string,
  cells: readonly Cell[],
  { home, grid }: { readonly home: Bounds; readonly grid: number },
): Shape[] {
  const most = mostOf(cells.map(({ counts }) => totalOf(counts)));
  const bySize = new Map<number, [number, number][]>();
  for (const { lon, lat, counts } of cells) {
    const width = Math.round(radiusOf(totalOf(counts), most) * 4);
    const { x, y } = project([toward(middleOf(home), lon), lat]);
    bySize.set(width, [...(bySize.get(width) ?? []), [Math.round(x / grid), Math.round(y / grid)]]);
  }
  return [...bySize]
    .sort(([a], [b]) => b - a)
    .map(([width, at]) => ({
      key: `${layer}-${width}`,
      layer,
      kind: `cell w${width}`,
      d: at
        .sort(([ax, ay], [bx, by]) => ax - bx || ay - by)
        .map(([x, y]) => `M${x} ${y}h0`)
        .join(''),
    }));
}

/** The width of a shape of cells, in CSS pixels, from its class; undefined for any other. */
export function widthOfCell(kind: string): number | undefined {
  const [, width] = / w(\d+)$/u.exec(kind) ?? [];
  return width === undefined ? undefined : Number(width) / 2;
}

/** The style sheet of the widths of circles. */
export function cellsCss(shapes: readonly Shape[]): string {
  const widths = [...new Set(shapes.flatMap(({ kind }) => widthOfCell(kind) ?? []))];
  if (widths.length === 0) return '';
  const rules = widths.map((width) => `.w${width * 2}{stroke-width:calc(${width}px*var(--narrowed,1))}`);
  return `.still{${rules.join('')}}@container (max-width:${narrowBelow - 0.1}px){.cell{--narrowed:${narrowed}}}`;
}

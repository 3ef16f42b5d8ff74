import type { DenseFilter } from './denseFilter.ts';

/** How high a histogram is, in units of its drawing; a bin is one wide. */
export const tall = 40;

/**
 * The bars of a histogram, as SVG path data.
 *
 * @param all - how many rows each bin has: the most are as high as the drawing
 */
export function barsOf(all: readonly number[], countOf: (bin: number) => number): string {
  const highest = Math.max(1, ...all);
  return all
    .map((_, bin) => {
      const count = countOf(bin);
      const top = tall - Math.max(0.8, (count / highest) * tall);
      return count > 0 ? `M${bin}.06 ${tall}V${top.toFixed(1)}h.88V${tall}z` : '';
    })
    .join('');
}

/** How many rows each bin has, of all types. */
export const allOf = (filter: DenseFilter): number[] =>
  Array.from({ length: filter.dense.summary.bins.count }, (_, bin) =>
    filter.ofBin(bin, { types: undefined }),
  );

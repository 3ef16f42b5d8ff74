import type { Counts, Filter } from './model.ts';

/** Whether a filter shows a bin and type. */
export const shows = ({ from, to, types }: Filter, bin: number, type: number): boolean =>
  bin >= from && bin <= to && (types?.includes(type) ?? true);

/** The first index from which on no number is below one; the numbers ascend. */
export function firstFrom(numbers: ArrayLike<number>, from: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How many rows a filter shows.
 *
 * @param types - the number of types of the layer
 */
export function countOf({ keys, counts }: Counts, { from, to, types: shown }: Filter, types: number): number {
  const before = firstFrom(keys, (to + 1) * types);
  let sum = 0;
  for (let i = firstFrom(keys, from * types); i < before; i += 1)
    if (!shown || shown.includes((keys[i] ?? 0) % types)) sum += counts[i] ?? 0;
  return sum;
}

/** How many rows there are of all bins and types. */
export const totalOf = ({ counts }: Counts): number => counts.reduce((sum, count) => sum + count, 0);

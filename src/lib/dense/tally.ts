import type { Counts } from './model.ts';

/** A sum of counts that grows: by key, then in order. */
export type Tally = Map<number, number>;

/** Adds to a tally. */
export const add = (tally: Tally, key: number, count = 1): void => {
  tally.set(key, (tally.get(key) ?? 0) + count);
};

/** Adds all counts to a tally. */
export function addAll(tally: Tally, { keys, counts }: Counts): void {
  for (const [i, key] of keys.entries()) add(tally, key, counts[i] ?? 0);
}

/** A tally as counts, in the order of their keys. */
export function countsOf(tally: Tally): Counts {
  const keys = [...tally.keys()].sort((a, b) => a - b);
  return { keys, counts: keys.map((key) => tally.get(key) ?? 0) };
}

import type { Counts } from './model.ts';

/** Counts as a list of numbers, in the order of their keys: what is below zero is as many zeros. */
export function listOfCounts({ keys, counts }: Counts): number[] {
  const list: number[] = [];
  let next = 0;
  for (const [i, at] of keys.entries()) {
    if (at > next) list.push(next - at);
    list.push(counts[i] ?? 0);
    next = at + 1;
  }
  return list;
}

/** The counts of such a list. */
export function countsOfList(list: readonly number[]): Counts {
  const keys: number[] = [];
  const counts: number[] = [];
  let at = 0;
  for (const number of list)
    if (number < 0) at -= number;
    else {
      keys.push(at);
      counts.push(number);
      at += 1;
    }
  return { keys, counts };
}

import type { Axes, Cell } from './model.ts';
import { listOfCounts } from './countsList.ts';
import { add, countsOf, type Tally } from './tally.ts';

/**
 * The counts of the cells of an opening view as a file, for each cell a list of numbers, type after type and bin after
 * bin: what is below zero is as many zeros.
 *
 * @param byType - false for the counts by time alone, which a filter without types asks for: a third of the bytes
 */
export function homeCounts(
  home: readonly Cell[],
  { bins, types }: Axes,
  byType: boolean,
): readonly (readonly number[])[] {
  return home.map(({ counts: { keys, counts } }) => {
    const tally: Tally = new Map();
    for (const [i, key] of keys.entries()) {
      const [bin, type] = [Math.floor(key / types.length), key % types.length];
      add(tally, (byType ? type * bins.count : 0) + bin, counts[i]);
    }
    return listOfCounts(countsOf(tally));
  });
}

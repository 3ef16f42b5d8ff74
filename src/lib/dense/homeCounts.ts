import { add, totalOf, type Tally } from './counts.ts';
import { DenseFault, type Cell, type DenseSummary } from './model.ts';
import type { HomeCell } from './packed.ts';

type Axes = Pick<DenseSummary, 'types'> & { readonly bins: { readonly count: number } };

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
    const list: number[] = [];
    let next = 0;
    for (const [at, count] of [...tally].sort(([a], [b]) => a - b)) {
      if (at > next) list.push(next - at);
      list.push(count);
      next = at + 1;
    }
    return list;
  });
}

/**
 * The cells of an opening view with their counts from such a file. By time alone all rows stand under the first type.
 *
 * @throws DenseFault for any other form, and for numbers that are not those of the page's cells
 */
export function countedCells(
  file: unknown,
  home: readonly HomeCell[],
  { bins, types }: Axes,
  byType: boolean,
): readonly Cell[] {
  const isList = (list: unknown): list is number[] => Array.isArray(list) && list.every(Number.isSafeInteger);
  if (!Array.isArray(file) || !file.every(isList)) throw new DenseFault('not readable');
  if (file.length !== home.length) throw new DenseFault('another build');
  const kinds = byType ? types.length : 1;
  const held = new Float64Array(bins.count * types.length);
  return home.map(({ rows, ...cell }, i) => {
    held.fill(0);
    let at = 0;
    for (const number of (file as readonly (readonly number[])[])[i] ?? [])
      if (number < 0) at -= number;
      else {
        if (at >= bins.count * kinds) throw new DenseFault('another build');
        held[(at % bins.count) * types.length + Math.floor(at / bins.count)] = number;
        at += 1;
      }
    const keys: number[] = [];
    const counts: number[] = [];
    for (const [key, count] of held.entries())
      if (count > 0) {
        keys.push(key);
        counts.push(count);
      }
    if (totalOf({ keys, counts }) !== rows) throw new DenseFault('another build');
    return { ...cell, counts: { keys, counts } };
  });
}

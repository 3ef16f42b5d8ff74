import { totalOf } from './counts.ts';
import { DenseFault, type Axes, type Cell } from './model.ts';
import type { HomeCell } from './packed.ts';
import { countsOfList } from './countsList.ts';

/**
 * The cells of an opening view with their counts from a file of `homeCounts`. By time alone all rows stand under the first type.
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
    const read = countsOfList((file as readonly (readonly number[])[])[i] ?? []);
    for (const [j, at] of read.keys.entries()) {
      if (at >= bins.count * kinds) throw new DenseFault('another build');
      held[(at % bins.count) * types.length + Math.floor(at / bins.count)] = read.counts[j] ?? 0;
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

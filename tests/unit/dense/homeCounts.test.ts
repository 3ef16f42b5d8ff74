import { describe, expect, it } from 'vitest';
import { countOf, totalOf } from '../../../src/lib/dense/counts.ts';
import { countedCells } from '../../../src/lib/dense/countedCells.ts';
import { homeCounts } from '../../../src/lib/dense/homeCounts.ts';
import { packed, unpacked } from '../../../src/lib/dense/packed.ts';
import { axesOf, summaryOf } from '../../../src/lib/dense/summary.ts';
import { madeRows } from './rows.ts';

const rows = madeRows(6_000);
const summary = summaryOf(rows, axesOf(rows), { bounds: [-180, -80, 180, 80], width: 900 });
const { home, bins, types } = summary;
const page = unpacked(packed(summary));
const file = (byType: boolean): unknown => JSON.parse(JSON.stringify(homeCounts(home, summary, byType)));

describe('the counts of an opening view as a file', () => {
  it('are those of its cells, by time and type', () => {
    const cells = countedCells(file(true), page, summary, true);
    expect(cells.map(({ counts }) => counts)).toEqual(home.map(({ counts }) => counts));
    expect(packed(summary).counted).toBe(false);
  });

  it('are by time alone what a filter without types counts', () => {
    const cells = countedCells(file(false), page, summary, false);
    for (const [from, to] of [
      [0, bins.count - 1],
      [3, 7],
      [bins.count - 1, bins.count - 1],
    ] as const)
      expect(cells.map(({ counts }) => countOf(counts, { from, to }, types.length))).toEqual(
        home.map(({ counts }) => countOf(counts, { from, to }, types.length)),
      );
    expect(JSON.stringify(file(false)).length * 2).toBeLessThan(JSON.stringify(file(true)).length);
  });

  it('are refused where they are cut, of another kind or of another build', () => {
    const lists = file(true) as number[][];
    const [first = [], ...others] = lists;
    for (const wrong of [
      others,
      [[...first, 1], ...others],
      [first.slice(0, -1), ...others],
      [[...first, -bins.count * types.length, 1], ...others],
    ])
      expect(() => countedCells(wrong, page, summary, true)).toThrow('another build');
    expect(() => countedCells(file(true), page, summary, false)).toThrow('another build');
    for (const wrong of [null, {}, ['1'], [['1']], [[0.5]]])
      expect(() => countedCells(wrong, page, summary, true)).toThrow('not readable');
    expect(totalOf({ keys: [], counts: first.filter((n) => n > 0) })).toBe(page[0]?.rows);
  });
});

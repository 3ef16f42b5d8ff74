import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/lib/claims/check.ts';
import type { RowsFilter } from '../../../src/lib/claims/rowsFilter.ts';
import { isCounted } from '../../../src/lib/claims/rowsFilter.ts';
import { countOf } from '../../../src/lib/dense/counts.ts';
import { axesOf, summaryOf } from '../../../src/lib/dense/summary.ts';
import { daysOf } from '../../../src/lib/dense/bins.ts';
import { citedFilters } from '../../../src/lib/server/citedFilters.ts';
import { reportOf } from '../../support/reports.ts';
import { madeRows } from './rows.ts';

const rows = madeRows(3_000);
const axes = axesOf(rows);
const summary = summaryOf(rows, axes, { bounds: [-180, -80, 180, 80], width: 900 });
const countedBy = (filter: RowsFilter) => rows.filter((row) => isCounted(row, filter)).length;

/** What is shown for a sentence that counts rows by some filters. */
function shownFor(...filters: readonly (RowsFilter & { readonly layer?: string })[]) {
  const claims = filters.map((_, i) => ({ name: `claim-${String(i)}` }));
  const checks = new Map(
    filters.map((filter, i) => {
      const facts = { layer: 'events', ...filter };
      return [`claim-${String(i)}`, { kind: 'rows', facts, measured: { count: countedBy(filter) } }];
    }),
  ) as unknown as ReadonlyMap<string, Check>;
  const report = { statements: [{ name: 'counted', claims }] };
  return citedFilters(report as never, checks, 'events', summary)['counted'];
}

describe('a sentence that counts rows', () => {
  const [first = '', second = '', third = ''] = axes.types;
  const { from } = daysOf(axes.bins, 3);
  const { to } = daysOf(axes.bins, 5);

  it('shows those of its types and time, as many as were counted', () => {
    expect(shownFor({ types: [second, first] })).toEqual({ from: 0, to: axes.bins.count - 1, types: [0, 1] });
    const shown = shownFor({ types: [first], from, to });
    expect(shown).toEqual({ from: 3, to: 5, types: [0] });
    if (shown)
      expect(countOf(summary.histogram, shown, axes.types.length)).toBe(
        countedBy({ types: [first], from, to }),
      );
  });

  it('shows what the claim says that holds the others, and nothing where none does', () => {
    expect(shownFor({ types: [first] }, { types: [first, second] })?.types).toEqual([0, 1]);
    expect(shownFor({ types: [first] }, { types: [third] })).toBeUndefined();
  });

  it('shows nothing where a filter of the page cannot show the very rows', () => {
    const near = { lon: 36.25, lat: 50, km: 5 };
    expect(countedBy({ types: [first], near })).toBeGreaterThan(0);
    expect(shownFor({ types: [first], near })).toBeUndefined();
    const within = daysOf(axes.bins, 4);
    expect(within.from < within.to).toBe(true);
    expect(shownFor({ from: within.from, to: within.from })).toBeUndefined();
    expect(shownFor({})).toBeUndefined();
    expect(shownFor({ types: [first], layer: 'another' })).toBeUndefined();
  });

  it('is a sentence of the earthquakes as well', () => {
    const { report, checks, map } = reportOf('earthquakes');
    const [dense] = map.dense;
    if (!dense) throw new Error('no table');
    const cited = citedFilters(report, checks, dense.layer.id, dense.summary);
    const counts = Object.entries(cited).map(([name, filter]) => [
      name,
      countOf(dense.summary.histogram, filter, dense.summary.types.length),
    ]);
    expect(Object.fromEntries(counts)).toEqual({ strong: 128, busiest: 301, weak: 1241 });
  });
});

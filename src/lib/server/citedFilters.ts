import type { Checks } from '../claims/join.ts';
import type { RowsFilter } from '../claims/rowsFilter.ts';
import { binOf } from '../dense/bins.ts';
import { countOf } from '../dense/counts.ts';
import type { DenseSummary, Filter } from '../dense/model.ts';
import type { LinkedReport } from '../report/model.ts';

/** The least of a layer that holds all rows which a claim counts: whole time bins, and types. */
function around({ types: wanted, from, to }: RowsFilter, { bins, types }: DenseSummary): Filter {
  const last = bins.count - 1;
  const within = (day: string) => Math.max(0, Math.min(last, binOf(bins, day)));
  const numbers = wanted && types.flatMap((type, number) => (wanted.includes(type) ? [number] : []));
  return {
    from: from === undefined ? 0 : within(from),
    to: to === undefined ? last : within(to),
    ...(numbers && numbers.length < types.length ? { types: numbers } : {}),
  };
}

const holds = (outer: Filter, { from, to, types }: Filter) =>
  outer.from <= from &&
  outer.to >= to &&
  (outer.types === undefined || (types?.every((type) => outer.types?.includes(type)) ?? false));

/**
 * What a page shows of a layer of many rows while a sentence is chosen that counts some of them: the filter of the one of
 * its claims that holds the others', by the name of the sentence. A filter stands there only where it lets through the
 * very rows that the build counted for the claim.
 */
export function citedFilters(
  { statements }: LinkedReport,
  checks: Checks,
  layer: string,
  summary: DenseSummary,
): Readonly<Record<string, Filter>> {
  const { rows, histogram, types } = summary;
  return Object.fromEntries(
    statements.flatMap(({ name, claims }): [string, Filter][] => {
      const counted = claims.flatMap((claim) => {
        const check = checks.get(claim.name);
        return check?.kind === 'rows' && check.facts.layer === layer
          ? [{ count: check.measured.count, filter: around(check.facts, summary) }]
          : [];
      });
      const widest = counted.find(({ filter }) => counted.every((each) => holds(filter, each.filter)));
      if (!widest || widest.count === 0 || widest.count === rows) return [];
      // All that a claim counts is in its filter: as many are the same.
      const isExact = countOf(histogram, widest.filter, types.length) === widest.count;
      return isExact ? [[name, widest.filter]] : [];
    }),
  );
}

import type { DenseSummary } from '../dense/model.ts';
import { summaryOf } from '../dense/summary.ts';
import type { Bounds } from '../geo/mercator.ts';
import type { Table } from './read/denseTable.ts';

/** How wide the map of a page is that has room for it, CSS pixels: its still's cells are made for that. */
const width = 944;

const made = new WeakMap<Table, Map<string, DenseSummary>>();

/** What a page holds of a table, for what its map opens with; the same for each of a report's languages. */
export function summaryOfTable(table: Table, home: Bounds): DenseSummary {
  const known = made.get(table) ?? new Map<string, DenseSummary>();
  made.set(table, known);
  const key = home.join();
  const summary =
    known.get(key) ?? summaryOf(table.rows, table.refused.length, table.axes, { bounds: home, width });
  known.set(key, summary);
  return summary;
}

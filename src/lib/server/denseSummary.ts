import type { DenseSummary } from '../dense/model.ts';
import { summaryOf } from '../dense/summary.ts';
import { stillCells } from '../dense/view.ts';
import type { Bounds } from '../geo/mercator.ts';
import type { Table } from './read/denseTable.ts';

/** How wide the map of a page is that has room for it, CSS pixels: its still's cells are made for that. */
const width = 944;

function summaryFor({ held, taken, axes }: Table, home: Bounds): DenseSummary {
  if ('rows' in held) return summaryOf(held.rows, axes, { bounds: home, width });
  const { tileNow, archived } = held.archives;
  const cells = stillCells(tileNow, home, width, axes.types.length);
  return { rows: taken, ...axes, histogram: archived.histogram, home: cells };
}

const made = new WeakMap<Table, Map<string, DenseSummary>>();

/** What a page holds of a table, for what its map opens with; the same for each of a report's languages. */
export function summaryOfTable(table: Table, home: Bounds): DenseSummary {
  const known = made.get(table) ?? new Map<string, DenseSummary>();
  made.set(table, known);
  const key = home.join();
  const summary = known.get(key) ?? summaryFor(table, home);
  known.set(key, summary);
  return summary;
}

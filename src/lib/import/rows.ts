import { isOrderOpen, ordersOf, type DayOrder } from './days.ts';
import { cellIn, isRefused, readRow, type Refused, type Row, type RowReading } from './row.ts';
import type { Known } from './knownSource.ts';
import type { Source, SourceRow } from './source.ts';

/** What came of the rows of a file: those taken and those refused are all that were given. */
export type Rows = {
  readonly rows: readonly Row[];
  readonly refused: readonly Refused[];
  /** Rows that were taken, and agree in place, days and title with an earlier one: their lines. */
  readonly alike: readonly number[];
};

/** Dates of a file of which only its author knows which number is the day. */
export type OpenDates = {
  readonly count: number;
  readonly first: { readonly text: string; readonly line: number };
  /** The orders that every such date allows. */
  readonly allowed: readonly DayOrder[];
};

/** The dates that are open to either order; undefined where none is. */
export function openDates(source: Source, { mapping }: Pick<RowReading, 'mapping'>): OpenDates | undefined {
  let count = 0;
  let first: OpenDates['first'] | undefined;
  let allowed: readonly DayOrder[] = ['day-first', 'month-first'];
  for (const { line, cells } of source.rows)
    for (const field of ['date', 'end'] as const) {
      const text = cellIn(cells, mapping, field);
      if (!isOrderOpen(text)) continue;
      count += 1;
      first ??= { text, line };
      allowed = allowed.filter((order) => ordersOf(text).includes(order));
    }
  return first && { count, first, allowed };
}

/** Reads one row of a source, with what is put beside its cells where it is known; one that is refused is as the file has it. */
export function rowIn(given: SourceRow, reading: RowReading, known?: Known): Row | Refused {
  const adapted = given.fault === undefined && known?.adapt ? known.adapt(given.cells) : given.cells;
  const row =
    typeof adapted === 'string'
      ? { line: given.line, reason: adapted, cells: given.cells }
      : readRow({ ...given, cells: adapted }, reading);
  return isRefused(row) ? { ...row, cells: given.cells } : row;
}

const contentOf = ({ cells }: SourceRow) => JSON.stringify([...cells]);

/**
 * Reads the rows of a file. A row whose id was met before is refused, as is one that is the same in every cell;
 * rows that are only alike are taken, and named.
 *
 * @param known - what else is known of a source of this shape
 */
export function readRows(source: Source, reading: RowReading, known?: Known): Rows {
  const rows: Row[] = [];
  const refused: Refused[] = [];
  const alike: number[] = [];
  const ids = new Map<string, number>();
  // What is the same in every cell is alike, so that all cells are compared only of what is.
  const places = new Map<string, { readonly first: SourceRow; lines?: Map<string, number> }>();
  for (const given of source.rows) {
    const row = rowIn(given, reading, known);
    if (isRefused(row)) {
      refused.push(row);
      continue;
    }
    const place = JSON.stringify([row.geometry, row.days, row.title]);
    const like = places.get(place);
    const lines = like && (like.lines ??= new Map([[contentOf(like.first), like.first.line]]));
    const content = lines && contentOf(given);
    const same = content === undefined ? undefined : lines?.get(content);
    const twin = row.id === '' ? undefined : ids.get(row.id);
    if (same !== undefined || twin !== undefined) {
      const reason =
        same === undefined
          ? `the id “${row.id.slice(0, 60)}” stands in ${source.counts} ${String(twin)} already, with other words`
          : `is the same in every cell as ${source.counts} ${String(same)}`;
      refused.push({ line: row.line, reason, cells: given.cells });
      continue;
    }
    if (row.id !== '') ids.set(row.id, row.line);
    if (content === undefined) places.set(place, { first: given });
    else {
      lines?.set(content, row.line);
      alike.push(row.line);
    }
    rows.push(row);
  }
  return { rows, refused, alike };
}

import type { Refused } from '../import/row.ts';
import { columnsOf, type Source } from '../import/source.ts';
import { csvOf } from './unitsCsv.ts';

/** The rows of a table that no map can show, each with its line and the reason, as CSV. */
export function refusedCsv(
  refused: readonly Refused[],
  { counts, columns }: Pick<Source, 'counts' | 'columns'> = { counts: 'line', columns: columnsOf(refused) },
): string {
  const rows = refused.map(({ line, reason, cells }) => [
    line,
    reason,
    ...columns.map((column) => cells.get(column) ?? ''),
  ]);
  return `\uFEFF${csvOf([[counts, 'reason', ...columns], ...rows])}`;
}

import type { Refused } from '../import/row.ts';
import { csvOf } from './unitsCsv.ts';

/** The rows of a table that no map can show, each with its line and the reason, as CSV. */
export function refusedCsv(refused: readonly Refused[]): string {
  const columns = [...new Set(refused.flatMap(({ cells }) => [...cells.keys()]))];
  const rows = refused.map(({ line, reason, cells }) => [
    line,
    reason,
    ...columns.map((column) => cells.get(column) ?? ''),
  ]);
  return `\uFEFF${csvOf([['line', 'reason', ...columns], ...rows])}`;
}

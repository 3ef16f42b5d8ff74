import { headsOf, rowOfRecord } from '../../import/csv.ts';
import { Unreadable, type SourceRow } from '../../import/source.ts';
import { limits } from '../../input/limits.ts';
import { columnProblems } from './tableRow.ts';

/** Characters of one row: room for the longest shape, and for what else stands beside it. */
export const longestRow = 2 * limits.shape;

/** How a table is written, and what is wrong with its columns. */
export type Written = {
  readonly delimiter: string;
  readonly encoding: string;
  readonly wrong: (columns: readonly string[]) => readonly string[];
};
export const asTable: Written = { delimiter: ',', encoding: 'utf-8', wrong: columnProblems };

/** How the records of a table are told apart. */
export const parsing = (delimiter: string) => ({
  delimiter,
  // A line of commas alone would fill the memory.
  max_record_size: longestRow,
  relax_column_count: true,
  relax_quotes: true,
});

/** Records of a table on their way to rows, each with the line that it begins in. */
export class TableLines {
  readonly #written: Pick<Written, 'delimiter' | 'wrong'>;
  #columns: readonly string[] | undefined;
  #line: number;

  /** @param columns - where the first line was read already; `line` is where the next one begins */
  constructor(written: Pick<Written, 'delimiter' | 'wrong'>, columns?: readonly string[], line = 1) {
    this.#written = written;
    this.#columns = columns;
    this.#line = line;
  }

  /** Once the first line was read. */
  get columns(): readonly string[] | undefined {
    return this.#columns;
  }

  /**
   * @returns undefined for a record that is no row
   * @throws Unreadable for a first line with anything wrong
   */
  row(record: readonly string[]): SourceRow | undefined {
    const begins = this.#line;
    this.#line += 1;
    for (const cell of record) if (cell.includes('\n')) this.#line += cell.split('\n').length - 1;
    if (record.length === 1 && record[0] === '') return undefined;
    const { delimiter, wrong } = this.#written;
    // Excel’s own first line.
    if (begins === 1 && record.join(delimiter) === `sep=${delimiter}`) return undefined;
    if (this.#columns) return rowOfRecord(this.#columns, record, begins);
    this.#columns = headsOf(record);
    const faults = wrong(this.#columns);
    if (faults.length > 0) throw new Unreadable(faults.join('; '));
    return undefined;
  }
}

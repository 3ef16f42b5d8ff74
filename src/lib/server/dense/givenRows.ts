import { createReadStream } from 'node:fs';
import { TextDecoderStream } from 'node:stream/web';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { headsOf, rowOfRecord } from '../../import/csv.ts';
import { limits } from '../../input/limits.ts';
import { Unreadable, type SourceRow } from '../../import/source.ts';
import { columnProblems } from './tableRow.ts';

/** Characters of one row: room for the longest shape, and for what else stands beside it. */
const longestRow = 2 * limits.shape;

/** How a table is written, and what is wrong with its columns. */
export type Written = {
  readonly delimiter: string;
  readonly encoding: string;
  readonly wrong: (columns: readonly string[]) => readonly string[];
};
const asTable: Written = { delimiter: ',', encoding: 'utf-8', wrong: columnProblems };

/**
 * The rows of a table of any size, one by one.
 *
 * @throws Unreadable for what is no table of rows, with every reason
 */
export async function* givenRows(
  path: string,
  { delimiter, encoding, wrong }: Written = asTable,
): AsyncGenerator<SourceRow> {
  const bytes = Readable.toWeb(
    createReadStream(path, { highWaterMark: 1 << 20 }),
  ) as ReadableStream<Uint8Array>;
  const text = bytes.pipeThrough(new TextDecoderStream(encoding, { fatal: true }) as never);
  const records = Readable.fromWeb(text as never).pipe(
    parse({
      bom: true,
      delimiter,
      // A line of commas alone would fill the memory.
      max_record_size: longestRow,
      relax_column_count: true,
      relax_quotes: true,
    }),
  ) as AsyncIterable<string[]>;
  let columns: string[] | undefined;
  let line = 1;
  try {
    for await (const record of records) {
      const begins = line;
      line += 1;
      for (const cell of record) if (cell.includes('\n')) line += cell.split('\n').length - 1;
      if (record.length === 1 && record[0] === '') continue;
      // Excel’s own first line.
      if (begins === 1 && record.join(delimiter) === `sep=${delimiter}`) continue;
      if (!columns) {
        columns = headsOf(record);
        const faults = wrong(columns);
        if (faults.length > 0) throw new Unreadable(faults.join('; '));
        continue;
      }
      yield rowOfRecord(columns, record, begins);
    }
  } catch (error) {
    if (error instanceof Unreadable || !(error instanceof Error)) throw error;
    throw new Unreadable(error instanceof TypeError ? `is not ${encoding.toUpperCase()}` : error.message);
  }
}

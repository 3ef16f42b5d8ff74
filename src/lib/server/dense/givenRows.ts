import { createReadStream } from 'node:fs';
import { TextDecoderStream } from 'node:stream/web';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { headsOf, rowOfRecord } from '../../import/csv.ts';
import { Unreadable, type SourceRow } from '../../import/source.ts';
import { columnProblems } from './tableRow.ts';

/**
 * The rows of a table of any size, one by one.
 *
 * @throws Unreadable for what is no table of rows, with every reason
 */
export async function* givenRows(path: string): AsyncGenerator<SourceRow> {
  const bytes = Readable.toWeb(
    createReadStream(path, { highWaterMark: 1 << 20 }),
  ) as ReadableStream<Uint8Array>;
  const text = bytes.pipeThrough(new TextDecoderStream('utf-8', { fatal: true }) as never);
  const records = Readable.fromWeb(text as never).pipe(
    parse({
      bom: true,
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
      if (!columns) {
        columns = headsOf(record);
        const wrong = columnProblems(columns);
        if (wrong.length > 0) throw new Unreadable(wrong.join('; '));
        continue;
      }
      yield rowOfRecord(columns, record, begins);
    }
  } catch (error) {
    if (error instanceof Unreadable || !(error instanceof Error)) throw error;
    throw new Unreadable(error instanceof TypeError ? 'is not UTF-8' : error.message);
  }
}

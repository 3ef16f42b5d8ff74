import { createReadStream } from 'node:fs';
import { TextDecoderStream } from 'node:stream/web';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { Unreadable, type SourceRow } from '../../import/source.ts';
import { asTable, parsing, TableLines, type Written } from './tableLines.ts';

/**
 * The rows of a table of any size, one by one.
 *
 * @throws Unreadable for what is no table of rows, with every reason
 */
export async function* givenRows(path: string, written: Written = asTable): AsyncGenerator<SourceRow> {
  const { delimiter, encoding } = written;
  const bytes = Readable.toWeb(
    createReadStream(path, { highWaterMark: 1 << 20 }),
  ) as ReadableStream<Uint8Array>;
  const text = bytes.pipeThrough(new TextDecoderStream(encoding, { fatal: true }) as never);
  const records = Readable.fromWeb(text as never).pipe(
    parse({ bom: true, ...parsing(delimiter) }),
  ) as AsyncIterable<string[]>;
  const lines = new TableLines(written);
  try {
    for await (const record of records) {
      const row = lines.row(record);
      if (row) yield row;
    }
  } catch (error) {
    if (error instanceof Unreadable || !(error instanceof Error)) throw error;
    throw new Unreadable(error instanceof TypeError ? `is not ${encoding.toUpperCase()}` : error.message);
  }
}

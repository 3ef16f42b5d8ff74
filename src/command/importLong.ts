import { closeSync, createWriteStream, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { basename, dirname, join, resolve } from 'node:path';
import { delimiterIn, readInWords } from '../lib/import/csv.ts';
import { textOf } from '../lib/import/encoding.ts';
import type { Known } from '../lib/import/knownSource.ts';
import type { Reading } from '../lib/import/recognise.ts';
import { isRefused, type Refused, type RowReading } from '../lib/import/row.ts';
import { rowIn } from '../lib/import/rows.ts';
import { columnsOf, Unreadable, type Source, type SourceRow } from '../lib/import/source.ts';
import { inBytes, inWords, limits } from '../lib/input/limits.ts';
import { Refusal } from '../lib/input/refusal.ts';
import { givenRows } from '../lib/server/dense/givenRows.ts';
import { tableFileOf } from '../lib/server/dense/tableFile.ts';
import type { Progress } from './output.ts';
import { tableHead, tableLine, undated } from './importTable.ts';

/** From the beginning of a file it is known how it is written; */
const beginning = 1 << 18;
/** and from its first rows which column is what. */
export const firstRows = 2_000;

/** A table of more rows than are read at once: it is read row by row. */
export type LongTable = {
  readonly path: string;
  /** All of them, one by one. */
  readonly rows: () => AsyncIterable<SourceRow> | Iterable<SourceRow>;
  /** Its first rows. */
  readonly source: Source;
};

/** That a file is read row by row, and why. */
export const longInWords = (what: string, first: number): string =>
  `more than ${inWords(limits.rows)} ${what} or ${inBytes(limits.file)}, so read row by row: its first ${inWords(first)} rows say which column is what`;

function beginningOf(path: string): Uint8Array {
  const bytes = new Uint8Array(beginning);
  const handle = openSync(path, 'r');
  try {
    const got = bytes.subarray(0, readSync(handle, bytes));
    // No character is cut.
    return got.subarray(0, got.lastIndexOf(10) + 1);
  } finally {
    closeSync(handle);
  }
}

/** Whether a file may be a table, by how it begins: what is JSON, XML or packed is none. */
const mayBeTable = (bytes: Uint8Array) => {
  const text = new TextDecoder().decode(bytes.subarray(0, 400)).trimStart();
  return text !== '' && !['{', '[', '<', '\u001E', 'PK'].some((other) => text.startsWith(other));
};

/**
 * A table that is longer than what is read at once; undefined for any other file.
 *
 * @throws Refusal for one that cannot be read
 */
export async function longTable(path: string, reading: Reading): Promise<LongTable | undefined> {
  if (!existsSync(path) || !statSync(path).isFile()) return undefined;
  const { bytes, lines } = tableFileOf(path);
  if (bytes <= limits.file && lines <= limits.rows) return undefined;
  const begins = beginningOf(path);
  if (!mayBeTable(begins)) return undefined;
  try {
    const { text, label, encoding } = textOf(begins, reading.encoding, false);
    const delimiter = reading.delimiter ?? delimiterIn(text);
    const written = { delimiter, encoding: label, wrong: () => [] };
    const rows: SourceRow[] = [];
    for await (const row of givenRows(path, written)) if (rows.push(row) >= firstRows) break;
    const columns = columnsOf(rows);
    const said = [encoding, readInWords(columns, delimiter), longInWords('lines', rows.length)];
    const source: Source = { format: 'csv', said, columns, rows, notes: [], counts: 'line' };
    return { path, rows: () => givenRows(path, written), source };
  } catch (error) {
    if (error instanceof Unreadable) throw new Refusal(`${path}: ${error.message}`);
    throw error;
  }
}

/** What came of a long table: the file of its rows as lines of our own, how many were given and taken, and what is left out. */
export type LongRows = {
  readonly file: string;
  readonly given: number;
  readonly taken: number;
  readonly refused: readonly Refused[];
};

/**
 * Reads a long table into a file beside the report, to become its table. Rows of one id are told apart when they are
 * counted.
 *
 * @throws Refusal where it cannot be read to its end, or most of it can be no row
 */
export async function readLong(
  { path, rows, source: { counts } }: LongTable,
  folder: string,
  layer: string,
  { reading, known, progress }: { reading: RowReading; known: Known | undefined; progress: Progress },
): Promise<LongRows> {
  const file = join(dirname(resolve(folder)), `${basename(resolve(folder))}.${layer}.partial`);
  const out = createWriteStream(file);
  const refused: Refused[] = [];
  let [given, taken, block] = [0, 0, tableHead];
  try {
    for await (const row of rows()) {
      given += 1;
      if (given % 100_000 === 0) progress.say(`read ${inWords(given)} rows`);
      const { line, cells } = row;
      const read = rowIn(row, reading, known);
      if (isRefused(read)) refused.push(read);
      else if (read.geometry.type !== 'Point') refused.push({ line, cells, reason: 'is no point' });
      else if (!read.days) refused.push({ line, cells, reason: undated });
      else {
        taken += 1;
        block += tableLine(read);
      }
      if (refused.length > limits.rows) {
        const reason = refused.at(-1)?.reason ?? '';
        throw new Refusal(
          `${path}: more than ${inWords(limits.rows)} rows cannot be taken, the last of them ${counts} ${String(line)}: ${reason}`,
        );
      }
      if (block.length > 1 << 20) {
        if (!out.write(block)) await once(out, 'drain');
        block = '';
      }
    }
    out.end(block);
    await once(out, 'finish');
    progress.end();
    return { file, given, taken, refused };
  } catch (error) {
    out.destroy();
    rmSync(file, { force: true });
    throw error instanceof Unreadable ? new Refusal(`${path}: ${error.message}`) : error;
  }
}

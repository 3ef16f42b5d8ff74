import { closeSync, openSync, writeSync } from 'node:fs';
import { inWords } from '../../input/limits.ts';
import type { SourceRow } from '../../import/source.ts';
import { csvOf } from '../unitsCsv.ts';
import type { Crew } from './crew.ts';
import { givenRows } from './givenRows.ts';
import { readRows, type ReadRows } from './readBlock.ts';
import { tableBlocks } from './tableBlocks.ts';

/** So many refused rows are named one by one; all stand in the file of them. */
const named = 1_000;

/** Counts what is read of a table, and writes both its files: the rows that are taken, and why the others are refused. */
export class TableReading {
  readonly #rows: number;
  readonly #refused: number;
  readonly #say: (line: string) => void;
  readonly #first: { line: number; reason: string }[] = [];
  readonly #counts = { given: 0, refused: 0, unnamed: 0 };

  /**
   * @param rows - the file of those taken
   * @param refused - the file of the others
   */
  constructor(rows: string, refused: string, say: (line: string) => void) {
    this.#rows = openSync(rows, 'w');
    this.#refused = openSync(refused, 'w');
    this.#say = say;
    writeSync(this.#refused, '\uFEFFline,reason\r\n');
  }

  get counts(): Readonly<Record<'given' | 'refused' | 'unnamed', number>> {
    return this.#counts;
  }
  /** The first rows that are refused. */
  get first(): readonly { readonly line: number; readonly reason: string }[] {
    return this.#first.toSorted((a, b) => a.line - b.line);
  }

  refuse(refused: ReadRows['refused']): void {
    this.#counts.refused += refused.length;
    for (const [line, reason] of refused.slice(0, named - this.#first.length))
      this.#first.push({ line, reason });
    if (refused.length > 0) writeSync(this.#refused, csvOf(refused));
  }
  take({ given, unnamed, refused }: Omit<ReadRows, 'text'>, text: Uint8Array): void {
    const step = (count: number) => Math.floor(count / 500_000);
    const before = step(this.#counts.given);
    this.#counts.given += given;
    this.#counts.unnamed += unnamed;
    const now = step(this.#counts.given);
    if (now > before) this.#say(`read ${inWords(now * 500_000)} rows`);
    writeSync(this.#rows, text);
    this.refuse(refused);
  }
  close(): void {
    closeSync(this.#rows);
    closeSync(this.#refused);
  }
}

/** Reads a table in the threads of a crew. @returns false where it cannot be cut, or where anything is wrong with it */
async function readByBlocks(
  path: string,
  types: readonly string[] | undefined,
  crew: Crew,
  to: TableReading,
) {
  const asked: ReturnType<typeof readOne>[] = [];
  const readOne = (block: Extract<Parameters<Crew['ask']>[0], { do: 'read' }>['block']) =>
    crew.ask({ do: 'read', block, types }, [block.bytes.buffer]);
  const takeOne = async () => {
    const read = await asked.shift();
    if (read) to.take(read, read.text);
  };
  const blocks = tableBlocks(path);
  for (let next = blocks.next(); ; next = blocks.next()) {
    if (next.done === true) {
      if (!next.value) return false;
      break;
    }
    asked.push(readOne(next.value));
    if (asked.length > crew.enough) await takeOne();
  }
  while (asked.length > 0) await takeOne();
  return true;
}

/** Reads a table in this thread. @throws Unreadable for what is no table of rows, with every reason */
async function readByRows(
  path: string,
  types: readonly string[] | undefined,
  to: TableReading,
): Promise<void> {
  const known = types && new Set(types);
  const take = (rows: readonly SourceRow[]) => {
    const read = readRows(rows, known);
    to.take(read, new TextEncoder().encode(read.text));
  };
  let rows: SourceRow[] = [];
  for await (const row of givenRows(path)) {
    if (rows.push(row) < 10_000) continue;
    take(rows);
    rows = [];
  }
  take(rows);
}

/**
 * Reads a table: the rows that are taken into a file that engines read, and what is refused into another.
 *
 * @param files - of both
 * @returns what was read, which takes what is refused later
 * @throws Unreadable for what is no table of rows, with every reason
 */
export async function readTable(
  path: string,
  types: readonly string[] | undefined,
  files: { readonly rows: string; readonly refused: string },
  crew: Crew,
  say: (line: string) => void,
): Promise<TableReading> {
  const begin = () => new TableReading(files.rows, files.refused, say);
  let reading = begin();
  try {
    if (await readByBlocks(path, types, crew, reading)) return reading;
  } catch {
    // Whatever it is, the one thread names it, with its line.
  }
  reading.close();
  reading = begin();
  await readByRows(path, types, reading);
  return reading;
}

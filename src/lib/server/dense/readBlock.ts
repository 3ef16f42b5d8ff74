import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { dayNumber } from '../../dense/bins.ts';
import { squareAt } from '../../dense/grid.ts';
import { drawnAt } from '../../dense/memorySource.ts';
import { isRefused } from '../../import/row.ts';
import { saidOf } from './said.ts';
import type { SourceRow } from '../../import/source.ts';
import type { TableBlock } from './tableBlocks.ts';
import { asTable, longestRow, parsing, TableLines } from './tableLines.ts';
import { readTableRow } from './tableRow.ts';

/** What was read of some rows of a table. */
export type ReadRows = {
  readonly given: number;
  /** Rows whose id is made of their content. */
  readonly unnamed: number;
  readonly refused: readonly (readonly [line: number, reason: string])[];
  /** Those that were taken, as `1-given.sql` reads them. */
  readonly text: string;
};

const quoted = (cell: string) => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : `"${cell}"`);

/** No cell of a type is empty: an engine may take that for none. */
export const typeCell = (type: string) => quoted(`=${type}`);

/** Reads rows: those that are taken as text for an engine, and why the others are refused. */
export function readRows(rows: Iterable<SourceRow>, types: ReadonlySet<string> | undefined): ReadRows {
  let [given, unnamed, text] = [0, 0, ''];
  const refused: [number, string][] = [];
  for (const each of rows) {
    given += 1;
    const read = readTableRow(each, types);
    if (isRefused(read)) {
      refused.push([read.line, read.reason]);
      continue;
    }
    const { row, line, named } = read;
    if (!named) unnamed += 1;
    const { lon, lat } = drawnAt(row.lon, row.lat);
    const { x, y } = squareAt(lon / 1e6, lat / 1e6);
    text += `${String(line)},${quoted(row.id)},${String(lon)},${String(lat)},${String(x)},${String(y)},${String(dayNumber(row.from))},${typeCell(row.type)},${quoted(saidOf(row))}\n`;
  }
  return { given, unnamed, refused, text };
}

/** The records of a block. Most have no quote, and are taken apart at once. */
function recordsIn({ bytes: given, ending }: TableBlock): readonly string[][] {
  if (!isUtf8(given)) throw new TypeError('not UTF-8');
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.length);
  const { delimiter } = asTable;
  if (bytes.includes('"')) return parse(bytes, { ...parsing(delimiter), record_delimiter: ending });
  const lines = bytes.toString('utf8').split(ending);
  if (lines.at(-1) === '') lines.pop();
  if (lines.some(({ length }) => length > longestRow / 4)) throw new RangeError('a long row');
  return lines.map((each) => each.split(delimiter));
}

function* rowsIn(block: TableBlock): Generator<SourceRow> {
  const { columns, line } = block;
  const lines = new TableLines(asTable, columns, line);
  for (const record of recordsIn(block)) {
    const row = lines.row(record);
    if (row) yield row;
  }
}

/** Reads a block of a table. @throws for what is no table of rows */
export const readBlock = (block: TableBlock, types: ReadonlySet<string> | undefined): ReadRows =>
  readRows(rowsIn(block), types);

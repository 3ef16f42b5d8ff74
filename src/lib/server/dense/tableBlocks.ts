import { closeSync, openSync, readSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { begins } from '../../input/notText.ts';
import { asTable, longestRow, parsing, TableLines } from './tableLines.ts';

const [comma, quote, newline, back] = [0x2c, 0x22, 0x0a, 0x0d];
/** Bytes of a block: large enough that a thread is not asked too often. */
const blockSize = 1 << 20;
const mark = [0xef, 0xbb, 0xbf];

/** How each record of a table ends: as the first one does. */
type Ending = '\n' | '\r\n';

/** Whole records of a table, as bytes. */
export type TableBlock = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The line that the first of them begins in. */
  readonly line: number;
  readonly columns: readonly string[];
  readonly ending: Ending;
};

/** Where records end in bytes that begin with one: as `csv-parse` tells them apart, where a quote may stand anywhere. */
function* endsIn(bytes: Uint8Array, ending: Ending): Generator<number> {
  let [begins, quoted] = [true, false];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quoted) {
      if (byte !== quote) continue;
      if (bytes[at + 1] === quote) at += 1;
      else quoted = begins = false;
    } else if (byte === quote && begins) quoted = true;
    else {
      begins = byte === comma;
      if (byte !== newline || (ending === '\r\n' && bytes[at - 1] !== back)) continue;
      begins = true;
      yield at + 1;
    }
  }
}

/** The end of the last record that is whole; 0 where none is. */
function lastEnd(bytes: Buffer, ending: Ending): number {
  if (!bytes.includes(quote)) {
    const at = bytes.lastIndexOf(ending);
    return at < 0 ? 0 : at + ending.length;
  }
  let last = 0;
  for (const end of endsIn(bytes, ending)) last = end;
  return last;
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines += 1;
  return lines;
}

/** The columns of a table, and where what follows their line begins; undefined where that is not in these bytes. */
function headIn(
  bytes: Buffer,
): (Pick<TableBlock, 'columns' | 'ending'> & { readonly end: number }) | undefined {
  const first = bytes.indexOf(newline);
  const line = bytes.subarray(0, first + 1);
  const ending = bytes[first - 1] === back ? '\r\n' : '\n';
  const isPlain = line.indexOf(back) === (ending === '\n' ? -1 : first - 1);
  // A name of two lines, or lines that end with CR alone, come as good as never.
  if (!isPlain || endsIn(line, ending).next().done === true) return undefined;
  const lines = new TableLines(asTable);
  let from = 0;
  for (const end of endsIn(bytes, ending)) {
    const [record]: string[][] = parse(bytes.subarray(from, end), {
      ...parsing(asTable.delimiter),
      record_delimiter: ending,
    });
    lines.row(record ?? ['']);
    from = end;
    if (lines.columns) return { columns: lines.columns, ending, end };
  }
  return undefined;
}

/**
 * A table that is too long for one thread, in blocks that can be read side by side: all that follows the line of its
 * columns.
 *
 * @param size - bytes of a block, and a little more or less: it ends where a record does
 * @returns false where it is none that can be cut; then no block of it may count
 * @throws Unreadable for columns that are wrong
 */
export function* tableBlocks(path: string, size = blockSize): Generator<TableBlock, boolean> {
  const handle = openSync(path, 'r');
  try {
    let left: Uint8Array = new Uint8Array();
    let head: ReturnType<typeof headIn>;
    let line = 1;
    for (let ended = false; !ended;) {
      const part = Buffer.alloc(left.length + size);
      part.set(left);
      let filled = left.length;
      for (let got = 1; got > 0 && filled < part.length; filled += got)
        got = readSync(handle, part, filled, part.length - filled, null);
      ended = filled < part.length;
      let bytes = part.subarray(0, filled);
      if (!head) {
        if (begins(bytes, ...mark)) bytes = bytes.subarray(mark.length);
        head = headIn(bytes);
        if (!head) return false;
        line += linesIn(bytes.subarray(0, head.end));
        bytes = bytes.subarray(head.end);
      }
      const { columns, ending } = head;
      const end = ended ? bytes.length : lastEnd(bytes, ending);
      if (end === 0 && bytes.length > longestRow + size) return false;
      left = bytes.subarray(end);
      if (end === 0) continue;
      const block = new Uint8Array(bytes.subarray(0, end));
      yield { bytes: block, line, columns, ending };
      line += linesIn(bytes.subarray(0, end));
    }
    return true;
  } finally {
    closeSync(handle);
  }
}

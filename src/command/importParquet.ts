import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { decompress as unpackZstd } from 'fzstd';
import { snappyUncompress } from 'hyparquet';
import { isParquet, readParquet } from '../lib/import/parquet.ts';
import type { Parts } from '../lib/import/parquetColumn.ts';
import { Unreadable, type SourceRow } from '../lib/import/source.ts';
import { inWords, limits } from '../lib/input/limits.ts';
import { firstRows, longInWords } from './importLong.ts';
import type { Given } from './importSource.ts';

function readPart(path: string, start: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  const handle = openSync(path, 'r');
  try {
    let got = 0;
    while (got < length) {
      const more = readSync(handle, bytes, got, length - got, start + got);
      if (more === 0) throw new Unreadable('the file ends before its last page');
      got += more;
    }
    return bytes;
  } finally {
    closeSync(handle);
  }
}

/** What unpacks pages: none gives more bytes than it is asked for. */
const unpack: Parts['unpack'] = new Map([
  [
    'SNAPPY',
    (bytes, length) => {
      const page = new Uint8Array(length);
      snappyUncompress(bytes, page);
      return page;
    },
  ],
  ['ZSTD', (bytes, length) => unpackZstd(bytes, new Uint8Array(length))],
  // Copied: what Node unpacks to may begin anywhere in a larger piece.
  ['GZIP', (bytes, length) => new Uint8Array(gunzipSync(bytes, { maxOutputLength: length }))],
  ['BROTLI', (bytes, length) => new Uint8Array(brotliDecompressSync(bytes, { maxOutputLength: length }))],
]);

const lengthOf = ({ cells }: SourceRow) => {
  let length = 0;
  for (const cell of cells.values()) length += cell.length;
  return length;
};

/**
 * What a file of Parquet holds; undefined for any other.
 *
 * @throws Unreadable for one that is wrong
 */
export function parquetIn(path: string): Given | undefined {
  const { size } = statSync(path);
  if (size < 4 || !isParquet(readPart(path, 0, 4))) return undefined;
  const read = (start: number, length: number) => readPart(path, start, length);
  const { columns, rows: count, notes, read: all } = readParquet({ size, read, unpack });
  const sourceOf = (rows: readonly SourceRow[], ...said: string[]): Given['source'] => ({
    format: 'parquet',
    said: [`${inWords(count)} ${count === 1 ? 'row' : 'rows'}`, ...said],
    columns,
    rows,
    notes,
    counts: 'row',
  });
  let isLong = count > limits.rows || count * columns.length > limits.cells;
  const rows: SourceRow[] = [];
  let length = 0;
  for (const row of all()) {
    rows.push(row);
    length += lengthOf(row);
    isLong ||= length > limits.file;
    if (isLong && rows.length >= firstRows) break;
  }
  if (!isLong) return { source: sourceOf(rows) };
  const first = rows.slice(0, firstRows);
  const source = sourceOf(first, longInWords('rows', first.length));
  return { source, long: { path, rows: all, source } };
}

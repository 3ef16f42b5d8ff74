import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** What a table's file is, without reading it as one. */
export type TableFile = {
  readonly bytes: number;
  /** Its line ends: at least as many as its rows. */
  readonly lines: number;
  /** SHA-256 of its content, in hexadecimal. */
  readonly hash: string;
};

/** So many lines a page can hold as one file of rows; a longer table becomes an archive. */
export const mostLines = 20_000;

const known = new Map<string, { readonly stamp: string; readonly file: TableFile }>();

/** Looks at a file once for each of its versions. @throws as the file system does */
export function tableFileOf(path: string): TableFile {
  const { mtimeMs, size } = statSync(path);
  const stamp = `${String(mtimeMs)} ${String(size)}`;
  const found = known.get(path);
  if (found?.stamp === stamp) return found.file;
  const hash = createHash('sha256');
  const part = new Uint8Array(1 << 20);
  const handle = openSync(path, 'r');
  let lines = 0;
  try {
    for (let got = readSync(handle, part); got > 0; got = readSync(handle, part)) {
      const read = part.subarray(0, got);
      hash.update(read);
      for (let at = read.indexOf(10); at >= 0; at = read.indexOf(10, at + 1)) lines += 1;
    }
  } finally {
    closeSync(handle);
  }
  const file = { bytes: size, lines, hash: hash.digest('hex') };
  known.set(path, { stamp, file });
  return file;
}

import type { Stats } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';

/** What of a file is sent: bytes from one to another, both included; all of it; or that there is no such range. */
export type Part = { readonly from: number; readonly to: number } | 'all' | 'none';

/** A validator of a file: another where its size or time is another. */
export const etagOf = ({ size, mtimeMs }: Pick<Stats, 'size' | 'mtimeMs'>): string =>
  `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`;

/**
 * What a request asks of a file (RFC 9110, 14.2 and 13.1.5). More ranges than one, and what is written otherwise, are
 * answered with the whole file, as every server may.
 *
 * @param etag - of the file as it is now: where `If-Range` names another, all of it is sent
 */
export function partOf(headers: IncomingHttpHeaders, size: number, etag: string): Part {
  const { range, 'if-range': only } = headers;
  if (range === undefined || (only !== undefined && only !== etag)) return 'all';
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/u.exec(range) ?? [];
  if (first === '' && last === '') return 'all';
  if (first === '')
    return Number(last) === 0 ? 'none' : { from: Math.max(0, size - Number(last)), to: size - 1 };
  if (last !== '' && Number(last) < Number(first)) return 'all';
  if (Number(first) >= size) return 'none';
  return { from: Number(first), to: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}

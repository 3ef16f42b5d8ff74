import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { decode } from '../../input/decode.ts';
import type { Findings } from '../../input/findings.ts';
import { readJsonText } from '../../input/json.ts';
import { inBytes, limits } from '../../input/limits.ts';
import { wholeFile } from '../../input/place.ts';

/** The error of the file system in words; its own text holds the path again. */
function worded(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read';
  return `the file cannot be read (${code ?? 'unknown reason'})`;
}

/** The bytes of a file, no more than `limit` of them: a pipe or device could go on for ever. */
export function readBytes(file: string, limit: number, findings: Findings): Uint8Array | undefined {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) {
      findings.error('no file', wholeFile, 'is not a file');
      return undefined;
    }
    if (stat.size <= limit) {
      const bytes = new Uint8Array(stat.size);
      const handle = openSync(file, 'r');
      try {
        let length = 0;
        for (let got = -1; got !== 0 && length < bytes.length; length += got)
          got = readSync(handle, bytes, length, bytes.length - length, null);
        return bytes.subarray(0, length);
      } finally {
        closeSync(handle);
      }
    }
    findings.error('limit', wholeFile, `the file is larger than ${inBytes(limit)}`);
  } catch (error) {
    findings.error('no file', wholeFile, worded(error));
  }
  return undefined;
}

/**
 * The text of a file, or undefined where there is none; the reason is added to the findings.
 *
 * @param limit - bytes
 */
export function readTextOf(file: string, limit: number, findings: Findings): string | undefined {
  const bytes = readBytes(file, limit, findings);
  return bytes && decode(bytes, findings);
}

/** A report's text, with line ends of Windows as plain ones: they are no part of the prose. */
export function readProse(file: string, findings: Findings): string | undefined {
  const text = readTextOf(file, limits.report, findings);
  if (!text?.includes('\r')) return text;
  findings.warn('line ends', wholeFile, 'line ends of Windows (CRLF), read as plain ones');
  return text.replace(/\r\n?/gu, '\n');
}

/** The value of a JSON file, or undefined where there is none. */
export function readValue(file: string, findings: Findings): { value: unknown } | undefined {
  const text = readTextOf(file, limits.file, findings);
  return text === undefined ? undefined : readJsonText(text, findings);
}

/** The same of a file whose text was looked at when it was made; where it is no JSON, what is wrong is named as ever. */
export function readKnownValue(file: string, findings: Findings): { value: unknown } | undefined {
  const text = readTextOf(file, limits.file, findings);
  if (text === undefined) return undefined;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return readJsonText(text, findings);
  }
}

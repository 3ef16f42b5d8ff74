import { begins, otherThanText } from './notText.ts';
import { Findings } from './findings.ts';
import { wholeFile } from './place.ts';

/** What bytes are that are not UTF-8 text, and what to do, where their beginning tells. */
function otherThanUtf8(bytes: Uint8Array): string | undefined {
  const utf = (bits: number) => `UTF-${String(bits)}; save it as UTF-8 text`;
  if (begins(bytes, 0xff, 0xfe, 0, 0) || begins(bytes, 0, 0, 0xfe, 0xff)) return utf(32);
  if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) return utf(16);
  const other = otherThanText(bytes);
  if (other !== undefined) return other;
  // Without a mark: text in Latin script has a zero in every second byte.
  if (bytes.length >= 2 && bytes.length % 2 === 0 && (bytes[0] === 0) !== (bytes[1] === 0)) return utf(16);
  return undefined;
}

/** How long the UTF-8 sequence at an offset is (RFC 3629, section 4), or 0 where there is none. */
function sequence(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  const tail = (byte: number, least = 0x80, most = 0xbf) => byte >= least && byte <= most;
  if (a < 0x80) return 1;
  if (a >= 0xc2 && a <= 0xdf) return tail(b) ? 2 : 0;
  if (a >= 0xe0 && a <= 0xef)
    return tail(b, a === 0xe0 ? 0xa0 : 0x80, a === 0xed ? 0x9f : 0xbf) && tail(c) ? 3 : 0;
  if (a >= 0xf0 && a <= 0xf4)
    return tail(b, a === 0xf0 ? 0x90 : 0x80, a === 0xf4 ? 0x8f : 0xbf) && tail(c) && tail(d) ? 4 : 0;
  return 0;
}

function firstFault(bytes: Uint8Array): { line: number; byte: number } {
  let line = 1;
  for (let at = 0; at < bytes.length;) {
    const length = sequence(bytes, at);
    if (length === 0) return { line, byte: bytes[at] ?? 0 };
    if (bytes[at] === 0x0a) line += 1;
    at += length;
  }
  return { line, byte: 0 };
}

/**
 * The text of a file: UTF-8 and nothing else, since a guessed encoding turns names into others.
 *
 * @param findings - gets the reason where it is no text, and a warning for a byte order mark
 * @returns the text without a byte order mark, or undefined
 */
export function decode(bytes: Uint8Array, findings: Findings): string | undefined {
  if (bytes.length === 0) {
    findings.error('empty', wholeFile, 'the file is empty');
    return undefined;
  }
  const other = otherThanUtf8(bytes);
  if (other) {
    findings.error('encoding', wholeFile, `the file is ${other}`);
    return undefined;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const { line, byte } = firstFault(bytes);
    const hex = byte.toString(16).toUpperCase().padStart(2, '0');
    findings.error('encoding', `line ${String(line)}`, `is not UTF-8: the byte ${hex} does not fit there`);
    return undefined;
  }
  if (text.startsWith('\uFEFF')) {
    findings.warn('byte order mark', 'line 1', 'begins with a byte order mark, which is left out');
    text = text.slice(1);
  }
  if (text.trim() === '') {
    findings.error('empty', wholeFile, 'the file is empty but for white space');
    return undefined;
  }
  return text;
}

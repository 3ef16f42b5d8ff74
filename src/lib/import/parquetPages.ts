import type { Encoding, ParquetType } from 'hyparquet';
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { byteStreamSplit } from 'hyparquet/src/encoding.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { Unreadable } from './source.ts';

/** What a column is stored as. */
export type Stored = {
  readonly type: ParquetType;
  /** Bytes of a value of fixed length. */
  readonly length: number;
  /** Whether a row may have no value. */
  readonly isOptional: boolean;
};

/** A value by its place in a page or a dictionary. */
type Values = (at: number) => unknown;

/** The rows of a page. */
export type Page = {
  readonly count: number;
  /** Of each row the place of its value, −1 for none; undefined where that is the row's own. */
  readonly places: Int32Array | undefined;
  /** Undefined where they stand in the dictionary. */
  readonly values: Values | undefined;
};

const tooShort = () => new Unreadable('a page ends before its last value');
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** Numbers of a few bits each, in runs: never more than asked for, whatever a run says of its length. */
function bitPackedOf(bytes: Uint8Array, width: number, count: number): Int32Array {
  const numbers = new Int32Array(count);
  if (width > 31) throw new Unreadable(`a page has numbers of ${String(width)} bits`);
  if (width === 0) return numbers;
  let [at, seen] = [0, 0];
  const next = (): number => {
    const byte = bytes[at];
    if (byte === undefined) throw tooShort();
    at += 1;
    return byte;
  };
  while (seen < count) {
    let head = 0;
    for (let shift = 0, more = true; more && shift < 35; shift += 7) {
      const part = next();
      head += (part & 0x7f) * 2 ** shift;
      more = part > 0x7f;
    }
    const run = Math.floor(head / 2);
    if (head % 2 === 0) {
      let number = 0;
      for (let i = 0; i < Math.ceil(width / 8); i += 1) number += next() * 2 ** (8 * i);
      numbers.fill(number, seen, seen + run);
      seen += run;
      continue;
    }
    const end = at + run * width;
    const size = 2 ** width;
    let [bits, held] = [0, 0];
    for (let left = Math.min(run * 8, count - seen); left > 0; left -= 1) {
      for (; held < width; held += 8) bits += next() * 2 ** held;
      numbers[seen] = bits % size;
      bits = Math.floor(bits / size);
      held -= width;
      seen += 1;
    }
    at = end;
  }
  return numbers;
}

/** Texts and other bytes, each after its length. */
function byteArrays(bytes: Uint8Array, count: number): Values {
  const view = viewOf(bytes);
  const ends = new Uint32Array(count);
  let end = 0;
  for (let i = 0; i < count; i += 1) {
    if (end + 4 > bytes.length) throw tooShort();
    end += 4 + view.getUint32(end, true);
    if (end > bytes.length) throw tooShort();
    ends[i] = end;
  }
  return (at) => bytes.subarray((ends[at - 1] ?? 0) + 4, ends[at]);
}

const sizes: Partial<Record<ParquetType, number>> = {
  BOOLEAN: 1 / 8,
  INT32: 4,
  INT64: 8,
  INT96: 12,
  FLOAT: 4,
  DOUBLE: 8,
};

/** The values of a page or a dictionary. @throws whatever the library does, for what is no such values */
export function valuesOf(
  encoding: Encoding | undefined,
  stored: Stored,
  bytes: Uint8Array,
  count: number,
): Values {
  const { type, length } = stored;
  const reader = { view: viewOf(bytes), offset: 0 };
  const size = sizes[type] ?? length;
  const fixed = () => {
    if (!(size > 0) || count * size > bytes.length) throw tooShort();
  };
  const listed =
    (values: ArrayLike<unknown>): Values =>
    (at) =>
      values[at];
  switch (encoding) {
    case 'PLAIN':
      if (type === 'BYTE_ARRAY') return byteArrays(bytes, count);
      fixed();
      if (type === 'FIXED_LEN_BYTE_ARRAY') return (at) => bytes.subarray(at * length, (at + 1) * length);
      return listed(readPlain(reader, type, count, undefined));
    case 'RLE': {
      if (type !== 'BOOLEAN') break;
      const runs = bitPackedOf(bytes.subarray(4), 1, count);
      return (at) => runs[at] === 1;
    }
    case 'DELTA_BINARY_PACKED': {
      if (type !== 'INT32' && type !== 'INT64') break;
      const numbers = type === 'INT32' ? new Int32Array(count) : new BigInt64Array(count);
      if (count > 0) deltaBinaryUnpack(reader, count, numbers);
      return listed(numbers);
    }
    case 'DELTA_LENGTH_BYTE_ARRAY': {
      if (type !== 'BYTE_ARRAY') break;
      const ends = new Int32Array(count);
      if (count > 0) deltaBinaryUnpack(reader, count, ends);
      let end = reader.offset;
      ends.forEach((bytesOf, i) => {
        if (bytesOf < 0 || end + bytesOf > bytes.length) throw tooShort();
        ends[i] = end += bytesOf;
      });
      return (at) => bytes.subarray(ends[at - 1] ?? reader.offset, ends[at]);
    }
    case 'BYTE_STREAM_SPLIT':
      // Of bytes it makes an object for each value.
      if (type === 'FIXED_LEN_BYTE_ARRAY' || type === 'BYTE_ARRAY') break;
      fixed();
      return listed(byteStreamSplit(reader, count, type, length));
    default:
  }
  // One of them, DELTA_BYTE_ARRAY, makes gigabytes of a few bytes.
  throw new Unreadable(
    `its encoding ${encoding ?? 'of no known name'} is not read for ${type}: write the file without it`,
  );
}

/**
 * The rows of a page.
 *
 * @param levels - which rows have a value; undefined where each has one
 */
export function pageOf(
  encoding: Encoding,
  stored: Stored,
  levels: Uint8Array | undefined,
  bytes: Uint8Array,
  count: number,
): Page {
  const defined = levels && bitPackedOf(levels, 1, count);
  const given = defined ? defined.reduce((sum, level) => sum + level, 0) : count;
  const isDictionary = encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY';
  const own = isDictionary && given > 0 ? bitPackedOf(bytes.subarray(1), bytes[0] ?? 0, given) : undefined;
  const values = isDictionary ? undefined : valuesOf(encoding, stored, bytes, given);
  if (!defined) return { count, places: own, values };
  let seen = 0;
  const places = defined.map((level) => {
    if (level === 0) return -1;
    seen += 1;
    return own?.[seen - 1] ?? seen - 1;
  });
  return { count, places, values };
}

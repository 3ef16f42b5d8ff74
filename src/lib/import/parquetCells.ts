import type { SchemaElement } from 'hyparquet';
import { wkbToGeojson } from 'hyparquet/src/wkb.js';
import { inBytes, limits } from '../input/limits.ts';
import { geometryOf, type Geometry } from './geometry.ts';
import { Unreadable } from './source.ts';

/** A value of Parquet as the text of a cell. */
export type CellOf = (value: unknown) => string;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const textOf: CellOf = (value) => {
  try {
    return utf8.decode(value as Uint8Array);
  } catch {
    throw new Unreadable('has bytes that are no text of UTF-8: leave the column out when you write the file');
  }
};

const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A number of Parquet as it is stored: an integer, or the bytes of one with a sign. */
const integerOf = (value: unknown): bigint =>
  value instanceof Uint8Array
    ? BigInt.asIntN(value.length * 8, BigInt(`0x0${hexOf(value)}`))
    : BigInt(value as number | bigint);

/** A decimal, with every digit. */
const decimalOf =
  (scale: number): CellOf =>
  (value) => {
    const unscaled = integerOf(value);
    const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
    const at = digits.length - scale;
    const point = scale === 0 ? '' : `.${digits.slice(at)}`;
    return `${unscaled < 0n ? '-' : ''}${digits.slice(0, at)}${point}`;
  };

/** A number of 32 bits, with no more digits than tell it from the next. */
function singleOf(value: number): string {
  const digits = [6, 7, 8].map((count) => Number(value.toPrecision(count)));
  return String(digits.find((each) => Math.fround(each) === value) ?? value);
}
/** Not a number: programs write it where they know none. */
const numberOf: CellOf = (value) => (Number.isNaN(value) ? '' : String(value));

const secondsOfDay = 86_400n;
/** The last second that a `Date` has, either way. */
const lastSecond = 8_640_000_000_000n;

/** An instant or a day, ISO 8601; words that no date reads where no calendar has it. */
const isoOf = (seconds: bigint): string | undefined =>
  seconds > lastSecond || seconds < -lastSecond
    ? undefined
    : new Date(Number(seconds) * 1000).toISOString().replace(/\.\d+Z$/u, '');
const dayOf: CellOf = (value) =>
  isoOf(integerOf(value) * secondsOfDay)?.replace(/T.*$/u, '') ?? `${String(value)} days`;

const units = { MILLIS: 1_000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n };
type Unit = keyof typeof units;

/** Seconds and what is past them, as digits. */
function split(count: bigint, unit: Unit): [seconds: bigint, rest: string] {
  const per = units[unit];
  const rest = ((count % per) + per) % per;
  const digits = String(rest).padStart(String(per).length - 1, '0');
  return [(count - rest) / per, rest === 0n ? '' : `.${digits.replace(/0+$/u, '')}`];
}
const instantOf =
  (unit: Unit, end: string): CellOf =>
  (value) => {
    const [seconds, rest] = split(integerOf(value), unit);
    const iso = isoOf(seconds);
    return iso === undefined ? `${String(value)} ${unit}` : `${iso}${rest}${end}`;
  };
const timeOf =
  (unit: Unit): CellOf =>
  (value) => {
    const [seconds, rest] = split(integerOf(value), unit);
    return `${isoOf(seconds)?.replace(/^.*T/u, '') ?? String(value)}${rest}`;
  };

/** Days of the Julian calendar and nanoseconds, as old programs write an instant. */
const julianOf: CellOf = (value) => {
  const [days, nanos] = [(value as bigint) >> 64n, BigInt.asUintN(64, value as bigint)];
  return instantOf('NANOS', 'Z')((days - 2_440_588n) * secondsOfDay * units.NANOS + nanos);
};

const uuidOf: CellOf = (value) =>
  hexOf(value as Uint8Array).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');

/** What a number means, where the schema says so; undefined where it is a number and no more. */
function meaningOf({ converted_type, logical_type, scale }: SchemaElement): CellOf | string | undefined {
  if (logical_type?.type === 'DECIMAL' || converted_type === 'DECIMAL') {
    const digits = (logical_type?.type === 'DECIMAL' ? logical_type.scale : scale) ?? 0;
    return digits >= 0 && digits <= 1000 ? decimalOf(digits) : `decimals with ${String(digits)} digits`;
  }
  if (logical_type?.type === 'DATE' || converted_type === 'DATE') return dayOf;
  if (logical_type?.type === 'TIMESTAMP')
    return instantOf(logical_type.unit, logical_type.isAdjustedToUTC ? 'Z' : '');
  if (converted_type === 'TIMESTAMP_MILLIS') return instantOf('MILLIS', 'Z');
  if (converted_type === 'TIMESTAMP_MICROS') return instantOf('MICROS', 'Z');
  if (logical_type?.type === 'TIME') return timeOf(logical_type.unit);
  if (converted_type === 'TIME_MILLIS') return timeOf('MILLIS');
  if (converted_type === 'TIME_MICROS') return timeOf('MICROS');
  return undefined;
}

/** The meanings of bytes that are text, and of numbers that are numbers. */
const plain = ['STRING', 'ENUM', 'JSON', 'INTEGER', 'NULL', 'UTF8'];

/**
 * How the values of a column become cells.
 *
 * @returns as a text what they are, where they are nothing that a cell can hold
 */
export function cellsOf(element: SchemaElement): CellOf | string {
  const { type, converted_type, logical_type } = element;
  const meaning = meaningOf(element);
  if (meaning !== undefined) return meaning;
  const bytes = type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY';
  if (logical_type?.type === 'UUID' && type === 'FIXED_LEN_BYTE_ARRAY') return uuidOf;
  const isUnsigned =
    converted_type?.startsWith('UINT_') === true ||
    (logical_type?.type === 'INTEGER' && !logical_type.isSigned);
  if (type === 'INT32' || type === 'INT64') {
    const bits = type === 'INT32' ? 32 : 64;
    return isUnsigned ? (value) => String(BigInt.asUintN(bits, integerOf(value))) : String;
  }
  const named = logical_type?.type ?? converted_type;
  if (named !== undefined && !plain.includes(named)) return named;
  if (bytes) return textOf;
  if (type === 'BOOLEAN') return String;
  if (type === 'DOUBLE') return numberOf;
  if (type === 'FLOAT') return (value) => (Number.isNaN(value) ? '' : singleOf(value as number));
  if (type === 'INT96') return julianOf;
  return 'of no known type';
}

/** A shape of well-known binary; as a text why it cannot be drawn. */
export function geometryOfWkb(bytes: Uint8Array): Geometry | string {
  if (bytes.length > limits.shape) return `its shape has more than ${inBytes(limits.shape)}`;
  let value: unknown;
  try {
    value = wkbToGeojson({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: 0 });
  } catch {
    return 'is no well-known binary that a layer draws';
  }
  return geometryOf(value);
}

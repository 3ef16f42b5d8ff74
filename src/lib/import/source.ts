import { isObject, own } from '../input/own.ts';
import { shortened } from '../input/place.ts';
import type { Geometry } from './geometry.ts';

/** The cells of a row by their columns; a column may be called anything, `__proto__` too. */
export type Cells = ReadonlyMap<string, string>;

/** One row of a file as it came: a line of a table, a feature, a placemark, an element. */
export type SourceRow = {
  /** From 1: the line where it begins, or its number among the features of the file. */
  readonly line: number;
  readonly cells: Cells;
  /** Its shape, where the file has one besides its cells; as a text why that cannot be drawn. */
  readonly geometry?: Geometry | string | undefined;
  /** Why it cannot be read at all. */
  readonly fault?: string | undefined;
};

export const formats = {
  csv: 'a table (CSV or TSV)',
  parquet: 'Parquet',
  geojson: 'GeoJSON',
  ndjson: 'newline-delimited GeoJSON',
  kml: 'KML',
  kmz: 'KMZ',
  topojson: 'TopoJSON',
  esri: 'Esri JSON',
  umap: 'uMap',
  overpass: 'Overpass JSON',
  deepstate: 'a day of DeepState’s history',
  records: 'a JSON list of records',
} as const;
type Format = keyof typeof formats;

/** What a file holds, before anybody says which column means what. */
export type Source = {
  readonly format: Format;
  /** How it was read, each in words: encoding, delimiter. */
  readonly said: readonly string[];
  /** The columns, in the order in which they were first met. */
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
  /** What was passed over on purpose: styles, links to other files. */
  readonly notes: readonly string[];
  /** What a line number counts. */
  readonly counts: 'line' | 'row' | 'feature';
};

/** Why a file cannot be imported at all. */
export class Unreadable extends Error {}

/** The columns of some rows, in the order in which they are first met. */
export function columnsOf(rows: readonly { readonly cells: Cells }[]): string[] {
  const columns = new Set<string>();
  for (const { cells } of rows) for (const column of cells.keys()) columns.add(column);
  return [...columns];
}

/** The names of columns in a line: no more and no longer than somebody reads. */
export function columnsInWords(columns: readonly string[]): string {
  const said = columns.slice(0, 40).map((column) => `“${shortened(column, 60)}”`);
  return `${said.join(', ')}${columns.length > 40 ? ` and ${String(columns.length - 40)} more` : ''}`;
}

/** A value of JSON as the text of a cell: nothing for null, and JSON for what has parts. */
export function cellOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

/** The members of an object as cells. */
export const cellsOf = (value: unknown): Map<string, string> =>
  new Map(
    isObject(value) ? Object.entries(value).map(([name, member]) => [name, cellOf(member)] as const) : [],
  );

/** A member of its own; undefined where the value is no object, or has none. */
export const member = (value: unknown, name: string): unknown =>
  isObject(value) ? own(value, name) : undefined;

/** A member that is a list; empty where it is none. */
export const list = (value: unknown, name: string): readonly unknown[] => {
  const found = member(value, name);
  return Array.isArray(found) ? found : [];
};

import { codeOf, unwritableCharacters } from '../input/characters.ts';
import { daysOf, type DayOrder, type Days } from './days.ts';
import { degreesOf, halvesOf } from './degrees.ts';
import { geometryOf, positionFault, type Geometry } from './geometry.ts';
import type { Field, Mapping } from './mapping.ts';
import type { Cells, SourceRow } from './source.ts';
import { geometryOfWkt, isWkt } from './wkt.ts';

/** A row that a map can show. */
export type Row = {
  readonly line: number;
  readonly geometry: Geometry;
  /** Of a point, in degrees. */
  readonly lon?: number;
  readonly lat?: number;
  /** The first day and the last; undefined where the row has no date. */
  readonly days?: Days;
  readonly title: string;
  readonly type: string;
  readonly text: string;
  readonly source: string;
  readonly link: string;
  readonly id: string;
  /** How far off it may be, where the row says so. */
  readonly precisionKm?: number;
};

/** A row that none can, and why. */
export type Refused = { readonly line: number; readonly reason: string; readonly cells: Cells };

/** How rows are read. */
export type RowReading = {
  readonly mapping: Mapping;
  readonly dates?: DayOrder | undefined;
  /** Whether a position in one cell has its longitude first. */
  readonly lonFirst?: boolean | undefined;
};

/** Anything that is not words with one space between them. */
const unspaced = /^\s|\s$|\s\s|[^\S ]/u;
const spaced = (text: string) => (unspaced.test(text) ? text.replaceAll(/\s+/gu, ' ').trim() : text);

/** The cell of a field: several columns are put together. */
export function cellIn(cells: Cells, mapping: Mapping, field: Field): string {
  const columns = mapping.get(field) ?? [];
  const [column = ''] = columns;
  if (columns.length <= 1) return spaced(cells.get(column) ?? '');
  return columns
    .map((each) => spaced(cells.get(each) ?? ''))
    .filter((cell) => cell !== '')
    .join(': ');
}

function pointAt(lonText: string, latText: string): Geometry | string {
  const lat = degreesOf(latText, 'latitude');
  const lon = degreesOf(lonText, 'longitude');
  if (typeof lat === 'string') return lat;
  if (typeof lon === 'string') return lon;
  return positionFault(lon, lat) ?? geometryOf({ type: 'Point', coordinates: [lon, lat] });
}

function placeOf(row: SourceRow, { mapping, lonFirst = false }: RowReading): Geometry | string {
  if (row.geometry !== undefined) return row.geometry;
  const cell = (field: Field) => cellIn(row.cells, mapping, field);
  const wkt = cell('wkt');
  if (wkt !== '') return geometryOfWkt(wkt);
  if (mapping.has('lat') || mapping.has('lon')) return pointAt(cell('lon'), cell('lat'));
  const position = cell('position');
  if (position === '') return 'has no position';
  if (isWkt(position)) return geometryOfWkt(position);
  const halves = halvesOf(position);
  if (!halves)
    return `“${position.slice(0, 60)}” is no position: it must be like “49.99, 36.23”, latitude first`;
  return lonFirst ? pointAt(halves[0], halves[1]) : pointAt(halves[1], halves[0]);
}

/**
 * Reads one row: the same for every format, and for layers of any size.
 *
 * @returns the row, or why it is refused; nothing of it is guessed
 */
export function readRow(row: SourceRow, reading: RowReading): Row | Refused {
  const { line, cells, fault } = row;
  const refused = (reason: string): Refused => ({ line, reason, cells });
  if (fault !== undefined) return refused(fault);
  const geometry = placeOf(row, reading);
  if (typeof geometry === 'string') return refused(geometry);
  const cell = (field: Field) => cellIn(cells, reading.mapping, field);
  const said = {
    title: cell('title'),
    type: cell('type'),
    text: cell('text'),
    source: cell('source'),
    id: cell('id'),
  };
  for (const field of ['title', 'type', 'text', 'source', 'id'] as const) {
    if (said[field] === '') continue;
    const at = said[field].search(unwritableCharacters);
    if (at >= 0)
      return refused(`its ${field} holds a control character (${codeOf(said[field].charCodeAt(at))})`);
  }
  if (said.title === '') return refused('has no title');
  const [first, last] = [cell('date'), cell('end')];
  const from = first === '' ? undefined : daysOf(first, reading.dates);
  const to = last === '' || last === first ? from : daysOf(last, reading.dates);
  if (typeof from === 'string') return refused(`the date “${first.slice(0, 40)}” ${from}`);
  if (typeof to === 'string') return refused(`the date “${last.slice(0, 40)}” ${to}`);
  const days = from && { from: from.from, to: to?.to ?? from.to };
  if (days && days.to < days.from) return refused(`ends on ${days.to}, before it begins on ${days.from}`);
  const precision = cell('precision');
  const precisionKm = precision === '' ? undefined : Number(precision.replace(',', '.'));
  if (precisionKm !== undefined && !(precisionKm >= 0 && precisionKm < Infinity))
    return refused(`the precision “${precision.slice(0, 40)}” is no number of kilometres`);
  return {
    line,
    geometry,
    ...(geometry.type === 'Point'
      ? { lon: geometry.coordinates[0] ?? NaN, lat: geometry.coordinates[1] ?? NaN }
      : {}),
    ...(days ? { days } : {}),
    ...said,
    link: cell('link'),
    ...(precisionKm === undefined ? {} : { precisionKm }),
  };
}

/** Whether the link of a row is an address on the web, without a user’s name before an “@”. */
export const isAddress = (text: string) =>
  /^https?:\/\/\S+$/u.test(text) && URL.canParse(text) && new URL(text).username === '';

/** Whether a row was refused. */
export const isRefused = (row: object): row is Refused => 'reason' in row;

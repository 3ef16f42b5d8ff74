import * as v from 'valibot';
import { day, kilometres, text } from '../input/atoms.ts';
import { exactly } from '../input/record.ts';
import { isWithinKm } from '../geo/length.ts';

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

/** What of a table's rows a claim counts. */
export const rowsFilter = {
  types: v.pipe(
    v.optional(v.pipe(v.array(text), v.minLength(1, 'needs a type'))),
    v.description('Of a table of rows: the types that count, as its column “type” has them.'),
  ),
  from: v.pipe(v.optional(day), v.description('Of a table of rows: the first day that counts.')),
  to: v.pipe(v.optional(day), v.description('Of a table of rows: the last day that counts.')),
  near: v.pipe(
    v.optional(exactly({ lon: degrees(180), lat: degrees(90), km: kilometres })),
    v.description('Of a table of rows: a place in degrees, and how far from it a row counts.'),
  ),
};
export type RowsFilter = { [Part in keyof typeof rowsFilter]?: v.InferOutput<(typeof rowsFilter)[Part]> };

/** What is wrong with a filter of a layer; `types` are those of its table, where it has one. */
export function filterFault(
  { types: wanted, from, to, near }: RowsFilter,
  layer: string,
  types: ReadonlyMap<string, string> | undefined,
): string | undefined {
  const asked = wanted !== undefined || from !== undefined || to !== undefined || near !== undefined;
  if (!types) return asked ? `the layer “${layer}” has no table of rows` : undefined;
  const unknown = wanted?.find((type) => !types.has(type));
  if (unknown !== undefined)
    return `the layer “${layer}” has no type “${unknown}”; it has ${[...types.keys()].join(', ')}`;
  return from !== undefined && to !== undefined && to < from ? `“${to}” is before “${from}”` : undefined;
}

/**
 * Whether a row counts: it does by its first day.
 *
 * @param row - with `type`, `from` (ISO 8601), `lon` and `lat` in degrees
 */
export function isCounted(
  row: Readonly<Record<string, unknown>>,
  { types, from, to, near }: RowsFilter,
): boolean {
  const { type, from: first, lon, lat } = row;
  if (types && !types.includes(String(type))) return false;
  if (from !== undefined && String(first) < from) return false;
  if (to !== undefined && String(first) > to) return false;
  return !near || isWithinKm([near.lon, near.lat], [Number(lon), Number(lat)], near.km);
}

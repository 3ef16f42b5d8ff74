import { createHash } from 'node:crypto';
import type { DenseRow } from '../../dense/model.ts';
import type { Field, Mapping } from '../../import/mapping.ts';
import { isAddress, isRefused, readRow, type Refused, type Row } from '../../import/row.ts';
import type { SourceRow } from '../../import/source.ts';
import { closest } from '../../input/closest.ts';

/** What the columns of a table are called: one form, whatever the rows came from. */
export const tableColumns = [
  'id',
  'lon',
  'lat',
  'from',
  'to',
  'title',
  'type',
  'text',
  'source',
  'link',
  'precisionKm',
] as const;
const needed: readonly string[] = ['lon', 'lat', 'from', 'title'];
const mapping: Mapping = new Map<Field, string[]>([
  ['date', ['from']],
  ['end', ['to']],
  ['precision', ['precisionKm']],
  ...(['id', 'lon', 'lat', 'title', 'type', 'text', 'source', 'link'] as const).map(
    (field): [Field, string[]] => [field, [field]],
  ),
]);

/** Longer ids make addresses that nobody can send. */
const longestId = 80;

/** The id of a row that has none: the same for the same content. */
const idOf = (cells: SourceRow['cells']) =>
  createHash('sha256')
    .update(JSON.stringify([...cells]))
    .digest('hex')
    .slice(0, 12);

/** What a table asks of a row besides what every import does. */
function faultOf({ days, link, id, type }: Row, types: ReadonlySet<string> | undefined): string | undefined {
  if (!days) return 'has no day in the column “from”';
  if (link !== '' && !isAddress(link)) return `the link “${link.slice(0, 60)}” is no web address`;
  if (id.length > longestId) return `its id has more than ${String(longestId)} characters`;
  if (types && !types.has(type)) return `the type “${type.slice(0, 60)}” is none of the layer’s classes`;
  return undefined;
}

function rowOf({
  days,
  id,
  lon = NaN,
  lat = NaN,
  title,
  type,
  text,
  source,
  link,
  precisionKm,
}: Row): DenseRow {
  return {
    id,
    lon,
    lat,
    from: days?.from ?? '',
    ...(days && days.to !== days.from ? { to: days.to } : {}),
    title,
    type,
    ...(text === '' ? {} : { text }),
    ...(source === '' ? {} : { source }),
    ...(link === '' ? {} : { link }),
    ...(precisionKm === undefined ? {} : { precisionKm }),
  };
}

/** A row that was taken; `named` says whether its id is its own, or made of its content. */
type Taken = { readonly row: DenseRow; readonly line: number; readonly named: boolean };

/**
 * Reads one row of a table.
 *
 * @param types - those that its layer knows, where its author named them
 */
export function readTableRow(given: SourceRow, types: ReadonlySet<string> | undefined): Taken | Refused {
  const read = readRow(given, { mapping });
  if (isRefused(read)) return read;
  const fault = faultOf(read, types);
  const { line, id } = read;
  if (fault !== undefined) return { line, reason: fault, cells: given.cells };
  return { row: rowOf({ ...read, id: id === '' ? idOf(given.cells) : id }), line, named: id !== '' };
}

/** Why a row is refused whose id stands in an earlier line. */
export const twinReason = (id: string, line: number, named: boolean): string =>
  named
    ? `the id “${id}” stands in line ${String(line)} already`
    : `is the same in every cell as line ${String(line)}`;

/** What is wrong with the first line of a table. */
export function columnProblems(columns: readonly string[]): string[] {
  const known: readonly string[] = tableColumns;
  return [
    ...needed
      .filter((column) => !columns.includes(column))
      .map((column) => `the first line has no column “${column}”`),
    ...columns
      .filter((column) => !known.includes(column))
      .map((column) => {
        const meant = closest(column, known);
        return `the column “${column}” is not known here${meant === undefined ? '' : `; is “${meant}” meant?`}`;
      }),
  ];
}

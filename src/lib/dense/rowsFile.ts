import { DenseFault, type DenseRow } from './model.ts';

/** The columns of a file of rows; the optional ones are left out where no row has them. */
const needed = {
  id: 'string',
  lon: 'number',
  lat: 'number',
  from: 'string',
  title: 'string',
  type: 'string',
} as const;
const optional = {
  to: 'string',
  text: 'string',
  source: 'string',
  link: 'string',
  precisionKm: 'number',
} as const;
const all = { ...needed, ...optional };
type Column = keyof typeof all;
const columns = Object.keys(all) as Column[];

/** Rows by column, as a small layer's file has them: each name stands once. */
export function columnsOf(rows: readonly DenseRow[]): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(
    columns
      .filter((column) => column in needed || rows.some((row) => row[column] !== undefined))
      .map((column) => [column, rows.map((row) => row[column] ?? null)]),
  );
}

/**
 * Reads a file of rows.
 *
 * @param file - the parsed JSON
 * @param count - how many rows the page says it has
 * @throws DenseFault for any other form, and for another number of rows
 */
export function rowsOf(file: unknown, count: number): readonly DenseRow[] {
  if (typeof file !== 'object' || file === null) throw new DenseFault('not readable');
  const given = file as Readonly<Record<string, unknown>>;
  const list = columns.flatMap((column) => {
    if (!Object.hasOwn(given, column) && column in optional) return [];
    const values: unknown = given[column];
    if (!Array.isArray(values)) throw new DenseFault('not readable', `no column “${column}”`);
    if (values.length !== count)
      throw new DenseFault('another build', `${String(values.length)} rows, not ${String(count)}`);
    const fits = (value: unknown) => typeof value === all[column] || (value === null && column in optional);
    if (!values.every(fits)) throw new DenseFault('not readable', `column “${column}”`);
    return [[column, values as readonly unknown[]] as const];
  });
  return Array.from({ length: count }, (_, i) => {
    const row: Record<string, unknown> = {};
    for (const [column, values] of list) if (values[i] !== null) row[column] = values[i];
    return row as DenseRow;
  });
}

/** A page of rows of an archive, as text. */
export const pageOf = (rows: readonly DenseRow[], version: string): string =>
  JSON.stringify({ version, count: rows.length, columns: columnsOf(rows) });

/**
 * Reads a page of rows.
 *
 * @param version - of the build
 * @throws DenseFault for any other form, and for another build's
 */
export function rowsOfPage(text: string, version: string): readonly DenseRow[] {
  let page: { readonly version?: unknown; readonly count?: unknown; readonly columns?: unknown } | null;
  try {
    page = JSON.parse(text) as typeof page;
  } catch {
    throw new DenseFault('cut');
  }
  if (page?.version !== version) throw new DenseFault('another build');
  return rowsOf(page.columns, Number(page.count));
}

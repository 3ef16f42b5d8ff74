import { parquetMetadata, type FileMetaData, type SchemaElement } from 'hyparquet';
import { inBytes, inWords, limits } from '../input/limits.ts';
import { rowOfRecord } from './csv.ts';
import type { Geometry } from './geometry.ts';
import { cellsOf, geometryOfWkb, type CellOf } from './parquetCells.ts';
import { ParquetColumn, readableLength, type Held, type Parts } from './parquetColumn.ts';
import { geometryColumn } from './parquetGeometry.ts';
import type { Stored } from './parquetPages.ts';
import { columnsInWords, Unreadable, type SourceRow } from './source.ts';

/** A file of Parquet, its footer read. */
export type Parquet = {
  readonly columns: readonly string[];
  readonly rows: number;
  readonly notes: readonly string[];
  /** Its rows one by one, each with its number, from 1. @throws Unreadable where one cannot be read */
  readonly read: () => Generator<SourceRow>;
};

type Column = {
  readonly name: string;
  /** Its place among the columns that the file stores, those within others counted. */
  readonly leaf: number;
  readonly element: SchemaElement;
};
type Group = FileMetaData['row_groups'][number];

const magic = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** Whether a file is Parquet, by how it begins. */
export const isParquet = (begins: Uint8Array): boolean => /^PAR[1E]/u.test(magic(begins.subarray(0, 4)));

const wrong = (reason: string) => new Unreadable(`its footer is wrong: ${reason}`);

function footerOf({ size, read }: Parts): FileMetaData {
  const end = size < 12 ? '' : magic(read(size - 4, 4));
  if (end === 'PARE') throw new Unreadable('is Parquet that is encrypted');
  if (end !== 'PAR1') throw new Unreadable('is Parquet without its end: the file is cut');
  const length = new DataView(read(size - 8, 4).buffer).getUint32(0, true);
  if (length > size - 12) throw wrong('it says that it is longer than the file');
  if (length > limits.file) throw new Unreadable(`its footer has more than ${inBytes(limits.file)}`);
  const footer = read(size - 8 - length, length + 8);
  if (readableLength(footer) < footer.length) throw wrong('it has a number without end');
  try {
    return parquetMetadata(footer, { geoparquet: false });
  } catch {
    throw wrong('it cannot be read');
  }
}

/** The columns of a row: those with parts of their own (lists, maps, structs) are left aside. */
function columnsIn(schema: readonly SchemaElement[]): { flat: Column[]; nested: string[]; leaves: number } {
  const [root, ...elements] = schema;
  const flat: Column[] = [];
  const nested: string[] = [];
  let [at, leaves] = [0, 0];
  while (at < elements.length) {
    const element = elements[at] as SchemaElement;
    const name = element.name.trim() || `column ${String(flat.length + nested.length + 1)}`;
    if ((element.num_children ?? 0) <= 0 && element.repetition_type !== 'REPEATED')
      flat.push({ name, leaf: leaves, element });
    else nested.push(name);
    let open = 1;
    for (; open > 0; at += 1) {
      const part = elements[at];
      if (!part) throw wrong('a column has fewer parts than it says');
      const children = part.num_children ?? 0;
      if (children <= 0) leaves += 1;
      open += Math.max(children, 0) - 1;
    }
  }
  const names = [...flat.map(({ name }) => name), ...nested];
  if (names.length !== root?.num_children) throw wrong('it has another number of columns than it says');
  if (names.length > limits.columns) throw new Unreadable(`more than ${inWords(limits.columns)} columns`);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Unreadable(`has the column ${columnsInWords([twice])} twice`);
  return { flat, nested, leaves };
}

const storedAs = ({ type, type_length, repetition_type }: SchemaElement): Stored => {
  if (type === undefined) throw wrong('a column has no type');
  return { type, length: type_length ?? 0, isOptional: repetition_type !== 'REQUIRED' };
};

/** What a group of rows says of itself, held to the columns. */
function checkGroup({ columns, num_rows: rows }: Group, all: readonly Column[], leaves: number): void {
  if (columns.length !== leaves || !(rows >= 0n && rows <= BigInt(Number.MAX_SAFE_INTEGER)))
    throw wrong('a group of rows is not as its columns are');
  for (const { leaf, element } of all) {
    const { meta_data: about, crypto_metadata: crypto, file_path: path } = columns[leaf] ?? {};
    const named = `the column ${columnsInWords([element.name])}`;
    if (crypto !== undefined || !about) throw new Unreadable(`${named} is encrypted`);
    if (path !== undefined) throw new Unreadable(`${named} lies in another file`);
    if (
      about.path_in_schema.length !== 1 ||
      about.path_in_schema[0] !== element.name ||
      about.type !== element.type ||
      about.num_values !== rows
    )
      throw wrong(`${named} is not as a group of rows has it`);
  }
}

/** Reads a file's footer, and gives its rows. @throws Unreadable for one that is no table */
export function readParquet(parts: Parts): Parquet {
  try {
    return opened(parts);
  } catch (error) {
    // Anything in a footer may be lacking, or of another type.
    throw error instanceof TypeError || error instanceof RangeError ? wrong('it cannot be read') : error;
  }
}

function opened(parts: Parts): Parquet {
  const { schema, row_groups: groups, num_rows: told, key_value_metadata: said } = footerOf(parts);
  const { flat, nested, leaves } = columnsIn(schema);
  for (const group of groups) checkGroup(group, flat, leaves);
  const rows = groups.reduce((sum, group) => sum + group.num_rows, 0n);
  if (rows !== told)
    throw wrong(`it says ${inWords(Number(told))} rows, its groups ${inWords(Number(rows))}`);
  const shape = geometryColumn(schema, said);
  const others: string[] = [];
  const cells: (Column & { readonly cellOf: CellOf })[] = [];
  for (const column of flat) {
    if (column.element.name === shape) continue;
    const cellOf = cellsOf(column.element);
    if (typeof cellOf === 'string') others.push(`${columnsInWords([column.name])}: ${cellOf}`);
    else cells.push({ ...column, cellOf });
  }
  const place = flat.find(({ element }) => element.name === shape);
  const columns = cells.map(({ name }) => name);
  const notes = [
    ...(nested.length > 0 ? [`${columnsInWords(nested)}: lists, maps or records within a column`] : []),
    ...others,
  ];

  function* read(): Generator<SourceRow> {
    let line = 0;
    for (const [i, group] of groups.entries()) {
      const held: Held = { values: 0, bytes: 0 };
      let at = '';
      const columnOf = <Cell>({ name, leaf, element }: Column, cellOf: (value: unknown) => Cell) => {
        at = name;
        const about = group.columns[leaf]?.meta_data;
        if (!about) throw wrong('a group of rows is not as its columns are');
        return new ParquetColumn(parts, about, storedAs(element), Number(group.num_rows), held, cellOf);
      };
      try {
        const open = cells.map((column) => [column.name, columnOf(column, column.cellOf)] as const);
        const shapes = place && columnOf(place, (value) => geometryOfWkb(value as Uint8Array));
        for (let left = group.num_rows; left > 0n; left -= 1n) {
          line += 1;
          const record = open.map(([name, column]) => {
            at = name;
            return column.next() ?? '';
          });
          at = shape ?? '';
          const geometry: Geometry | string | undefined = shapes?.next();
          const row = rowOfRecord(columns, record, line);
          yield geometry === undefined ? row : { ...row, geometry };
        }
      } catch (error) {
        // The library’s own words name no page.
        const reason = error instanceof Unreadable ? error.message : 'a page cannot be read';
        throw new Unreadable(
          `the column ${columnsInWords([at])}, row ${inWords(Math.max(line, 1))} (group ${inWords(i + 1)}): ${reason}`,
        );
      }
    }
  }
  return { columns, rows: Number(rows), notes, read };
}

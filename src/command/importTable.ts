import { createHash } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAddress, type Refused, type Row } from '../lib/import/row.ts';
import type { Rows } from '../lib/import/rows.ts';
import type { Source } from '../lib/import/source.ts';
import { inWords, limits } from '../lib/input/limits.ts';
import { tableColumns } from '../lib/server/dense/tableRow.ts';
import { writeFile } from './reportFiles.ts';

/** The table of a layer that counts rows. */
export const tableOf = (layer: string): string => `${layer}.csv`;
/** The file that says where it comes from. */
export const aboutOf = (layer: string): string => `${layer}.provenance.json`;

/**
 * Why an import makes a table of its points, in words; undefined where it does not.
 *
 * @param isLong - whether it was read row by row
 */
export function whyTable(points: number, role: string | undefined, isLong: boolean): string | undefined {
  if (role === 'dense') return 'as --role asks';
  if (role !== undefined || (points <= limits.marks && !isLong)) return undefined;
  if (points <= limits.marks)
    return 'a file of this length becomes a table that the page counts, role “dense”';
  return `${inWords(points)} points are more than the ${inWords(limits.marks)} marks that a page holds: they become a table that the page counts, role “dense”`;
}

/** Why a row without a date is none of a table. */
export const undated = 'has no date, by which a table is counted';

/** The rows of a table: those without a day are refused, for it is counted by time. */
export function datedRows({ rows, refused, alike }: Rows, { rows: given }: Source): Rows {
  const lines = new Set(
    rows.filter(({ geometry, days }) => geometry.type === 'Point' && !days).map(({ line }) => line),
  );
  if (lines.size === 0) return { rows, refused, alike };
  const left = given
    .filter(({ line }) => lines.has(line))
    .map(({ line, cells }): Refused => ({ line, reason: undated, cells }));
  return {
    rows: rows.filter(({ line }) => !lines.has(line)),
    refused: [...refused, ...left].sort((a, b) => a.line - b.line),
    alike: alike.filter((line) => !lines.has(line)),
  };
}

/** The cells of a row; its id is its own, or made of what it says. */
function cellsOf({ id, lon, lat, days, title, type, text, source, link, precisionKm }: Row): string[] {
  const [from, to] = [days?.from ?? '', days && days.to !== days.from ? days.to : ''];
  const rest = [from, to, title, type, text, source, isAddress(link) ? link : '', precisionKm ?? ''].map(
    String,
  );
  const place = [String(lon), String(lat)];
  const own = id !== '' && id.length <= 80 ? id : undefined;
  const hash = createHash('sha256').update(JSON.stringify([id, ...place, ...rest]));
  return [own ?? hash.digest('hex').slice(0, 12), ...place, ...rest];
}

// Verbatim, unlike a table that is made for spreadsheets: this one is read back.
const csvCell = (cell: string) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const lineOf = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\n`;
/** The first line of a table. */
export const tableHead = lineOf([...tableColumns]);
/** A row of a table, as a line. */
export const tableLine = (row: Row): string => lineOf(cellsOf(row));

/**
 * Writes the table of a layer and where it comes from; a dataset of marks that it takes the place of is gone.
 *
 * @param rows - or the file that holds them as lines of a table, which becomes it
 */
export function writeTable(
  folder: string,
  layer: string,
  provenance: object,
  rows: readonly Row[] | string,
): void {
  const table = join(folder, tableOf(layer));
  if (typeof rows === 'string') renameSync(rows, table);
  else writeFileSync(table, tableHead + rows.map(tableLine).join(''));
  writeFile(folder, aboutOf(layer), provenance);
  rmSync(join(folder, `${layer}.geojson`), { force: true });
}

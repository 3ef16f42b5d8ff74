import { createHash } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Refused, Row } from '../lib/import/row.ts';
import type { Rows } from '../lib/import/rows.ts';
import type { Source } from '../lib/import/source.ts';
import { inWords, limits } from '../lib/input/limits.ts';
import { tableColumns } from '../lib/server/dense/tableRow.ts';
import { writeFile } from './reportFiles.ts';

/** The table of a layer that counts rows. */
export const tableOf = (layer: string): string => `${layer}.csv`;
const aboutOf = (layer: string) => `${layer}.provenance.json`;

/** Why an import makes a table of its points, in words; undefined where it does not. */
export function whyTable(points: number, role: string | undefined): string | undefined {
  if (role === 'dense') return 'as --role asks';
  if (role !== undefined || points <= limits.marks) return undefined;
  return `${inWords(points)} points are more than the ${inWords(limits.marks)} marks that a page holds: they become a table that the page counts, role “dense”`;
}

/** The rows of a table: those without a day are refused, for it is counted by time. */
export function datedRows({ rows, refused, alike }: Rows, { rows: given }: Source): Rows {
  const undated = new Set(
    rows.filter(({ geometry, days }) => geometry.type === 'Point' && !days).map(({ line }) => line),
  );
  if (undated.size === 0) return { rows, refused, alike };
  const left = given
    .filter(({ line }) => undated.has(line))
    .map(({ line, cells }): Refused => ({ line, reason: 'has no date, by which a table is counted', cells }));
  return {
    rows: rows.filter(({ line }) => !undated.has(line)),
    refused: [...refused, ...left].sort((a, b) => a.line - b.line),
    alike: alike.filter((line) => !undated.has(line)),
  };
}

const isAddress = (text: string) =>
  /^https?:\/\/\S+$/u.test(text) && URL.canParse(text) && new URL(text).username === '';

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

/** Writes the table of a layer and where it comes from; a dataset of marks that it takes the place of is gone. */
export function writeTable(folder: string, layer: string, provenance: object, rows: readonly Row[]): void {
  const lines = [[...tableColumns], ...rows.map(cellsOf)].map((cells) => `${cells.map(csvCell).join(',')}\n`);
  writeFileSync(join(folder, tableOf(layer)), lines.join(''));
  writeFile(folder, aboutOf(layer), provenance);
  const marks = join(folder, `${layer}.geojson`);
  if (existsSync(marks)) rmSync(marks);
}

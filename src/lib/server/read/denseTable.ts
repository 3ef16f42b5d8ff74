import type { Axes, DenseRow } from '../../dense/model.ts';
import { isBeyond } from '../../dense/grid.ts';
import { axesOf, boundsOfRows } from '../../dense/summary.ts';
import type { Bounds } from '../../geo/mercator.ts';
import { readCsv } from '../../import/csv.ts';
import { isRefused, type Refused } from '../../import/row.ts';
import { Unreadable, type SourceRow } from '../../import/source.ts';
import type { Words } from '../../input/atoms.ts';
import { Findings } from '../../input/findings.ts';
import { inWords, limits } from '../../input/limits.ts';
import { wholeFile } from '../../input/place.ts';
import { isError, type Problem } from '../../input/problem.ts';
import { provenance as provenanceFile } from '../../map/datasets.ts';
import type { LayerFile } from '../../map/definition.ts';
import type { Provenance } from '../../map/provenance.ts';
import { archiveFolder, archiveKey, Archives } from '../dense/archived.ts';
import { mostLines, tableFileOf, type TableFile } from '../dense/tableFile.ts';
import { columnProblems, readTableRow, twinReason } from '../dense/tableRow.ts';
import { problemsOf, readJson } from './json.ts';
import { publishable } from './ownDatasets.ts';
import { readTextOf } from './text.ts';

/** A table of rows that a layer counts and draws. */
export type Table = {
  readonly layer: LayerFile;
  readonly path: string;
  readonly provenance: Provenance;
  /** How many rows were taken, and how many no map can show. */
  readonly taken: number;
  readonly left: number;
  readonly axes: Axes;
  /** West, south, east, north of its rows, degrees; east may be past 180. */
  readonly bounds: Bounds;
  /** The first digits of its content's hash. */
  readonly content: string;
  /** Its rows, or the archives of a table too long for that. */
  readonly held:
    | { readonly rows: readonly DenseRow[]; readonly refused: readonly Refused[] }
    | { readonly archives: Archives };
};

type Read = Pick<Table, 'taken' | 'left' | 'axes' | 'bounds' | 'held'>;

/** Reads all rows of a table: those taken and those refused are all that were given. */
function takenFrom(given: Iterable<SourceRow>, classes: readonly string[] | undefined) {
  const types = classes && new Set(classes);
  const rows: DenseRow[] = [];
  const refused: Refused[] = [];
  const ids = new Map<string, number>();
  let unnamed = 0;
  for (const each of given) {
    const read = readTableRow(each, types);
    if (isRefused(read)) {
      refused.push(read);
      continue;
    }
    const { row, line, named } = read;
    const twin = ids.get(row.id);
    if (twin !== undefined) {
      refused.push({ line, reason: twinReason(row.id, twin, named), cells: each.cells });
      continue;
    }
    ids.set(row.id, line);
    if (!named) unnamed += 1;
    rows.push(row);
  }
  return { rows, refused, unnamed };
}

/** Tells of a problem of the table; without a place, of all of it. */
type Tell = (reason: string, at?: string, severity?: 'warning') => void;

function tellUnnamed(unnamed: number, tell: Tell): void {
  if (unnamed > 0)
    tell(
      `${inWords(unnamed)} rows have no id: each gets one from its content, and another where that changes`,
      wholeFile,
      'warning',
    );
}

/** A table that a page can hold as one file of rows. */
function readShort(text: string, classes: readonly string[] | undefined, tell: Tell): Read | undefined {
  const { columns, rows: given } = readCsv(text.replace(/\r\n?/gu, '\n'), ',');
  const wrong = columnProblems(columns);
  for (const reason of wrong) tell(reason, 'line 1');
  if (wrong.length > 0) return undefined;
  const { rows, refused, unnamed } = takenFrom(given, classes);
  for (const { line, reason } of refused) tell(reason, `line ${String(line)}`, 'warning');
  tellUnnamed(unnamed, tell);
  const beyond = rows.filter(({ lat }) => isBeyond(lat)).length;
  if (beyond > 0)
    tell(
      `${inWords(beyond)} rows lie past 85.05° and are drawn at the edge of the map`,
      wholeFile,
      'warning',
    );
  if (rows.length === 0) {
    tell('no row of it can be shown');
    return undefined;
  }
  const axes = axesOf(rows, classes);
  const counts = { taken: rows.length, left: refused.length };
  return { ...counts, axes, bounds: boundsOfRows(rows), held: { rows, refused } };
}

/** A table of which archives were made. */
function readLong(
  root: string,
  { hash, lines }: TableFile,
  classes: readonly string[] | undefined,
  tell: Tell,
): Read | undefined {
  const archives = Archives.in(archiveFolder(root, archiveKey(hash, classes)));
  if (!archives) {
    tell(`its ${inWords(lines)} lines are not counted yet: “geogloss check” or “geogloss build” does it`);
    return undefined;
  }
  const { rows, refused, named, unnamed, bins, types, bounds } = archives.archived;
  for (const { line, reason } of named) tell(reason, `line ${String(line)}`, 'warning');
  if (refused > named.length)
    tell(
      `${inWords(refused - named.length)} more rows are left out; all are named in ${archives.folder}/refused.csv`,
      wholeFile,
      'warning',
    );
  tellUnnamed(unnamed, tell);
  return { taken: rows, left: refused, axes: { bins, types }, bounds, held: { archives } };
}

/**
 * The table of a layer whose role is to draw rows, with where it comes from: `<name>.csv` and
 * `<name>.provenance.json`. A row that no map can show is named by its line, and stops nothing.
 *
 * @param root - the project's folder, where archives are kept
 * @param unstated - what stands for all that is not stated of a table; undefined where nobody sees one that may not be published yet
 */
export function readTable(
  root: string,
  folder: string,
  layer: LayerFile,
  problems: Problem[],
  unstated: Words | undefined,
): Table | undefined {
  if (layer.role !== 'dense') return undefined;
  const { data = '' } = layer;
  const classes = layer.classes && Object.keys(layer.classes);
  if (!/^[\w.-]+\.csv$/u.test(data)) {
    const reason = `“${data}” must be a .csv file in the report’s folder`;
    problems.push({ file: `${folder}/map.json`, path: `layers (${layer.id}).data`, reason });
    return undefined;
  }
  const path = `${folder}/${data}`;
  const about = path.replace(/\.csv$/u, '.provenance.json');
  const found: Problem[] = [];
  const tell: Tell = (reason, at = wholeFile, severity) => {
    found.push({ file: path, path: at, reason, ...(severity ? { severity } : {}) });
  };
  const begun = readJson(about, provenanceFile, found);
  let file: TableFile | undefined;
  let read: Read | undefined;
  try {
    file = tableFileOf(path);
    if (file.lines > mostLines) read = readLong(root, file, classes, tell);
    else {
      const findings = new Findings();
      const text = readTextOf(path, limits.file, findings);
      found.push(...problemsOf(path, findings));
      if (text !== undefined && !found.some(isError)) read = readShort(text, classes, tell);
    }
  } catch (error) {
    if (error instanceof Unreadable) tell(error.message);
    else if ((error as NodeJS.ErrnoException).code === 'ENOENT') tell('there is no such file');
    else throw error;
  }
  const day = read && dayOf(read);
  const provenance =
    begun && publishable(begun, about, day ? [day] : [], found, { unstated, path: wholeFile });
  problems.push(...found);
  if (!read || !file || !provenance || found.some(isError)) return undefined;
  return { layer, path, provenance, content: file.hash.slice(0, 16), ...read };
}

/** A day that a table stands for where its author has not said which. */
const dayOf = ({ axes: { bins }, held }: Read): string =>
  'rows' in held ? held.rows.reduce((last, { from }) => (from > last ? from : last), '') : bins.first;

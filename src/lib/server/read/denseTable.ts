import { createHash } from 'node:crypto';
import type { DenseRow } from '../../dense/model.ts';
import { isBeyond } from '../../dense/grid.ts';
import { axesOf, boundsOfRows, type Axes } from '../../dense/summary.ts';
import type { Bounds } from '../../geo/mercator.ts';
import { readCsv } from '../../import/csv.ts';
import { isRefused, readRow, type Refused, type Row } from '../../import/row.ts';
import { Unreadable, type SourceRow } from '../../import/source.ts';
import type { Field, Mapping } from '../../import/mapping.ts';
import { closest } from '../../input/closest.ts';
import { Findings } from '../../input/findings.ts';
import { inWords, limits } from '../../input/limits.ts';
import { wholeFile } from '../../input/place.ts';
import { isError, type Problem } from '../../input/problem.ts';
import { provenance as provenanceFile } from '../../map/datasets.ts';
import type { LayerFile } from '../../map/definition.ts';
import type { Provenance } from '../../map/provenance.ts';
import { problemsOf, readJson } from './json.ts';
import { publishable } from './ownDatasets.ts';
import { readTextOf } from './text.ts';

/** A table of rows that a layer counts and draws. */
export type Table = {
  readonly layer: LayerFile;
  readonly path: string;
  readonly provenance: Provenance;
  readonly rows: readonly DenseRow[];
  readonly refused: readonly Refused[];
  readonly axes: Axes;
  /** West, south, east, north of its rows, degrees; east may be past 180. */
  readonly bounds: Bounds;
  /** The first digits of its content's hash. */
  readonly content: string;
};

/** What the columns of a table are called: one form, whatever the rows came from. */
const tableColumns = [
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

const isAddress = (text: string) =>
  /^https?:\/\/\S+$/u.test(text) && URL.canParse(text) && new URL(text).username === '';

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

/** What came of the rows of a table: those taken and those refused are all that were given. */
type TableRows = {
  readonly rows: readonly DenseRow[];
  readonly refused: readonly Refused[];
  /** How many rows had no id, and got one from their content. */
  readonly unnamed: number;
};

/**
 * Reads the rows of a table, one by one.
 *
 * @param classes - the types that its layer knows, where its author named them
 */
function tableRows(given: Iterable<SourceRow>, classes: readonly string[] | undefined): TableRows {
  const types = classes && new Set(classes);
  const rows: DenseRow[] = [];
  const refused: Refused[] = [];
  const ids = new Map<string, number>();
  let unnamed = 0;
  for (const each of given) {
    const read = readRow(each, { mapping });
    if (isRefused(read)) {
      refused.push(read);
      continue;
    }
    const { line } = read;
    const { cells } = each;
    const id = read.id === '' ? idOf(cells) : read.id;
    const twin = ids.get(id);
    const again = read.id === '' ? `is the same in every cell as line ${String(twin)}` : '';
    const fault =
      faultOf(read, types) ??
      (twin === undefined ? undefined : again || `the id “${id}” stands in line ${String(twin)} already`);
    if (fault !== undefined) {
      refused.push({ line, reason: fault, cells });
      continue;
    }
    ids.set(id, line);
    if (read.id === '') unnamed += 1;
    rows.push(rowOf({ ...read, id }));
  }
  return { rows, refused, unnamed };
}

/** What is wrong with the first line of a table. */
function columnProblems(columns: readonly string[]): string[] {
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

/**
 * The table of a layer whose role is to draw rows, with where it comes from: `<name>.csv` and
 * `<name>.provenance.json`. A row that no map can show is named by its line, and stops nothing.
 *
 * @param unfinished - whether a table that nobody may publish yet is shown all the same, with a warning
 */
export function readTable(
  folder: string,
  layer: LayerFile,
  problems: Problem[],
  unfinished: boolean,
): Table | undefined {
  if (layer.role !== 'dense') return undefined;
  const { data = '', classes } = layer;
  if (!/^[\w.-]+\.csv$/u.test(data)) {
    const reason = `“${data}” must be a .csv file in the report’s folder`;
    problems.push({ file: `${folder}/map.json`, path: `layers (${layer.id}).data`, reason });
    return undefined;
  }
  const path = `${folder}/${data}`;
  const about = path.replace(/\.csv$/u, '.provenance.json');
  const found: Problem[] = [];
  const problem = (reason: string, at = wholeFile, severity?: 'warning') =>
    found.push({ file: path, path: at, reason, ...(severity ? { severity } : {}) });
  const begun = readJson(about, provenanceFile, found);
  const findings = new Findings();
  const text = readTextOf(path, limits.file, findings);
  found.push(...problemsOf(path, findings));
  let read: TableRows | undefined;
  if (text !== undefined && !found.some(isError))
    try {
      const { columns, rows } = readCsv(text.replace(/\r\n?/gu, '\n'), ',');
      for (const reason of columnProblems(columns)) problem(reason, 'line 1');
      if (!found.some(isError)) read = tableRows(rows, classes && Object.keys(classes));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problem(error.message);
    }
  if (read) {
    for (const { line, reason } of read.refused) problem(reason, `line ${String(line)}`, 'warning');
    const { rows, unnamed } = read;
    const beyond = rows.filter(({ lat }) => isBeyond(lat)).length;
    if (unnamed > 0)
      problem(
        `${inWords(unnamed)} rows have no id: each gets one from its content, and another where that changes`,
        wholeFile,
        'warning',
      );
    if (beyond > 0)
      problem(
        `${inWords(beyond)} rows lie past 85.05° and are drawn at the edge of the map`,
        wholeFile,
        'warning',
      );
    if (rows.length === 0) problem('no row of it can be shown');
  }
  const days = read?.rows.map(({ from }) => from) ?? [];
  const provenance = begun && publishable(begun, about, days, found, { unfinished, path: wholeFile });
  problems.push(...found);
  if (!read || !provenance || text === undefined || found.some(isError)) return undefined;
  const { rows, refused } = read;
  return {
    layer,
    path,
    provenance,
    rows,
    refused,
    axes: axesOf(rows, classes && Object.keys(classes)),
    bounds: boundsOfRows(rows),
    content: createHash('sha256').update(text).digest('hex').slice(0, 16),
  };
}

import { inWords, limits } from '../input/limits.ts';
import { isObject } from '../input/own.ts';
import { geometryOf } from './geometry.ts';
import {
  cellOf,
  cellsOf,
  columnsOf,
  list,
  member,
  Unreadable,
  type Source,
  type SourceRow,
} from './source.ts';

/** What a file of features holds. @throws Unreadable where they are more than are read */
export function sourceOf(
  format: Source['format'],
  rows: readonly SourceRow[],
  { said = [], notes = [] }: Partial<Pick<Source, 'said' | 'notes'>> = {},
): Source {
  if (rows.length > limits.rows) throw new Unreadable(`more than ${inWords(limits.rows)} rows`);
  return { format, said, columns: columnsOf(rows), rows, notes, counts: 'feature' };
}

/** A feature of GeoJSON as a row. */
export function rowOfFeature(
  feature: unknown,
  line: number,
  more: readonly (readonly [string, string])[] = [],
): SourceRow {
  if (!isObject(feature) || member(feature, 'type') !== 'Feature')
    return { line, cells: new Map(more), fault: 'is no feature' };
  const cells = cellsOf(member(feature, 'properties'));
  const id = member(feature, 'id');
  if (id !== undefined && id !== null && !cells.has('id')) cells.set('id', cellOf(id));
  for (const [name, cell] of more) if (!cells.has(name)) cells.set(name, cell);
  return { line, cells, geometry: geometryOf(member(feature, 'geometry')) };
}

/** The features of a value of GeoJSON: of a collection, or the one that it is. */
function featuresOf(value: unknown): readonly unknown[] {
  if (member(value, 'type') === 'FeatureCollection') return list(value, 'features');
  return member(value, 'type') === 'Feature'
    ? [value]
    : [{ type: 'Feature', properties: {}, geometry: value }];
}

/** A `crs` of the old GeoJSON that is not longitude and latitude would put every mark elsewhere. */
function needDegrees(value: unknown): void {
  const name = member(member(member(value, 'crs'), 'properties'), 'name');
  if (typeof name === 'string' && !/(?:CRS84|4326)$/u.test(name))
    throw new Unreadable(
      `its coordinates are in ${name.slice(0, 80)}; only longitude and latitude (WGS 84) are read`,
    );
}

export function readGeoJson(value: unknown): Source {
  needDegrees(value);
  return sourceOf(
    'geojson',
    featuresOf(value).map((feature, i) => rowOfFeature(feature, i + 1)),
  );
}

/** GeoJSON, a feature a line; each line may begin with a record separator (RFC 8142). */
export function readLines(
  values: readonly { readonly line: number; readonly value?: unknown; readonly fault?: string }[],
): Source {
  const rows = values.flatMap(({ line, value, fault }): SourceRow[] =>
    fault === undefined
      ? featuresOf(value).map((feature) => rowOfFeature(feature, line))
      : [{ line, cells: new Map(), fault }],
  );
  return { ...sourceOf('ndjson', rows), counts: 'line' };
}

/** A map of uMap: layers, each a collection of features. */
export function readUmap(value: unknown): Source {
  const notes: string[] = [];
  const rows: SourceRow[] = [];
  for (const layer of list(value, 'layers')) {
    const options = member(layer, '_umap_options') ?? member(layer, '_storage');
    const name = cellOf(member(options, 'name'));
    if (cellOf(member(member(options, 'remoteData'), 'url')) !== '')
      notes.push(`the layer “${name}” draws on an address: it was not fetched`);
    for (const feature of list(layer, 'features'))
      rows.push(rowOfFeature(feature, rows.length + 1, [['layer', name]]));
  }
  const bare = rows.map((row) => ({
    ...row,
    cells: new Map(
      [...row.cells].filter(([name]) => name !== '_umap_options' && name !== '_storage_options'),
    ),
  }));
  return sourceOf('umap', bare, { notes });
}

/** `https://deepstatemap.live/api/history/…`: a day's collection beside its id and time. */
export function readDeepState(value: unknown): Source {
  const when = cellOf(member(value, 'datetime'));
  const rows = featuresOf(member(value, 'map')).map((feature, i) => rowOfFeature(feature, i + 1));
  return sourceOf('deepstate', rows, { said: when === '' ? [] : [`as of ${when}`] });
}

/** A list of records, each with its own coordinates, such as timemap's. */
export function readRecords(values: readonly unknown[]): Source {
  const rows = values.map((value, i): SourceRow => ({
    line: i + 1,
    cells: cellsOf(value),
    ...(isObject(value) ? {} : { fault: 'is no record' }),
  }));
  return sourceOf('records', rows);
}

/** What files are that an import reads, by the end of their names. */
const byEnd: readonly (readonly [end: RegExp, what: string])[] = [
  [/\.(?:csv|tsv|tab)$/iu, 'a table'],
  [/\.(?:geojsonl|geojsons|ndjson|jsonl)$/iu, 'GeoJSON, a feature a line'],
  [/\.(?:geo)?parquet$/iu, 'Parquet'],
  [/\.kml$/iu, 'KML'],
  [/\.kmz$/iu, 'KMZ'],
  [/\.topojson$/iu, 'TopoJSON'],
  [/\.umap$/iu, 'a map of uMap'],
];

/** What files are that no import reads, by the end of their names, what to do, and the end of what comes of it. */
const others: readonly (readonly [end: RegExp, what: string, first: string, then: string])[] = [
  [/\.(?:xlsx|xlsm|xls|ods)$/iu, 'a spreadsheet', 'save the sheet as “CSV UTF-8”', '.csv'],
  [/\.(?:shp|shx|dbf)$/iu, 'a part of a shapefile', 'save it as GeoJSON', '.geojson'],
  [/\.zip$/iu, 'an archive', 'unpack it, and save a shapefile as GeoJSON', '.geojson'],
  [/\.(?:gpkg|sqlite)$/iu, 'a database', 'save the table as GeoJSON', '.geojson'],
  [/\.gpx$/iu, 'GPX', 'save it as GeoJSON', '.geojson'],
];

/** Whether an import reads a file of such a name, and nothing else does. */
export const isImportable = (name: string): boolean => byEnd.some(([end]) => end.test(name));

const quoted = (word: string) => (/^[\w./-]+$/u.test(word) ? word : JSON.stringify(word));

/**
 * What a file is that is none of a report's, and the command that makes a layer of it.
 *
 * @param report - the report that it lies in, where it does
 * @returns undefined where its name does not tell
 */
export function importHint(path: string, report?: string): string | undefined {
  const command = (file: string) =>
    `“geogloss import ${quoted(file)} --report ${report === undefined ? '<name>' : quoted(report)}” makes a layer of it`;
  const what = byEnd.find(([end]) => end.test(path))?.[1];
  if (what !== undefined) return `is ${what}; ${command(path)}`;
  const other = others.find(([end]) => end.test(path));
  if (!other) return undefined;
  const [end, name, first, then] = other;
  return `is ${name}: ${first}, then ${command(path.replace(end, then))}`;
}

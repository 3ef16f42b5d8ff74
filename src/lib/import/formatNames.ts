/** What files are that an import reads, by the end of their names. */
const byEnd: readonly (readonly [end: RegExp, what: string])[] = [
  [/\.(?:csv|tsv|tab)$/iu, 'a table'],
  [/\.(?:geojsonl|geojsons|ndjson|jsonl)$/iu, 'GeoJSON, a feature a line'],
  [/\.kml$/iu, 'KML'],
  [/\.kmz$/iu, 'KMZ'],
  [/\.topojson$/iu, 'TopoJSON'],
  [/\.umap$/iu, 'a map of uMap'],
];

/** Whether an import reads a file of such a name, and nothing else does. */
export const isImportable = (name: string): boolean => byEnd.some(([end]) => end.test(name));

const quoted = (word: string) => (/^[\w./-]+$/u.test(word) ? word : JSON.stringify(word));

/**
 * What a file is that an import reads, and the command that does.
 *
 * @param report - the report that it lies in, where it does
 * @returns undefined where it is none
 */
export function importHint(path: string, report?: string): string | undefined {
  const what = byEnd.find(([end]) => end.test(path))?.[1];
  if (what === undefined) return undefined;
  return `is ${what}; “geogloss import ${quoted(path)} --report ${report === undefined ? '<name>' : quoted(report)}” makes a layer of it`;
}

import type { Entry } from '../../map/provenance.ts';
import { wholeFile } from '../../input/place.ts';
import type { Problem } from '../../input/problem.ts';
import { filesBelow } from './folder.ts';

/**
 * Holds a folder of datasets and its catalogue against each other: no GeoJSON without an entry, no entry without a
 * file, nothing named twice. Other JSON may have an entry and need not: it may be what a dataset is made from.
 *
 * @param folder - path of the datasets, where the catalogue lies
 */
export function catalogueProblems(folder: string, datasets: readonly Entry[]): Problem[] {
  const file = `${folder}/catalogue.json`;
  const files = filesBelow(folder).files.map((each) => each.slice(folder.length + 1));
  const problems: Problem[] = [];
  const problem = (path: string, reason: string) => problems.push({ file, path, reason });
  const ids = new Set<string>();
  const named = new Set<string>();
  datasets.forEach((dataset, i) => {
    const path = `datasets[${String(i)}] (${dataset.id})`;
    if (ids.has(dataset.id)) problem(path, `the id “${dataset.id}” is taken twice`);
    if (named.has(dataset.file)) problem(path, `the file “${dataset.file}” has an entry already`);
    if (!files.includes(dataset.file)) problem(path, `there is no file “${dataset.file}” in ${folder}/`);
    ids.add(dataset.id);
    named.add(dataset.file);
  });
  for (const each of files)
    if (each.endsWith('.geojson') && !named.has(each))
      problems.push({
        file: `${folder}/${each}`,
        path: wholeFile,
        reason: 'has no entry in catalogue.json: nobody can tell where it comes from',
      });
  return problems;
}

import { basename, resolve } from 'node:path';
import * as v from 'valibot';
import type { Gazetteer } from '../../geo/check/swapped.ts';
import { features, ownDataset } from '../../map/datasets.ts';
import type { LayerFile } from '../../map/definition.ts';
import { isPrivate, unstated, type BegunProvenance, type Provenance } from '../../map/provenance.ts';
import type { Words } from '../../input/atoms.ts';
import { importHint } from '../../import/formatNames.ts';
import { rowOf, type Role } from '../../map/roles.ts';
import type { Problem } from '../../input/problem.ts';
import { readJson, schemaProblems } from './json.ts';
import type { Region } from './region.ts';
import type { OwnFeature } from './placed.ts';

/** Farther from every town, in kilometres, a place deserves a second look. */
const lonely = 200;

export type Read = {
  readonly layer: LayerFile;
  readonly path: string;
  readonly provenance: Provenance;
  features: OwnFeature[];
};

/** What keeps a dataset from readers: its author has not said where it comes from, or may not publish it. */
function unpublishable(begun: BegunProvenance, file: string, path = 'provenance'): Problem[] {
  const open = unstated(begun);
  const missing = `${open.join(', ')} ${open.length === 1 ? 'is' : 'are'} null: the author of the report states ${open.length === 1 ? 'it' : 'them'} before anybody else sees the layer`;
  const closed =
    'its licence lets nobody publish it without the leave of who made it: the author sees it in drafts alone, until “permission” states the words and date of that leave';
  return [
    ...(open.length > 0 ? [{ file, path, reason: missing }] : []),
    ...(isPrivate(begun)
      ? [{ file, path: path === 'provenance' ? 'provenance.licence' : 'licence', reason: closed }]
      : []),
  ];
}

/**
 * What readers may see of where a dataset comes from; for the eyes of its author, with words where nothing is
 * stated, and no kilometres.
 *
 * @param days - of its features, ISO 8601
 * @param options - `unstated`: what stands for all that is not stated; undefined where nobody sees a dataset that may not be
 *   published yet; `path`: where in the file the provenance stands
 * @returns undefined for a dataset that nobody may see
 */
export function publishable(
  begun: BegunProvenance,
  file: string,
  days: readonly string[],
  problems: Problem[],
  { unstated: words, path }: { readonly unstated: Words | undefined; readonly path?: string },
): Provenance | undefined {
  const kept = unpublishable(begun, file, path);
  problems.push(
    ...kept.map((problem) => ({
      ...problem,
      ...(words !== undefined && ({ severity: 'warning' } as const)),
    })),
  );
  if (kept.length === 0) return begun as Provenance;
  if (words === undefined) return undefined;
  return {
    ...begun,
    source: begun.source ?? words,
    licence: begun.licence ?? words,
    asOf: begun.asOf ?? [...days].sort().at(-1) ?? '1970-01-01',
    method: begun.method ?? words,
    precisionKm: begun.precisionKm ?? 0,
    drawnBy: begun.drawnBy ?? words,
  };
}

/**
 * One of the report's own datasets, held to the role of its layer.
 *
 * @param unstated - as of `publishable`
 */
export function readOwn(
  folder: string,
  layer: LayerFile,
  problems: Problem[],
  gazetteer: Gazetteer | undefined,
  unstated: Words | undefined,
): Read | undefined {
  const path = `${folder}/${layer.data ?? ''}`;
  const { geometry } = rowOf(layer.role);
  if (geometry === 'region' || geometry === 'none' || geometry === 'rows') return undefined;
  if (!/^[\w.-]+\.geojson$/u.test(layer.data ?? '')) {
    const hint = importHint(path, basename(resolve(folder)));
    const must = `“${layer.data ?? ''}” must be a .geojson file in the report’s folder`;
    const reason = hint === undefined ? must : `${must}; it ${hint}`;
    problems.push({ file: `${folder}/map.json`, path: `layers (${layer.id}).data`, reason });
    return undefined;
  }
  const read = readJson(path, ownDataset, problems, { gazetteer });
  if (!read) return undefined;
  const schema = v.object({ features: v.array(features[geometry]) });
  const wrong = schemaProblems(path, schema, read);
  if (wrong.length > 0) {
    const reason = `a layer of the role “${layer.role}” draws ${geometry}s with a title, a label and a summary`;
    problems.push(...wrong, { file: path, path: 'features', reason });
    return undefined;
  }
  const given = read.features as OwnFeature[];
  const days = given.flatMap(({ properties: { date } }) =>
    typeof date === 'object' ? date.from : (date ?? []),
  );
  const provenance = publishable(read.provenance, path, days, problems, { unstated });
  if (!provenance) return undefined;
  const { precisionKm } = provenance;
  const own = given.map((feature) => ({
    ...feature,
    properties: { ...(geometry === 'point' ? { precisionKm } : {}), ...feature.properties },
  })) as OwnFeature[];
  own.forEach(({ id, geometry }, i) => {
    if (geometry.type !== 'Point' || !gazetteer || gazetteer.near(geometry.coordinates, lonely)) return;
    const reason = `${geometry.coordinates.join(', ')} is far from every town`;
    problems.push({ file: path, path: `features[${String(i)}] (${id})`, reason, severity: 'warning' });
  });
  return { layer, path, provenance, features: own };
}

/** What of a layer’s definition no reader of it can say: its region and module must be there, its ids its own. */
export function layerProblems(
  layers: readonly LayerFile[],
  regions: readonly Region[],
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const once = new Set<Role>();
  layers.forEach(({ id, role, data, classes, tone }, i) => {
    const path = `layers[${String(i)}] (${id})`;
    const problem = (field: string, reason: string) =>
      problems.push({ file, path: `${path}${field}`, reason });
    if (ids.has(id)) problem('.id', `the id “${id}” is taken twice`);
    ids.add(id);
    const row = rowOf(role);
    if (row.geometry === 'region') {
      const [region = '', part] = (data ?? '').split('/');
      const known = regions.find((each) => each.id === region);
      if (part !== role || !known)
        problem('.data', `must be “<region>/${role}” of a region that “regions” names`);
      else if (
        role === 'control' ? !known.file.control || known.control.size === 0 : known.units.length === 0
      )
        problem('.data', `the region “${region}” has no ${role}`);
    }
    if (row.geometry === 'none' && data !== undefined)
      problem('.data', `a layer “${role}” has no data of its own`);
    if (row.geometry === 'region' || row.geometry === 'none' || row.geometry === 'rows') {
      if (once.has(role)) problem('.role', `a map has one layer of the role “${role}” at the most`);
      once.add(role);
    }
    if (classes && role !== 'area' && role !== 'dense')
      problem('.classes', 'only an area or a table of rows has classes');
    if (tone && role !== 'route' && role !== 'area' && role !== 'dense')
      problem('.tone', 'only a route, an area or a table of rows has a tone to choose');
  });
  return problems;
}

import * as v from 'valibot';
import type { Gazetteer } from '../../geo/check/swapped.ts';
import { features, ownDataset } from '../../map/datasets.ts';
import type { LayerFile } from '../../map/definition.ts';
import type { Provenance } from '../../map/provenance.ts';
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

/** One of the report's own datasets, held to the role of its layer. */
export function readOwn(
  folder: string,
  layer: LayerFile,
  problems: Problem[],
  gazetteer: Gazetteer | undefined,
): Read | undefined {
  const path = `${folder}/${layer.data ?? ''}`;
  const { geometry } = rowOf(layer.role);
  if (geometry === 'region' || geometry === 'none') return undefined;
  if (!/^[\w.-]+\.geojson$/u.test(layer.data ?? '')) {
    const reason = `“${layer.data ?? ''}” must be a .geojson file in the report’s folder`;
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
  const own = read.features as OwnFeature[];
  own.forEach(({ id, geometry }, i) => {
    if (geometry.type !== 'Point' || !gazetteer || gazetteer.near(geometry.coordinates, lonely)) return;
    const reason = `${geometry.coordinates.join(', ')} is far from every town`;
    problems.push({ file: path, path: `features[${String(i)}] (${id})`, reason, severity: 'warning' });
  });
  return { layer, path, provenance: read.provenance, features: own };
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
    if (row.geometry === 'region' || row.geometry === 'none') {
      if (once.has(role)) problem('.role', `a map has one layer of the role “${role}” at the most`);
      once.add(role);
    }
    if (classes && role !== 'area') problem('.classes', 'only an area has classes');
    if (tone && role !== 'route' && role !== 'area')
      problem('.tone', 'only a route or an area has a tone to choose');
  });
  return problems;
}

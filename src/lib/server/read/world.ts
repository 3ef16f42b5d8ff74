import type * as v from 'valibot';
import { catalogue, schemas } from '../../map/datasets.ts';
import type { Entry } from '../../map/provenance.ts';
import type { Problem } from '../../input/problem.ts';
import { geodataFolder } from '../programFolder.ts';
import { readJson } from './json.ts';

const empty = { type: 'FeatureCollection' as const, features: [] };

/** The datasets of the world, by the id of their entry in its catalogue. */
const kinds = {
  countries: 'countries',
  borders: 'lines',
  rivers: 'lines',
  lakes: 'water',
  waters: 'waters',
  towns: 'towns',
} as const satisfies Readonly<Record<string, keyof typeof schemas>>;

type Kinds = typeof kinds;

/** The base that any report's map is drawn on. */
export type World = {
  readonly [Id in keyof Kinds]: v.InferOutput<(typeof schemas)[Kinds[Id]]>;
} & {
  readonly folder: string;
  readonly datasets: readonly Entry[];
  readonly problems: readonly Problem[];
};

const worlds = new Map<string, World>();

/**
 * Reads `geodata/world/`, once in a process: it is large, and nobody changes it while the site is built or served.
 * Build time only.
 *
 * @param root - the project's folder
 * @param thorough - hold its files to the RFC once more, as the check does
 */
export function readWorld(root: string, thorough = false): World {
  const made = worlds.get(root);
  if (made && !thorough) return made;
  const folder = geodataFolder(root, 'world');
  const problems: Problem[] = [];
  const datasets = readJson(`${folder}/catalogue.json`, catalogue, problems)?.datasets ?? [];
  const read = (id: keyof Kinds) => {
    const entry = datasets.find((each) => each.id === id);
    if (!entry) {
      problems.push({ file: `${folder}/catalogue.json`, path: id, reason: 'this dataset has no entry' });
      return empty;
    }
    return readJson(`${folder}/${entry.file}`, schemas[kinds[id]], problems, { known: !thorough }) ?? empty;
  };
  const layers = Object.fromEntries((Object.keys(kinds) as (keyof Kinds)[]).map((id) => [id, read(id)]));
  const world = { ...layers, folder, datasets, problems } as unknown as World;
  worlds.set(root, world);
  return world;
}

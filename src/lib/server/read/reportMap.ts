import { existsSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { arcsOf } from '../../geo/arc.ts';
import { union, type Bounds } from '../../geo/mercator.ts';
import { name, type Words } from '../../input/atoms.ts';
import { unwrapped } from '../../geo/unwrap.ts';
import { mapFile, type LayerFile, type MapFile } from '../../map/definition.ts';
import type { Provenance } from '../../map/provenance.ts';
import { roleNames, rowOf, type Role } from '../../map/roles.ts';
import { isError, type Problem } from '../../input/problem.ts';
import { linesIn } from '../shapes.ts';
import { gazetteerOf } from './gazetteer.ts';
import { readJson } from './json.ts';
import { nearTownProblems } from './nearTowns.ts';
import { readRegion, type Region } from './region.ts';
import { readWorld, type World } from './world.ts';
import { middleLongitude, placedAt, positionsOf, everything, roomAround, type Placed } from './placed.ts';
import { readOwn, layerProblems, type Read } from './ownDatasets.ts';
import { readTable, type Table } from './denseTable.ts';

/** A layer with what it is drawn from. */
export type LayerSource = { readonly id: string; readonly role: Role; readonly file: LayerFile } & (
  | {
      readonly kind: 'own';
      /** The dataset's path. */
      readonly path: string;
      readonly provenance: Provenance;
      readonly placed: readonly Placed[];
    }
  | { readonly kind: 'dense'; readonly table: Table }
  | { readonly kind: 'control' | 'units'; readonly region: Region }
  | { readonly kind: 'base' }
);

/** What a report's map is drawn from, in no language. */
export type ReportMap = {
  readonly file: MapFile;
  /** From the top of the map down. */
  readonly layers: readonly LayerSource[];
  readonly regions: readonly Region[];
  readonly world: World;
  /** What it opens with; east may be past 180. */
  readonly home: Bounds;
};

/** The role of a dataset that no `map.json` speaks of: by its file's name, else by what it holds. */
function guessedRole(file: string, geometry: unknown): Role {
  const stem = file.replace(/\.geojson$/u, '');
  const named = roleNames.find((role) => stem === role || stem === `${role}s`);
  const type = typeof geometry === 'string' ? geometry : '';
  return named ?? (/Point$/u.test(type) ? 'venue' : /LineString$/u.test(type) ? 'route' : 'area');
}

/** The map of a report that has no `map.json`: a layer for each of its datasets, over the base. */
export function guessedMap(folder: string, problems: Problem[]): MapFile {
  const layers = readdirSync(folder)
    .filter((file) => file.endsWith('.geojson'))
    .sort()
    .map((file) => {
      const data = readJson(`${folder}/${file}`, v.looseObject({ features: v.array(v.any()) }), problems);
      const first = data?.features[0] as { geometry?: { type?: unknown } } | undefined;
      const id = file.replace(/\.geojson$/u, '').toLowerCase();
      return { id, role: guessedRole(file, first?.geometry?.type), data: file };
    });
  return { regions: [], frames: {}, layers: [...layers, { id: 'base', role: 'base' }] };
}

/**
 * Reads what a report's map is drawn from: its `map.json`, its own datasets, and the regions it uses. Build time only.
 *
 * @param root - the project's folder
 * @param folder - of the report
 * @param cited - ids of the targets that its text cites: they decide what the map opens with
 * @param unstated - what stands for all that is not stated of a dataset; left out, nobody sees one that may not be published yet
 */
export function readReportMap(
  root: string,
  folder: string,
  cited: ReadonlySet<string>,
  unstated?: Words,
): { map: ReportMap | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const mapPath = `${folder}/map.json`;
  const file = existsSync(mapPath) ? readJson(mapPath, mapFile, problems) : guessedMap(folder, problems);
  if (!file) return { map: undefined, problems };
  const regions = file.regions.flatMap((id, i) => {
    const region = readRegion(root, id, problems);
    if (region) return [region];
    if (!problems.some((problem) => problem.file.includes(`/geodata/${id}/`)))
      problems.push({
        file: mapPath,
        path: `regions[${String(i)}]`,
        reason: `there is no region “${id}” in geodata/`,
      });
    return [];
  });
  const world = readWorld(root);
  problems.push(...world.problems);
  // What a region that cannot be read would have is not to be doubted as well.
  if (!problems.some(isError)) problems.push(...layerProblems(file.layers, regions, mapPath));
  const own = file.layers.flatMap(
    (layer) => readOwn(folder, layer, problems, gazetteerOf(root)(), unstated) ?? [],
  );
  const tables = file.layers.flatMap((layer) => readTable(root, folder, layer, problems, unstated) ?? []);
  const drawn = new Set(file.layers.flatMap(({ data }) => data ?? []));
  for (const each of readdirSync(folder))
    if (/\.(?:geojson|csv)$/u.test(each) && !drawn.has(each))
      problems.push({
        file: `${folder}/${each}`,
        path: '(whole file)',
        reason: 'is drawn by no layer of map.json',
      });
  const taken = new Set(regions.flatMap(({ file: { control } }) => control?.id ?? []));
  for (const { path, features: list } of own)
    list.forEach(({ id }, i) => {
      const at = `features[${String(i)}] (${id})`;
      if (taken.has(id)) problems.push({ file: path, path: `${at}.id`, reason: 'this id is taken twice' });
      for (const { message: reason } of v.safeParse(name, id).issues ?? [])
        problems.push({ file: path, path: `${at}.id`, reason });
      taken.add(id);
    });
  for (const { path, layer, features: list } of own) {
    list.forEach(({ id, properties }, i) => {
      const given = 'class' in properties ? properties.class : undefined;
      if (given !== undefined && !Object.hasOwn(layer.classes ?? {}, given))
        problems.push({
          file: path,
          path: `features[${String(i)}] (${id}).class`,
          reason: `the layer “${layer.id}” in map.json has no class “${given}”`,
        });
      if (layer.role === 'contact' && !('status' in properties && properties.status))
        problems.push({
          file: path,
          path: `features[${String(i)}] (${id}).status`,
          reason: 'a contact has a status',
        });
    });
  }
  if (problems.some(isError)) return { map: undefined, problems };
  // A map can be made of points that are called wrong, and what else is wrong with it be found.
  problems.push(...nearTownProblems(own, regions, gazetteerOf(root)()));

  const wish = regions.find((region) => region.file.home)?.file.home;
  const opening = own.filter(({ layer }) => rowOf(layer.role).opens);
  const citedIn = (reads: readonly Read[]) =>
    reads.flatMap(({ layer, features: list }) =>
      list.filter(({ id }) => cited.has(id)).map((feature) => ({ feature, role: layer.role })),
    );
  const all = own.flatMap(({ layer, features: list }) =>
    list.map((feature) => ({ feature, role: layer.role })),
  );
  const shown = [citedIn(opening), citedIn(own), all].find((each) => each.length > 0) ?? [];
  const fixed = typeof file.home === 'object' ? file.home : file.home === 'marks' ? undefined : wish;
  const middle = fixed
    ? (fixed[0] + fixed[2]) / 2
    : middleLongitude(shown.flatMap(({ feature }) => positionsOf(feature).map(([x]) => x)));
  const arcs = arcsOf(
    own
      .filter(({ layer }) => layer.role === 'contact')
      .flatMap(({ features: list }) => list)
      .map(({ id, geometry }) => ({
        id,
        lines:
          geometry.type === 'LineString' || geometry.type === 'MultiLineString'
            ? linesIn(geometry).map((line) => unwrapped(line, middle))
            : [],
      })),
  );
  const layers = file.layers.map((layer): LayerSource => {
    const { id, role } = layer;
    const region = regions.find((each) => each.id === layer.data?.split('/')[0]);
    if (region && (role === 'control' || role === 'units'))
      return { id, role, file: layer, kind: role, region };
    const table = tables.find((each) => each.layer === layer);
    if (table) return { id, role, file: layer, kind: 'dense', table };
    const read = own.find((each) => each.layer === layer);
    if (!read) return { id, role, file: layer, kind: 'base' };
    const placed = read.features.map((feature) => placedAt(feature, role, middle, arcs));
    return { id, role, file: layer, kind: 'own', path: read.path, provenance: read.provenance, placed };
  });
  const boundsById = new Map(
    layers.flatMap((layer) =>
      layer.kind === 'own' ? layer.placed.map(({ feature, bounds }) => [feature.id, bounds] as const) : [],
    ),
  );
  const parts = shown.flatMap(({ feature }) => {
    const bounds = boundsById.get(feature.id);
    return bounds ? [bounds] : [];
  });
  // A map without marks opens with its rows.
  if (parts.length === 0) parts.push(...tables.map(({ bounds }) => bounds));
  const home = fixed ?? (parts.length > 0 ? roomAround(union(parts)) : everything);
  return { map: { file, layers, regions, world, home }, problems };
}

import { existsSync, readdirSync } from 'node:fs';
import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { arcsOf } from '../../geo/arc.ts';
import type { Gazetteer } from '../../geo/check/swapped.ts';
import { boundsOf, toward, union, type Bounds, type Position } from '../../geo/mercator.ts';
import { unwrapped } from '../../geo/unwrap.ts';
import { features, ownDataset } from '../../map/datasets.ts';
import { mapFile, type LayerFile, type MapFile } from '../../map/definition.ts';
import type { Provenance } from '../../map/provenance.ts';
import { roleNames, rowOf, type Role } from '../../map/roles.ts';
import { isError, type Problem } from '../../input/problem.ts';
import { boundsAround, labelPosition, linesIn, middleOf, polygonsOf } from '../shapes.ts';
import { gazetteerOf } from './gazetteer.ts';
import { readJson, schemaProblems } from './json.ts';
import { readRegion, type Region } from './region.ts';
import { readWorld, type World } from './world.ts';

type Of<K extends keyof typeof features> = v.InferOutput<(typeof features)[K]>;
/** A feature of a report's own dataset. */
export type OwnFeature = Of<'point'> | Of<'line'> | Of<'area'>;
/** Where a feature is, made ready to be drawn: on the turn of the world that is nearest to the map's middle. */
export type Placed = {
  readonly feature: OwnFeature;
  readonly at: Position;
  readonly bounds: Bounds;
  /** Of a line: a contact as its arcs, a route as it is. */
  readonly lines: readonly (readonly Position[])[];
  readonly area: Polygon | MultiPolygon | undefined;
};

/** A layer with what it is drawn from. */
export type LayerSource = { readonly id: string; readonly role: Role; readonly file: LayerFile } & (
  | {
      readonly kind: 'own';
      /** The dataset's path. */
      readonly path: string;
      readonly provenance: Provenance;
      readonly placed: readonly Placed[];
    }
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
function guessedMap(folder: string, problems: Problem[]): MapFile {
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

/** The middle of the shortest stretch of the world that holds some longitudes. */
function middleLongitude(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const gaps = sorted.map((here, i) => ({
    after: here,
    gap: (sorted[i + 1] ?? (sorted[0] ?? 0) + 360) - here,
  }));
  const widest = gaps.reduce((a, b) => (b.gap > a.gap ? b : a), { after: 180, gap: 0 });
  // From the end of the widest gap all the way round to its beginning.
  const middle = widest.after + widest.gap + (360 - widest.gap) / 2;
  return toward(0, middle);
}

/** Where a feature is, on the turn of the world that is nearest to a longitude. */
function placedAt(feature: OwnFeature, role: Role, middle: number, arcs: Map<string, Position[][]>): Placed {
  const { geometry, id } = feature;
  if (geometry.type === 'Point') {
    const [longitude, latitude] = geometry.coordinates;
    const at: Position = [toward(middle, longitude), latitude];
    return {
      feature,
      at,
      bounds: boundsAround(at, feature.properties.precisionKm ?? 0),
      lines: [],
      area: undefined,
    };
  }
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
    const lines =
      role === 'contact' ? (arcs.get(id) ?? []) : linesIn(geometry).map((line) => unwrapped(line, middle));
    const longest = lines.reduce((a, b) => (b.length > a.length ? b : a), lines[0] ?? []);
    return { feature, at: middleOf(longest), bounds: boundsOf(lines.flat()), lines, area: undefined };
  }
  const polygons = polygonsOf(geometry).map((rings) => {
    const turn = toward(middle, rings[0]?.[0]?.[0] ?? 0) - (rings[0]?.[0]?.[0] ?? 0);
    return rings.map((ring) => ring.map(([x = 0, y = 0]) => [x + turn, y]));
  });
  const area: MultiPolygon = { type: 'MultiPolygon', coordinates: polygons };
  const { at, bounds } = labelPosition([area]);
  return { feature, at, bounds, lines: [], area };
}

const positionsOf = ({ geometry }: OwnFeature): readonly Position[] => {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
  }
};

/** Farther from every town, in kilometres, a place deserves a second look. */
const lonely = 200;

/** What a map without marks opens with. */
const everything: Bounds = [-170, -60, 190, 78];

/** Bounds with a part of their size around them, and never less than about 150 km wide. */
function roomAround([west, south, east, north]: Bounds): Bounds {
  const [x, y] = [Math.max(0.9, (east - west) * 0.12), Math.max(0.6, (north - south) * 0.12)];
  return [west - x, Math.max(-84, south - y), east + x, Math.min(84, north + y)];
}

type Read = {
  readonly layer: LayerFile;
  readonly path: string;
  readonly provenance: Provenance;
  features: OwnFeature[];
};

/** One of the report's own datasets, held to the role of its layer. */
function readOwn(
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
function layerProblems(layers: readonly LayerFile[], regions: readonly Region[], file: string): Problem[] {
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

/**
 * Reads what a report's map is drawn from: its `map.json`, its own datasets, and the regions it uses. Build time only.
 *
 * @param root - the project's folder
 * @param folder - of the report
 * @param cited - ids of the targets that its text cites: they decide what the map opens with
 */
export function readReportMap(
  root: string,
  folder: string,
  cited: ReadonlySet<string>,
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
  const own = file.layers.flatMap((layer) => readOwn(folder, layer, problems, gazetteerOf(root)()) ?? []);
  const drawn = new Set(file.layers.flatMap(({ data }) => data ?? []));
  for (const each of readdirSync(folder))
    if (each.endsWith('.geojson') && !drawn.has(each))
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
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))
        problems.push({ file: path, path: `${at}.id`, reason: 'must be a name like “suez-canal”' });
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
  const home = fixed ?? (parts.length > 0 ? roomAround(union(parts)) : everything);
  return { map: { file, layers, regions, world, home }, problems };
}

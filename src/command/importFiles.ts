import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { kindOf, type Kind } from '../lib/import/geometry.ts';
import { rolesOf, type ImportedFeature } from '../lib/import/layer.ts';
import type { Refused } from '../lib/import/row.ts';
import type { Rows } from '../lib/import/rows.ts';
import type { Source } from '../lib/import/source.ts';
import type { MapFile } from '../lib/map/definition.ts';
import { rowOf, type Role } from '../lib/map/roles.ts';
import { Names, slugOf } from '../lib/propose/quotes.ts';
import { refusedCsv } from '../lib/server/denseRefused.ts';
import { guessedMap } from '../lib/server/read/reportMap.ts';
import { aboutOf, tableOf } from './importTable.ts';
import { WrongCommand } from './output.ts';
import { readFile, schemaOf, type Links } from './reportFiles.ts';

type Words = string | Readonly<Record<string, string>>;
type LayerEntry = {
  id: string;
  role: Role;
  data?: string;
  title?: Words;
  key?: Words;
  classes?: Readonly<Record<string, Words>>;
};
type MapJson = Omit<MapFile, 'layers'> & { layers: LayerEntry[] };
/** A dataset as it stands in the folder. */
export type StoredDataset = {
  readonly type: string;
  readonly provenance?: Readonly<Record<string, unknown>>;
  readonly features?: readonly {
    readonly id?: unknown;
    readonly geometry?: unknown;
    readonly properties?: unknown;
  }[];
};

const rank: readonly ReturnType<typeof rowOf>['geometry'][] = [
  'point',
  'rows',
  'line',
  'area',
  'region',
  'none',
];
const rankOf = (role: Role) => rank.indexOf(rowOf(role).geometry);

/** The map of a report as its author wrote it, or as it is without a `map.json`. */
export function mapOf(folder: string): MapJson {
  const written = readFile<MapJson>(folder, 'map.json');
  if (written) return written;
  const { layers } = guessedMap(folder, []);
  return { ...schemaOf(folder, 'map'), layers } as MapJson;
}

/** The file of a layer. */
export const dataOf = (layer: string): string => `${layer}.geojson`;

/**
 * The dataset that stands where an import would write; undefined for none.
 *
 * @throws where it is something that nobody said is to be replaced
 */
export function earlierLayer(
  folder: string,
  map: MapJson,
  layer: string,
  replace: boolean,
): StoredDataset | undefined {
  const entry = map.layers.find(({ id }) => id === layer);
  const data = entry?.data === tableOf(layer) ? tableOf(layer) : dataOf(layer);
  if (entry && entry.data !== data)
    throw new WrongCommand(
      `${join(folder, 'map.json')}: the layer “${layer}” is drawn from ${entry.data ?? 'no file'}: choose another name with --layer`,
    );
  const isTable = existsSync(join(folder, tableOf(layer)));
  const about = isTable ? readFile<StoredDataset['provenance']>(folder, aboutOf(layer)) : undefined;
  const dataset: StoredDataset | undefined = about
    ? { type: 'table', provenance: about }
    : readFile<StoredDataset>(folder, dataOf(layer));
  if ((entry || dataset || isTable) && !replace)
    throw new WrongCommand(
      `${join(folder, data)}: is there already; --replace takes its place, --layer gives the new one a name of its own`,
    );
  return dataset;
}

/** Names for features that no other file of the report has. */
export function freeIds(folder: string, besides: readonly string[]): Names {
  const ids = new Names();
  for (const file of readdirSync(folder).filter(
    (name) => name.endsWith('.geojson') && !besides.includes(name),
  ))
    for (const { id } of readFile<StoredDataset>(folder, file)?.features ?? [])
      if (typeof id === 'string') ids.take(id, id);
  return ids;
}

/** The features of some ids that a text of the report points at. */
export function citedAmong(folder: string, ids: readonly string[]): string[] {
  const cited = new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith('.annotations.json'))
      .flatMap((name) => readFile<Links>(folder, name)?.statements ?? [])
      .flatMap(({ annotations }) => annotations.flatMap(({ targets }) => targets.map(({ id }) => id))),
  );
  return ids.filter((id) => cited.has(id));
}

/**
 * Puts a layer on the map: points over lines, lines over areas, all of them over what a region draws.
 *
 * @param told - what the author said of it now, which wins over what they wrote there before
 */
export function putLayer(map: MapJson, entry: LayerEntry, told: Partial<LayerEntry>): void {
  const at = map.layers.findIndex(({ id }) => id === entry.id);
  const earlier = map.layers[at];
  if (earlier) {
    // What its author wrote there stays.
    map.layers[at] = {
      ...entry,
      ...earlier,
      ...told,
      role: entry.role,
      ...(entry.data === undefined ? {} : { data: entry.data }),
      ...(entry.classes ? { classes: { ...entry.classes, ...earlier.classes } } : {}),
    };
    return;
  }
  const below = map.layers.findIndex(({ role }) => rankOf(role) > rankOf(entry.role));
  map.layers.splice(below < 0 ? map.layers.length : below, 0, { ...entry, ...told });
}

/** Writes a dataset with a feature a line, so that a difference of two versions shows each by itself. */
export function writeDataset(
  folder: string,
  data: string,
  provenance: object,
  features: readonly ImportedFeature[],
): void {
  const head = JSON.stringify({ type: 'FeatureCollection', provenance }, null, 2).replace(/\n\}$/u, '');
  const lines = features.map((feature) => `    ${JSON.stringify(feature)}`).join(',\n');
  writeFileSync(join(folder, data), `${head},\n  "features": [\n${lines}\n  ]\n}\n`);
}

/**
 * Writes the rows that were left out, each with its line and the reason, beside the report; what an earlier import left
 * there is gone.
 *
 * @returns the file; undefined where every row was taken
 */
export function writeRefused(
  folder: string,
  layer: string,
  source: Source,
  refused: readonly Refused[],
): string | undefined {
  const whole = resolve(folder);
  const file = join(dirname(folder), `${basename(whole)}.${layer}.refused.csv`);
  if (refused.length === 0) {
    rmSync(file, { force: true });
    return undefined;
  }
  writeFileSync(file, refusedCsv(refused, source));
  return file;
}

/** What the layer of a kind is called, where a file has more than one. */
export const layerNames = (layer: string, kinds: readonly Kind[]): ReadonlyMap<Kind, string> =>
  new Map(
    kinds.map(
      (kind, i) => [kind, i === 0 ? layer : `${layer}-${kind === 'line' ? 'lines' : 'areas'}`] as const,
    ),
  );

const kinds: readonly Kind[] = ['point', 'line', 'area'];

/** The role of each kind of geometry that the rows have. */
export function rolesFor(rows: Rows, role: Role | undefined): ReadonlyMap<Kind, Role> {
  const found = new Set(rows.rows.map(({ geometry }) => kindOf(geometry)));
  const there = kinds.filter((kind) => found.has(kind));
  if (role !== undefined && !there.some((kind) => rolesOf[kind].includes(role)))
    throw new WrongCommand(
      `--role ${role}: does not draw ${there.map((kind) => `${kind}s`).join(' and ')}, which the file has: choose ${there.flatMap((kind) => rolesOf[kind]).join(' or ')}`,
    );
  return new Map(
    there.map((kind) => [
      kind,
      role !== undefined && rolesOf[kind].includes(role) ? role : (rolesOf[kind][0] ?? 'incident'),
    ]),
  );
}

/** The name of a layer: as told, or as its file is called. */
export function layerNameOf(file: string, given: string | undefined): string {
  const name = given ?? slugOf(basename(file).replace(/\.[^.]*$/u, ''));
  if (!/^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name))
    throw new WrongCommand(`--layer ${name}: must be a name like “incidents-2024”`);
  return name;
}

/** A title for a layer of which nobody says more than its name. */
export const titled = (layer: string) =>
  layer.replaceAll('-', ' ').replace(/^./u, (first) => first.toUpperCase());

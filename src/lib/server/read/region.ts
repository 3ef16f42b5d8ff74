import { existsSync } from 'node:fs';
import type { MultiPolygon, Polygon } from 'geojson';
import type * as v from 'valibot';
import { catalogue, schemas } from '../../map/datasets.ts';
import type { ControlLine } from '../../map/controlLine.ts';
import type { Entry } from '../../map/provenance.ts';
import { regionFile, type RegionFile } from '../../map/region.ts';
import type { AreaKind } from '../../map/roles.ts';
import type { Problem } from '../../input/problem.ts';
import { geodataFolder } from '../programFolder.ts';
import { readCompared, type Compared } from './compared.ts';
import { readControlLines } from './controlLine.ts';
import { readJson } from './json.ts';
import { signatureOf } from './signature.ts';

type Of<K extends keyof typeof schemas> = v.InferOutput<(typeof schemas)[K]>;

/** A region's area of control on one day. */
export type ControlArea = {
  readonly entry: Entry;
  readonly features: Of<'control'>['features'];
  /** Those that are counted as held: all but the contested. */
  readonly held: Of<'control'>['features'];
  /** What is drawn beside the land, by its class: how far off the line may be, and waters that there are no more. */
  readonly beside: readonly {
    readonly properties: { readonly class: string };
    readonly geometry: Polygon | MultiPolygon;
  }[];
};

/** A region as it is read: its definition, and the datasets of its modules. */
export type Region = {
  readonly id: string;
  readonly folder: string;
  readonly file: RegionFile;
  readonly datasets: readonly Entry[];
  readonly units: Of<'units'>['features'];
  /** By day, earliest first. */
  readonly control: ReadonlyMap<string, ControlArea>;
  /** The line of control of each day, with its reasons. */
  readonly lines: readonly ControlLine[];
  /** What stands beside the area of a day: what others published. */
  readonly compared: ReadonlyMap<string, Compared>;
  readonly towns: Of<'towns'>['features'];
  /** Waters that the world lacks and that there still are. */
  readonly waters: Of<'regionWaters'>['features'];
};

type Cached = {
  readonly signature: string | undefined;
  readonly region: Region | undefined;
  readonly problems: Problem[];
};
const regions = new Map<string, Cached>();

/**
 * Reads a region of `geodata/`, once in a process while nothing in it changes: most reports share one. Build time only.
 *
 * @param root - the project's folder
 * @param problems - what is wrong with its files is added here
 * @returns undefined where there is no such region, or its definition cannot be read
 */
export function readRegion(root: string, id: string, problems: Problem[]): Region | undefined {
  const folder = geodataFolder(root, id);
  if (!existsSync(`${folder}/region.json`)) return undefined;
  const signature = signatureOf(folder);
  let cached = regions.get(folder);
  if (!cached || signature === undefined || cached.signature !== signature) {
    const found: Problem[] = [];
    cached = { signature, region: readNow(folder, id, found), problems: found };
    regions.set(folder, cached);
  }
  problems.push(...cached.problems);
  return cached.region;
}

function readNow(folder: string, id: string, problems: Problem[]): Region | undefined {
  const file = readJson(`${folder}/region.json`, regionFile, problems);
  const datasets = readJson(`${folder}/catalogue.json`, catalogue, problems)?.datasets;
  if (!file || !datasets) return undefined;
  const read = <K extends keyof typeof schemas>(entry: Entry, kind: K): Of<K>['features'] =>
    readJson(`${folder}/${entry.file}`, schemas[kind], problems)?.features ?? [];
  const entriesOf = (part: Entry['part']) => datasets.filter((entry) => entry.part === part);
  const days = entriesOf('control').sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  days.forEach(({ asOf, id: twice }, i) => {
    if (days[i - 1]?.asOf === asOf)
      problems.push({
        file: `${folder}/catalogue.json`,
        path: twice,
        reason: `the day ${asOf} is taken twice`,
      });
  });
  for (const [language, { control }] of Object.entries(file.words))
    for (const day of Object.keys(control?.on ?? {}))
      if (!days.some(({ asOf }) => asOf === day))
        problems.push({
          file: `${folder}/region.json`,
          path: `words.${language}.control.on.${day}`,
          reason: 'there is no area of control of that day',
        });
  const classOf = (kind: AreaKind) => file.control?.classes.find((each) => each.kind === kind)?.id;
  const waters = entriesOf('waters').flatMap((entry) => read(entry, 'regionWaters'));
  const besideOn = (day: string): ControlArea['beside'] => {
    const precise = entriesOf('precision').filter(({ asOf }) => asOf === day);
    const lost = waters.filter(({ properties: { until } }) => until !== undefined && day < until);
    return [
      ...lost.map(({ geometry }) => ({ kind: 'lost-water' as const, geometry })),
      ...precise.flatMap((entry) =>
        read(entry, 'water').map(({ geometry }) => ({ kind: 'precision' as const, geometry })),
      ),
    ].flatMap(({ kind, geometry }) => {
      const name = classOf(kind);
      return name === undefined ? [] : [{ properties: { class: name }, geometry: geometry as Polygon }];
    });
  };
  const areaOf = (entry: Entry): ControlArea => {
    const features = read(entry, 'control');
    const contested = classOf('contested');
    const held = features.filter(({ properties }) => properties.class !== contested);
    return { entry, features, held, beside: besideOn(entry.asOf) };
  };
  const lineDays = entriesOf('line').map(({ asOf }) => asOf);
  return {
    id,
    folder,
    file,
    datasets,
    units: entriesOf('units').flatMap((entry) => read(entry, 'units')),
    control: new Map(days.map((entry) => [entry.asOf, areaOf(entry)])),
    lines: readControlLines(lineDays.sort(), problems, `${folder}/front-line`),
    compared: readCompared(folder, problems),
    towns: entriesOf('towns').flatMap((entry) => read(entry, 'towns')),
    waters: waters.filter(({ properties: { until } }) => until === undefined),
  };
}

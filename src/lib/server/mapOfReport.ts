import { byLanguage, inLanguage, isIn, type Words } from '../input/atoms.ts';
import { shortened, toward, union, type Bounds, type Position } from '../geo/mercator.ts';
import { dayFor } from '../map/control.ts';
import { labellingOf, type Labelling } from '../map/names.ts';
import { datasetIn, type Dataset } from '../map/provenance.ts';
import { classesOf, regionWordsIn, type RegionWords } from '../map/region.ts';
import { patterns, rowOf, type AreaClass, type Layer } from '../map/roles.ts';
import type { AddedFact, Pointable } from '../report/marks.ts';
import type { Problem } from '../input/problem.ts';
import type { GroundData } from './ground.ts';
import { downloadOf, ownDownloadOf } from './downloadPaths.ts';
import type { ControlArea, Region } from './read/region.ts';
import type { LayerSource, OwnFeature, Placed, ReportMap } from './read/reportMap.ts';
import type { World } from './read/world.ts';
import { labelPosition } from './shapes.ts';

type Own = Extract<LayerSource, { kind: 'own' }>;

/** The control layer of a map. */
export type MapControl = {
  readonly layer: string;
  readonly region: Region;
  /** The id of the mark that stands for it. */
  readonly mark: string;
  readonly classes: readonly AreaClass[];
  /** The day that it shows for the report's own. */
  readonly own: string;
  readonly parts: ControlArea['features'];
};

/** A layer of one of the report's own datasets. */
export type OwnLayer = { readonly layer: Layer; readonly source: Own; readonly placed: readonly Placed[] };

/** A report's map in the words of its language. */
export type MapOfReport = {
  readonly layers: readonly Layer[];
  /** The layers of the report's own datasets, from the top of the map down. */
  readonly own: readonly OwnLayer[];
  readonly regions: readonly Region[];
  readonly world: World;
  readonly home: Bounds;
  /** The languages of the names on the map. */
  readonly languages: readonly string[];
  readonly ground: GroundData;
  readonly control: MapControl | undefined;
  readonly units: { readonly layer: string; readonly region: Region } | undefined;
  /** What the modules of its region say; undefined where it uses none. */
  readonly words: RegionWords | undefined;
  readonly pointables: ReadonlyMap<string, Pointable>;
  readonly datasets: readonly Dataset[];
  /** What the map shows for a sentence, where the marks it cites are not it. */
  readonly frames: Readonly<Record<string, Bounds>>;
};

/** What is said of a role's layer that has no title of its own. */
export type RoleTitles = (role: Layer['role']) => string;

const rounded = ([x, y]: Position): [number, number] => [
  Math.round(x * 1e4) / 1e4,
  Math.round(y * 1e4) / 1e4,
];

/** The languages of a map's names: its own, its region's, else English and the report's own language. */
function languagesOf({ file, regions }: ReportMap, language: string): string[] {
  const given = file.names ?? regions.find((region) => region.file.names)?.file.names;
  return given ? [...given] : [...new Set(['en', language.split('-')[0] ?? 'en'])];
}

/** What the words of a translation lack: every text of the map in its language, with the numbers of the original. */
function translationProblems({ path, placed }: Own, language: string, original: string): Problem[] {
  const digits = (texts: readonly string[]) =>
    texts
      .flatMap((each) => each.match(/\d+/gu) ?? [])
      .sort()
      .join(', ');
  return placed.flatMap(({ feature: { id, properties } }, i) => {
    const { title, label, summary, added = [] } = properties;
    const facts = added.map(({ fact }) => fact);
    const texts: readonly (readonly [string, Words])[] = [
      ['title', title],
      ['label', label],
      ['summary', summary],
      ...facts.map((fact, j) => [`added[${String(j)}].fact`, fact] as const),
    ];
    const place = `features[${String(i)}] (${id})`;
    const missing = texts.filter(([, given]) => !isIn(given, language));
    if (missing.length > 0)
      return missing.map(([field]) => ({
        file: path,
        path: `${place}.${field}`,
        reason: `has no words in “${language}”`,
      }));
    const numbers = (tag: string) => digits([title, summary, ...facts].map((each) => inLanguage(each, tag)));
    const [given, wanted] = [numbers(language), numbers(original)];
    if (given === wanted) return [];
    const reason = `has the numbers ${given || 'none'} in “${language}”, but ${wanted || 'none'} in “${original}”`;
    return [{ file: path, path: place, reason }];
  });
}

function pointableOf(
  feature: OwnFeature,
  at: Placed,
  layer: Layer,
  dataset: Dataset,
  map: {
    readonly language: string;
    readonly languages: readonly string[];
  },
): Pointable {
  const { title, label, summary, source, precisionKm, date, added } = feature.properties;
  const said = (given: Words) => inLanguage(given, map.language);
  // The name of a place is a name in every language of the map; what is said of a contact is the report's own.
  const labelling: Labelling = rowOf(layer.role).framed
    ? { label: said(label) }
    : labellingOf({ [map.language]: said(label), ...byLanguage(label) }, map.languages);
  const facts = added?.map(({ fact, source: from, link }): AddedFact => ({
    fact: said(fact),
    source: said(from),
    ...(link ? { link } : {}),
  }));
  return {
    id: feature.id,
    layer: layer.id,
    role: layer.role,
    title: said(title),
    ...labelling,
    summary: said(summary),
    added: facts,
    status: 'status' in feature.properties ? feature.properties.status : undefined,
    date: typeof date === 'string' ? [date, date] : date && [date.from, date.to],
    precisionKm: precisionKm ?? dataset.precisionKm,
    origin: `${dataset.title}: ${said(source)}; ${dataset.method}.`,
    asOf: dataset.asOf,
    at: rounded(at.at),
    bounds: shortened(at.bounds),
  };
}

/** The mark of an area of control. */
function controlPointable(
  { region, own, parts, mark }: MapControl,
  layer: Layer,
  dataset: Dataset,
  { language, middle }: { readonly language: string; readonly middle: number },
): Pointable | undefined {
  const words = region.file.control?.mark;
  if (!words) return undefined;
  const { at, bounds } = labelPosition(parts.map(({ geometry }) => geometry));
  const turn = toward(middle, at[0]) - at[0];
  return {
    id: mark,
    layer: layer.id,
    role: 'control',
    title: inLanguage(words.title, language),
    // What is said of it is the report's own language's.
    label: inLanguage(words.label, language),
    summary: inLanguage(words.summary, language),
    precisionKm: dataset.precisionKm,
    origin: `${dataset.title}: ${dataset.source}; ${dataset.method}.`,
    asOf: own,
    at: [at[0] + turn, at[1]],
    bounds: [bounds[0] + turn, bounds[1], bounds[2] + turn, bounds[3]],
  };
}

/**
 * A report's map in the words of a language.
 *
 * @param report - its folder's name, its language (BCP 47), the day its map shows, and what it is a translation of
 * @param titleOf - the title of a layer that has none of its own
 * @returns the map, and what its words lack
 */
export function mapIn(
  map: ReportMap,
  report: {
    readonly slug: string;
    readonly language: string;
    readonly asOf: string;
    readonly translationOf?: string | undefined;
  },
  titleOf: RoleTitles,
): { map: MapOfReport; problems: Problem[] } {
  const { slug, language, asOf, translationOf } = report;
  const languages = languagesOf(map, language);
  const middle = (map.home[0] + map.home[2]) / 2;
  const problems: Problem[] = [];
  const moduled = map.layers.find((layer) => layer.kind === 'control' || layer.kind === 'units');
  const wordsOf = (region: Region) => regionWordsIn(region.file, language);
  const words =
    moduled && 'region' in moduled ? wordsOf(moduled.region) : map.regions[0] && wordsOf(map.regions[0]);
  const datasets: Dataset[] = [];
  const pointables = new Map<string, Pointable>();
  let control: MapControl | undefined;
  let units: MapOfReport['units'];
  const own: OwnLayer[] = [];

  const layers = map.layers.map((source): Layer => {
    const { id, role, file } = source;
    const said = (given: Words | undefined) => given && inLanguage(given, language);
    const layerOf = (day: string, title: string, more: Partial<Layer> = {}): Layer => ({
      id,
      role,
      title: said(file.title) ?? title,
      ...(file.key ? { key: said(file.key) } : {}),
      day,
      ...(file.tone ? { tone: file.tone } : {}),
      ...more,
    });
    switch (source.kind) {
      case 'own': {
        const { provenance, placed } = source;
        if (translationOf !== undefined)
          problems.push(...translationProblems(source, language, translationOf));
        const dataset = datasetIn(language, provenance, { id, layer: id, download: ownDownloadOf(slug, id) });
        datasets.push(dataset);
        const classes = Object.entries(file.classes ?? {}).map(([name, title], i): AreaClass => ({
          id: name,
          title: inLanguage(title, language),
          pattern: patterns[i % patterns.length] ?? 'plain',
        }));
        const layer = layerOf(provenance.asOf, titleOf(role), classes.length > 0 ? { classes } : {});
        own.push({ layer, source, placed });
        for (const each of placed)
          pointables.set(
            each.feature.id,
            pointableOf(each.feature, each, layer, dataset, { language, languages }),
          );
        return layer;
      }
      case 'control': {
        const { region } = source;
        const regionWords = wordsOf(region);
        const shown = dayFor([...region.control.keys()], asOf) ?? asOf;
        const parts = region.control.get(shown)?.features ?? [];
        const classes = classesOf(region.file, regionWords);
        control = { layer: id, region, mark: region.file.control?.id ?? id, classes, own: shown, parts };
        const layer = layerOf(shown, regionWords.control?.title ?? titleOf(role), { classes });
        for (const { entry } of region.control.values())
          datasets.push(
            datasetIn(language, entry, { id: entry.id, layer: id, download: downloadOf(entry.id) }),
          );
        const dataset = datasets.find(({ asOf: day, layer: of }) => of === id && day === shown);
        const mark = dataset && controlPointable(control, layer, dataset, { language, middle });
        if (mark) pointables.set(mark.id, mark);
        return layer;
      }
      case 'units': {
        const { region } = source;
        const regionWords = wordsOf(region).units;
        units = { layer: id, region };
        const entries = region.datasets.filter(({ part }) => part === 'units');
        for (const entry of entries)
          datasets.push(
            datasetIn(language, entry, { id: entry.id, layer: id, download: downloadOf(entry.id) }),
          );
        const key = regionWords?.key;
        return layerOf(entries[0]?.asOf ?? asOf, regionWords?.title ?? titleOf(role), key ? { key } : {});
      }
      case 'base': {
        const towns = map.regions.flatMap((region) => region.datasets.filter(({ part }) => part === 'towns'));
        const entries = [...map.world.datasets, ...towns];
        for (const entry of entries)
          datasets.push(
            datasetIn(language, entry, { id: entry.id, layer: id, download: downloadOf(entry.id) }),
          );
        const days = entries.map((entry) => entry.asOf).sort();
        return layerOf(days.at(-1) ?? asOf, titleOf(role));
      }
    }
  });
  const regionIds = new Set(map.regions.map(({ file }) => file.country));
  const ground: GroundData = {
    of: map,
    world: map.world,
    regions: regionIds,
    units: units?.region.units ?? [],
    control: control?.parts ?? [],
    home: map.home,
  };
  const frames = Object.fromEntries(
    Object.entries(map.file.frames).flatMap(([statement, frame]): [string, Bounds][] => {
      if (typeof frame !== 'string') return [[statement, frame]];
      const ids = frame.replace('marks:', '').split(',');
      const parts = ids.flatMap((id) => {
        const bounds = pointables.get(id)?.bounds;
        return bounds ? [bounds] : [];
      });
      return parts.length > 0 ? [[statement, union(parts)]] : [];
    }),
  );
  return {
    map: {
      layers,
      own,
      regions: map.regions,
      world: map.world,
      home: map.home,
      languages,
      ground,
      control,
      units,
      words,
      pointables,
      datasets,
      frames,
    },
    problems,
  };
}

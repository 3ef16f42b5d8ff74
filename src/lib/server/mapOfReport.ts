import { inLanguage, type Words } from '../input/atoms.ts';
import { own as ownOf } from '../input/own.ts';
import { union, type Bounds } from '../geo/mercator.ts';
import { dayFor } from '../map/control.ts';
import { datasetIn, type Dataset, type Entry } from '../map/provenance.ts';
import { classesOf, regionWordsIn, type RegionWords } from '../map/region.ts';
import { patterns, type AreaClass, type Layer } from '../map/roles.ts';
import type { Pointable } from '../report/marks.ts';
import type { Problem } from '../input/problem.ts';
import type { GroundData } from './ground.ts';
import type { DenseSummary } from '../dense/model.ts';
import { downloadOf, ownDownloadOf, tableDownloadOf } from './downloadPaths.ts';
import type { Table } from './read/denseTable.ts';
import { summaryOfTable } from './denseSummary.ts';
import type { ControlArea, Region } from './read/region.ts';
import type { LayerSource, ReportMap } from './read/reportMap.ts';
import type { Placed } from './read/placed.ts';
import type { World } from './read/world.ts';
import { translationProblems, pointableOf, controlLabel, controlPointable } from './pointables.ts';

export type Own = Extract<LayerSource, { kind: 'own' }>;

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
  /** What closer views draw beside it on that day. */
  readonly beside: ControlArea['beside'];
  /** What is written on it, by day. */
  readonly labels: ReadonlyMap<string, string>;
};

/** A layer of one of the report's own datasets. */
type OwnLayer = { readonly layer: Layer; readonly source: Own; readonly placed: readonly Placed[] };

/** A layer of a table of rows. */
type DenseLayer = {
  readonly layer: Layer;
  readonly table: Table;
  readonly summary: DenseSummary;
  /** What each of the summary's types is called. */
  readonly titles: readonly string[];
};

/** A report's map in the words of its language. */
export type MapOfReport = {
  readonly layers: readonly Layer[];
  /** The layers of the report's own datasets, from the top of the map down. */
  readonly own: readonly OwnLayer[];
  /** The layers of its tables of rows, from the top of the map down. */
  readonly dense: readonly DenseLayer[];
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

/** The languages of a map's names: its own, its region's, else English and the report's own language. */
function languagesOf({ file, regions }: ReportMap, language: string): string[] {
  const given = file.names ?? regions.find((region) => region.file.names)?.file.names;
  return given ? [...given] : [...new Set(['en', language.split('-')[0] ?? 'en'])];
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
  const dense: DenseLayer[] = [];

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
    /** A dataset of the world or of a region. */
    const shared = (entry: Entry) =>
      datasets.push(datasetIn(language, entry, { id: entry.id, layer: id, download: downloadOf(entry.id) }));
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
            pointableOf(each.feature, each, layer, dataset, { language, languages, home: map.home }),
          );
        return layer;
      }
      case 'dense': {
        const { table } = source;
        const at = { id, layer: id, download: tableDownloadOf(slug, id) };
        datasets.push(datasetIn(language, table.provenance, at));
        const layer = layerOf(table.provenance.asOf, titleOf(role));
        const summary = summaryOfTable(table, map.home);
        const titles = summary.types.map((type) => said(ownOf(file.classes ?? {}, type)) ?? type);
        dense.push({ layer, table, summary, titles });
        return layer;
      }
      case 'control': {
        const { region } = source;
        const regionWords = wordsOf(region);
        const shown = dayFor([...region.control.keys()], asOf) ?? asOf;
        const { features: parts = [], beside = [] } = region.control.get(shown) ?? {};
        const classes = classesOf(region.file, regionWords);
        const labels = new Map(
          [...region.control].map(([day, area]) => [day, controlLabel(region, language, area)]),
        );
        const mark = region.file.control?.id ?? id;
        control = { layer: id, region, mark, classes, own: shown, parts, beside, labels };
        const layer = layerOf(shown, regionWords.control?.title ?? titleOf(role), { classes });
        for (const { entry } of region.control.values()) shared(entry);
        const dataset = datasets.find(({ asOf: day, layer: of }) => of === id && day === shown);
        const pointable = dataset && controlPointable(control, layer, dataset, { language, middle });
        if (pointable) pointables.set(mark, pointable);
        return layer;
      }
      case 'units': {
        const { region } = source;
        const regionWords = wordsOf(region).units;
        units = { layer: id, region };
        const entries = region.datasets.filter(({ part }) => part === 'units');
        entries.forEach(shared);
        const key = regionWords?.key;
        return layerOf(entries[0]?.asOf ?? asOf, regionWords?.title ?? titleOf(role), key ? { key } : {});
      }
      case 'base': {
        const isBase = ({ part }: Entry) => part === 'towns' || part === 'waters';
        const entries = [
          ...map.world.datasets,
          ...map.regions.flatMap((region) => region.datasets.filter(isBase)),
        ];
        entries.forEach(shared);
        const days = entries.map((entry) => entry.asOf).sort();
        return layerOf(days.at(-1) ?? asOf, titleOf(role));
      }
    }
  });
  const regionIds = new Set(map.regions.map(({ file }) => file.country));
  const ground: GroundData = {
    of: map,
    world: map.world,
    waters: map.regions.flatMap(({ waters }) => waters),
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
      dense,
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

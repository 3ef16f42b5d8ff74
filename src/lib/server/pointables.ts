import { byLanguage, inLanguage, isIn, type Words } from '../input/atoms.ts';
import { distanceKm } from '../geo/length.ts';
import { shortened, toward, type Bounds, type Position } from '../geo/mercator.ts';
import { isHome } from '../report/aim.ts';
import type { MultiPolygon, Polygon } from 'geojson';
import { filled } from '../map/filled.ts';
import { labellingOf, type Labelling } from '../map/names.ts';
import type { Dataset } from '../map/provenance.ts';
import { percentRangeIn, shareOf } from '../map/share.ts';
import { isPlace, rowOf, type Layer } from '../map/roles.ts';
import type { AddedFact, Pointable } from '../report/marks.ts';
import type { Problem } from '../input/problem.ts';
import type { OwnFeature, Placed } from './read/placed.ts';
import type { ControlArea, Region } from './read/region.ts';
import { labelPosition } from './shapes.ts';
import type { Own, MapControl } from './mapOfReport.ts';

const rounded = ([x, y]: Position): [number, number] => [
  Math.round(x * 1e4) / 1e4,
  Math.round(y * 1e4) / 1e4,
];

/** What the words of a translation lack: every text of the map in its language, with the numbers of the original. */
export function translationProblems({ path, placed }: Own, language: string, original: string): Problem[] {
  const digits = (texts: readonly string[]) =>
    texts
      .flatMap((each) => each.match(/\d+/gu) ?? [])
      .sort()
      .join(', ');
  return placed.flatMap(({ feature: { id, properties } }, i) => {
    const { title, label, summary, added = [] } = properties;
    const facts = added.flatMap(({ fact }, j) =>
      fact === undefined ? [] : [[`added[${String(j)}].fact`, fact] as const],
    );
    const texts: readonly (readonly [string, Words])[] = [
      ['title', title],
      ['label', label],
      ['summary', summary],
      ...facts,
    ];
    const place = `features[${String(i)}] (${id})`;
    const missing = texts.filter(([, given]) => !isIn(given, language));
    if (missing.length > 0)
      return missing.map(([field]) => ({
        file: path,
        path: `${place}.${field}`,
        reason: `has no words in “${language}”`,
      }));
    const numbers = (tag: string) =>
      digits([title, summary, ...facts.map(([, fact]) => fact)].map((each) => inLanguage(each, tag)));
    const [given, wanted] = [numbers(language), numbers(original)];
    if (given === wanted) return [];
    const reason = `has the numbers ${given || 'none'} in “${language}”, but ${wanted || 'none'} in “${original}”`;
    return [{ file: path, path: place, reason }];
  });
}

/** How far a position is from the middle of some bounds, to the next ten kilometres, in the words of a language. */
function distanceIn(
  language: string,
  [west, south, east, north]: Bounds,
  [longitude, latitude]: Position,
): string {
  const km = distanceKm([(west + east) / 2, (south + north) / 2], [longitude, latitude]);
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' });
  return format.format(Math.round(km / 10) * 10);
}

export function pointableOf(
  feature: OwnFeature,
  at: Placed,
  layer: Layer,
  dataset: Dataset,
  map: {
    readonly language: string;
    readonly languages: readonly string[];
    /** What the map opens with. */
    readonly home: Bounds;
  },
): Pointable {
  const { title, label, summary, source, precisionKm, date, added } = feature.properties;
  const said = (given: Words) => inLanguage(given, map.language);
  // The name of a place is a name in every language of the map; what is said of a contact is the report's own.
  const labelling: Labelling = rowOf(layer.role).framed
    ? { label: said(label) }
    : labellingOf({ [map.language]: said(label), ...byLanguage(label) }, map.languages);
  const facts = added?.map(({ fact, source: from, link }): AddedFact => ({
    ...(fact === undefined ? {} : { fact: said(fact) }),
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
    origin: source === undefined ? dataset.source : said(source),
    asOf: dataset.asOf,
    at: rounded(at.at),
    bounds: shortened(at.bounds),
    ...(isPlace(layer.role) && !isHome(map.home, at.at)
      ? { afar: distanceIn(map.language, map.home, at.at) }
      : {}),
  };
}

/** What is written on an area of control: how much of its region it is, with what is contested as the range. */
export function controlLabel(
  { file }: Region,
  language: string,
  { held, features }: Pick<ControlArea, 'held' | 'features'>,
): string {
  const [share, upTo] = [held, features].map((each) => shareOf(each, file.officialKm2 ?? NaN).share);
  const words = file.control?.mark.label ?? {};
  return filled(inLanguage(words, language), {
    share: file.officialKm2 ? percentRangeIn(language, share ?? 0, upTo ?? 0) : '',
  }).trim();
}

/** Where an area of control has its label, and its bounds. Degrees. */
export function controlPlace(
  { file }: Region,
  parts: readonly { readonly geometry: Polygon | MultiPolygon }[],
): ReturnType<typeof labelPosition> {
  const place = labelPosition(parts.map(({ geometry }) => geometry));
  return { ...place, at: file.control?.label ?? place.at };
}

/** The mark of an area of control. */
export function controlPointable(
  { region, own, parts, mark, labels }: MapControl,
  layer: Layer,
  dataset: Dataset,
  { language, middle }: { readonly language: string; readonly middle: number },
): Pointable | undefined {
  const words = region.file.control?.mark;
  if (!words) return undefined;
  const { at, bounds } = controlPlace(region, parts);
  const turn = toward(middle, at[0]) - at[0];
  return {
    id: mark,
    layer: layer.id,
    role: 'control',
    title: inLanguage(words.title, language),
    // What is said of it is the report's own language's.
    label: labels.get(own) ?? '',
    summary: inLanguage(words.summary, language),
    precisionKm: dataset.precisionKm,
    origin: dataset.source,
    asOf: own,
    at: [at[0] + turn, at[1]],
    ...(region.file.control?.label ? { led: true as const } : {}),
    bounds: [bounds[0] + turn, bounds[1], bounds[2] + turn, bounds[3]],
  };
}

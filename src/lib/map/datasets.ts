import * as v from 'valibot';
import { day, kilometres, name, text, webAddress, words } from '../input/atoms.ts';
import { exactly, recordOf } from '../input/record.ts';
import { statuses } from './roles.ts';

/** Whether a path stays in the folder it counts from, and is no address: every part of it is a name. */
const isWithin = (path: string) => path.split('/').every((part) => /^(?!\.{0,2}$)[^\\:]+$/u.test(part));

/**
 * The licences under which data may be shipped with the site. LGPL is for data of their own file alone, such as GSHHG's:
 * they stay apart, can be replaced, and name their source, which is all that it asks of those who pass them on.
 */
export const licences = [
  'CC0-1.0',
  'CC-BY-4.0',
  'ODbL-1.0',
  'LGPL-3.0-or-later',
  'LicenseRef-public-domain',
] as const;
/** The licence of data that nobody may publish without the leave of who made them. */
export const byPermission = 'LicenseRef-by-permission';

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const position = v.strictTuple([longitude, latitude]);

/** Whether a value is a list of so many positions or more. */
function arePositions(value: unknown, least: number): value is [number, number][] {
  if (!Array.isArray(value) || value.length < least) return false;
  for (const at of value as unknown[]) {
    if (!Array.isArray(at) || at.length !== 2) return false;
    const [x, y] = at as [unknown, unknown];
    // Not a number is neither more nor less than anything.
    if (typeof x !== 'number' || !(Math.abs(x) <= 180)) return false;
    if (typeof y !== 'number' || !(Math.abs(y) <= 90)) return false;
  }
  return true;
}

/** A schema that takes what fits as it is: of long lists only what does not is looked at one by one, and named. */
function quickly<S extends v.GenericSchema>(schema: S, fits: (value: unknown) => boolean): S {
  const run: S['~run'] = (dataset, config) =>
    fits(dataset.value) ? { typed: true, value: dataset.value } : schema['~run'](dataset, config);
  return { ...schema, '~run': run };
}

const line = quickly(v.pipe(v.array(position), v.minLength(2, 'a line needs two positions')), (value) =>
  arePositions(value, 2),
);
const ring = quickly(
  v.pipe(
    v.array(position),
    v.minLength(4, 'a ring needs four positions'),
    v.check((r) => r[0]?.join() === r.at(-1)?.join(), 'the ring is not closed'),
  ),
  (value) =>
    arePositions(value, 4) && value[0]?.[0] === value.at(-1)?.[0] && value[0]?.[1] === value.at(-1)?.[1],
);

const point = exactly({ type: v.literal('Point'), coordinates: position });
const lines = v.variant('type', [
  exactly({ type: v.literal('LineString'), coordinates: line }),
  exactly({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
]);
const areas = v.variant('type', [
  exactly({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
  exactly({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
]);

const collectionOf = <F extends v.GenericSchema>(feature: F) =>
  v.object({ type: v.literal('FeatureCollection'), features: v.array(feature) });
const feature = <G extends v.GenericSchema, P extends v.GenericSchema>(geometry: G, properties: P) =>
  v.object({ type: v.literal('Feature'), id: text, geometry, properties });
/** Features that nothing points at need no id. */
const background = <G extends v.GenericSchema>(geometry: G) =>
  collectionOf(
    v.object({
      type: v.literal('Feature'),
      geometry,
      properties: v.looseObject({ names: v.optional(recordOf(text, text)), rank: v.optional(v.number()) }),
    }),
  );

const about = {
  title: words,
  source: words,
  licence: v.picklist(licences, `is not on the list of licences: ${licences.join(', ')}`),
  asOf: v.pipe(day, v.description('The day it stands for.')),
  method: words,
  precisionKm: v.pipe(kilometres, v.description('How far off a line or point may be.')),
  drawnBy: words,
  link: v.optional(webAddress),
};

/** What the maker of the data allowed the author of the report, where their licence does not allow it to everybody. */
const permission = v.pipe(
  v.optional(
    exactly({
      words: v.pipe(words, v.description('What was permitted, and by whom, as readers are to see it.')),
      date: day,
    }),
  ),
  v.description(`With the licence “${byPermission}”: the permission, without which nothing is published.`),
);

/**
 * Where a dataset comes from: the member `provenance` of a report's own dataset, or the file `<name>.provenance.json` of a
 * table. What an import could not know is null
 * until its author states it.
 */
export const provenance = exactly({
  title: words,
  source: v.nullable(words),
  licence: v.nullable(
    v.picklist([...licences, byPermission], `is not on the list of licences: ${licences.join(', ')}`),
  ),
  asOf: v.nullable(about.asOf),
  method: v.nullable(words),
  precisionKm: v.nullable(about.precisionKm),
  drawnBy: v.nullable(words),
  link: about.link,
  permission,
});

/** One entry of a catalogue. `part` says which part of its region a dataset is. */
const entry = exactly({
  id: text,
  file: v.pipe(
    text,
    v.check(isWithin, 'must be the path of a file below the catalogue, with “/” between folders'),
  ),
  part: v.optional(v.picklist(['units', 'control', 'line', 'towns', 'waters', 'precision'])),
  formerly: v.pipe(
    v.optional(v.array(text)),
    v.description('Ids under which it could be downloaded before.'),
  ),
  ...about,
});

/** What the catalogue of the world, or of a region, must be. */
export const catalogue = exactly({ $schema: v.optional(v.string()), datasets: v.array(entry) });

const when = v.union(
  [day, exactly({ from: day, to: v.optional(day) })],
  'must be a day, or {"from": day, "to": day}',
);

const marked = {
  title: words,
  label: v.pipe(words, v.description('A short form of the title, for the map.')),
  summary: words,
  source: v.pipe(
    v.optional(words),
    v.description('Where the shape of this feature comes from, where that is not what the provenance says.'),
  ),
  precisionKm: v.pipe(
    v.optional(kilometres),
    v.description('How far off it may be, where that is not what the provenance says.'),
  ),
  date: v.optional(v.pipe(when, v.description('When it happened, or between which days.'))),
  added: v.pipe(
    v.optional(v.array(exactly({ fact: v.optional(words), source: words, link: v.optional(webAddress) }))),
    v.description(
      'Facts that the report does not state, each with a source of its own. Without “fact” it is the source of all that is said of the mark.',
    ),
  ),
};
const named = feature(areas, v.looseObject({ names: recordOf(text, text) }));

/** What the features of a report's own dataset must be, by the geometry of their role. */
export const features = {
  point: feature(
    point,
    exactly({
      ...marked,
      near: v.pipe(
        v.optional(exactly({ town: text, kilometres })),
        v.description('The town that it is near, where it is called like one and lies elsewhere.'),
      ),
    }),
  ),
  line: feature(lines, exactly({ ...marked, status: v.optional(v.picklist(statuses)) })),
  area: feature(areas, exactly({ ...marked, class: v.optional(name), of: v.optional(name) })),
};

/** A report's own dataset, before its features are held to the role of the layer that draws them. */
export const ownDataset = v.looseObject({
  type: v.literal('FeatureCollection', 'must be a FeatureCollection'),
  provenance,
  features: v.array(v.unknown()),
});

/** What the datasets of the world and of regions must be. Coordinates are [longitude, latitude] in degrees. */
export const schemas = {
  countries: collectionOf(
    feature(areas, v.looseObject({ names: recordOf(text, text), at: position, rank: v.number() })),
  ),
  units: collectionOf(named),
  lines: background(lines),
  water: background(areas),
  waters: collectionOf(
    v.object({
      type: v.literal('Feature'),
      geometry: point,
      properties: v.looseObject({ names: recordOf(text, text), rank: v.number() }),
    }),
  ),
  control: collectionOf(feature(areas, exactly({ class: text, unit: text }))),
  /** Waters of a region that the world lacks; `until` is the day from which one is no more. */
  regionWaters: collectionOf(
    feature(
      v.union([lines, areas]),
      v.looseObject({ names: recordOf(text, text), rank: v.number(), until: v.optional(day) }),
    ),
  ),
  towns: collectionOf(
    feature(
      point,
      v.looseObject({
        names: recordOf(text, text),
        rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
        population: v.optional(v.pipe(v.number(), v.minValue(0))),
      }),
    ),
  ),
};

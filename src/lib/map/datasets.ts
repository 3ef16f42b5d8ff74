import * as v from 'valibot';
import { exactly } from '../input/record.ts';
import { day, text, webAddress } from '../input/schemas.ts';
import { layerIds } from './layers.ts';
import type { Dataset } from './provenance.ts';

const kilometres = v.pipe(v.number(), v.minValue(0, 'must not be negative'));

/** Whether a path stays in the folder it counts from, and is no address: every part of it is a name. */
const isWithin = (path: string) => path.split('/').every((part) => /^(?!\.{0,2}$)[^\\:]+$/u.test(part));

/** The licences under which data may be shipped with the site. */
const licences = ['CC0-1.0', 'CC-BY-4.0', 'ODbL-1.0', 'LicenseRef-public-domain'] as const;

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const position = v.strictTuple([longitude, latitude]);
const line = v.pipe(v.array(position), v.minLength(2, 'a line needs two positions'));
const ring = v.pipe(
  v.array(position),
  v.minLength(4, 'a ring needs four positions'),
  v.check((r) => r[0]?.join() === r.at(-1)?.join(), 'the ring is not closed'),
);

const geometries = {
  Point: exactly({ type: v.literal('Point'), coordinates: position }),
  LineString: exactly({ type: v.literal('LineString'), coordinates: line }),
  MultiLineString: exactly({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
  Polygon: exactly({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
  MultiPolygon: exactly({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
};

const collectionOf = <F extends v.GenericSchema>(feature: F) =>
  v.object({ type: v.literal('FeatureCollection'), features: v.array(feature) });
const collection = <G extends v.GenericSchema, P extends v.GenericSchema>(geometry: G, properties: P) =>
  collectionOf(v.object({ type: v.literal('Feature'), id: text, geometry, properties }));
/** Features that nothing points at need no id. */
const background = <G extends v.GenericSchema>(geometry: G) =>
  collectionOf(v.object({ type: v.literal('Feature'), geometry, properties: v.looseObject({}) }));

const lines = v.variant('type', [geometries.LineString, geometries.MultiLineString]);
const areas = v.variant('type', [geometries.Polygon, geometries.MultiPolygon]);
const described = {
  title: text,
  /** A short form of the title, for the map. */
  label: text,
  /** The same in Ukrainian, where it is a name. */
  labelUk: v.optional(text),
  summary: text,
  source: text,
  /** Facts that the report does not state, each with a source of its own. */
  added: v.optional(v.array(exactly({ fact: text, source: text, link: v.optional(webAddress) }))),
};

/** What each kind of dataset must be. Coordinates are [longitude, latitude] in degrees. */
export const schemas = {
  catalogue: exactly({
    $schema: v.optional(v.string()),
    datasets: v.array(
      exactly({
        id: text,
        file: v.pipe(
          text,
          v.check(isWithin, 'must be the path of a file below the catalogue, with “/” between folders'),
        ),
        layer: v.picklist(layerIds),
        title: text,
        source: text,
        licence: v.picklist(licences, `is not on the list of licences: ${licences.join(', ')}`),
        asOf: day,
        method: text,
        precisionKm: kilometres,
        drawnBy: text,
        link: v.optional(webAddress),
      }),
    ),
  }) satisfies v.GenericSchema<unknown, { datasets: Dataset[] }>,
  places: collection(
    geometries.Point,
    exactly({
      ...described,
      precisionKm: kilometres,
    }),
  ),
  contacts: collection(
    geometries.MultiLineString,
    exactly({ ...described, status: v.picklist(['took-place', 'acknowledged', 'proposed']) }),
  ),
  occupied: collection(
    areas,
    exactly({
      held: v.picklist(['before-2022-02-24', 'since-2022-02-24']),
      oblast: v.pipe(v.string(), v.regex(/^UA-\d\d$/u, 'must be the code of a first-level unit like UA-14')),
    }),
  ),
  areas: collection(areas, v.looseObject({ name: text })),
  units: collection(areas, v.looseObject({ name: text, nameUk: text })),
  lines: background(lines),
  water: background(areas),
  towns: collection(
    geometries.Point,
    v.looseObject({
      name: text,
      nameUk: v.optional(text),
      rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
      population: v.optional(v.pipe(v.number(), v.minValue(0))),
    }),
  ),
};

import type { Geometry } from 'geojson';
import { areaKm2 } from '../geo/area.ts';
import { distanceKm, lengthKm } from '../geo/length.ts';
import { own } from '../input/own.ts';
import { filterFault, isCounted, type RowsFilter } from './rowsFilter.ts';
import type { ClaimFacts } from './schema.ts';

/** An area and what it is a share of, in km², as of a day. */
export type MeasuredShare = {
  readonly partKm2: number;
  readonly ofKm2: number;
  /** From 0 to 1. */
  readonly share: number;
  /** The same with what is contested. */
  readonly upTo: number;
  readonly asOf: string;
  readonly title: string;
  /** What it is a share of, in the report's language and as it stands after “a share of”: “the official area of …”. */
  readonly of: string;
};

/** Where a mark lies: the unit that holds it, and its distance to a town. Words are in the report's language. */
export type MeasuredPlace = {
  readonly town: string;
  readonly unit: { readonly id: string } | undefined;
  /** The unit, or that there is none, as it stands after “the mark lies”: “in … county”. */
  readonly where: string;
  readonly kilometres: number;
  readonly precisionKm: number;
};

/** How many features or rows of a layer there are. Words are in the report's language. */
export type MeasuredRows = {
  readonly count: number;
  readonly title: string;
  /** The types of rows that were counted, where a claim names some. */
  readonly of?: string;
};

/** What the checks ask of the map's data. Each answers undefined for what the data do not have. */
export type Measure = {
  /**
   * The area of a dataset on a day, of the area of its region.
   *
   * @returns for a dataset that has areas, but none of this day, the days it has, ISO 8601
   */
  readonly share: (
    dataset: string,
    day: string,
  ) => MeasuredShare | { readonly days: readonly string[] } | undefined;
  readonly place: (mark: string, town: string) => MeasuredPlace | undefined;
  /** The length of a mark's line on the ellipsoid. */
  readonly lengthKm: (mark: string) => number | undefined;
  readonly areaKm2: (mark: string) => number | undefined;
  /** The distance between two marks that are points. */
  readonly kilometres: (from: string, to: string) => number | undefined;
  /**
   * Counts the features of a layer, or the rows of its table, whose properties are what `where` says; of rows, those of
   * some types, days and surroundings.
   *
   * @throws RangeError for a property that no feature of the layer has, a type that no row may have, and for types, days
   *   or surroundings of a layer that has no table
   */
  readonly rows: (
    layer: string,
    where: Readonly<Record<string, string>>,
    filter: RowsFilter,
  ) => MeasuredRows | undefined;
};

type Properties = Readonly<Record<string, unknown>> | null;

/** A layer of a report: its title in the report's language, and the properties of its features, or its rows. */
export type MeasuredLayer = {
  readonly title: string;
  /** Gone through once for all that is counted of it: those of a long table are not all in memory. */
  readonly features: Iterable<{ readonly properties: Properties }>;
  /** Where the features are rows of a table: what each of its types is called. */
  readonly types?: ReadonlyMap<string, string>;
  /** What was counted of it before, in any language. */
  readonly counts?: Counts;
};

/** What is counted of a layer. */
export type Counted = {
  readonly layer: string;
  readonly where: Readonly<Record<string, string>>;
  readonly filter: RowsFilter;
};
/** All that the claims of a report count. */
export const countedIn = ({ claims }: ClaimFacts): Counted[] =>
  Object.values(claims).flatMap((fact) =>
    fact.kind === 'rows' ? [{ layer: fact.layer, where: fact.where ?? {}, filter: fact }] : [],
  );

/** How many there are, and the properties that none of them has. */
type Count = { count: number; readonly lacking: Set<string> };
/** What was counted of a layer, by what was asked. */
export type Counts = Map<string, Count>;

const keyOf = ({ where, filter: { types, from, to, near } }: Counted): string =>
  JSON.stringify([where, types, from, to, near]);

const valueOf = (properties: Properties, name: string): unknown => own(properties ?? {}, name);

/** Whether a property says it: as a text, a number, or in one of its languages. */
const says = (value: unknown, wanted: string): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).includes(wanted)
    : ['string', 'number', 'boolean'].includes(typeof value) && String(value) === wanted;

/** Goes through a layer once, for all that is asked of it. */
function countAll({ features, types }: MeasuredLayer, asked: readonly Counted[], counts: Counts): void {
  const open = asked.map((each) => {
    const { where, filter } = each;
    const found: Count = { count: 0, lacking: new Set(Object.keys(where)) };
    return { key: keyOf(each), wanted: Object.entries(where), filter, found };
  });
  for (const { properties } of features)
    for (const { wanted, filter, found } of open) {
      for (const name of found.lacking)
        if (valueOf(properties, name) !== undefined) found.lacking.delete(name);
      const fits = wanted.every(([name, value]) => says(valueOf(properties, name), value));
      if (fits && (types === undefined || isCounted(properties ?? {}, filter))) found.count += 1;
    }
  for (const { key, found } of open) counts.set(key, found);
}

/**
 * What a report's own shapes say.
 *
 * @param shapes - the geometry of each mark by its id; degrees, [longitude, latitude]
 * @param layers - by id
 * @param counted - all that the report counts, so that a layer is gone through once
 */
export function measureShapes(
  shapes: ReadonlyMap<string, Geometry>,
  layers: ReadonlyMap<string, MeasuredLayer>,
  counted: readonly Counted[] = [],
): Pick<Measure, 'lengthKm' | 'areaKm2' | 'kilometres' | 'rows'> {
  const pointOf = (mark: string) => {
    const shape = shapes.get(mark);
    return shape?.type === 'Point' ? shape.coordinates : undefined;
  };
  return {
    lengthKm: (mark) => {
      const shape = shapes.get(mark);
      return shape && lengthKm(shape);
    },
    areaKm2: (mark) => {
      const shape = shapes.get(mark);
      return shape?.type === 'Polygon' || shape?.type === 'MultiPolygon' ? areaKm2(shape) : undefined;
    },
    kilometres: (from, to) => {
      const [a, b] = [pointOf(from), pointOf(to)];
      return a && b && distanceKm(a, b);
    },
    rows: (id, where, filter) => {
      const layer = layers.get(id);
      if (!layer) return undefined;
      const { types } = layer;
      const wrong = filterFault(filter, id, types);
      if (wrong !== undefined) throw new RangeError(wrong);
      const asked = { layer: id, where, filter };
      const counts = layer.counts ?? new Map<string, Count>();
      if (!counts.has(keyOf(asked)))
        countAll(layer, [...counted.filter((each) => each.layer === id), asked], counts);
      const { count, lacking } = counts.get(keyOf(asked)) ?? { count: 0, lacking: [] };
      for (const name of lacking)
        throw new RangeError(`no feature of the layer “${id}” has a property “${name}”`);
      const of = filter.types?.map((type) => types?.get(type) ?? type).join(', ');
      return { count, title: layer.title, ...(of === undefined ? {} : { of }) };
    },
  };
}

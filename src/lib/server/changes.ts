import { difference, feature, featureCollection, length, polygonToLine } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import { areaKm2 } from '../geo/area.ts';
import { changeKinds, type ChangeKind } from '../map/control.ts';
import type { Region } from './read/region.ts';
import { polygonsOf } from './shapes.ts';

type Area = { readonly geometry: Polygon | MultiPolygon };
type Change = { readonly geometry: MultiPolygon; readonly properties: { readonly class: ChangeKind } };
/** What changed between a day and the one before. */
export type Changes = {
  readonly since: string;
  /** By the code of each unit of which anything changed, in its order: km² on the ellipsoid. */
  readonly units: ReadonlyMap<string, Readonly<Record<ChangeKind, number>>>;
  /** As areas, without what is thinner than the lines are sure to: two drawings of a line that did not move differ by that. */
  readonly areas: readonly Change[];
};

const made = new WeakMap<Region['control'], ReadonlyMap<string, Changes>>();

/** Areas that have their borders in common as one, without the borders inside it: by their arcs, without a computation. */
export function joined(areas: readonly Area[]): MultiPolygon {
  const shared = topology({ parts: featureCollection(areas.map(({ geometry }) => feature(geometry))) });
  const { geometries } = shared.objects['parts'] as GeometryCollection;
  return merge(shared, geometries as never);
}

/** What lies in some parts and not in others. */
function withoutOther(parts: readonly Area[], others: readonly Area[]): Area | undefined {
  if (parts.length === 0) return undefined;
  const one = feature(joined(parts));
  return (
    (others.length > 0 ? difference(featureCollection([one, feature(joined(others))])) : one) ?? undefined
  );
}

/** Whether nothing changed of some parts: most units are as they were. */
const isSame = (some: readonly Area[], others: readonly Area[]): boolean => {
  const [a, b] = [some, others].map((areas) => JSON.stringify(areas.map(({ geometry }) => geometry)));
  return a === b;
};

/** Whether a polygon is as wide as its lines are sure to, in km: the width of a band is twice its area by its edge. */
function isSure(coordinates: Polygon['coordinates'], precisionKm: number): boolean {
  const polygon: Polygon = { type: 'Polygon', coordinates };
  return (2 * areaKm2(polygon)) / length(polygonToLine(polygon)) >= precisionKm;
}

/** What was taken and what was given back between each day of an area of control and the one before, by the later day. */
export function changesOf(control: Region['control']): ReadonlyMap<string, Changes> {
  const known = made.get(control);
  if (known) return known;
  const days = [...control];
  const found = new Map(
    days.slice(1).map(([day, { held, entry }], i): [string, Changes] => {
      const [since, { held: before }] = days[i] ?? [day, { held }];
      const units = [...new Set([...before, ...held].map(({ properties }) => properties.unit))].sort();
      const pieces = units.flatMap((unit) => {
        const [now, then] = [held, before].map((parts) =>
          parts.filter((part) => part.properties.unit === unit),
        );
        if (isSame(now ?? [], then ?? [])) return [];
        const [taken, given] = [withoutOther(now ?? [], then ?? []), withoutOther(then ?? [], now ?? [])];
        const km2 = {
          taken: taken ? areaKm2(taken.geometry) : 0,
          given: given ? areaKm2(given.geometry) : 0,
        };
        return km2.taken > 0 || km2.given > 0 ? [{ unit, taken, given, km2 }] : [];
      });
      const areas = changeKinds.flatMap((kind): Change[] => {
        const parts = pieces.flatMap((piece) => piece[kind] ?? []);
        const coordinates = (parts.length > 0 ? polygonsOf(joined(parts)) : []).filter((polygon) =>
          isSure(polygon, entry.precisionKm),
        );
        const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates };
        return coordinates.length > 0 ? [{ geometry, properties: { class: kind } }] : [];
      });
      return [day, { since, units: new Map(pieces.map(({ unit, km2 }) => [unit, km2])), areas }];
    }),
  );
  made.set(control, found);
  return found;
}

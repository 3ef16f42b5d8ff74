import { difference, featureCollection, length, polygonToLine } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import { areaKm2 } from '../geo/area.ts';
import { changeKinds, type ChangeKind } from '../map/control.ts';
import type { Region } from './read/region.ts';
import { polygonsOf } from './shapes.ts';

type Area = Polygon | MultiPolygon;
export type Change = { readonly geometry: MultiPolygon; readonly properties: { readonly class: ChangeKind } };

const changes = new WeakMap<Region['control'], ReadonlyMap<string, readonly Change[]>>();

/** Parts that have their borders in common as one area: by their arcs, without a computation. */
function joined(parts: readonly { readonly geometry: Area }[]): Feature<MultiPolygon> {
  const shared = topology({
    parts: featureCollection(parts.map((part) => ({ type: 'Feature', properties: {}, ...part }))),
  });
  const { geometries } = shared.objects['parts'] as GeometryCollection<object>;
  return { type: 'Feature', properties: {}, geometry: merge(shared, geometries as never) };
}

/**
 * What lies in one area and not in another, without what is thinner than their lines are sure to: two drawings of a
 * line that did not move differ by that much.
 *
 * @param precisionKm - of the lines
 */
function withoutOther(
  one: Feature<MultiPolygon>,
  other: Feature<MultiPolygon>,
  precisionKm: number,
): MultiPolygon {
  const left = difference(featureCollection([one, other]))?.geometry;
  const parts = left ? polygonsOf(left) : [];
  const isSure = (coordinates: Polygon['coordinates']) => {
    const polygon: Polygon = { type: 'Polygon', coordinates };
    // The width of a band is twice its area by the length of its edge.
    return (2 * areaKm2(polygon)) / length(polygonToLine(polygon)) >= precisionKm;
  };
  return { type: 'MultiPolygon', coordinates: parts.filter(isSure) };
}

/** What was taken and what was given back between each day of an area of control and the one before, by the later day. */
export function changesOf(control: Region['control']): ReadonlyMap<string, readonly Change[]> {
  const made = changes.get(control);
  if (made) return made;
  const days = [...control].map(([day, { held, entry }]) => ({
    day,
    area: joined(held),
    precisionKm: entry.precisionKm,
  }));
  const found = new Map(
    days.slice(1).map(({ day, area, precisionKm }, i): [string, Change[]] => {
      const before = days[i]?.area ?? area;
      const pairs = { taken: [area, before], given: [before, area] } as const;
      return [
        day,
        changeKinds.flatMap((kind): Change[] => {
          const geometry = withoutOther(...pairs[kind], precisionKm);
          return geometry.coordinates.length > 0 ? [{ geometry, properties: { class: kind } }] : [];
        }),
      ];
    }),
  );
  changes.set(control, found);
  return found;
}

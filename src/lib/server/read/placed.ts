import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { boundsOf, toward, type Bounds, type Position } from '../../geo/mercator.ts';
import { unwrapped } from '../../geo/unwrap.ts';
import { features } from '../../map/datasets.ts';
import type { Role } from '../../map/roles.ts';
import { boundsAround, labelPosition, linesIn, middleOf, polygonsOf } from '../shapes.ts';

type Of<K extends keyof typeof features> = v.InferOutput<(typeof features)[K]>;
/** A feature of a report's own dataset. */
export type OwnFeature = Of<'point'> | Of<'line'> | Of<'area'>;
/** Where a feature is, made ready to be drawn: on the turn of the world that is nearest to the map's middle. */
export type Placed = {
  readonly feature: OwnFeature;
  readonly at: Position;
  readonly bounds: Bounds;
  /** Of a line: a contact as its arcs, a route as it is. */
  readonly lines: readonly (readonly Position[])[];
  readonly area: Polygon | MultiPolygon | undefined;
};

/** The middle of the shortest stretch of the world that holds some longitudes. */
export function middleLongitude(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const gaps = sorted.map((here, i) => ({
    after: here,
    gap: (sorted[i + 1] ?? (sorted[0] ?? 0) + 360) - here,
  }));
  const widest = gaps.reduce((a, b) => (b.gap > a.gap ? b : a), { after: 180, gap: 0 });
  // From the end of the widest gap all the way round to its beginning.
  const middle = widest.after + widest.gap + (360 - widest.gap) / 2;
  return toward(0, middle);
}

/** Where a feature is, on the turn of the world that is nearest to a longitude. */
export function placedAt(
  feature: OwnFeature,
  role: Role,
  middle: number,
  arcs: Map<string, Position[][]>,
): Placed {
  const { geometry, id } = feature;
  if (geometry.type === 'Point') {
    const [longitude, latitude] = geometry.coordinates;
    const at: Position = [toward(middle, longitude), latitude];
    return {
      feature,
      at,
      bounds: boundsAround(at, feature.properties.precisionKm ?? 0),
      lines: [],
      area: undefined,
    };
  }
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
    const lines =
      role === 'contact' ? (arcs.get(id) ?? []) : linesIn(geometry).map((line) => unwrapped(line, middle));
    const longest = lines.reduce((a, b) => (b.length > a.length ? b : a), lines[0] ?? []);
    return { feature, at: middleOf(longest), bounds: boundsOf(lines.flat()), lines, area: undefined };
  }
  const polygons = polygonsOf(geometry).map((rings) => {
    const turn = toward(middle, rings[0]?.[0]?.[0] ?? 0) - (rings[0]?.[0]?.[0] ?? 0);
    return rings.map((ring) => ring.map(([x = 0, y = 0]) => [x + turn, y]));
  });
  const area: MultiPolygon = { type: 'MultiPolygon', coordinates: polygons };
  const { at, bounds } = labelPosition([area]);
  return { feature, at, bounds, lines: [], area };
}

export const positionsOf = ({ geometry }: OwnFeature): readonly Position[] => {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
  }
};

/** What a map without marks opens with. */
export const everything: Bounds = [-170, -60, 190, 78];

/** Bounds with a part of their size around them, and never less than about 150 km wide. */
export function roomAround([west, south, east, north]: Bounds): Bounds {
  const [x, y] = [Math.max(0.9, (east - west) * 0.12), Math.max(0.6, (north - south) * 0.12)];
  return [west - x, Math.max(-84, south - y), east + x, Math.min(84, north + y)];
}

import type { LineString, MultiLineString, MultiPolygon, Polygon, Position as GeoPosition } from 'geojson';
import { feature, merge, meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonIndex,
  MultiLineString as MultiLineStringIndex,
  Polygon as PolygonIndex,
  Topology,
} from 'topojson-specification';
import { project, unproject, type Bounds, type Position } from '../geo/mercator.ts';
import type { Geodata } from './geodata.ts';
import { polygonsOf } from './shapes.ts';

type Areas = Polygon | MultiPolygon;
type Lines = LineString | MultiLineString;

/** What the still draws of the datasets that have borders in common: each border is drawn once. */
export type Ground = {
  /** All countries as one, so that its edge is the coast alone. */
  readonly land: Areas;
  readonly ukraine: readonly Areas[];
  readonly borders: Lines;
  readonly rivers: readonly Lines[];
  readonly lakes: readonly Areas[];
  /** The borders between first-level units, without the country's own edge. */
  readonly oblasts: Lines;
  readonly occupied: readonly { readonly properties: { readonly held: string }; readonly geometry: Areas }[];
};

/**
 * How coarse lines may be at a place, in world units (`worldSize`): `area` is the square whose loss is not
 * seen, `step` what coordinates are rounded to.
 */
type Coarseness = { readonly area: number; readonly step: number };

/** Whether a position lies in bounds. */
export const within = ([west, south, east, north]: Bounds, [longitude, latitude]: Position) =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

/** What the opening view can show on the widest screens. */
export const near: Bounds = [10, 40, 55, 62];
const europe: Bounds = [-12, 34, 70, 72];
// About a pixel of the largest likely map (1,300 px) for Ukraine; coarser around it, and what a wider screen and the
// flights to the capitals show; then what is seen from afar only, and what lies beyond the camera's reach.
const zones: readonly (readonly [Bounds, Coarseness])[] = [
  [[22, 44, 40.3, 52.5], { area: 18, step: 1 }],
  [near, { area: 400, step: 2 }],
  [europe, { area: 4000, step: 8 }],
  [[-140, 0, 85, 80], { area: 20000, step: 20 }],
];
const beyond: Coarseness = { area: 50000, step: 20 };

const coarsenessAt = (at: Position) => zones.find(([bounds]) => within(bounds, at))?.[1] ?? beyond;

const flat = ([longitude = 0, latitude = 0]: GeoPosition) => project([longitude, latitude]);

/** The area that a line loses with the middle one of three points, as a share of what is not seen there. */
function weigh([before, at, after]: [GeoPosition, GeoPosition, GeoPosition]): number {
  const [a, b, c] = [flat(before), flat(at), flat(after)];
  const area = Math.abs((a.x - c.x) * (b.y - a.y) - (a.x - b.x) * (c.y - a.y)) / 2;
  return area / coarsenessAt([at[0] ?? 0, at[1] ?? 0]).area;
}

/** The same place always goes to the same place, so lines that meet still do. */
function snapped(position: GeoPosition): GeoPosition {
  const at: Position = [position[0] ?? 0, position[1] ?? 0];
  const { step } = coarsenessAt(at);
  const { x, y } = project(at);
  return [...unproject({ x: Math.round(x / step) * step, y: Math.round(y / step) * step })];
}

/** Whether an island or a lake is too small to be seen. */
function isSpeck(ring: readonly GeoPosition[]): boolean {
  const points = ring.map(flat);
  const area = points.reduce((sum, { x, y }, i) => {
    const next = points[i + 1] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  const [longitude = 0, latitude = 0] = ring[0] ?? [];
  return Math.abs(area) / 2 < 2 * coarsenessAt([longitude, latitude]).area;
}

const withoutSpecks = (area: Areas): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygonsOf(area)
    .map((rings) => rings.filter((ring) => !isSpeck(ring)))
    .filter((rings) => rings.length > 0),
});

/**
 * Lines that run in the direction of their arcs: where a ring runs along them the path is the same text, which
 * compresses to nothing.
 */
function forward(drawn: Topology, { arcs }: MultiLineStringIndex): Lines {
  const lengthOf = (arc: number) => drawn.arcs[arc < 0 ? ~arc : arc]?.length ?? 0;
  const turned = arcs.map((line) => {
    const direction = line.reduce((sum, arc) => sum + (arc < 0 ? -1 : 1) * lengthOf(arc), 0);
    return direction < 0 ? line.map((arc) => ~arc).reverse() : line;
  });
  return feature(drawn, { type: 'MultiLineString', arcs: turned }).geometry as MultiLineString;
}

const collection = <F>(features: readonly F[]) => ({ type: 'FeatureCollection' as const, features });
const touches = (bounds: Bounds, lines: Lines) =>
  (lines.type === 'LineString' ? [lines.coordinates] : lines.coordinates)
    .flat()
    .some(([longitude = 0, latitude = 0]) => within(bounds, [longitude, latitude]));

/**
 * The ground of the map. Lines that datasets have in common are found by their shared vertices and
 * simplified once (M. Visvalingam and J. D. Whyatt, “Line generalisation by repeated elimination of
 * points”, 1993), so that neither a gap nor an overlap can open along them.
 *
 * @param loss - 1 for what the opening view can show on a wide page, more for a smaller map, 0 for everything
 *   as fine as the data
 */
export function groundOf(geodata: Geodata, loss: number): Ground {
  const { countries, borders, rivers, lakes, far, oblasts, occupied } = geodata;
  const all = [...countries.features, ...far.countries.features];
  const seen = <F extends { geometry: Lines }>(features: readonly F[], bounds: Bounds) =>
    features.filter(({ geometry }) => loss === 0 || touches(bounds, geometry));
  // What comes first gives a shared line its direction.
  const objects = {
    ukraine: collection(all.filter(({ id }) => id === 'UKR')),
    occupied,
    oblasts,
    countries: collection(all),
    borders: collection(seen([...borders.features, ...far.borders.features], europe)),
    rivers: collection(seen(rivers.features, near)),
    lakes,
  };
  const whole = topology(objects as never);
  const weighed = loss > 0 ? presimplify(whole as never, weigh as never) : whole;
  const simpler = (by: number) => {
    if (loss === 0) return whole;
    const simple = simplify(weighed as never, by * loss) as Topology;
    return { ...simple, arcs: simple.arcs.map((arc) => arc.map(snapped)) } as Topology;
  };
  const drawn = simpler(1);
  // Rivers are only for orientation.
  const water = simpler(8);
  const objectOf = (name: keyof typeof objects) => drawn.objects[name] as GeometryCollection;
  const of = <G>(name: keyof typeof objects, from = drawn) =>
    feature(from, objectOf(name)).features.map(({ geometry }) => geometry as unknown as G);
  const areas = (name: keyof typeof objects) =>
    of<Areas>(name).map((area) => (loss > 0 ? withoutSpecks(area) : area));
  const land = merge(drawn, objectOf('countries').geometries as (PolygonIndex | MultiPolygonIndex)[]);
  return {
    land: loss > 0 ? withoutSpecks(land) : land,
    ukraine: areas('ukraine'),
    borders: forward(drawn, meshArcs(drawn, objectOf('borders'))),
    rivers: of('rivers', water),
    lakes: areas('lakes'),
    oblasts: forward(
      drawn,
      meshArcs(drawn, objectOf('oblasts'), (a, b) => a !== b),
    ),
    occupied: of<Areas>('occupied').map((geometry, i) => ({
      properties: { held: occupied.features[i]?.properties.held ?? '' },
      // As the browser draws it on other dates: topologies turn rings.
      geometry: loss > 0 ? geometry : (occupied.features[i]?.geometry ?? geometry),
    })),
  };
}

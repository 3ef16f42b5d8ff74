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
import { boundsOf, project, toward, unproject, type Bounds, type Position } from '../geo/mercator.ts';
import type { ControlPart, Unit } from '../map/share.ts';
import type { Region } from './read/region.ts';
import type { World } from './read/world.ts';
import { polygonsOf } from './shapes.ts';
import { apart, around, detailFor, frontsOf, shortDegrees, touches, within } from './groundDetail.ts';

type Areas = Polygon | MultiPolygon;
type Lines = LineString | MultiLineString;

/** What the ground of one map is made of. */
export type GroundData = {
  /** Whatever stands for the map in every language. */
  readonly of: object;
  readonly world: World;
  /** What the regions have besides the world's waters. */
  readonly waters: Region['waters'];
  /** Ids of the countries of the regions that the map is about. */
  readonly regions: ReadonlySet<string>;
  readonly units: readonly Unit[];
  readonly control: readonly ControlPart[];
  /** Whether all that is known of the edges of `control` is drawn, where they are not the country's own. */
  readonly wholeFronts?: boolean;
  /** What the map opens with. */
  readonly home: Bounds;
};

/** What the still draws of the datasets that have borders in common: each border is drawn once. */
export type Ground = {
  /** All countries as one, so that its edge is the coast alone. */
  readonly land: Areas;
  /** The countries of the map's regions. */
  readonly regions: readonly Areas[];
  readonly borders: Lines;
  readonly rivers: readonly Lines[];
  readonly lakes: readonly Areas[];
  /** The borders between first-level units, without the country's own edge. */
  readonly units: Lines;
  /** In the order of the control area's parts. */
  readonly control: readonly Areas[];
};

const flat = ([longitude = 0, latitude = 0]: GeoPosition) => project([longitude, latitude]);

const collection = <F>(features: readonly F[]) => ({ type: 'FeatureCollection' as const, features });

/** What the opening view shows of the map's regions; all of it where there is none. */
function coreOf({ world, regions, home }: GroundData): Bounds {
  const middle = (home[0] + home[2]) / 2;
  const positions = world.countries.features
    .filter(({ id }) => regions.has(id))
    .flatMap(({ geometry }) => polygonsOf(geometry).flat(2))
    .map(([longitude = 0, latitude = 0]): Position => [toward(middle, longitude), latitude]);
  const whole = around(home, 0.02);
  if (positions.length === 0) return whole;
  const [west, south, east, north] = boundsOf(positions);
  const core: Bounds = [
    Math.max(west, whole[0]),
    Math.max(south, whole[1]),
    Math.min(east, whole[2]),
    Math.min(north, whole[3]),
  ];
  return core[0] < core[2] && core[1] < core[3] ? core : whole;
}

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
  return feature(drawn, { type: 'MultiLineString', arcs: turned }).geometry;
}

/**
 * The ground of a map. Lines that datasets have in common are found by their shared vertices and simplified once
 * (M. Visvalingam and J. D. Whyatt, “Line generalisation by repeated elimination of points”, 1993), so that neither a
 * gap nor an overlap can open along them.
 *
 * @param loss - how coarse it may be: 1 for the opening view of a wide page, more for smaller maps, `fine` for the
 *   closest view
 */
export function groundOf(data: GroundData, loss: number | 'fine'): Ground {
  const made = grounds.get(data.world) ?? [];
  grounds.set(data.world, made);
  const known = made.find((each) => each.loss === loss && isSame(each.data, data));
  if (known) return known.ground;
  const ground = makeGround(data, loss);
  made.unshift({ data, loss, ground });
  made.length = Math.min(made.length, kept);
  return ground;
}

/** So many grounds are kept: the languages of a report have one, and so has a report whose text alone was changed. */
const kept = 24;
const grounds = new WeakMap<
  World,
  { readonly data: GroundData; readonly loss: number | 'fine'; readonly ground: Ground }[]
>();

const isSameList = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((each, i) => each === b[i]);

/** Waters, units and parts are those of a region, which is read anew only where it has changed. */
const isSame = (a: GroundData, b: GroundData) =>
  isSameList([...a.regions].sort(), [...b.regions].sort()) &&
  isSameList(a.waters, b.waters) &&
  isSameList(a.units, b.units) &&
  isSameList(a.control, b.control) &&
  a.wholeFronts === b.wholeFronts &&
  isSameList(a.home, b.home);

/**
 * The points of a topology by their numbers, `[number, 0]`: simplification copies points and asks again and again what
 * a triangle of them weighs, so that each is projected once, here.
 */
function numberedPoints(coarsenessAt: (at: Position) => { readonly area: number }) {
  const points: GeoPosition[] = [];
  const x: number[] = [];
  const y: number[] = [];
  const unseen: number[] = [];
  const numberOf = (position: GeoPosition): GeoPosition => {
    const at = flat(position);
    x.push(at.x);
    y.push(at.y);
    unseen.push(coarsenessAt([position[0] ?? 0, position[1] ?? 0]).area);
    return [points.push(position) - 1, 0];
  };
  return {
    of: (exact: Topology): Topology => ({ ...exact, arcs: exact.arcs.map((arc) => arc.map(numberOf)) }),
    at: ([number = 0]: GeoPosition): GeoPosition => points[number] ?? [],
    /** The area that a line loses with the middle one of three points, as a share of what is not seen there. */
    weigh: ([[a = 0], [b = 0], [c = 0]]: [GeoPosition, GeoPosition, GeoPosition]): number => {
      const of = (list: readonly number[], number: number) => list[number] ?? 0;
      const [ax, ay] = [of(x, a), of(y, a)];
      const area = Math.abs((ax - of(x, c)) * (of(y, b) - ay) - (ax - of(x, b)) * (of(y, c) - ay)) / 2;
      const not = of(unseen, b);
      return not === 0 ? Infinity : area / not;
    },
  };
}

function makeGround(data: GroundData, loss: number | 'fine'): Ground {
  const { world, waters, regions, units, control, home } = data;
  const { zones, beyond, ...detail } = detailFor(home, coreOf(data), loss);
  const isFront = data.wholeFronts
    ? frontsOf(
        control,
        world.countries.features.filter(({ id }) => regions.has(id)),
      )
    : () => false;
  const coarsenessAt = (at: Position) => {
    const known = zones.find(([bounds]) => within(bounds, at))?.[1] ?? beyond;
    return isFront(at) ? { ...known, area: 0 } : known;
  };
  const numbered = numberedPoints(coarsenessAt);
  /** The same place always goes to the same place, so lines that meet still do. */
  const snapped = (position: GeoPosition): GeoPosition => {
    const at: Position = [position[0] ?? 0, position[1] ?? 0];
    const { step } = coarsenessAt(at);
    if (step === 0) return position;
    const { x, y } = project(at);
    const there = unproject({ x: Math.round(x / step) * step, y: Math.round(y / step) * step });
    return there.map((degrees) => shortDegrees(degrees, step));
  };
  /** Whether an island or a lake is too small to be seen. */
  const isSpeck = (ring: readonly GeoPosition[]): boolean => {
    const points = ring.map(flat);
    const area = points.reduce((sum, { x, y }, i) => {
      const next = points[i + 1] ?? { x, y };
      return sum + x * next.y - next.x * y;
    }, 0);
    const [longitude = 0, latitude = 0] = ring[0] ?? [];
    return Math.abs(area) / 2 < 2 * coarsenessAt([longitude, latitude]).area;
  };
  const withoutSpecks = (area: Areas): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: polygonsOf(area)
      .map((rings) => rings.filter((ring) => !isSpeck(ring)))
      .filter((rings) => rings.length > 0),
  });

  const { features: borders } = world.borders;
  const [ownRivers, ownLakes] = apart(waters);
  const rivers = [...world.rivers.features, ...ownRivers].filter(({ geometry, properties: { rank = 5 } }) =>
    detail.rivers.some(([bounds, smallest]) => rank <= smallest && touches(bounds, geometry)),
  );
  // What comes first gives a shared line its direction.
  const objects = {
    regions: collection(world.countries.features.filter(({ id }) => regions.has(id))),
    control: collection(control.map((part) => ({ type: 'Feature' as const, ...part }))),
    units: collection(units.map((unit) => ({ type: 'Feature' as const, properties: {}, ...unit }))),
    countries: world.countries,
    borders: collection(borders.filter(({ geometry }) => touches(detail.borders, geometry))),
    rivers: collection(rivers),
    lakes: collection([...world.lakes.features, ...(loss === 'fine' ? ownLakes : [])]),
  };
  const exact = topology(objects);
  const weighed = presimplify(numbered.of(exact) as never, numbered.weigh as never);
  const simpler = (by: number) => {
    const simple = simplify(weighed as never, by) as Topology;
    const arcs = simple.arcs.map((arc) => arc.map((point) => snapped(numbered.at(point))));
    return { ...simple, arcs } as Topology;
  };
  const whole = simpler(1);
  const water = simpler(detail.river);
  const objectOf = (name: keyof typeof objects) => whole.objects[name] as GeometryCollection;
  const of = <G>(name: keyof typeof objects, from = whole) =>
    feature(from, objectOf(name)).features.map(({ geometry }) => geometry as unknown as G);
  const land = merge(whole, objectOf('countries').geometries as (PolygonIndex | MultiPolygonIndex)[]);
  return {
    land: withoutSpecks(land),
    regions: of<Areas>('regions').map(withoutSpecks),
    borders: forward(whole, meshArcs(whole, objectOf('borders'))),
    rivers: of('rivers', water),
    lakes: of<Areas>('lakes').map(withoutSpecks),
    units: forward(
      whole,
      meshArcs(whole, objectOf('units'), (a, b) => a !== b),
    ),
    // As fine as the data they are drawn as a browser draws them on other dates: topologies turn rings.
    control:
      loss === 'fine' ? control.map(({ geometry }) => geometry) : of<Areas>('control').map(withoutSpecks),
  };
}

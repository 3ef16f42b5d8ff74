import type { LineString, MultiLineString, MultiPolygon, Polygon, Position as GeoPosition } from 'geojson';
import { feature, merge, meshArcs } from 'topojson-client';
import type {
  MultiPolygon as MultiPolygonIndex,
  MultiLineString as MultiLineStringIndex,
  Polygon as PolygonIndex,
  Topology,
} from 'topojson-specification';
import { boundsOf, project, toward, unproject, type Bounds, type Position } from '../geo/mercator.ts';
import type { ControlPart, Unit } from '../map/share.ts';
import type { Region } from './read/region.ts';
import type { World } from './read/world.ts';
import { cutOf } from './arcs/cut.ts';
import { withoutAlone } from './arcs/alone.ts';
import { pointsIn } from './arcs/points.ts';
import { thinned } from './arcs/thin.ts';
import { polygonsOf } from './shapes.ts';
import {
  apart,
  around,
  detailFor,
  frontsOf,
  isBeyond,
  isSameList,
  shortDegrees,
  touches,
  within,
} from './groundDetail.ts';

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
 * The ground of a map. Lines that datasets have in common are found by their shared vertices and thinned once, so that
 * neither a gap nor an overlap can open along them.
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

/** Waters, units and parts are those of a region, which is read anew only where it has changed. */
const isSame = (a: GroundData, b: GroundData) =>
  isSameList([...a.regions].sort(), [...b.regions].sort()) &&
  isSameList(a.waters, b.waters) &&
  isSameList(a.units, b.units) &&
  isSameList(a.control, b.control) &&
  a.wholeFronts === b.wholeFronts &&
  isSameList(a.home, b.home);

function makeGround(data: GroundData, loss: number | 'fine'): Ground {
  const { world, waters, regions, units, control, home } = data;
  const { zones, beyond, ...detail } = detailFor(home, coreOf(data), loss);
  const points = pointsIn(world);
  const own = world.countries.features.filter(({ id }) => regions.has(id));
  const isFront = data.wholeFronts ? frontsOf(points, control, own) : () => false;
  const coarsenessAt = (at: Position) => {
    let known = beyond;
    for (const zone of zones)
      if (within(zone[0], at)) {
        known = zone[1];
        break;
      }
    return isFront(at) ? { ...known, area: 0 } : known;
  };
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
    let area = 0;
    let here = flat(ring[0] ?? []);
    for (let i = 1; i <= ring.length; i++) {
      const next = i < ring.length ? flat(ring[i] ?? []) : here;
      area = area + here.x * next.y - next.x * here.y;
      here = next;
    }
    const [longitude = 0, latitude = 0] = ring[0] ?? [];
    return Math.abs(area) / 2 < 2 * coarsenessAt([longitude, latitude]).area;
  };
  /** Whether a line that is a whole ring is a speck for certain, wherever its points are moved to. */
  const isSpeckAlone = (line: Int32Array): boolean => {
    const box = points.boxOf(line);
    const moved = 2 * beyond.step;
    const [left, top, right, bottom] = [
      box.left - moved,
      box.top - moved,
      box.right + moved,
      box.bottom + moved,
    ];
    return (right - left) * (bottom - top) < 2 * beyond.area && isBeyond(zones, { left, top, right, bottom });
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
  const shapesOf = (features: readonly { readonly geometry: Areas | Lines }[]) =>
    features.map(({ geometry }) => geometry);
  // What comes first gives a shared line its direction.
  const { arcs, objects } = cutOf(points, {
    regions: shapesOf(own),
    control: shapesOf(control),
    units: shapesOf(units),
    countries: shapesOf(world.countries.features),
    borders: shapesOf(borders.filter(({ geometry }) => touches(detail.borders, geometry))),
    rivers: shapesOf(rivers),
    lakes: shapesOf([...world.lakes.features, ...(loss === 'fine' ? ownLakes : [])]),
  });
  const positions: GeoPosition[] = [];
  const placed = (point: number) => (positions[point] ??= snapped(points.at[point] ?? []));
  const unseen = {
    at: (point: number) => coarsenessAt((points.at[point] ?? []) as unknown as Position).area,
    // Fronts lie where the map opens, and so in a zone.
    all: (line: Int32Array) => (isBeyond(zones, points.boxOf(line)) ? beyond.area : undefined),
  };
  const [whole, water] = thinned(points, arcs, unseen, [1, detail.river]).map((lines): Topology => ({
    type: 'Topology',
    objects,
    arcs: lines.map((line) => Array.from(line, placed)),
  })) as [Topology, Topology];
  const of = <G>(name: keyof typeof objects, from = whole) =>
    feature(from, objects[name]).features.map(({ geometry }) => geometry as unknown as G);
  const land = merge(
    whole,
    withoutAlone(arcs, objects.countries.geometries as (PolygonIndex | MultiPolygonIndex)[], isSpeckAlone),
  );
  return {
    land: withoutSpecks(land),
    regions: of<Areas>('regions').map(withoutSpecks),
    borders: forward(whole, meshArcs(whole, objects.borders)),
    rivers: of('rivers', water),
    lakes: of<Areas>('lakes').map(withoutSpecks),
    units: forward(
      whole,
      meshArcs(whole, objects.units, (a, b) => a !== b),
    ),
    // As fine as the data they are drawn as a browser draws them on other dates: topologies turn rings.
    control:
      loss === 'fine' ? control.map(({ geometry }) => geometry) : of<Areas>('control').map(withoutSpecks),
  };
}

import {
  geoCentroid,
  geoDistance,
  geoInterpolate,
  geoOrthographic,
  geoPath,
  type GeoPermissibleObjects,
} from 'd3-geo';
import type { MultiPolygon, Polygon, Position as GeoPosition } from 'geojson';
import { merge } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as Index, Topology } from 'topojson-specification';
import { insideOf } from '../geo/inside.ts';
import { toward, type Bounds, type Position } from '../geo/mercator.ts';
import { isPlace } from '../map/roles.ts';
import { isHome } from '../report/aim.ts';
import { globeRadius, type Globe } from '../still/globe.ts';
import type { MapOfReport } from './mapOfReport.ts';
import { cutOf } from './arcs/cut.ts';
import { pointsIn } from './arcs/points.ts';
import type { World } from './read/world.ts';
import { polygonsOf } from './shapes.ts';

/** What a line may lose, and an island must have, in steradians: about a pixel of a globe of 132. */
const [finest, smallest] = [1.6e-4, 1.2e-3];

/** D3 takes the inside of a ring to be on its right hand: the other way round than RFC 7946. */
const turned = (area: Polygon | MultiPolygon): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygonsOf(area).map((rings) => rings.map((ring) => [...ring].reverse())),
});

const simples = new WeakMap<World, Topology>();
/** The countries of the world as a globe of a few centimetres shows them. */
function countriesOf(world: World): Topology {
  const made = simples.get(world);
  if (made) return made;
  const { features } = world.countries;
  const points = pointsIn(world);
  const { arcs, objects } = cutOf(points, { countries: features.map(({ geometry }) => geometry) });
  for (const [i, geometry] of objects.countries.geometries.entries()) geometry.id = features[i]?.id ?? '';
  const exact = {
    type: 'Topology',
    objects,
    arcs: arcs.map((line) => Array.from(line, (point) => points.at[point])),
  };
  const weighed = presimplify(exact as never, sphericalTriangleArea as never);
  const simple = simplify(weighed, finest);
  const large = filter(simple, filterWeight(simple, smallest, sphericalRingArea as never)) as Topology;
  simples.set(world, large);
  return large;
}

const globes = new WeakMap<object, Globe | undefined>();
/** The last globes by what they are drawn from: a report whose text alone was changed has the same. */
const drawn = new WeakMap<World, Map<string, Globe | undefined>>();
const kept = 24;

/** The globe of a map whose opening view does not hold all its places; undefined for any other. */
export function globeOf(map: MapOfReport): Globe | undefined {
  const { of } = map.ground;
  if (!globes.has(of)) globes.set(of, knownGlobe(map));
  return globes.get(of);
}

function knownGlobe(map: MapOfReport): Globe | undefined {
  const { own, world, ground, home } = map;
  const shapes = own.map(({ layer: { id, role }, placed }) => [
    [id, role],
    placed.map(({ feature: { id: mark, properties }, at, lines }) => [
      mark,
      'status' in properties ? properties.status : null,
      at,
      lines,
    ]),
  ]);
  const key = JSON.stringify([home, [...ground.regions], shapes]);
  const known = drawn.get(world) ?? new Map<string, Globe | undefined>();
  drawn.set(world, known);
  if (!known.has(key)) known.set(key, makeGlobe(map));
  const [oldest] = known.keys();
  if (known.size > kept && oldest !== undefined) known.delete(oldest);
  return known.get(key);
}

/** The middle of the two places that are farthest from each other. Degrees. */
function middleOf(sites: readonly Position[]): Position {
  let widest = { distance: -1, middle: sites[0] ?? [0, 0] };
  for (const a of sites)
    for (const b of sites) {
      const distance = geoDistance([...a], [...b]);
      if (distance > widest.distance) widest = { distance, middle: geoInterpolate([...a], [...b])(0.5) };
    }
  return widest.middle;
}

/** How finely the subject is told from what lies around it: points across the opening view, and down. */
const [across, down] = [20, 14];

function strewnOver(area: MultiPolygon, [west, south, east, north]: Bounds): Position[] {
  const [x, y] = [(east - west) / across, (north - south) / down];
  const rounded = (degrees: number) => Math.round(degrees * 10) / 10;
  const isWithin = insideOf(area);
  return Array.from({ length: across * down }, (_, i): Position => [
    rounded(west + ((i % across) + 0.5) * x),
    rounded(south + (Math.floor(i / across) + 0.5) * y),
  ]).filter(([longitude, latitude]) => isWithin([toward(0, longitude), latitude]));
}

/** Smaller than this, in units of the globe, the subject is a pin. */
const smallestSubject = 5;
const sizeOf = ([[west, north], [east, south]]: [[number, number], [number, number]]) =>
  Math.max(east - west, south - north);
const pinAt = (at: [number, number] | null) =>
  `M${((at?.[0] ?? 0) - 2.5).toFixed(1)} ${(at?.[1] ?? 0).toFixed(1)}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z`;

function makeGlobe({ own, world, ground, home }: MapOfReport): Globe | undefined {
  const [west, south, east, north] = home;
  const far = own.flatMap(({ layer, placed }) =>
    placed.flatMap(({ feature: { id }, at }) =>
      isPlace(layer.role) && !isHome(home, at) ? [{ mark: id, layer: layer.id, kind: layer.role, at }] : [],
    ),
  );
  if (far.length === 0) return undefined;
  const middle = middleOf([[(west + east) / 2, (south + north) / 2], ...far.map(({ at }) => at)]);
  const projection = geoOrthographic()
    .rotate([-middle[0], -middle[1]])
    .translate([0, 0])
    .scale(globeRadius)
    .precision(0.3)
    .clipAngle(90);
  const path = geoPath(projection).digits(1);
  const draw = (shape: GeoPermissibleObjects) => path(shape) ?? '';
  const countries = countriesOf(world);
  const { geometries } = countries.objects['countries'] as GeometryCollection;
  const merged = (some: typeof geometries) => turned(merge(countries, some as Index[]));
  const regions = geometries.filter(({ id }) => ground.regions.has(String(id)));
  const frame: GeoPosition[] = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  const subject: MultiPolygon =
    regions.length > 0 ? merged(regions) : { type: 'MultiPolygon', coordinates: [[frame]] };
  const centre = geoCentroid(subject);
  const leaving = own.flatMap(({ layer, placed }) =>
    layer.role !== 'contact' && layer.role !== 'route'
      ? []
      : placed.flatMap(({ feature: { id, properties }, lines }) => {
          const ends = lines.map((line) => [line[0] ?? middle, line.at(-1) ?? middle]);
          if (ends.flat().every((end) => isHome(home, end))) return [];
          const status = 'status' in properties ? properties.status : undefined;
          // A contact is the shortest way from seat to seat; a route is where it went.
          const drawn = layer.role === 'contact' ? ends : lines;
          const coordinates = drawn.map((line) => line.map((position) => [...position]));
          const d = draw({ type: 'MultiLineString', coordinates });
          return d === '' ? [] : [{ mark: id, layer: layer.id, kind: status ?? 'route', d }];
        }),
  );
  return {
    land: draw(merged(geometries)),
    subject: sizeOf(path.bounds(subject)) < smallestSubject ? pinAt(projection(centre)) : draw(subject),
    lines: leaving,
    places: far.flatMap(({ at, ...place }) => {
      const [x = 0, y = 0] = projection([...at]) ?? [];
      return geoDistance(middle as [number, number], [...at]) < 1.5
        ? [{ ...place, d: `M${x.toFixed(1)} ${y.toFixed(1)}h0` }]
        : [];
    }),
    inside: regions.length > 0 ? strewnOver(subject, home) : [],
  };
}

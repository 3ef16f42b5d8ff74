import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Box, Points } from './arcs/points.ts';
import { linesIn, polygonsOf } from './shapes.ts';
import { project, toward, worldSize, type Bounds, type Position } from '../geo/mercator.ts';

/**
 * How coarse lines may be at a place, in world units (`worldSize`): `area` is the square whose loss is not
 * seen, `step` what coordinates are rounded to; 0 for what the data have.
 */
type Coarseness = { readonly area: number; readonly step: number };

/** Whether two lists hold the very same things: what is drawn of them is the same. */
export const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

/** Whether a position lies in bounds; their east may be past 180. */
export function within(bounds: Bounds, at: Position): boolean {
  if (at[1] < bounds[1] || at[1] > bounds[3]) return false;
  const here = toward((bounds[0] + bounds[2]) / 2, at[0]);
  return here >= bounds[0] && here <= bounds[2];
}

/** Whether a box lies in no zone for certain, however often either goes round the world. */
export function isBeyond(zones: Detail['zones'], { left, top, right, bottom }: Box): boolean {
  return zones.every(([[west, south, east, north]]) => {
    const [from, to] = [project([west, north]), project([east, south])];
    return (
      bottom < from.y - 1 ||
      top > to.y + 1 ||
      [-2, -1, 0, 1, 2].every(
        (turns) => right + turns * worldSize < from.x - 1 || left + turns * worldSize > to.x + 1,
      )
    );
  });
}

/** Bounds with so many times their size around them. */
export const around = ([west, south, east, north]: Bounds, times: number): Bounds => {
  const [x, y] = [(east - west) * times, (north - south) * times];
  return [west - x, Math.max(-85, south - y), east + x, Math.min(85, north + y)];
};

/** The width of the opening view that the paths of a still are whole pixels of: a large country's. World units. */
const usual = 1757;

/** How large the opening view is, 1 for that of a large country. */
function scaleOfHome(home: Bounds): number {
  const [a, b] = [project([home[0], home[3]]), project([home[2], home[1]])];
  return Math.max(b.x - a.x, b.y - a.y) / usual;
}

/**
 * How fine the paths of a map are, in world units: a pixel of its opening view, and never coarser than that of a large
 * country.
 */
export const gridOf = (home: Bounds): number => Number(Math.min(1, scaleOfHome(home)).toPrecision(2));

/** From so many large countries on, a view is one of the world. */
const worldly = 9;

/** What is drawn of a map's surroundings, and how finely. */
type Detail = {
  /** From the finest. */
  readonly zones: readonly (readonly [Bounds, Coarseness])[];
  readonly beyond: Coarseness;
  /** Where borders are drawn. */
  readonly borders: Bounds;
  /** Where rivers are drawn, each with the rank of the smallest. */
  readonly rivers: readonly (readonly [Bounds, number])[];
  /** How much coarser rivers are than shores: they are only for orientation. */
  readonly river: number;
};

/**
 * About a pixel of the largest likely map (1,300 px) for the regions; coarser around them, and what a wider screen and
 * short flights show; then what is seen from afar only.
 *
 * @param core - what the map is about, within the opening view
 * @param loss - 1 for what the opening view can show on a wide page, more for a smaller map; `fine` for what the
 *   closest view can show
 */
export function detailFor(home: Bounds, core: Bounds, loss: number | 'fine'): Detail {
  const grid = gridOf(home);
  const world: Bounds = [home[0] - 360, -90, home[0] + 360, 90];
  const s = Math.max(grid, scaleOfHome(home));
  const isWorld = s > worldly;
  // All of the world as fine as it comes would be megabytes.
  if (loss === 'fine' && isWorld)
    return {
      zones: [],
      beyond: { area: 1.5 * s * s, step: grid },
      borders: world,
      rivers: [[world, 2]],
      river: 9,
    };
  if (loss === 'fine')
    return {
      zones: [
        [around(core, 0.05), { area: 0, step: 0 }],
        [around(home, 0.1), { area: 6 * grid, step: 0 }],
        [around(home, 0.6), { area: 60 * grid, step: grid }],
        [around(home, 2), { area: 1000 * grid, step: 2 * grid }],
      ],
      beyond: { area: 10_000, step: 8 * grid },
      borders: world,
      rivers: [
        [around(home, 0.1), 4],
        [around(home, 0.6), 3],
        [around(home, 2), 2],
      ],
      river: 1,
    };
  const area = s * s * loss;
  // What only a wide screen shows is of least use to a small map.
  const far = loss > 1 ? 2.8 : 1;
  return {
    zones: [
      [core, { area: (loss > 1 ? 18 : 16) * area, step: grid }],
      [around(home, 0.6), { area: (loss > 1 ? 400 : 1000) * far * area, step: 2 * grid }],
      [around(home, 1.6), { area: 9000 * far * area, step: 10 * grid }],
    ],
    beyond: { area: 120_000 * far * loss * Math.max(1, s), step: Math.max(40, 10 * grid) },
    borders: around(home, 1.6),
    // On a map of the world they would be scratches.
    rivers: isWorld
      ? []
      : [
          [around(home, 0.1), 3],
          [around(home, 0.6), 2],
        ],
    river: 9,
  };
}

type Lines = LineString | MultiLineString;
type Areas = Polygon | MultiPolygon;

/** The rivers among some waters, and the lakes. */
export function apart<P>(
  waters: readonly { readonly properties: P; readonly geometry: Lines | Areas }[],
): [rivers: { properties: P; geometry: Lines }[], lakes: { properties: P; geometry: Areas }[]] {
  const [rivers, lakes]: ReturnType<typeof apart<P>> = [[], []];
  for (const { properties, geometry } of waters)
    if (geometry.type === 'LineString' || geometry.type === 'MultiLineString')
      rivers.push({ properties, geometry });
    else lakes.push({ properties, geometry });
  return [rivers, lakes];
}

type Drawn = { readonly geometry: Polygon | MultiPolygon };

/** Tells the points of the edges of what is held from those of the countries' own edges and all others. */
export function frontsOf(
  points: Points,
  control: readonly Drawn[],
  countries: readonly Drawn[],
): (at: Position) => boolean {
  const pointsOf = (areas: readonly Drawn[]) =>
    new Set(
      areas.flatMap(({ geometry }) =>
        polygonsOf(geometry)
          .flat()
          .flatMap((ring) => [...points.numbersOf(ring)]),
      ),
    );
  const [held, outline] = [pointsOf(control), pointsOf(countries)];
  return (at) => {
    const point = points.find([...at]);
    return held.has(point) && !outline.has(point);
  };
}

/** Degrees, with as many decimals as a step on the flat map asks for: more are bytes. */
export function shortDegrees(degrees: number, step: number): number {
  const decimals = Math.ceil(-Math.log10((step * 360) / worldSize)) + 1;
  return Number(degrees.toFixed(Math.max(0, decimals)));
}

/** Whether a line has a point in bounds. */
export function touches(bounds: Bounds, line: LineString | MultiLineString): boolean {
  for (const part of linesIn(line))
    for (const at of part) if (within(bounds, at as unknown as Position)) return true;
  return false;
}

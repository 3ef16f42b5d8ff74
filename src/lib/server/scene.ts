import type { Geometry, Position as GeoPosition } from 'geojson';
import { fit, limits, type Size } from '../geo/camera.ts';
import { layerIds } from '../map/layers.ts';
import { longestLabel } from '../map/names.ts';
import { boundsOf, project, type Bounds, type Position } from '../geo/mercator.ts';
import { territoryId } from '../map/territory.ts';
import { own } from '../input/own.ts';
import type { Mark } from '../report/marks.ts';
import type { Oblast } from '../report/oblasts.ts';
import { frameCss } from '../still/frame.ts';
import { isPoint, labelSides } from '../still/labelled.ts';
import { linesOff, type Box, type Side } from '../still/labels.ts';
import { circlePath, curvePath, linePath, ringsPath } from '../still/path.ts';
import { townsFrom, type Scene, type Shape, type TownRow } from '../still/scene.ts';
import { territoryPaths } from '../still/territoryPaths.ts';
import type { Geodata } from './geodata.ts';
import { groundOf, near, within, type Ground } from './ground.ts';
import { polygonsOf, ringAround } from './shapes.ts';

/** The opening view: all of Ukraine, and Moscow, where the war is decided as well. Degrees. */
const home: Bounds = [21.6, 44.1, 40.9, 56.2];

/** A phone's map: where labels have room here they have room on every larger one. */
const small = { width: 390, height: 300 };
/** How much more than a phone's map a wide screen's shows of the country's surroundings. */
const wide = { width: 4 * small.width, height: 4 * small.height };
/** Maps so small that only places are named, until a script sees what else there is room for. */
const smallest = [
  { size: { width: 320, height: 320 }, is: '(max-width:389px) and (min-height:300px)' },
  { size: { width: 320, height: 190 }, is: '(max-height:299.9px) and (min-height:160px)' },
  { size: { width: 320, height: 138 }, is: '(max-height:159.9px)' },
];
/** The closed legend and the buttons, in CSS pixels. */
const coveredOn = ({ height }: Size): Box[] => [
  [0, 0, 104, 46],
  [0, height - 124, 56, height],
];

const asPositions = (positions: readonly GeoPosition[]) => positions as unknown as readonly Position[];

/** Bounds of a path that the camera can never show are not sent. */
function reaches(positions: readonly Position[]): boolean {
  const [west, south, east, north] = limits.bounds;
  const bounds = boundsOf(positions);
  return bounds[0] <= east && bounds[2] >= west && bounds[1] <= north && bounds[3] >= south;
}

/** SVG path data of a geometry. */
function pathOf(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiPolygon':
      return polygonsOf(geometry)
        .filter(([outer]) => outer && reaches(asPositions(outer)))
        .map((rings) => ringsPath(rings.map(asPositions)))
        .join('');
    case 'LineString':
      return reaches(asPositions(geometry.coordinates)) ? linePath(asPositions(geometry.coordinates)) : '';
    case 'MultiLineString':
      return geometry.coordinates.map((line) => pathOf({ type: 'LineString', coordinates: line })).join('');
    default:
      return '';
  }
}

const joined = (geometries: readonly Geometry[]) => geometries.map(pathOf).join('');

/** The precision ring of each incident. */
export const ringsOf = (geodata: Geodata) =>
  geodata.incidents.features.map(({ id, geometry, properties }) => ({
    type: 'Feature' as const,
    id,
    properties: { mark: id },
    geometry: ringAround(geometry.coordinates, properties.precisionKm),
  }));

function groundShapesOf(ground: Ground): Shape[] {
  const { land, ukraine, rivers, lakes, borders, oblasts, occupied } = ground;
  const { since, before } = territoryPaths(occupied);
  const base: Shape[] = [
    { key: 'land', layer: 'base', kind: 'land', d: pathOf(land) },
    { key: 'ukraine', layer: 'base', kind: 'ukraine', d: joined(ukraine) },
    { key: 'rivers', layer: 'base', kind: 'river', d: joined(rivers) },
    { key: 'lakes', layer: 'base', kind: 'lake', d: joined(lakes) },
    { key: 'borders', layer: 'base', kind: 'border', d: pathOf(borders) },
    { key: 'oblasts', layer: 'oblasts', kind: 'oblast', d: pathOf(oblasts) },
  ];
  const territory = { layer: 'occupied', mark: territoryId } as const;
  return [
    ...base.filter(({ d }) => d !== ''),
    // The territory's paths take other dates later, which may have what the first has not.
    { key: 'since', kind: 'occupied', d: since, ...territory },
    { key: 'before', kind: 'occupied', d: before, ...territory },
    { key: 'before-hatch', kind: 'hatched', d: before, ...territory },
  ];
}

function markShapesOf({ contacts, arcs, incidents }: Geodata): Shape[] {
  return [
    ...contacts.features.flatMap(({ id, properties }): Shape[] => {
      const drawn = { layer: 'contacts' as const, mark: id, d: (arcs.get(id) ?? []).map(curvePath).join('') };
      return [
        { key: `${id}-hit`, kind: 'hit', ...drawn },
        { key: id, kind: `contact ${properties.status}`, ...drawn },
      ];
    }),
    ...incidents.features.map(({ id, geometry, properties }) => ({
      key: `${id}-ring`,
      layer: 'incidents' as const,
      kind: 'ring',
      mark: id,
      d: circlePath(geometry.coordinates, properties.precisionKm),
    })),
  ];
}

/** The towns, from the largest, for `townsFrom`. */
export function townRowsOf(geodata: Geodata): TownRow[] {
  return geodata.towns.features
    .filter(({ geometry }) => reaches([geometry.coordinates]))
    .sort(
      (a, b) =>
        a.properties.rank - b.properties.rank ||
        (b.properties.population ?? 0) - (a.properties.population ?? 0),
    )
    .map(({ properties: { name, nameUk, rank }, geometry }) => [name, ...geometry.coordinates, rank, nameUk]);
}

/** The paths of the ground as fine as the data, by the key of their shape. */
export const finePathsOf = (geodata: Geodata): Record<string, string> =>
  Object.fromEntries(groundShapesOf(groundOf(geodata, 0)).map(({ key, d }) => [key, d]));

/**
 * All that the still draws for one report, with the labels of its opening view.
 *
 * @param loss - how coarse the ground may be: see `groundOf`; above 1 the map is small, and of the towns only
 *   those come with it that it opens with
 */
export function sceneOf(geodata: Geodata, marks: readonly Mark[], loss = 1): Scene {
  const named = new Set(marks.map((mark) => mark.label));
  // On the largest likely map the opening view is below zoom 6, where smaller towns have no label.
  const towns = townsFrom(townRowsOf(geodata), named).filter(({ rank, at }) => rank <= 2 && within(near, at));
  const sides = labelSides(marks, towns, fit(home, small), small, {}, longestLabel, coveredOn(small));
  // Places beyond a phone's map are on a larger one: there they are named as well.
  const far = labelSides(marks.filter(isPoint), [], fit(home, small), wide, Object.fromEntries(sides));
  const cited = new Set(marks.map((mark) => mark.id));
  const shapes = [...groundShapesOf(groundOf(geodata, loss)), ...markShapesOf(geodata)];
  return {
    home,
    shapes: shapes.map(({ mark, ...shape }) => (mark && cited.has(mark) ? { ...shape, mark } : shape)),
    towns: loss > 1 ? towns.filter(({ id }) => (sides.get(id) ?? 'none') !== 'none') : towns,
    sides: Object.fromEntries([...far, ...sides]),
  };
}

/** Where a label stands, as map.css places it. */
function transformOf(side: Side): string {
  const across = side.includes('-right') ? '-9px' : side.includes('-left') ? 'calc(9px - 100%)' : '-50%';
  const x = side === 'right' ? 'var(--gap)' : side === 'left' ? 'calc(-100% - var(--gap))' : across;
  const far = `var(--gap) + ${linesOff(side)}px`;
  const y = side.startsWith('top')
    ? `calc(-100% - (${far}))`
    : side.startsWith('bottom')
      ? `calc(${far})`
      : '-50%';
  return `translate(${x},${y})`;
}

/** Where the places' labels stand on the smallest maps, where that is another side than on a larger one. */
function smallestCss({ home: bounds, sides }: Scene, marks: readonly Mark[]): string {
  const points = marks.filter(isPoint);
  return smallest
    .map(({ size, is }) => {
      const held = labelSides(points, [], fit(bounds, size), size, sides, longestLabel, coveredOn(size));
      const moved = [...held].flatMap(([id, side]) => {
        const standing = own(sides, id) ?? 'none';
        if (side === standing || standing === 'none') return [];
        return [`.m-${id}>.label{${side === 'none' ? 'display:none' : `transform:${transformOf(side)}`}}`];
      });
      const off = points.flatMap(({ id }) => (own(sides, id) && !held.has(id) ? [`.m-${id} .label`] : []));
      const hidden = ['.town', '.mark-contacts .label', ...off].join();
      return `@container ${is}{:root:not([data-live]){${hidden}{display:none}${moved.join('')}}}`;
    })
    .join('');
}

/** The style sheet of one scene: where each symbol and label stands. */
export function sceneCss(scene: Scene, marks: readonly Mark[]): string {
  const points = [
    ...marks.map((mark) => ({ selector: `.mark.m-${mark.id}`, ...project(mark.at) })),
    ...scene.towns
      .filter(({ id }) => (own(scene.sides, id) ?? 'none') !== 'none')
      .map(({ id, at }) => ({ selector: `.${id}`, ...project(at) })),
  ];
  return [frameCss(scene.home, points), smallestCss(scene, marks)].join('\n');
}

/** The style sheet of what a reader chooses without a script: what a fragment lights up, what a checkbox hides. */
export function choiceCss(marks: readonly Mark[], oblasts: readonly Oblast[]): string {
  const lit = (target: string, ids: readonly string[], drawn: readonly string[]) =>
    `&:has(#${target}:target){${ids.map((id) => `#${id}`).join()}{background:var(--lit-ground)}` +
    (drawn.length > 0 ? `${drawn.map((id) => `.m-${id}`).join()}{--is-lit:1}` : '') +
    '}';
  const statements = new Map<string, string[]>();
  for (const mark of marks)
    for (const name of mark.statements) statements.set(name, [...(statements.get(name) ?? []), mark.id]);
  return [
    ':root:not([data-held]){',
    ...layerIds.map((id) => `&:has(#layer-${id}:not(:checked)) .layer-${id}{display:none}`),
    ...[...statements].map(([name, ids]) =>
      lit(`s-${name}`, [`s-${name}`, ...ids.map((id) => `p-${id}`)], ids),
    ),
    ...marks.map((mark) =>
      lit(`p-${mark.id}`, [`p-${mark.id}`, ...mark.statements.map((name) => `s-${name}`)], [mark.id]),
    ),
    ...oblasts.map(({ id, statements: touching }) =>
      lit(`o-${id}`, [`o-${id}`, ...touching.map((name) => `s-${name}`)], []),
    ),
    '}',
  ].join('\n');
}

import type { Geometry, Position as GeoPosition } from 'geojson';
import { fit, type Size } from '../geo/camera.ts';
import { project, toward, type Position } from '../geo/mercator.ts';
import { labellingOf, longestLabel } from '../map/names.ts';
import { rowOf } from '../map/roles.ts';
import type { Mark } from '../report/marks.ts';
import { classPaths, classKey, patternKey } from '../still/areaPaths.ts';
import { frameCss } from '../still/frame.ts';
import { estimatedWidth, isPoint, labelSides, type WidthOf } from '../still/labelled.ts';
import { linesOff, type Box, type Side } from '../still/labels.ts';
import { circlePath, curvePath, linePath, ringsPath } from '../still/path.ts';
import { namesFrom, nameKinds, type NameKind, type NameRow, type Scene, type Shape } from '../still/scene.ts';
import { around, gridOf, groundOf, within, type Ground } from './ground.ts';
import type { MapOfReport } from './mapOfReport.ts';
import { polygonsOf } from './shapes.ts';

/** A phone's map: where labels have room here they have room on every larger one. */
const small = { width: 390, height: 300 };
/** How much more than a phone's map a wide screen's shows of the surroundings. */
const wide = { width: 4 * small.width, height: 4 * small.height };
/** Maps as pages open with them, from a laptop's to a wide screen's. */
const openings = [
  { width: 660, height: 560 },
  { width: 670, height: 660 },
  { width: 830, height: 820 },
  { width: 1310, height: 1000 },
  { width: 1950, height: 1300 },
  { width: 2830, height: 1360 },
];
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

/** SVG path data of a geometry. */
function pathOf(geometry: Geometry, grid: number): string {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiPolygon':
      return polygonsOf(geometry)
        .map((rings) => ringsPath(rings.map(asPositions), grid))
        .join('');
    case 'LineString':
      return linePath(asPositions(geometry.coordinates), grid);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(asPositions(line), grid)).join('');
    default:
      return '';
  }
}

function groundShapesOf(map: MapOfReport, ground: Ground, grid: number): Shape[] {
  const base = map.layers.find(({ role }) => role === 'base')?.id;
  const joined = (geometries: readonly Geometry[]) => geometries.map((each) => pathOf(each, grid)).join('');
  const parts = [
    { kind: 'land', d: pathOf(ground.land, grid) },
    { kind: 'region', d: joined(ground.regions) },
    { kind: 'river', d: joined(ground.rivers) },
    { kind: 'lake', d: joined(ground.lakes) },
    { kind: 'border', d: pathOf(ground.borders, grid) },
  ];
  const units = map.units && { layer: map.units.layer, kind: 'unit', d: pathOf(ground.units, grid) };
  return [
    ...parts.flatMap(({ kind, d }) => (base && d !== '' ? [{ key: kind, layer: base, kind, d }] : [])),
    ...(units ? [{ key: 'units', ...units }] : []),
    ...controlShapesOf(map, ground, grid),
  ];
}

/** The area of control, by its classes. */
function controlShapesOf({ control }: MapOfReport, ground: Ground, grid: number): Shape[] {
  if (!control) return [];
  const { layer, classes, mark, parts } = control;
  const drawn = parts.map(({ properties }, i) => ({ properties, geometry: ground.control[i] }));
  const paths = classPaths(
    drawn.flatMap(({ properties, geometry }) => (geometry ? [{ properties, geometry }] : [])),
    classes.map(({ id }) => id),
    grid,
  );
  // A class is there on every date, if need be without a shape: other dates may have one.
  return classes.flatMap(({ id, pattern }): Shape[] => {
    const d = paths.get(id) ?? '';
    const shape = { layer, mark, d };
    return [
      { key: classKey(layer, id), kind: 'control', ...shape },
      ...(pattern === 'plain'
        ? []
        : [{ key: patternKey(layer, id), kind: `control-pattern x-${layer}-${pattern}`, ...shape }]),
    ];
  });
}

/** What the report's own datasets draw, from the ground up. */
function ownShapesOf(map: MapOfReport, grid: number): Shape[] {
  return [...map.own].reverse().flatMap(({ layer, placed }) => {
    const { id: of, role } = layer;
    return placed.flatMap(({ feature, at, lines, area }): Shape[] => {
      const { id, properties } = feature;
      const shape = { layer: of, mark: id };
      switch (role) {
        case 'incident': {
          const d = circlePath(at, properties.precisionKm ?? 0, grid);
          return [{ key: `${id}-ring`, kind: 'ring', ...shape, d }];
        }
        case 'contact':
        case 'route': {
          const path = role === 'contact' ? curvePath : linePath;
          const d = lines.map((line) => path(line, grid)).join('');
          const kind =
            role === 'contact' && 'status' in properties ? (properties.status ?? 'route') : 'route';
          return [
            { key: `${id}-hit`, kind: 'hit', ...shape, d },
            { key: id, kind, ...shape, d },
          ];
        }
        case 'area': {
          const d = area ? pathOf(area, grid) : '';
          const name = 'class' in properties ? properties.class : undefined;
          const pattern = layer.classes?.find((each) => each.id === name)?.pattern ?? 'plain';
          return [
            { key: id, kind: 'area', ...shape, d },
            ...(pattern === 'plain'
              ? []
              : [{ key: `${id}/pattern`, kind: `area-pattern x-${of}-${pattern}`, ...shape, d }]),
          ];
        }
        default:
          return [];
      }
    });
  });
}

/** The names of the base as rows, from the first to be named, for `namesFrom`. */
export function nameRowsOf({ world, regions, languages, home }: MapOfReport): NameRow[] {
  const middle = (home[0] + home[2]) / 2;
  const countries = new Set(regions.map(({ file }) => file.country));
  const own = regions.flatMap(({ towns }) => towns);
  const known = new Set(own.map(({ id }) => id));
  // A region names the towns of its own country.
  const towns = [
    ...own,
    ...world.towns.features.filter(
      ({ id, properties }) => !known.has(id) && !countries.has(String(properties['country'])),
    ),
  ];
  type Named = { readonly names: Readonly<Record<string, string>>; readonly rank: number };
  const row = (kind: NameKind, { names, rank }: Named, [longitude, latitude]: Position): NameRow => {
    const { label, others } = labellingOf(names, languages);
    const forms = [label, ...Object.values(others ?? {})];
    const x = Math.round(toward(middle, longitude) * 1e3) / 1e3;
    return [nameKinds.indexOf(kind), x, latitude, rank, ...forms];
  };
  return [
    ...world.countries.features.map(({ properties }) => row('country', properties, properties.at)),
    ...world.waters.features.map(({ properties, geometry }) =>
      row('water', properties, geometry.coordinates),
    ),
    ...towns
      .sort(
        (a, b) =>
          a.properties.rank - b.properties.rank ||
          (b.properties.population ?? 0) - (a.properties.population ?? 0),
      )
      .map(({ properties, geometry }) => row('town', properties, geometry.coordinates)),
  ];
}

/** The names that a close view can show: all near the opening view, farther off only the large ones. */
export const detailRowsOf = (map: MapOfReport): NameRow[] => {
  const near = around(map.home, 1.5);
  return nameRowsOf(map).filter(
    ([kind, x, y, rank]) => kind !== nameKinds.indexOf('town') || rank <= 2 || within(near, [x, y]),
  );
};

/** The paths of the ground for the closest view, by the key of their shape. */
export function finePathsOf(map: MapOfReport): Record<string, string> {
  const shapes = groundShapesOf(map, groundOf(map.ground, 'fine'), gridOf(map.home));
  return Object.fromEntries(shapes.map(({ key, d }) => [key, d]));
}

/**
 * All that the still draws for one report, with the labels of its opening view.
 *
 * @param loss - how coarse the ground may be: see `groundOf`; above 1 the map is small, and of the names only those come
 *   with it that it opens with
 */
export function sceneOf(map: MapOfReport, marks: readonly Mark[], loss: number | 'fine' = 1): Scene {
  const { home, languages } = map;
  const grid = gridOf(home);
  const named = new Set(marks.flatMap(({ label, others = {} }) => [label, ...Object.values(others)]));
  const near = around(home, 0.6);
  const known = namesFrom(detailRowsOf(map), languages, named).filter(({ at }) => within(near, at));
  // Measured text may be shorter than it is thought to be: then there is room for one more.
  const narrow: WidthOf = (text, fontSize) => estimatedWidth(text, fontSize) * 0.85;
  const opened = new Set(
    [small, ...openings].flatMap((size) =>
      [...labelSides(marks, known, fit(home, size), size, {}, undefined, coveredOn(size), narrow)].flatMap(
        ([id, side]) => (side === 'none' ? [] : [id]),
      ),
    ),
  );
  const names = known.filter(({ id }) => opened.has(id));
  const sides = labelSides(marks, names, fit(home, small), small, {}, longestLabel, coveredOn(small));
  // Places beyond a phone's map are on a larger one: there they are named as well.
  const far = labelSides(marks.filter(isPoint), [], fit(home, small), wide, Object.fromEntries(sides));
  const patterns = map.layers.flatMap(({ id: layer, classes = [] }) =>
    [...new Set(classes.map(({ pattern }) => pattern))]
      .filter((pattern) => pattern !== 'plain')
      .map((pattern) => ({ layer, pattern })),
  );
  return {
    home,
    grid,
    base: map.layers.find(({ role }) => role === 'base')?.id ?? '',
    languages,
    shapes: [...groundShapesOf(map, groundOf(map.ground, loss), grid), ...ownShapesOf(map, grid)],
    patterns,
    names:
      loss === 1 || loss === 'fine' ? names : names.filter(({ id }) => (sides.get(id) ?? 'none') !== 'none'),
    sides: Object.fromEntries([...far, ...sides].filter(([, side]) => side !== 'none')),
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
  const framed = [...new Set(marks.flatMap(({ role }) => (rowOf(role).framed ? [role] : [])))];
  return smallest
    .map(({ size, is }) => {
      const held = labelSides(points, [], fit(bounds, size), size, sides, longestLabel, coveredOn(size));
      const moved = [...held].flatMap(([id, side]) => {
        const standing = sides[id] ?? 'none';
        if (side === standing || standing === 'none') return [];
        return [`.m-${id}>.label{${side === 'none' ? 'display:none' : `transform:${transformOf(side)}`}}`];
      });
      const off = points.flatMap(({ id }) => (id in sides && !held.has(id) ? [`.m-${id} .label`] : []));
      const hidden = ['.base-name', ...framed.map((role) => `.role-${role} .label`), ...off].join();
      return `@container ${is}{:root:not([data-live]){${hidden}{display:none}${moved.join('')}}}`;
    })
    .join('');
}

/** Which of the names that stand in the page are seen: those of the first language, or of the chosen one. */
function namesCss([first, ...rest]: readonly string[]): string {
  if (rest.length === 0) return '';
  return [
    `.label [lang]:not([lang=${first ?? 'en'}]){display:none}`,
    ...rest.map(
      (language) =>
        `:root:has(#names-${language}:checked) .label [lang]{display:none}:root:has(#names-${language}:checked) .label [lang=${language}]{display:inline}`,
    ),
  ].join('');
}

/** The style sheet of one scene: where each symbol and label stands. */
export function sceneCss(scene: Scene, marks: readonly Mark[]): string {
  const points = [
    ...marks.map((mark) => ({ selector: `.mark.m-${mark.id}`, ...project(mark.at) })),
    ...scene.names
      .filter(({ id }) => (scene.sides[id] ?? 'none') !== 'none')
      .map(({ id, at }) => ({ selector: `.${id}`, ...project(at) })),
  ];
  return [frameCss(scene.home, points), namesCss(scene.languages), smallestCss(scene, marks)].join('\n');
}

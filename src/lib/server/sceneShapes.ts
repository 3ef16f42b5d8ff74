import type { Geometry, Position as GeoPosition } from 'geojson';
import type { Position } from '../geo/mercator.ts';
import { classPaths } from '../still/areaPaths.ts';
import { classKey, patternKey } from '../still/classes.ts';
import { circlePath, curvePath, linePath, ringsPath } from '../still/path.ts';
import type { Shape } from '../still/scene.ts';
import { groundOf, type Ground } from './ground.ts';
import { gridOf } from './groundDetail.ts';
import type { MapOfReport } from './mapOfReport.ts';
import { polygonsOf } from './shapes.ts';

const asPositions = (positions: readonly GeoPosition[]) => positions as unknown as readonly Position[];

/** SVG path data of a geometry. */
export function pathOf(geometry: Geometry, grid: number): string {
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

/**
 * The ground and what lies on it.
 *
 * @param whole - with what stands beside an area of control: how far off its line may be, waters that are no more
 */
export function groundShapesOf(map: MapOfReport, ground: Ground, grid: number, whole: boolean): Shape[] {
  const base = map.layers.find(({ role }) => role === 'base')?.id;
  const joined = (geometries: readonly Geometry[]) => geometries.map((each) => pathOf(each, grid)).join('');
  const parts = [
    { kind: 'land', d: pathOf(ground.land, grid) },
    { kind: 'border', d: pathOf(ground.borders, grid) },
    { kind: 'region', d: joined(ground.regions) },
    { kind: 'river', d: joined(ground.rivers) },
    { kind: 'lake', d: joined(ground.lakes) },
  ];
  const units = map.units && { layer: map.units.layer, kind: 'unit', d: pathOf(ground.units, grid) };
  return [
    ...parts.flatMap(({ kind, d }) => (base && d !== '' ? [{ key: kind, layer: base, kind, d }] : [])),
    ...(units ? [{ key: 'units', ...units }] : []),
    ...controlShapesOf(map, ground, grid, whole),
  ];
}

/** The area of control, by its classes. */
function controlShapesOf({ control }: MapOfReport, ground: Ground, grid: number, whole: boolean): Shape[] {
  if (!control) return [];
  const { layer, classes, mark, parts, beside } = control;
  const drawn = parts.map(({ properties }, i) => ({ properties, geometry: ground.control[i] }));
  const paths = classPaths(
    [
      ...drawn.flatMap(({ properties, geometry }) => (geometry ? [{ properties, geometry }] : [])),
      ...(whole ? beside : []),
    ],
    classes.map(({ id }) => id),
    grid,
  );
  // A class is there on every date, if need be without a shape: other dates may have one.
  return classes.flatMap(({ id, pattern, kind = 'control' }): Shape[] => {
    const d = paths.get(id) ?? '';
    // Water that has gone is no part of what is chosen.
    const shape = kind === 'lost-water' ? { layer, d } : { layer, mark, d };
    return [
      { key: classKey(layer, id), kind, ...shape },
      ...(pattern === 'plain'
        ? []
        : [{ key: patternKey(layer, id), kind: `control-pattern x-${layer}-${pattern}`, ...shape }]),
    ];
  });
}

/** What the report's own datasets draw, from the ground up. */
export function ownShapesOf(map: MapOfReport, grid: number): Shape[] {
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

/** The paths of the ground for the closest view, by the key of their shape. */
export function finePathsOf(map: MapOfReport): Record<string, string> {
  const shapes = groundShapesOf(map, groundOf(map.ground, 'fine'), gridOf(map.home), true);
  return Object.fromEntries(shapes.map(({ key, d }) => [key, d]));
}

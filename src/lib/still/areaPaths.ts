import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../geo/mercator.ts';
import { ringsPath } from './path.ts';
import type { Scene } from './scene.ts';

type Area = Polygon | MultiPolygon;
type Part = { readonly geometry: Area; readonly properties: { readonly class: string } };

/** SVG path data by the class of an area. */
export type ClassPaths = ReadonlyMap<string, string>;

/** SVG path data of areas, in `grid` units. */
export function areasPath(areas: readonly Area[], grid: number): string {
  const polygons = areas.flatMap((area) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates));
  return polygons.map((rings) => ringsPath(rings as unknown as Position[][], grid)).join('');
}

/** Draws an area of control by its classes: the same at build time and in the browser. */
export function classPaths(parts: readonly Part[], classes: readonly string[], grid: number): ClassPaths {
  const of = (name: string) =>
    areasPath(
      parts.filter(({ properties }) => properties.class === name).map(({ geometry }) => geometry),
      grid,
    );
  return new Map(classes.map((name) => [name, of(name)]));
}

/** The key of the shape that draws a class of an area in a layer. */
export const classKey = (layer: string, name: string): string => `${layer}/${name}`;
/** The key of the shape that draws its pattern. */
export const patternKey = (layer: string, name: string): string => `${classKey(layer, name)}/pattern`;

/** The scene with a layer's area of another date. */
export function withClasses(scene: Scene, layer: string, paths: ClassPaths): Scene {
  const d = new Map(
    [...paths].flatMap(([name, path]) => [
      [classKey(layer, name), path],
      [patternKey(layer, name), path],
    ]),
  );
  return { ...scene, shapes: scene.shapes.map((shape) => ({ ...shape, d: d.get(shape.key) ?? shape.d })) };
}

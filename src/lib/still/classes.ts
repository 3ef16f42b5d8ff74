import type { Scene } from './scene.ts';

/** SVG path data by the class of an area. */
export type ClassPaths = ReadonlyMap<string, string>;

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

import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../geo/mercator.ts';
import { ringsPath } from './path.ts';
import type { ClassPaths } from './classes.ts';

type Area = Polygon | MultiPolygon;
type Part = { readonly geometry: Area; readonly properties: { readonly class: string } };

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

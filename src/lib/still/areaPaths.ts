import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../geo/mercator.ts';
import { ringsPath } from './path.ts';
import type { ClassPaths } from './classes.ts';

export type Area = Polygon | MultiPolygon;
/** An area with the class of control, or the unit, that it is of. */
type Part = {
  readonly geometry: Area;
  readonly properties: { readonly class?: string; readonly unit?: string };
};

/**
 * The areas of a GeoJSON file, as the build writes it.
 *
 * @throws for anything else
 */
export function areasIn(value: unknown): readonly Part[] {
  const { features } = Object(value) as { readonly features?: unknown };
  if (!Array.isArray(features)) throw new Error('no features');
  return features as Part[];
}

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

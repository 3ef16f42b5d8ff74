import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../geo/mercator.ts';
import { own } from '../input/own.ts';
import { ringsPath } from './path.ts';
import type { Scene } from './scene.ts';

type Part = {
  readonly geometry: Polygon | MultiPolygon;
  readonly properties: { readonly held: string };
};

/** SVG path data of the two classes of occupied territory, in `grid` units. */
export type TerritoryPaths = { readonly since: string; readonly before: string };

/** SVG path data of areas, in `grid` units. */
export function areasPath(areas: readonly (Polygon | MultiPolygon)[]): string {
  const polygons = areas.flatMap((area) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates));
  return polygons.map((rings) => ringsPath(rings as unknown as Position[][])).join('');
}

/** Draws the territory of one date: the same at build time and in the browser. */
export function territoryPaths(parts: readonly Part[]): TerritoryPaths {
  const held = (when: string) =>
    areasPath(parts.filter(({ properties }) => properties.held === when).map(({ geometry }) => geometry));
  return { since: held('since-2022-02-24'), before: held('before-2022-02-24') };
}

/** The scene with the territory of another date. */
export function withTerritory(scene: Scene, paths: TerritoryPaths): Scene {
  const d: Readonly<Record<string, string>> = {
    since: paths.since,
    before: paths.before,
    'before-hatch': paths.before,
  };
  return { ...scene, shapes: scene.shapes.map((shape) => ({ ...shape, d: own(d, shape.key) ?? shape.d })) };
}

import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../../src/lib/geo/area.ts';
import { project } from '../../src/lib/geo/mercator.ts';
import { globeOf } from '../../src/lib/server/globe.ts';
import { groundOf } from '../../src/lib/server/ground.ts';
import { finePathsOf } from '../../src/lib/server/sceneShapes.ts';
import { sceneOf } from '../../src/lib/server/scene.ts';
import { reportOf } from '../support/reports.ts';

const { map } = reportOf('white-house-talks');
const fine = groundOf(map.ground, 'fine');
const coarse = [1, 3].map((loss) => groundOf(map.ground, loss));

function verticesOf(geometry: Geometry): Position[] {
  if (geometry.type === 'LineString') return geometry.coordinates;
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates.flat();
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2);
  return [];
}
const keysOf = (geometries: readonly Geometry[]) =>
  new Set(geometries.flatMap(verticesOf).map(([x = 0, y = 0]) => `${x.toFixed(6)} ${y.toFixed(6)}`));

describe('the ground of the still', () => {
  it('opens no gap along lines that datasets share', () => {
    for (const { regions, land, borders, units, control } of coarse) {
      const edge = keysOf(regions);
      const around = keysOf([land, borders]);
      expect(edge.size).toBeGreaterThan(150);
      expect([...edge].filter((vertex) => !around.has(vertex))).toEqual([]);
      // Where an area of control ends at a unit's border, it ends on the very line that is drawn.
      const drawn = new Set([...edge, ...keysOf([units])]);
      const ends = [...keysOf(control)];
      expect(ends.filter((vertex) => drawn.has(vertex)).length).toBeGreaterThan(80);
    }
  });

  it('keeps what is told of areas, at a fraction of the vertices', () => {
    const sum = (areas: readonly Geometry[]) => areas.reduce((total, area) => total + areaKm2(area), 0);
    for (const { regions, control } of coarse) {
      expect(sum(regions) / sum(fine.regions)).toBeCloseTo(1, 2);
      expect(sum(control) / sum(fine.control)).toBeCloseTo(1, 1.7);
    }
    const [page, embed] = coarse.map(({ land }) => verticesOf(land).length);
    expect(page).toBeLessThan(verticesOf(fine.land).length / 2);
    expect(embed).toBeLessThan(page ?? 0);
  });

  it('moves no line further than is seen where the map opens', () => {
    const [page] = coarse;
    const flat = ([x = 0, y = 0]: Position) => project([x, y]);
    const segments = (page?.regions ?? []).flatMap((area) =>
      (area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()).flatMap((ring) =>
        ring.slice(1).map((end, i) => [flat(ring[i] ?? end), flat(end)] as const),
      ),
    );
    const offsets = fine.regions
      .flatMap(verticesOf)
      .map((vertex) => {
        const p = flat(vertex);
        return Math.min(
          ...segments.map(([a, b]) => {
            const [dx, dy] = [b.x - a.x, b.y - a.y];
            const t = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1);
            const along = Math.max(0, Math.min(1, t));
            return Math.hypot(a.x + along * dx - p.x, a.y + along * dy - p.y);
          }),
        );
      })
      .sort((a, b) => a - b);
    // A world unit is 0.7 pixels of the largest likely map; only the thinnest spits of land lose more, and the land
    // that reaches around a town at the border.
    expect(offsets[Math.floor(offsets.length * 0.95)]).toBeLessThan(2.8);
    // Two islands are too small to be seen there.
    expect(offsets.at(-20)).toBeLessThan(7);
  });

  it('is another where a region has other waters', () => {
    expect(map.ground.waters.length).toBeGreaterThan(0);
    const dry = groundOf({ ...map.ground, waters: [] }, 'fine');
    expect(dry.rivers.length + dry.lakes.length).toBeLessThan(fine.rivers.length + fine.lakes.length);
  });

  it('has a finer path for every shape of the ground', () => {
    const paths = finePathsOf(map);
    const { shapes } = sceneOf(map, [], 1);
    const ground = shapes.filter(({ layer }) => ['base', 'oblasts', 'occupied'].includes(layer));
    expect(ground.map(({ key }) => key).sort()).toEqual(Object.keys(paths).sort());
    for (const { key, d } of ground) expect(paths[key]?.length, key).toBeGreaterThanOrEqual(d.length);
  });
});

describe('the globe', () => {
  it('is drawn anew where a place is another, and not for each word of a report', () => {
    const read = () => ({ ...map, ground: { ...map.ground, of: {} } });
    const globe = globeOf(map);
    expect(globe).toBeDefined();
    expect(globeOf(read())).toBe(globe);
    const moved = map.own.map((each) => ({
      ...each,
      placed: each.placed.map((placed) => ({ ...placed, at: [placed.at[0] + 1, placed.at[1]] as const })),
    }));
    expect(globeOf({ ...read(), own: moved })).not.toEqual(globe);
  });
});

import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../../src/lib/geo/area.ts';

const box = (w: number, s: number, e: number, n: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [w, s],
      [e, s],
      [e, n],
      [w, n],
      [w, s],
    ],
  ],
});

describe('areaKm2', () => {
  it('finds the surface of the WGS 84 ellipsoid', () => {
    expect(areaKm2(box(-180, -90, 180, 90))).toBeCloseTo(510_065_621.7, 0);
  });

  it('sees that a degree is smaller in the north', () => {
    expect(areaKm2(box(30, 0, 31, 1))).toBeCloseTo(12_308.8, 0);
    expect(areaKm2(box(30, 50, 31, 51)) / areaKm2(box(30, 0, 31, 1))).toBeCloseTo(0.643, 2);
  });

  it('does not mind which way a ring winds, and subtracts holes', () => {
    const outer = box(30, 48, 34, 50);
    const turned: Polygon = { type: 'Polygon', coordinates: outer.coordinates.map((r) => [...r].reverse()) };
    expect(areaKm2(turned)).toBeCloseTo(areaKm2(outer), 6);
    const hole = box(31, 48.5, 32, 49);
    const ring: Polygon = { type: 'Polygon', coordinates: [...outer.coordinates, ...hole.coordinates] };
    expect(areaKm2(ring)).toBeCloseTo(areaKm2(outer) - areaKm2(hole), 6);
  });

  it('adds up collections and counts nothing for points', () => {
    const feature = { type: 'Feature' as const, properties: null, geometry: box(30, 48, 31, 49) };
    const point = {
      type: 'Feature' as const,
      properties: null,
      geometry: { type: 'Point' as const, coordinates: [30, 50] },
    };
    expect(areaKm2({ type: 'FeatureCollection', features: [feature, feature, point] })).toBeCloseTo(
      2 * areaKm2(feature),
      6,
    );
  });
});

import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { shareOf, unitShares, type ControlPart, type Unit } from '../../src/lib/map/share.ts';
import { readRegion } from '../../src/lib/server/read/region.ts';

/** A box of a degree of longitude by a part of a degree of latitude, at the equator. */
const box = (west: number, height: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 0],
      [west + 1, 0],
      [west + 1, height],
      [west, height],
      [west, 0],
    ],
  ],
});
const part = (unit: string, geometry: Polygon): ControlPart => ({
  geometry,
  properties: { class: 'since', unit },
});

describe('unitShares', () => {
  const units: Unit[] = [
    { id: 'UA-14', geometry: box(30, 1) },
    { id: 'UA-23', geometry: box(31, 1) },
  ];

  it('gives each unit its own part of its own area, and a unit without any its zero', () => {
    const shares = unitShares(units, [part('UA-14', box(30, 0.25)), part('UA-14', box(30, 0.5))]);
    expect([...shares.keys()]).toEqual(['UA-14', 'UA-23']);
    expect(shares.get('UA-14')?.share).toBeCloseTo(0.75, 3);
    expect(shares.get('UA-14')?.ofKm2).toBeCloseTo(12_308.8, 0);
    expect(shares.get('UA-23')).toMatchObject({ partKm2: 0, share: 0 });
  });
});

describe('shareOf', () => {
  it('is of what it is said to be of', () => {
    const { partKm2, ofKm2, share } = shareOf([part('UA-14', box(30, 1))], 603_628);
    expect(ofKm2).toBe(603_628);
    expect(share).toBeCloseTo(12_308.8 / 603_628, 5);
    expect(partKm2).toBeCloseTo(12_308.8, 0);
  });

  it('is what was published for each date, to the percent that was', () => {
    const region = readRegion('.', 'ukraine', []);
    const published = { '2022-02-23': 7, '2022-03-28': 27, '2022-11-15': 18, '2025-08-18': 19 };
    for (const [date, percent] of Object.entries(published)) {
      const { features = [] } = region?.control.get(date) ?? {};
      expect(Math.round(100 * shareOf(features, region?.file.officialKm2 ?? 0).share), date).toBe(percent);
    }
  });
});

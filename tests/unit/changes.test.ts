import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../../src/lib/geo/area.ts';
import { isInside } from '../../src/lib/geo/inside.ts';
import { shareOf } from '../../src/lib/map/share.ts';
import { changesOf } from '../../src/lib/server/changes.ts';
import { reportOf } from '../support/reports.ts';

const days = [...(reportOf('white-house-talks').map.control?.region.control ?? [])];
const changes = changesOf(new Map(days));
const changed = (day: string, kind: string) =>
  (changes.get(day)?.areas ?? [])
    .filter(({ properties }) => properties.class === kind)
    .map(({ geometry }) => geometry);
const km2 = (day: string, kind: string) =>
  changed(day, kind).reduce((sum, geometry) => sum + areaKm2(geometry), 0);

describe('what changed between two dates of an area of control', () => {
  it('is what it grew by and shrank by, but for bands that are thinner than its lines are sure to', () => {
    expect([...changes.keys()]).toEqual(days.slice(1).map(([day]) => day));
    for (const [i, [day, { held }]] of days.entries()) {
      const before = days[i - 1]?.[1].held;
      if (!before) continue;
      const grown = shareOf(held, 1).partKm2 - shareOf(before, 1).partKm2;
      expect.soft(Math.abs(km2(day, 'taken') - km2(day, 'given') - grown), day).toBeLessThan(600);
    }
  });

  it('has what is known of towns', () => {
    const lies = (at: [number, number], day: string, kind: string) =>
      changed(day, kind).some((geometry) => isInside(at, geometry));
    expect(lies([32.62, 46.64], '2022-11-15', 'given'), 'Kherson').toBe(true);
    expect(lies([37.26, 49.21], '2022-11-15', 'given'), 'Izium').toBe(true);
    expect(lies([37.75, 48.13], '2025-08-18', 'taken'), 'Avdiivka').toBe(true);
    expect(lies([33.37, 46.75], '2022-11-15', 'given'), 'Nova Kakhovka').toBe(false);
    expect(lies([33.37, 46.75], '2022-03-28', 'taken'), 'Nova Kakhovka').toBe(true);
    expect(lies([34.1, 44.95], '2022-03-28', 'taken'), 'Simferopol').toBe(false);
  });
});

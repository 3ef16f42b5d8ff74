import { readFileSync } from 'node:fs';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../src/lib/geo/inside.ts';
import type { Position } from '../../src/lib/geo/mercator.ts';
import { readGeodata } from '../../src/lib/server/geodata.ts';

const { territories, lines, oblasts } = readGeodata();
const towns = (
  JSON.parse(readFileSync('geodata/base/towns.geojson', 'utf8')) as FeatureCollection<
    Point,
    { name: string; country: string }
  >
).features.filter(({ properties }) => properties.country === 'UKR');

/** Towns of two datasets that are one: the same town's points differ by up to 3 km. */
const near = ([a, b]: Position, [c, d]: Position) => Math.hypot(a - c, b - d) < 0.03;

describe('the towns of the base map', () => {
  it.each([...territories.keys()])('are on the side they are known to have been on: %s', (date) => {
    const parts = territories.get(date)?.features ?? [];
    const touched = new Set(parts.map(({ properties }) => properties.oblast));
    const accounts = lines.find(({ asOf }) => asOf === date)?.towns ?? [];
    const sided = towns.flatMap(({ geometry, properties: { name } }) => {
      const at = geometry.coordinates as unknown as Position;
      const account = accounts.find((town) => near(town.at, at));
      const oblast = oblasts.features.find((each) => isInside(at, each.geometry))?.id ?? '';
      // An account says so, or the town's whole oblast was on one side.
      const side =
        account?.side === 'russian' || ['UA-40', 'UA-43'].includes(oblast)
          ? true
          : account?.side === 'ukrainian' || (oblast !== '' && !touched.has(oblast))
            ? false
            : undefined;
      return side === undefined
        ? []
        : [{ name, right: parts.some((p) => isInside(at, p.geometry)) === side }];
    });
    expect(sided.length).toBeGreaterThanOrEqual(150);
    const wrong = sided.filter(({ right }) => !right).map(({ name }) => name);
    expect(wrong.length / sided.length, wrong.join(', ')).toBeLessThanOrEqual(0.01);
  });
});

import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../src/lib/geo/inside.ts';
import type { Position } from '../../src/lib/geo/mercator.ts';
import { readRegion } from '../../src/lib/server/read/region.ts';

const region = readRegion('.', 'ukraine', []);
if (!region) throw new Error('there is no region');
const { control, lines, units, towns } = region;

/** Towns of two datasets that are one: the same town's points differ by up to 3 km. */
const near = ([a, b]: Position, [c, d]: Position) => Math.hypot(a - c, b - d) < 0.03;

describe('the towns of the base map', () => {
  it.each([...control.keys()])('are on the side they are known to have been on: %s', (date) => {
    const parts = control.get(date)?.features ?? [];
    const touched = new Set(parts.map(({ properties }) => properties.unit));
    const accounts = (lines.find(({ asOf }) => asOf === date)?.towns ?? []).filter(
      ({ side }) => side !== 'attacked',
    );
    const sided = towns.flatMap(({ geometry, properties }) => {
      const at = geometry.coordinates;
      const account = accounts.find((town) => near(town.at, at));
      const unit = units.find((each) => isInside(at, each.geometry as Polygon | MultiPolygon))?.id ?? '';
      // An account says so, or the town's whole unit was on one side.
      const side =
        account?.side === 'held' || ['UA-40', 'UA-43'].includes(unit)
          ? true
          : account?.side === 'free' || (unit !== '' && !touched.has(unit))
            ? false
            : undefined;
      return side === undefined
        ? []
        : [
            {
              name: properties.names['en'] ?? '',
              right: parts.some((p) => isInside(at, p.geometry)) === side,
            },
          ];
    });
    expect(sided.length).toBeGreaterThanOrEqual(150);
    const wrong = sided.filter(({ right }) => !right).map(({ name }) => name);
    expect(wrong.length / sided.length, wrong.join(', ')).toBeLessThanOrEqual(0.01);
  });
});

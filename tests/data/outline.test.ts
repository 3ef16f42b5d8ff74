import { readFileSync } from 'node:fs';
import { bbox } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../../src/lib/geo/area.ts';
import { isInside } from '../../src/lib/geo/inside.ts';
import type { Position } from '../../src/lib/geo/mercator.ts';
import { readRegion } from '../../src/lib/server/read/region.ts';

const region = readRegion('.', 'ukraine', []);
if (!region) throw new Error('there is no region');

/** Official areas, km². */
const official = {
  'UA-05': 26_513,
  'UA-07': 20_144,
  'UA-09': 26_684,
  'UA-12': 31_914,
  'UA-14': 26_517,
  'UA-18': 29_832,
  'UA-21': 12_777,
  'UA-23': 27_180,
  'UA-26': 13_900,
  'UA-30': 839,
  'UA-32': 28_131,
  'UA-35': 24_588,
  'UA-40': 864,
  'UA-43': 26_081,
  'UA-46': 21_833,
  'UA-48': 24_598,
  'UA-51': 33_310,
  'UA-53': 28_748,
  'UA-56': 20_047,
  'UA-59': 23_834,
  'UA-61': 13_823,
  'UA-63': 31_415,
  'UA-65': 28_461,
  'UA-68': 20_645,
  'UA-71': 20_900,
  'UA-74': 31_865,
  'UA-77': 8_097,
};
/** Smaller than officially by more than 3 %, for waters that the outline leaves to the sea: per cent. */
const smaller: Readonly<Record<string, number>> = { 'UA-48': 4, 'UA-65': 8 };

type Area = Polygon | MultiPolygon;
const unitsAt = (at: Position) =>
  region.units.filter(({ geometry }) => isInside(at, geometry as Area)).map(({ id }) => id);

describe('the units of Ukraine', () => {
  it.each(Object.entries(official))('%s is within 3 % of %d km², or said to be not', (id, km2) => {
    const unit = region.units.find((each) => each.id === id);
    const off = 100 * ((unit ? areaKm2(unit) : 0) / km2 - 1);
    expect(Math.abs(off)).toBeLessThanOrEqual(smaller[id] ?? 3);
    if (id in smaller) expect(off).toBeLessThan(-3);
  });

  it('that are smaller have their figures and the reason in the catalogue', () => {
    const about = region.datasets.find(({ id }) => id === 'oblasts')?.method;
    for (const id of Object.keys(smaller)) {
      const unit = region.units.find((each) => each.id === id);
      const km2 = official[id as keyof typeof official];
      const short = Math.round(km2 - (unit ? areaKm2(unit) : 0));
      const said = `${unit?.properties.names['en'] ?? ''} oblast by ${((100 * short) / km2).toFixed(1)} % (${short.toLocaleString('en')} of ${km2.toLocaleString('en')} km²`;
      expect(about).toContain(said);
    }
  });

  it('hold every town that is known of Ukraine, near the border and on the coast too', () => {
    const { towns } = JSON.parse(readFileSync('geodata/names/gazetteer.json', 'utf8')) as {
      towns: [number, string, number, number][];
    };
    const { places } = JSON.parse(readFileSync('geodata/ukraine/front-line/places.json', 'utf8')) as {
      places: Record<string, { at: Position; from?: string }>;
    };
    const known: [string, Position][] = [
      ...towns
        .filter(([, country]) => country === 'UKR')
        .map(([id, , x, y]): [string, Position] => [String(id), [x, y]]),
      ...region.towns
        .filter(({ properties }) => properties['country'] === 'UKR')
        .map(({ id, geometry }): [string, Position] => [id, geometry.coordinates]),
      ...Object.entries(places)
        .filter(([, { from }]) => from !== 'own placement')
        .map(([id, { at }]): [string, Position] => [id, at]),
    ];
    expect(known.length).toBeGreaterThan(800);
    expect(known.filter(([, at]) => unitsAt(at).length !== 1).map(([id]) => id)).toEqual([]);
  });

  it('say which village of a neighbour lies inside, and no other known town does', () => {
    const { towns } = JSON.parse(readFileSync('geodata/names/gazetteer.json', 'utf8')) as {
      towns: [number, string, number, number][];
    };
    const [west, south, east, north] = bbox({
      type: 'GeometryCollection',
      geometries: region.units.map(({ geometry }) => geometry as Area),
    });
    const near = towns.filter(
      ([, country, x, y]) => country !== 'UKR' && x >= west && x <= east && y >= south && y <= north,
    );
    expect(near.length).toBeGreaterThan(100);
    expect(near.filter(([, , x, y]) => unitsAt([x, y]).length > 0).map(([id]) => id)).toEqual([]);
    expect(unitsAt([24, 47.9667])).toEqual(['UA-21']);
    expect(region.datasets.find(({ id }) => id === 'oblasts')?.method).toContain('Bocicoiu Mare');
  });

  it.each([
    ['Popivka', 'UA-59', [35.4514, 50.4999]],
    ['Fertesholmash', 'UA-21', [22.9305, 47.9825]],
    ['Diula', 'UA-21', [23.0804, 48.0338]],
    ['Milove', 'UA-09', [40.1464, 49.3736]],
    ['Kherson', 'UA-65', [32.6178, 46.6354]],
    ['Ochakiv', 'UA-48', [31.5506, 46.6127]],
    ['Verkhnosadove', 'UA-40', [33.7021, 44.6893]],
    ['Orlyne', 'UA-40', [33.7759, 44.4469]],
    ['Kuibysheve', 'UA-43', [33.869, 44.629]],
    ['Foros', 'UA-43', [33.7882, 44.3931]],
    ['Tuzla', 'UA-43', [36.545, 45.266]],
    ['Snake Island', 'UA-51', [30.204, 45.255]],
    ['Tendra', 'UA-65', [31.53, 46.32]],
    ['Dzharylhach', 'UA-65', [32.9, 46.03]],
    ['Strilkove on the Arabat spit', 'UA-65', [34.88, 45.9]],
    ['the end of the Berdiansk spit', 'UA-23', [36.77, 46.64]],
  ] as [string, string, Position][])('draw %s, in %s', (_name, unit, at) => {
    expect(unitsAt(at)).toEqual([unit]);
  });
});

describe('the towns of Ukraine', () => {
  it('have their own populations, and Hostomel is among them', () => {
    const named = (name: string) => region.towns.find(({ properties }) => properties.names['en'] === name);
    // The State Statistics Service, 1 January 2022, as repeated; GeoNames has another Trostianets' 8,151.
    expect(named('Trostianets')?.properties.population).toBe(19_544);
    expect(named('Hostomel')?.geometry.coordinates).toEqual([30.265, 50.568]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, isWithinKm, lengthKm } from '../../src/lib/geo/length.ts';

describe('isWithinKm', () => {
  it('says what the distance on the ellipsoid says, at every place, bearing and length', () => {
    const angles = [-180, -179.99, -91, -45, 0, 0.01, 30, 90, 179.99];
    const latitudes = [-90, -89.9, -45, -0.01, 0, 20, 60, 90];
    const places = angles.flatMap((lng) => latitudes.map((lat) => [lng, lat] as const));
    const wrong = places.flatMap((a) =>
      places.flatMap((b) => {
        const km = distanceKm([...a], [...b]);
        const limits = [km * 0.9, km * 0.993, km * 0.9999, km, km * 1.0001, km * 1.007, km * 1.1];
        return limits.filter((limit) => isWithinKm([...a], [...b], limit) !== km <= limit);
      }),
    );
    expect(wrong).toEqual([]);
    expect(() => isWithinKm([1], [2, 3], 5)).toThrow('there is no distance from [1] to [2,3]');
  });
});

describe('distanceKm', () => {
  it.each([
    // The example of GeographicLib's own documentation; nearly opposite points, where Vincenty's formula does not converge.
    ['Wellington to Salamanca', [174.81, -41.32], [-5.5, 40.96], 19_959.679_267],
    // Geoscience Australia's test line (GRS 80, which differs from WGS 84 by less than a millimetre here).
    [
      'Flinders Peak to Buninyong',
      [144 + 25 / 60 + 29.5244 / 3600, -(37 + 57 / 60 + 3.7203 / 3600)],
      [143 + 55 / 60 + 35.3839 / 3600, -(37 + 39 / 60 + 10.1561 / 3600)],
      54.972_271,
    ],
    ['the quarter of a meridian', [10, 0], [10, 90], 10_001.965_729],
    ['a degree of the equator', [0, 0], [1, 0], 111.319_491],
    ['a degree of the equator, across the antimeridian', [179.5, 0], [-179.5, 0], 111.319_491],
    ['nowhere', [30, 50], [30, 50], 0],
  ] as const)('from %s', (_, a, b, kilometres) => {
    expect(distanceKm([...a], [...b])).toBeCloseTo(kilometres, 5);
    expect(distanceKm([...b], [...a])).toBeCloseTo(kilometres, 5);
  });
  it('needs two numbers of each position', () => {
    expect(() => distanceKm([1], [2, 3])).toThrow('there is no distance from [1] to [2,3]');
  });
});

describe('lengthKm', () => {
  const equator = [
    [0, 0],
    [1, 0],
    [2, 0],
  ];
  it('adds up the stretches of a line and the pieces of a cut one', () => {
    expect(lengthKm({ type: 'LineString', coordinates: equator })).toBeCloseTo(222.638_982, 5);
    const cut = [
      [
        [179, 0],
        [180, 0],
      ],
      [
        [-180, 0],
        [-179, 0],
      ],
    ];
    expect(lengthKm({ type: 'MultiLineString', coordinates: cut })).toBeCloseTo(222.638_982, 5);
  });
  it('is of no point and no area', () => {
    expect(lengthKm({ type: 'Point', coordinates: [0, 0] })).toBe(undefined);
    expect(lengthKm({ type: 'Polygon', coordinates: [[...equator, [0, 0]]] })).toBe(undefined);
    expect(
      lengthKm({
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [0, 0] },
          { type: 'LineString', coordinates: equator },
        ],
      }),
    ).toBeCloseTo(222.638_982, 5);
  });
  it('never shrinks by a detour', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(position, position, position, (a, b, c) => {
        const detour = lengthKm({ type: 'LineString', coordinates: [a, b, c] }) ?? NaN;
        expect(detour).toBeGreaterThanOrEqual(distanceKm(a, c) - 1e-6);
      }),
    );
  });
});

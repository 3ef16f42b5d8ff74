// Spits and islands of Ukraine that lines of the rest's coarseness cut short: from the source's own lines, to about 300 m,
// and two islands that the source lacks, drawn by ourselves.
import { contains, polygonsOf, squareKm } from './rings.mjs';
import { shape } from './shape.mjs';

/** What is around each, `[longitude, latitude]`, and the unit that it belongs to. */
const spits = [
  [
    'Tendra',
    'UA-65',
    [
      [31.4, 46.4],
      [31.4, 46.12],
      [32.2, 46.12],
      [32.2, 46.22],
      [31.82, 46.27],
      [31.62, 46.4],
    ],
  ],
  [
    'Dzharylhach',
    'UA-65',
    [
      [32.72, 45.98],
      [33.1, 45.98],
      [33.1, 46.08],
      [32.72, 46.06],
    ],
  ],
  [
    'Kinburn spit',
    'UA-48',
    [
      [31.48, 46.6],
      [31.48, 46.5],
      [31.8, 46.5],
      [31.8, 46.6],
    ],
  ],
  [
    'Berdiansk spit',
    'UA-23',
    [
      [36.7, 46.76],
      [36.72, 46.6],
      [36.86, 46.6],
      [36.86, 46.74],
    ],
  ],
  [
    'Biriuchyi',
    'UA-65',
    [
      [34.9, 46.2],
      [34.9, 46.04],
      [35.33, 46.04],
      [35.33, 46.3],
    ],
  ],
];

/** Own drawing, to about 1 km and 300 m: where they lie and how long they are is general knowledge. */
const islands = [
  [
    'Tuzla',
    'UA-43',
    [
      [36.511, 45.291],
      [36.518, 45.283],
      [36.543, 45.263],
      [36.57, 45.246],
      [36.576, 45.249],
      [36.552, 45.268],
      [36.532, 45.282],
      [36.516, 45.292],
    ],
  ],
  [
    'Snake Island',
    'UA-51',
    [
      [30.2005, 45.2545],
      [30.203, 45.2525],
      [30.207, 45.2535],
      [30.2085, 45.256],
      [30.2055, 45.2575],
      [30.2015, 45.257],
    ],
  ],
];

const closed = (ring) => [...ring, ring[0]];
const feature = (coordinates, properties) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiPolygon', coordinates },
});

/** Whether a point is of a spit or island here: the smallest of them is kept. */
export const isOnSpit = (point) =>
  [...spits, ...islands].some(
    ([, , ring]) =>
      contains(closed(ring), point) ||
      ring.some(([lng, lat]) => Math.hypot(lng - point[0], lat - point[1]) < 1e-3),
  );

/**
 * After the lines are simplified: the land of each unit with its spits and islands.
 * @param units the source's units with all their points
 */
export async function withSpits(parts, units) {
  let result = parts;
  for (const unit of new Set([...spits, ...islands].map(([, of]) => of))) {
    const added = islands.filter(([, of]) => of === unit).map(([, , ring]) => [closed(ring)]);
    const exact = units.filter(({ properties: { part } }) => part === unit);
    for (const [name, of, ring] of spits) {
      if (of !== unit) continue;
      const { 'spit.json': found } = await shape(
        { 'spit.json': exact, 'around.json': [feature([[closed(ring)]], { name })] },
        '-clip around.json -simplify weighted interval=300 keep-shapes -o spit.json format=geojson precision=0.0001',
      );
      const pieces = found.flatMap(({ geometry }) => (geometry ? polygonsOf(geometry) : []));
      if (pieces.length === 0) throw new Error(`${name} is not in the source`);
      const km2 = pieces.reduce((sum, [outer]) => sum + squareKm(outer), 0);
      console.log(`geodata:   ${name}: ${km2.toFixed(1)} km2, ${pieces.flat(2).length} points`);
      added.push(...pieces);
    }
    const own = result.find(({ properties: { part } }) => part === unit);
    const {
      'all.json': [grown],
    } = await shape(
      { 'all.json': [own, feature(added, own.properties)] },
      '-dissolve part copy-fields=iso,zone,interval -o all.json format=geojson precision=0.0001',
    );
    result = result.map((each) => (each === own ? grown : each));
  }
  return result;
}

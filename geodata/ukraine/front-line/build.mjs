// Builds the occupied territory from the line and its reasons: node geodata/ukraine/front-line/build.mjs [folder]
// The folder (default: geodata/ukraine/) receives control/<date>.geojson and precision/<date>.geojson.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  area,
  buffer,
  difference,
  featureCollection,
  intersect,
  lineString,
  multiPolygon,
  polygon,
  simplify,
  union,
} from '@turf/turf';

const here = dirname(fileURLToPath(import.meta.url));
const base = '2022-02-23';
const stamp = (date) => `schematic, own drawing, as of ${date}; not for navigation or operations`;

/** Below this a piece is what rounding leaves over between two borders, not land that anyone reported on. */
const sliverKm2 = 0.5;

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const oblasts = new Map(read(join(here, '../oblasts.geojson')).features.map((f) => [f.id, f]));

const parts = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
const round = (x) => Math.round(x * 1e4) / 1e4;
const same = (p, q) => p[0] === q[0] && p[1] === q[1];
const before = (p, q) => p[0] - q[0] || p[1] - q[1];
const cross = (o, p, q) => (p[0] - o[0]) * (q[1] - o[1]) - (p[1] - o[1]) * (q[0] - o[0]);
const dot = (o, p, q) => (p[0] - o[0]) * (q[0] - o[0]) + (p[1] - o[1]) * (q[1] - o[1]);

/** Rounds, takes out repeated points and spikes, starts at the least point, closes; null where nothing is left. */
function cleanRing(ring, clockwise) {
  const points = ring.slice(0, -1).map(([lng, lat]) => [round(lng), round(lat)]);
  for (let i = 0; i < points.length && points.length >= 3;) {
    const n = points.length;
    const [p, o, q] = [points[(i + n - 1) % n], points[i], points[(i + 1) % n]];
    const spike = Math.abs(cross(o, p, q)) < 1e-12 && dot(o, p, q) > 0;
    if (same(o, p) || same(o, q) || spike) {
      points.splice(i, 1);
      i = Math.max(0, i - 2);
    } else i++;
  }
  if (points.length < 3) return null;
  let twice = 0;
  points.forEach((p, i) => {
    const q = points[(i + 1) % points.length];
    twice += p[0] * q[1] - q[0] * p[1];
  });
  if (twice < 0 !== clockwise) points.reverse();
  const first = points.reduce((least, p, i) => (before(p, points[least]) < 0 ? i : least), 0);
  const turned = [...points.slice(first), ...points.slice(0, first)];
  return [...turned, turned[0]];
}

/** Null, or a Polygon or MultiPolygon by RFC 7946, its parts in a fixed order: the same input, the same bytes. */
function clean(feature) {
  if (!feature) return null;
  const polygons = parts(feature.geometry)
    .map((rings) =>
      rings
        .map((ring, i) => cleanRing(ring, i > 0))
        .filter((ring, i) => ring && (i === 0 || area(polygon([ring])) / 1e6 >= sliverKm2)),
    )
    .filter((rings) => rings[0] && area(polygon(rings)) / 1e6 >= sliverKm2)
    .sort((p, q) => before(p[0][0], q[0][0]));
  if (polygons.length === 0) return null;
  return polygons.length === 1 ? polygon(polygons[0]) : multiPolygon(polygons);
}

/** A stretch's line; one that did not move between two dates is drawn once and named by the other, `date#id`. */
function lineOf({ line, sameAs }) {
  if (line) return line;
  const [date, id] = sameAs.split('#');
  return lineOf(
    read(join(here, `${date}.json`))
      .areas.flatMap((a) => a.stretches)
      .find((s) => s.id === id),
  );
}

/** Rings cut along the borders of the oblasts they may lie in; the oblast's own vertices are kept where its border is the edge. */
function cut(areas) {
  const byOblast = new Map();
  for (const { units, rings } of areas) {
    const ring = polygon(rings.map((line) => [...line, line[0]]));
    for (const id of units) {
      const piece = intersect(featureCollection([oblasts.get(id), ring]));
      if (!piece) continue;
      const others = byOblast.get(id);
      byOblast.set(id, others ? union(featureCollection([others, piece])) : piece);
    }
  }
  return byOblast;
}

/** The land within the line of a date, and what of it and before it is contested, oblast by oblast. */
function land(date) {
  const { areas, whole, contested = [] } = read(join(here, `${date}.json`));
  const held = cut(
    areas.map(({ units, stretches, closure, enclaves = [] }) => ({
      units,
      rings: [[...stretches.flatMap(lineOf), ...closure], ...enclaves.map(lineOf)],
    })),
  );
  for (const { unit } of whole) held.set(unit, oblasts.get(unit));
  return { held, contested: cut(contested.map(({ units, line }) => ({ units, rings: [line] }))) };
}

const baseLand = new Map([...land(base).held].map(([id, feature]) => [id, clean(feature)]));
const without = (feature, taken) =>
  feature && taken ? difference(featureCollection([feature, taken])) : feature;

function features(date) {
  const found = [];
  const add = (held, oblast, feature) => {
    if (feature)
      found.push({
        type: 'Feature',
        id: `${oblast}-${held.split('-')[0]}`,
        properties: { class: held, unit: oblast },
        geometry: feature.geometry,
      });
  };
  for (const [oblast, feature] of baseLand) add('before-2022-02-24', oblast, feature);
  if (date !== base) {
    const { held, contested } = land(date);
    for (const [oblast, feature] of contested) {
      const unsure = clean(without(feature, baseLand.get(oblast)));
      contested.set(oblast, unsure);
      add('contested-land', oblast, unsure);
    }
    for (const [oblast, feature] of held)
      add(
        'since-2022-02-24',
        oblast,
        clean(without(without(feature, baseLand.get(oblast)), contested.get(oblast))),
      );
  }
  return found.sort((f, g) => (f.id < g.id ? -1 : 1));
}

/** The stretch that a stretch is: the one named, where it did not move between two dates. */
function drawn(stretch) {
  if (!stretch.sameAs) return stretch;
  const [date, id] = stretch.sameAs.split('#');
  return read(join(here, `${date}.json`))
    .areas.flatMap((a) => a.stretches)
    .find((each) => each.id === id);
}

const country = union(featureCollection([...oblasts.values()]));

/** How far off the line of a date may be: a band along each stretch, as wide to either side as that may be off. */
function precision(date) {
  const { areas, precisionKm } = read(join(here, `${date}.json`));
  const bands = areas
    .flatMap(({ stretches, enclaves = [] }) => [
      ...stretches,
      ...enclaves.map((each) => ({ ...each, line: [...each.line, each.line[0]] })),
    ])
    .map(drawn)
    .map(({ line, precisionKm: own = precisionKm }) => {
      const coarse = simplify(lineString(line), { tolerance: own / 2 / 111, highQuality: true });
      return buffer(coarse, own, { steps: 2 });
    });
  const all = intersect(featureCollection([union(featureCollection(bands)), country]));
  const rounded = (geometry, steps) => {
    const short = (ring) =>
      ring.map(([lng, lat]) => [Math.round(lng * steps) / steps, Math.round(lat * steps) / steps]);
    return multiPolygon(parts(geometry).map((rings) => rings.map(short)));
  };
  // Rounding may lay a ring across itself: it is cut there.
  const coarse = rounded(all.geometry, 1e3);
  const whole = clean(rounded(union(featureCollection([coarse, coarse])).geometry, 1e5));
  const feature = { type: 'Feature', properties: {}, geometry: whole.geometry };
  return `{"type":"FeatureCollection","asOf":"${date}","features":[\n${JSON.stringify(feature)}\n]}\n`;
}

function text(date) {
  const lines = features(date).map((f) => JSON.stringify(f));
  const head = { asOf: date, stamp: stamp(date), precisionKm: read(join(here, `${date}.json`)).precisionKm };
  return `{"type":"FeatureCollection",${JSON.stringify(head).slice(1, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}

const out = process.argv[2] ?? join(here, '..');
mkdirSync(join(out, 'control'), { recursive: true });
const dates = readdirSync(here).filter((name) => /^\d{4}-\d\d-\d\d\.json$/.test(name));
mkdirSync(join(out, 'precision'), { recursive: true });
const days = dates.map((name) => name.slice(0, -'.json'.length)).sort();
for (const date of days) {
  writeFileSync(join(out, 'control', `${date}.geojson`), text(date));
  writeFileSync(join(out, 'precision', `${date}.geojson`), precision(date));
}

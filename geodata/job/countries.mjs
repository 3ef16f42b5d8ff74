import polylabel from 'polylabel';
import { countryNames, populationOf } from './names.mjs';
import { areaOf, boxOf, contains, distanceToLines, pointKey, polygonsOf, settlePolygons } from './rings.mjs';

/** How early a country's name shows: 1 from the whole world on. Either its land or its people are enough. */
function rankOf(km2, people) {
  const steps = [
    [1_500_000, 120e6],
    [250_000, 30e6],
    [50_000, 6e6],
    [4_000, 600_000],
  ];
  return steps.findIndex(([land, inhabitants]) => km2 >= land || people >= inhabitants) + 1 || 5;
}

/** The point of the biggest part that is furthest from its edges, in degrees of equal length. */
function labelPoint([biggest]) {
  const scale = Math.cos(
    (biggest[0].reduce((sum, [, lat]) => sum + lat, 0) / biggest[0].length) * (Math.PI / 180),
  );
  const squeezed = biggest.map((ring) => ring.map(([lng, lat]) => [lng * scale, lat]));
  const [x, y] = polylabel(squeezed, 0.001);
  return [x / scale, y].map((degrees) => Number(degrees.toFixed(3)));
}

export function makeCountries(countries) {
  return countries.map(({ properties: { iso }, geometry }) => {
    const settled = settlePolygons(polygonsOf(geometry));
    const polygons = polygonsOf(settled);
    const rank = rankOf(areaOf(polygons), populationOf(iso));
    return {
      id: iso,
      properties: { iso, names: countryNames(iso), at: labelPoint(polygons), rank },
      geometry: settled,
    };
  });
}

/** The lines that two countries share, each once: a segment of a coast belongs to one country only. */
export function makeBorders(countries) {
  const owners = new Map();
  for (const { id, geometry } of countries)
    for (const ring of polygonsOf(geometry).flat())
      for (let i = 0; i + 1 < ring.length; i++) {
        const ends = [ring[i], ring[i + 1]].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        const key = ends.map(pointKey).join(' ');
        const segment = owners.get(key) ?? { ends, ids: new Set() };
        segment.ids.add(id);
        owners.set(key, segment);
      }

  const pairs = new Map();
  for (const { ends, ids } of owners.values()) {
    if (ids.size < 2) continue;
    const id = [...ids].sort().join('-');
    if (!pairs.has(id)) pairs.set(id, []);
    pairs.get(id).push(ends);
  }
  return [...pairs].map(([id, segments]) => {
    const lines = joined(segments);
    const geometry =
      lines.length === 1
        ? { type: 'LineString', coordinates: lines[0] }
        : { type: 'MultiLineString', coordinates: lines };
    return { properties: { between: id.split('-') }, geometry };
  });
}

/** Segments strung into as few lines as there are, in an order that depends on their points only. */
function joined(segments) {
  const at = new Map();
  const left = new Set(segments);
  for (const segment of segments)
    for (const end of segment) at.set(pointKey(end), [...(at.get(pointKey(end)) ?? []), segment]);

  const freeAt = (point) => at.get(pointKey(point)).filter((segment) => left.has(segment));
  const inOrder = [...segments].sort(
    ([a, b], [c, d]) => a[0] - c[0] || a[1] - c[1] || b[0] - d[0] || b[1] - d[1],
  );
  const walk = (start) => {
    const line = [start];
    for (;;) {
      const end = line.at(-1);
      const [next] = freeAt(end);
      if (!next) return line;
      left.delete(next);
      line.push(pointKey(next[0]) === pointKey(end) ? next[1] : next[0]);
      // A fork or an end closes the line, so that the same lines come out whatever it began with.
      if (at.get(pointKey(line.at(-1))).length !== 2) return line;
    }
  };
  const lines = [];
  // Ends and forks first; what is left after them are closed rings, such as San Marino.
  for (const onlyEnds of [true, false])
    for (const segment of inOrder)
      for (const start of segment)
        while (left.has(segment) && (!onlyEnds || at.get(pointKey(start)).length !== 2)) {
          left.delete(segment);
          const other = start === segment[0] ? segment[1] : segment[0];
          const rest = at.get(pointKey(other)).length === 2 ? walk(other) : [other];
          lines.push([start, ...rest]);
        }
  return lines;
}

/**
 * Finds the country that a point lies in; off a simplified coast, the nearest within about 12 km. Within 2 km of a
 * border the country that the point is said to be of.
 */
export function countryFinder(countries) {
  const parts = countries.flatMap(({ id, geometry }) =>
    polygonsOf(geometry).map((rings) => ({ id, rings, box: boxOf(rings[0]) })),
  );
  return ([lng, lat], said) => {
    const reach = 0.11;
    const wide = reach / Math.cos((lat * Math.PI) / 180);
    const near = parts.filter(
      ({ box: [west, south, east, north] }) =>
        lng > west - wide && lng < east + wide && lat > south - reach && lat < north + reach,
    );
    const holds = ({ rings: [outer, ...holes] }) =>
      contains(outer, [lng, lat]) && !holes.some((hole) => contains(hole, [lng, lat]));
    const found = near
      .map((part) => ({ id: part.id, far: holds(part) ? 0 : distanceToLines(part.rings, [lng, lat]) }))
      .sort((a, b) => a.far - b.far);
    const [nearest] = found;
    if (found.some(({ id, far }) => id === said && far < 0.02)) return said;
    return nearest?.far < reach ? nearest.id : undefined;
  };
}

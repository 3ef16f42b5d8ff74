import { countryNames } from './country-names.mjs';
import { closeZones } from './land.mjs';
import { contains, distanceToLines, pointKey, polygonsOf, settlePolygons } from './rings.mjs';

/**
 * What the first view can show, and what only a flight or a globe needs: the same topology in two files, so that
 * the second can follow later without a seam.
 */
export function splitByDistance(parts, countries, borders) {
  const close = new Set(
    parts.filter(({ properties: { zone } }) => closeZones.has(zone)).map(({ properties: { iso } }) => iso),
  );
  const isClose = ({ id }) => close.has(id);
  const bordersClose = ({ properties: { between } }) => between.every((id) => close.has(id));
  return {
    countries: countries.filter(isClose),
    countriesFar: countries.filter((country) => !isClose(country)),
    borders: borders.filter(bordersClose),
    bordersFar: borders.filter((border) => !bordersClose(border)),
  };
}

export function makeCountries(countries) {
  return countries.map(({ properties: { iso }, geometry }) => {
    const names = countryNames[iso];
    if (!names) throw new Error(`No name for the country ${iso}: add it to country-names.mjs`);
    return {
      id: iso,
      properties: { iso, name: names[0], nameUk: names[1] },
      geometry: settlePolygons(polygonsOf(geometry)),
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
    pairs.set(id, [...(pairs.get(id) ?? []), ends]);
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

/** The country a point lies in; off a simplified coast, the nearest within about 12 km. */
export function countryAt(countries, point) {
  for (const { id, geometry } of countries)
    if (
      polygonsOf(geometry).some(
        ([outer, ...holes]) => contains(outer, point) && !holes.some((hole) => contains(hole, point)),
      )
    )
      return id;
  const [nearest] = countries
    .map(({ id, geometry }) => ({ id, far: distanceToLines(polygonsOf(geometry).flat(), point) }))
    .sort((a, b) => a.far - b.far);
  return nearest.far < 0.11 ? nearest.id : undefined;
}

// Rings as RFC 7946 wants them, and always the same ring for the same shape: which point a ring begins with,
// and in which order the parts come, is left open by the tools in between.

/** Twice the signed area in degrees; positive where the ring runs anticlockwise. */
export function signedArea(ring) {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) sum += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  return sum;
}

/** Rough, for telling a big island from a small one. */
export function squareKm(ring) {
  const lat = ring.reduce((sum, point) => sum + point[1], 0) / ring.length;
  return (Math.abs(signedArea(ring)) / 2) * 111.2 ** 2 * Math.cos((lat * Math.PI) / 180);
}

/** The same for polygons, their holes taken off. */
export const areaOf = (polygons) =>
  polygons.reduce(
    (sum, [outer, ...holes]) => sum + squareKm(outer) - holes.reduce((off, hole) => off + squareKm(hole), 0),
    0,
  );

/** [west, south, east, north] */
export function boxOf(points) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of points) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

export const pointKey = ([lng, lat]) => `${lng},${lat}`;

const before = (a, b) => a[0] - b[0] || a[1] - b[1];

function settleRing(ring, anticlockwise) {
  const open = ring.slice(0, -1);
  if (signedArea(ring) > 0 !== anticlockwise) open.reverse();
  let first = 0;
  open.forEach((point, i) => {
    if (before(point, open[first]) < 0) first = i;
  });
  const turned = [...open.slice(first), ...open.slice(0, first)];
  return [...turned, turned[0]];
}

export const polygonsOf = (geometry) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** A Polygon or MultiPolygon with its rings wound by the right-hand rule, biggest part first. */
export function settlePolygons(polygons) {
  const settled = polygons
    .map(([outer, ...holes]) => [
      settleRing(outer, true),
      ...holes.map((hole) => settleRing(hole, false)).sort((a, b) => before(a[0], b[0])),
    ])
    .sort((a, b) => signedArea(b[0]) - signedArea(a[0]) || before(a[0][0], b[0][0]));
  return settled.length === 1
    ? { type: 'Polygon', coordinates: settled[0] }
    : { type: 'MultiPolygon', coordinates: settled };
}

/** Whether the point lies within the ring. */
export function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i], ring[i + 1]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Degrees of latitude from the point to the nearest of the lines. */
export function distanceToLines(lines, [lng, lat]) {
  const scale = Math.cos((lat * Math.PI) / 180);
  let nearest = Infinity;
  for (const line of lines)
    for (let i = 0; i + 1 < line.length; i++) {
      const [ax, ay] = [(line[i][0] - lng) * scale, line[i][1] - lat];
      const [bx, by] = [(line[i + 1][0] - lng) * scale, line[i + 1][1] - lat];
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / length));
      nearest = Math.min(nearest, Math.hypot(ax + t * (bx - ax), ay + t * (by - ay)));
    }
  return nearest;
}

import { worded, type Walk } from './walk.ts';

function reasonOf(longitude: number, latitude: number): string {
  const badLongitude = Math.abs(longitude) > 360;
  const said = badLongitude
    ? `longitude ${String(longitude)} is past 360`
    : `latitude ${String(latitude)} is past 90`;
  // A degree is about 111 km: numbers of this size are metres of some projection.
  if (badLongitude && Math.abs(longitude) < 1e8 && Math.abs(longitude) > 1000 && Math.abs(latitude) > 1000)
    return `${said}; these look like metres of a projection, not degrees`;
  if (!badLongitude && Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180)
    return `${said}; are longitude and latitude swapped?`;
  return said;
}

/** The rare cases, kept out of the way of the common one. */
function faulty(position: unknown, walk: Walk, below: (string | number)[]): boolean {
  if (!Array.isArray(position)) {
    walk.error('position', `a position must be an array of numbers; this is ${worded(position)}`, ...below);
    return true;
  }
  const numbers: unknown[] = position;
  if (Array.isArray(numbers[0])) {
    walk.error('position', 'an array where a number belongs: nested one level too deep', ...below);
    return true;
  }
  if (numbers.length < 2)
    walk.error('position', `a position needs two numbers; this has ${String(numbers.length)}`, ...below);
  let bad = numbers.length < 2;
  numbers.slice(0, 100).forEach((number, i) => {
    if (typeof number === 'number' && Number.isFinite(number)) return;
    bad = true;
    if (typeof number === 'number') walk.error('not finite', 'the number is not finite', ...below, i);
    else walk.error('position', `must be a number; this is ${worded(number)}`, ...below, i);
  });
  if (bad) return true;
  const [longitude = 0, latitude = 0] = numbers as number[];
  if (Math.abs(longitude) > 360 || Math.abs(latitude) > 90) {
    walk.error('out of range', reasonOf(longitude, latitude), ...below);
    return true;
  }
  if (Math.abs(longitude) > 180)
    walk.warn(
      'longitude past 180',
      `longitude ${String(longitude)} is past 180; it is read as one a turn away`,
      ...below,
    );
  if (numbers.length > 3)
    walk.warn('more than three numbers', `${String(numbers.length)} numbers; only two are used`, ...below);
  return false;
}

/**
 * Checks one position (RFC 7946, 3.1.1 and 4) and widens the walk's box by it.
 *
 * @returns whether it can be drawn
 */
export function checkPosition(position: unknown, walk: Walk, ...below: (string | number)[]): boolean {
  const [x, y, z = 0] = Array.isArray(position) ? (position as unknown[]) : [];
  const plain =
    typeof x === 'number' &&
    typeof y === 'number' &&
    Number.isFinite(z) &&
    Math.abs(x) <= 180 &&
    Math.abs(y) <= 90 &&
    (position as unknown[]).length <= 3;
  if (!plain && faulty(position, walk, below)) return false;
  const [longitude = 0, latitude = 0, ...more] = position as number[];
  const { seen } = walk;
  seen[0] = Math.min(seen[0], longitude);
  seen[1] = Math.min(seen[1], latitude);
  seen[2] = Math.max(seen[2], longitude);
  seen[3] = Math.max(seen[3], latitude);
  walk.dimensions = Math.max(walk.dimensions, Math.min(2 + more.length, 3));
  return true;
}

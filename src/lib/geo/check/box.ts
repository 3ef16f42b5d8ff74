import { own, type Members } from '../../input/own.ts';
import { worded, type Walk } from './walk.ts';

const outOfRange = (box: readonly number[], n: number) =>
  box.findIndex((number, i) => Math.abs(number) > (i % n === 0 ? 360 : i % n === 1 ? 90 : Infinity));

/**
 * Checks an object's `bbox` (RFC 7946, 5), after what it holds: 2n finite numbers, the south-west corner first.
 * A box that is well-formed but does not fit what it is said to hold is a warning: nothing is drawn from it.
 */
export function checkBox(object: Members, walk: Walk): void {
  if (!Object.hasOwn(object, 'bbox')) return;
  const box = own(object, 'bbox');
  const error = (reason: string) => {
    walk.error('bbox', reason, 'bbox');
  };
  if (!Array.isArray(box)) {
    error(`must be an array of numbers; this is ${worded(box)}`);
    return;
  }
  if (box.length !== 4 && box.length !== 6) {
    error(`needs four numbers, or six with elevations; this has ${String(box.length)}`);
    return;
  }
  if (!box.every((number): number is number => typeof number === 'number')) {
    error('must hold numbers alone');
    return;
  }
  if (!box.every(Number.isFinite)) {
    walk.error('not finite', 'holds a number that is not finite', 'bbox');
    return;
  }
  const n = box.length / 2;
  const wrong = outOfRange(box, n);
  if (wrong >= 0) {
    walk.error(
      'out of range',
      `${String(box[wrong])} is past ${wrong % n === 0 ? '360' : '90'}`,
      'bbox',
      wrong,
    );
    return;
  }
  const [west = 0, south = 0] = box;
  const [east = 0, north = 0] = box.slice(n);
  if (south > north) {
    error('south is north of north; the south-west corner comes first');
    return;
  }
  if (n === 3 && (box[2] ?? 0) > (box[5] ?? 0)) {
    error('the lowest elevation is above the highest');
    return;
  }
  if (Math.abs(west) > 180 || Math.abs(east) > 180)
    walk.warn('longitude past 180', 'a longitude past 180', 'bbox');
  const [w, s, e, t] = walk.seen;
  if (w > e) return;
  // A box whose west is past its east spans the antimeridian: what was seen does not tell whether it fits.
  const outside = west <= east && (w < west || e > east);
  if (s < south || t > north || outside) walk.warn('bbox', 'does not hold all the coordinates', 'bbox');
  else if (n === 2 && walk.dimensions === 3) walk.warn('bbox', 'leaves out the elevations', 'bbox');
  else if (n === 3 && walk.dimensions === 2) walk.warn('bbox', 'has elevations that no position has', 'bbox');
}

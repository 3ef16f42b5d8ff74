import { checkPosition } from './position.ts';
import { meetingOf } from './crossing.ts';
import { worded, type Walk } from './walk.ts';
import { laidFlat, turnOf, type FlatRing } from './winding.ts';

type Positions = readonly (readonly number[])[];

/** Checks every position; true where all of them can be drawn. */
export function checkPositions(value: unknown, walk: Walk): value is Positions {
  if (!Array.isArray(value)) {
    walk.error('coordinates', `must be an array of positions; this is ${worded(value)}`);
    return false;
  }
  if (typeof value[0] === 'number') {
    walk.error('coordinates', 'a number where a position belongs: nested one level too little');
    return false;
  }
  let good = true;
  for (let i = 0; i < value.length; i++) good = checkPosition(value[i], walk, i) && good;
  return good;
}

const atPole = (position: readonly number[] | undefined) => Math.abs(position?.[1] ?? 0) === 90;

/** Says where a line or ring jumps over the antimeridian (RFC 7946, 3.1.9): drawn as it stands, it crosses the map. */
function checkAntimeridian(positions: Positions, isRing: boolean, walk: Walk): void {
  const jump = positions.findIndex((position, i) => {
    const before = positions[i - 1];
    if (!before) return false;
    const step = Math.abs((position[0] ?? 0) - (before[0] ?? 0));
    if (isRing && (step === 360 || (atPole(position) && atPole(before)))) return false;
    return step > 180;
  });
  if (jump < 0) return;
  walk.warn('antimeridian', 'crosses the antimeridian without being cut there', jump);
}

/** Checks the positions of a line: two or more. */
export function checkLine(value: unknown, walk: Walk): void {
  if (!checkPositions(value, walk)) return;
  if (value.length < 2) walk.error('line', `a line needs two positions; this has ${String(value.length)}`);
  else checkAntimeridian(value, false, walk);
}

/** True where all of a ring lies on one line: there and back again. */
function isStraight(ring: FlatRing): boolean {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  const [x1, y1] = ring.find(([x, y]) => x !== x0 || y !== y0) ?? [x0, y0];
  return ring.every(([x, y]) => (x - x0) * (y1 - y0) === (y - y0) * (x1 - x0));
}

const rounded = (degrees: number) => Number(degrees.toFixed(6));

function checkShape(ring: Positions, outer: boolean, walk: Walk): FlatRing {
  const flat = laidFlat(ring);
  const turn = turnOf(flat);
  if (turn === 0 && isStraight(flat)) {
    walk.warn('flat ring', 'the ring encloses no area');
    return flat;
  }
  if (turn !== 0 && !Number.isNaN(turn) && turn > 0 !== outer)
    walk.warn(
      'winding',
      outer
        ? 'the outer ring runs clockwise; it is turned round'
        : 'the hole runs counterclockwise; it is turned round',
    );
  const met = meetingOf(flat, walk.budget);
  if (met?.kind === 'unknown')
    walk.warn(
      'crossing',
      'the file is too intricate to find every crossing; the search stopped at this ring',
    );
  else if (met)
    walk.warn(
      met.kind === 'crosses' ? 'crossing' : 'touching',
      `the ring ${met.kind} itself at ${met.at.map(rounded).join(', ')}`,
    );
  return flat;
}

/**
 * Checks a linear ring (RFC 7946, 3.1.6): closed, four or more positions; and says which way it winds and whether
 * it meets itself.
 *
 * @param outer - whether it is the outer ring of a polygon, or a hole
 * @returns the ring laid flat, or undefined where it is none
 */
export function checkRing(value: unknown, outer: boolean, walk: Walk): FlatRing | undefined {
  if (!checkPositions(value, walk)) return undefined;
  const [first, last] = [value[0], value.at(-1)];
  if (value.length < 4) walk.error('ring', `a ring needs four positions; this has ${String(value.length)}`);
  else if (first?.length !== last?.length || first?.some((number, i) => number !== last?.[i]))
    walk.error('ring', 'the ring is not closed: its last position is not its first');
  else {
    checkAntimeridian(value, true, walk);
    return checkShape(value, outer, walk);
  }
  return undefined;
}

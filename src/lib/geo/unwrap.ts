import { toward, type Position } from './mercator.ts';

/**
 * A line without jumps of a whole turn: each position goes on from the one before, the short way round, and the line
 * as a whole lies on the turn of the world that is nearest to a longitude.
 *
 * @param line - [longitude, latitude] in degrees; it may cross the antimeridian
 * @returns the same positions; longitudes may be past 180
 */
export function unwrapped(line: readonly (readonly number[])[], middle: number): Position[] {
  const out: Position[] = [];
  for (const [longitude = 0, latitude = 0] of line)
    out.push([toward(out.at(-1)?.[0] ?? middle, longitude), latitude]);
  const longitudes = out.map(([x]) => x);
  const own = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const turn = toward(middle, own) - own;
  return turn === 0 ? out : out.map(([x, y]) => [x + turn, y]);
}

/** A ring laid flat, its longitudes running on past 180 where it crosses the antimeridian: [x, y] in degrees. */
export type FlatRing = readonly (readonly [number, number])[];

/** Lays a ring flat: each step takes the short way round the globe. Positions are [longitude, latitude]. */
export function laidFlat(ring: readonly (readonly number[])[]): FlatRing {
  let turn = 0;
  let before: number | undefined;
  return ring.map(([longitude = 0, latitude = 0]) => {
    if (before !== undefined) {
      const step = longitude - before;
      // Exactly one turn is an edge along the whole map, as of a box around the world.
      if (Math.abs(step) > 180 && Math.abs(step) < 360) turn -= Math.round(step / 360) * 360;
    }
    before = longitude;
    return [longitude + turn, latitude] as const;
  });
}

/**
 * Twice the area that a ring encloses, in square degrees: positive where it runs counterclockwise (the right-hand
 * rule of RFC 7946, 3.1.6, for an outer ring), 0 where that cannot be told. Not a number where it runs around a
 * pole and encloses nothing flat.
 */
export function turnOf(ring: FlatRing): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  if (Math.abs((ring.at(-1)?.[0] ?? x0) - x0) > 180) return NaN;
  let twice = 0;
  let size = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    const [left, right] = [(ax - x0) * (by - y0), (bx - x0) * (ay - y0)];
    twice += left - right;
    size += Math.abs(left) + Math.abs(right);
  }
  // So little of what was added is left that its sign may be the rounding's.
  return Math.abs(twice) <= size * 1e-12 ? 0 : twice;
}

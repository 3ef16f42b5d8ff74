import type { Leaf, Square } from './model.ts';

/** Pages of a leaf at the last zoom have addresses of their own: squares of this much more zoom below it. */
const pageSteps = 6;

/** Where in the archive of rows a page of a leaf stands. */
export function pageSquare({ z, x, y, page = 0 }: Leaf): Square {
  if (page === 0) return { z, x, y };
  const side = 2 ** pageSteps;
  return { z: z + pageSteps, x: x * side + (page % side), y: y * side + Math.floor(page / side) };
}

/** As many pages as a leaf can have; what is past them would have no address. */
export const mostPages = 4 ** pageSteps;

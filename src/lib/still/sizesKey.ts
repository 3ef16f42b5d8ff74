import { radiusOf } from './circles.ts';

/** The counts that a key shows circles of: the largest, a fifth of it, and a few. */
export const keyCounts = (most: number): number[] => [most, most / 5, most / 50].map(Math.round);

/** The radius of such a circle, in CSS pixels: half as large as on the map, where there is room for that. */
export const radiusInKey = (count: number, most: number): number => Math.min(13, radiusOf(count, most) / 2);

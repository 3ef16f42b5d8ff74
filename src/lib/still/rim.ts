import type { Size } from '../geo/camera.ts';

/** A point of a map, in CSS pixels from its upper left corner. */
export type Point = { readonly x: number; readonly y: number };

/** A rectangle on the map, in CSS pixels from its upper left corner. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** How far inside the map's edges what is off the map is held, in CSS pixels: as in the style sheet. */
const rim = 16;
/** The same at the top, where the buttons are, and at the bottom, where the key is. */
const deepRim = (height: number) => Math.min(104, height * 0.22);
/** How far above the bottom at least, however low the map: the key covers so much of it. */
const aboveKey = 58;

/** Whether a point is on the map. */
export const isOnMap = ({ x, y }: Point, { width, height }: Size): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

/** The same, and neither in the strip of the key nor under the buttons. */
export function isSeenOn({ x, y }: Point, { width, height }: Size): boolean {
  const top = x > width - 178 ? 54 : 9;
  return x >= 9 && y >= top && x <= width - 9 && y <= height - 46;
}

/**
 * A point of a map; where it is off the map, the place at its rim where it is held.
 *
 * @param card - what stands over the map's foot: nothing is held under it
 */
export function heldIn(point: Point, size: Size, card?: Box): Point {
  if (isSeenOn(point, size)) return point;
  const deep = deepRim(size.height);
  const x = Math.max(rim, Math.min(size.width - rim, point.x));
  const y = Math.max(deep, Math.min(size.height - Math.max(deep, aboveKey), point.y));
  const isUnder = card && x > card[0] - rim && x < card[2] + rim && y > card[1] - rim;
  return { x, y: isUnder ? Math.max(deep, card[1] - rim) : y };
}

/** Nearer than this, in CSS pixels, one pin lies on another or on its name. */
const apart = 28;

/** Whether a card that lifts one point which is held at the rim puts it onto another. */
export function isLiftedOnto(lifted: Point, other: Point, size: Size, card: Box | undefined): boolean {
  const to = heldIn(lifted, size, card);
  const on = heldIn(other, size, card);
  return heldIn(lifted, size).y > to.y && Math.hypot(to.x - on.x, to.y - on.y) < apart;
}

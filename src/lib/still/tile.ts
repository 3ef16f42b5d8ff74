/** The side of a pattern's tile, in CSS pixels. */
export const tile = 6;

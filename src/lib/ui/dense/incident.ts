import type { DenseRow, Square } from '../../dense/model.ts';

/** One incident of a layer of many, with the leaf that it was read from. */
export type Incident = { readonly leaf: Square; readonly row: DenseRow };

/** The part of the list that is open: of the view, or of what one circle holds. */
export type Listed = { readonly of: 'view' } | { readonly of: 'spot'; readonly box: Box };
/** West, north, east, south in the flat world, whose width is 1; east may be past 1. */
export type Box = readonly [west: number, north: number, east: number, south: number];

/** There is no incident of the address that was asked for. */
export class Unfound extends Error {
  readonly reason = 'no such row';
}

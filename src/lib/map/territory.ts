import type { Bounds, Position } from '../geo/mercator.ts';

/** The id of the mark that stands for the occupied territory, whatever the date. */
export const territoryId = 'occupied-territory';

/** The occupied territory on one of the dates there are: what the page says of it without its shapes. */
export type TerritoryDate = {
  /** ISO 8601. */
  readonly asOf: string;
  /** km² on the ellipsoid, rounded. */
  readonly occupiedKm2: number;
  /** Of the official area of Ukraine, from 0 to 1. */
  readonly share: number;
  /** How far off the line may be. */
  readonly precisionKm: number;
  /** Where its label stands, inside it. */
  readonly at: Position;
  readonly bounds: Bounds;
  /** Address of its shapes: GeoJSON, each feature with `held`. */
  readonly shapes: string;
};

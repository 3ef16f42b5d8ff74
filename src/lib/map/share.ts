import type { MultiPolygon, Polygon } from 'geojson';
import { areaKm2 } from '../geo/area.ts';

/** The official area of Ukraine in its internationally recognised borders, in km². */
export const officialKm2 = 603_628;

/** A piece of occupied territory: never across the border of a first-level unit, never twice. */
export type TerritoryPart = {
  readonly geometry: Polygon | MultiPolygon;
  readonly properties: {
    readonly held: 'before-2022-02-24' | 'since-2022-02-24';
    /** ISO 3166-2 code of the unit it lies in, such as `UA-14`. */
    readonly oblast: string;
  };
};

/** A first-level unit: an oblast, the Autonomous Republic of Crimea, Kyiv or Sevastopol. */
export type Unit = { readonly id: string; readonly geometry: Polygon | MultiPolygon };

/** How much of a unit, or of the country, is occupied. Areas in km² on the WGS 84 ellipsoid. */
export type Share = {
  readonly occupiedKm2: number;
  /** What the share is of. */
  readonly ofKm2: number;
  /** From 0 to 1. */
  readonly share: number;
};

const shareOf = (parts: readonly TerritoryPart[], ofKm2: number): Share => {
  const occupiedKm2 = parts.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
  return { occupiedKm2, ofKm2, share: occupiedKm2 / ofKm2 };
};

/** The occupied share of Ukraine: our shapes' area, of the official 603,628 km². */
export const nationalShare = (parts: readonly TerritoryPart[]): Share => shareOf(parts, officialKm2);

/**
 * The occupied share of each unit, of the area of our own shape of it: so the units need not add up to
 * the official area, and are not made to.
 *
 * @returns by the unit's id, in the order given; units without occupied land are in it with 0
 */
export function unitShares(units: readonly Unit[], parts: readonly TerritoryPart[]): Map<string, Share> {
  return new Map(
    units.map(({ id, geometry }) => [
      id,
      shareOf(
        parts.filter(({ properties }) => properties.oblast === id),
        areaKm2(geometry),
      ),
    ]),
  );
}

import type { MultiPolygon, Polygon } from 'geojson';
import { areaKm2 } from '../geo/area.ts';

type Area = Polygon | MultiPolygon;

/** A piece of an area of control: never across the border of a first-level unit, never twice. */
export type ControlPart = {
  readonly geometry: Area;
  readonly properties: {
    readonly class: string;
    /** ISO 3166-2 code of the unit it lies in. */
    readonly unit: string;
  };
};

/** A first-level unit of a region. */
export type Unit = { readonly id: string; readonly geometry: Area };

/** How much of something is held. Areas in km² on the WGS 84 ellipsoid. */
export type Share = {
  readonly partKm2: number;
  /** What the share is of. */
  readonly ofKm2: number;
  /** From 0 to 1. */
  readonly share: number;
};

/** The share of some areas, which must not overlap, in a whole of so many km². */
export function shareOf(parts: readonly { readonly geometry: Area }[], ofKm2: number): Share {
  const partKm2 = parts.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
  return { partKm2, ofKm2, share: partKm2 / ofKm2 };
}

/** A share in per cent, to one decimal; with `upTo`, from one to the other. */
export function percentRangeIn(language: string, share: number, upTo = share): string {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const [least, most] = [percent.format(share), percent.format(upTo)];
  return least === most ? most : `${least.replace(/\s?%/u, '')}–${most}`;
}

/**
 * The held share of each unit, of the area of our own shape of it: so the units need not add up to an official area,
 * and are not made to.
 *
 * @returns by the unit's id, in the order given; units of which nothing is held are in it with 0
 */
export function unitShares(units: readonly Unit[], parts: readonly ControlPart[]): Map<string, Share> {
  return new Map(
    units.map(({ id, geometry }) => [
      id,
      shareOf(
        parts.filter(({ properties }) => properties.unit === id),
        areaKm2(geometry),
      ),
    ]),
  );
}

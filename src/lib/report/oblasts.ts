/** A first-level unit of Ukraine (an oblast, or a city or republic of the same rank), as the page tells of it. */
export type Oblast = {
  /** ISO 3166-2 in lower case, `ua-14`; the element id of its row is `o-ua-14`. */
  readonly id: string;
  /** In the report's language where it is known in it, else in English. */
  readonly name: string;
  /** Its name in Ukrainian. */
  readonly nameUk: string;
  /** The area of our own shape of it, in km² on the ellipsoid, rounded. */
  readonly km2: number;
  /** How much of that is occupied, in km², by date (ISO 8601); a date on which nothing is is left out. */
  readonly occupiedKm2: Readonly<Record<string, number>>;
  /** [west, south, east, north] in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /**
   * Names of the statements that touch it, in the report's order: those that cite a place that lies in it,
   * and, where part of it is occupied on the report's own day, those that cite the occupied territory.
   */
  readonly statements: readonly string[];
};

/** The occupied part of its own area on a date, from 0 to 1. */
export const occupiedShare = ({ occupiedKm2, km2 }: Oblast, date: string): number =>
  (occupiedKm2[date] ?? 0) / km2;

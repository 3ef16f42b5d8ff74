/** A first-level unit of a region, as the page tells of it. */
export type UnitEntry = {
  /** ISO 3166-2 in lower case, such as `ua-14`; the element id of its row is `o-<id>`. */
  readonly id: string;
  /** In the report's language where it is known in it, else in English. */
  readonly name: string;
  /** Its name in the language of the place, where that is another. */
  readonly local?: string | undefined;
  /** The area of our own shape of it, in km² on the ellipsoid, rounded. */
  readonly km2: number;
  /** How much of that is held, in km², by date (ISO 8601); a date on which nothing is is left out. */
  readonly heldKm2: Readonly<Record<string, number>>;
  /** [west, south, east, north] in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /**
   * Names of the statements that touch it, in the report's order: those that cite a place that lies in it, and, where
   * part of it is held on the day that the report's map shows, those that cite the area of control.
   */
  readonly statements: readonly string[];
};

/** The units layer of a report's map. */
export type Units = {
  readonly layer: string;
  /** The language of their local names. */
  readonly language: string;
  readonly all: readonly UnitEntry[];
};

/** The held part of a unit's own area on a date, from 0 to 1. */
export const heldShare = ({ heldKm2, km2 }: UnitEntry, date: string): number => (heldKm2[date] ?? 0) / km2;

/** Whether a report or the area of control has anything to do with a unit on a date. */
export const isTouched = ({ heldKm2, statements }: UnitEntry, date: string): boolean =>
  statements.length > 0 || (heldKm2[date] ?? 0) > 0;

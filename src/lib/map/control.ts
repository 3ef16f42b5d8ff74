import type { Bounds, Position } from '../geo/mercator.ts';

/** What changed between a day of an area of control and the one before: classes of its shapes. */
export const changeKinds = ['taken', 'given'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** How long one day gives way to another on the map, in milliseconds. */
export const crossfadeMs = 450;

/** A region's area of control on one of the days there are: what the page says of it without its shapes. */
export type ControlDate = {
  /** ISO 8601. */
  readonly asOf: string;
  /** What is written on it. */
  readonly label: string;
  /** km² on the ellipsoid, rounded. */
  readonly km2: number;
  /**
   * What is held, of the official area of the region, up to the same with what is contested, in per cent and the
   * language of the report; it says so where the line is a sketch.
   */
  readonly share: string;
  /** Where its label stands, inside it. */
  readonly at: Position;
  readonly bounds: Bounds;
  /** Address of its shapes: GeoJSON, each feature with `class`. */
  readonly shapes: string;
  /** Address of what changed since the day before, each feature with a `ChangeKind` for its `class`; none for the first. */
  readonly changes?: string | undefined;
};

/** The control layer of a report's map. */
export type Control = {
  /** The id of the mark that stands for it, whatever the day. */
  readonly mark: string;
  readonly layer: string;
  /** Earliest first. */
  readonly dates: readonly ControlDate[];
  /** The day of `dates` that the page opens with: the report's own, or the one before it, or the first. */
  readonly own: string;
};

/** Of some days, earliest first, the one to show for a day: that day, else the last before it, else the first. */
export const dayFor = (days: readonly string[], wanted: string): string | undefined =>
  days.findLast((day) => day <= wanted) ?? days[0];

/** How far an account may be from the day that it speaks of, to be of that week: milliseconds. */
const week = 7 * 86_400_000;
/** Whether an account of one day is of the week of another; both ISO 8601. */
export const isOfWeek = (date: string, day: string): boolean =>
  Math.abs(Date.parse(date) - Date.parse(day)) <= week;

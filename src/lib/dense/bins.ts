import type { Bins } from './model.ts';

const millisecondsOfDay = 86_400_000;
/** Months in the units that are longer than a week. */
const monthsIn = { month: 1, year: 12, decade: 120, century: 1200 } as const;
const units = ['day', 'week', 'month', 'year', 'decade', 'century'] as const;
/** A brush with more steps than this is finer than a finger. */
const most = 120;

/** Days since 1970-01-01 of an ISO 8601 day. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / millisecondsOfDay;
export const isoDay = (number: number) => new Date(number * millisecondsOfDay).toISOString().slice(0, 10);

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const dayOfMonth = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
/** 1970-01-01 was a Thursday: weeks from Monday begin three days earlier. */
const weekNumber = (day: string) => Math.floor((dayNumber(day) + 3) / 7);

/** How many units lie between the beginning of the calendar and a day. */
function unitNumber(unit: Bins['unit'], day: string): number {
  if (unit === 'day') return dayNumber(day);
  if (unit === 'week') return weekNumber(day);
  return Math.floor(monthNumber(day) / monthsIn[unit]);
}

/** The first day of a unit. */
function firstDay(unit: Bins['unit'], number: number): string {
  if (unit === 'day') return isoDay(number);
  if (unit === 'week') return isoDay(number * 7 - 3);
  return dayOfMonth(number * monthsIn[unit]);
}

/**
 * The bins from one day to another: the shortest unit of which 120 are enough.
 *
 * @param from - ISO 8601 day of the first row
 * @param to - of the last, not before `from`
 */
export function binsOf(from: string, to: string): Bins {
  const count = (unit: Bins['unit']) => unitNumber(unit, to) - unitNumber(unit, from) + 1;
  const unit = units.find((each) => count(each) <= most) ?? 'century';
  return { unit, first: firstDay(unit, unitNumber(unit, from)), count: count(unit) };
}

/** The bin of a day; below 0 or past the last for a day that lies outside. */
export const binOf = ({ unit, first }: Bins, day: string): number =>
  unitNumber(unit, day) - unitNumber(unit, first);

/** The first and the last day of a bin, ISO 8601. */
export function daysOf({ unit, first }: Bins, bin: number): { from: string; to: string } {
  const number = unitNumber(unit, first) + bin;
  return { from: firstDay(unit, number), to: isoDay(dayNumber(firstDay(unit, number + 1)) - 1) };
}

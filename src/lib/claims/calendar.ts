/** Time between two calendar days: whole years, then whole months, then days; and all of it in days. */
export type CalendarSpan = {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  readonly totalDays: number;
};

const millisecondsOfDay = 86_400_000;

/** Midnight UTC of a day like 2025-08-18: calendar days have no zone and no summer time. */
function midnight(day: string): Date {
  const date = new Date(`${day}T00:00Z`);
  // `Date` takes 2025-02-30 for the 2nd of March.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
    throw new RangeError(`“${day}” is no calendar day`);
  return date;
}

/** A day some months later; where that month is too short, its last day. */
function monthsAfter(date: Date, months: number): Date {
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)));
}

/**
 * The time from one day to another as a reader counts it: from 24 February 2022 to 18 August 2025 are 3 years,
 * 5 months and 25 days, or 1,271 days. The first day is not counted.
 *
 * @param from - ISO 8601 day of the Gregorian calendar
 * @param to - ISO 8601 day, not before `from`
 * @throws RangeError for what is no day, and for a `to` before `from`
 */
export function calendarSpan(from: string, to: string): CalendarSpan {
  const start = midnight(from);
  const end = midnight(to);
  if (end < start) throw new RangeError(`“${to}” is before “${from}”`);
  let months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  if (monthsAfter(start, months) > end) months -= 1;
  const days = (end.getTime() - monthsAfter(start, months).getTime()) / millisecondsOfDay;
  const totalDays = (end.getTime() - start.getTime()) / millisecondsOfDay;
  return { years: Math.floor(months / 12), months: months % 12, days, totalDays };
}

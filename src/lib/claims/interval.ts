/** A stretch of time. `from` and `to` are ISO 8601 with an offset; without `to` its end is not known. */
export type Interval = { readonly from: string; readonly to?: string | undefined };

/** How a first stretch of time stands to a second; `unknown` where the missing end decides. */
export type Relation = 'before' | 'after' | 'within' | 'overlaps' | 'unknown';

/**
 * The instant that a date and time with an offset names, in milliseconds UTC.
 *
 * @throws RangeError where there is no offset: an hour without one is as many instants as there are zones
 */
export function instantOf(time: string): number {
  const instant = /T\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/u.test(time) ? Date.parse(time) : NaN;
  if (Number.isNaN(instant)) throw new RangeError(`“${time}” is no date and time with an offset`);
  return instant;
}

/** Compares two stretches of time in UTC. Touching ends count as before or after, not as overlap. */
export function relationOf(first: Interval, second: Interval): Relation {
  const [a, b] = [instantOf(first.from), instantOf(second.from)];
  const aEnd = first.to === undefined ? undefined : instantOf(first.to);
  const bEnd = second.to === undefined ? undefined : instantOf(second.to);
  if (aEnd !== undefined && aEnd <= b) return 'before';
  if (bEnd !== undefined && bEnd <= a) return 'after';
  if (aEnd === undefined || bEnd === undefined) return 'unknown';
  return a >= b && aEnd <= bEnd ? 'within' : 'overlaps';
}

/** The minutes from the end of one stretch to the start of the other; 0 where they meet or an end is missing. */
export function minutesBetween(first: Interval, second: Interval): number {
  const gap = (end: string | undefined, start: string) =>
    end === undefined ? 0 : Math.max(0, instantOf(start) - instantOf(end));
  return Math.round(Math.max(gap(first.to, second.from), gap(second.to, first.from)) / 60_000);
}

/**
 * What clocks and calendars showed somewhere.
 *
 * @param time - ISO 8601 with an offset
 * @param zone - IANA name, such as `America/New_York`
 * @returns the ISO day and the time as HH:MM
 */
export function localTime(time: string, zone: string): { readonly day: string; readonly clock: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instantOf(time));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return { day: `${of('year')}-${of('month')}-${of('day')}`, clock: `${of('hour')}:${of('minute')}` };
}

import * as v from 'valibot';
import { name } from '../input/atoms.ts';
import { isDay, isYearKnown } from '../input/day.ts';

/** The id of a dataset; one of a region begins with the region’s. */
export const dataset = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+([-/][a-z0-9]+)*$/u, 'must be the id of a dataset'),
);
/** An ISO 8601 time with an offset. */
export const hour = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-]\d\d:\d\d)$/u,
    'must be a time with an offset, like 2025-08-18T04:50+03:00',
  ),
  v.check((value) => isDay(value.slice(0, 10)), 'is on no day of the calendar'),
  v.check(isYearKnown, 'is in the year 0, which the calendar does not have'),
);
/** A number above 0. */
export const positive = v.pipe(v.number(), v.gtValue(0, 'must be more than 0'));
/** A number that is 0 or more. */
export const tolerance = v.pipe(v.number(), v.minValue(0, 'must not be negative'));
/** Names of entries of `sources`, at least one. */
export const sources = v.pipe(
  v.array(name),
  v.minLength(1, 'needs a source'),
  v.description('Names of entries of `sources`.'),
);

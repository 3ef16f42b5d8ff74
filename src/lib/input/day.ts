/**
 * False for what is written as a day, ISO 8601, but is none, such as the 30th of February, which `Date` takes for
 * one in March. What is not written so is for another check to say.
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return true;
  const date = new Date(`${text}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** False for the year 0, which ISO 8601 can write and no reader knows; true for what is not written as a day. */
export const isYearKnown = (text: string): boolean => !text.startsWith('0000');

/** Why a text is no day that a reader knows; undefined where it is one. */
export const dayFault = (text: string): string | undefined =>
  /^\d{4}-\d\d-\d\d$/u.test(text) && isDay(text) && isYearKnown(text)
    ? undefined
    : 'must be a day like 2025-08-18';

/** True for a language tag that `Intl` takes, such as `en` or `uk`. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

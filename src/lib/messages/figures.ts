/**
 * Numbers as the words of checks write them, in one language.
 *
 * @param locale - BCP 47
 */
export function figuresIn(locale: string) {
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  return {
    number,
    /** Areas are known to three or four digits, so no more are shown. */
    km2: (area: number) => `${number(Math.round(area / 100) * 100)} km²`,
    /** To one decimal. */
    percent: (value: number) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100),
  };
}

/** With a capital first letter. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A stretch of time in UTC, as `2025-08-18 16:00`. */
export const utc = (at: string) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

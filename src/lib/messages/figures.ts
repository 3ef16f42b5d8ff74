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
    /** To one decimal. */
    percent: (value: number) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100),
  };
}

/** With a capital first letter. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A stretch of time in UTC, as `2025-08-18 16:00`. */
export const utc = (at: string) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

/**
 * Puts values into the `{places}` of a phrase. A full stop that a value brings (“18 серпня 2025 р.”) is not doubled.
 *
 * @throws RangeError for a place that has no value
 */
export const fill = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replaceAll(/\{(\w+)\}(\.?)/gu, (place, name: string, stop: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`nothing stands for ${place} in “${phrase}”`);
    return value.endsWith('.') ? value : value + stop;
  });

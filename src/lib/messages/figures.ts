import { percentRangeIn } from '../map/share.ts';

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
    /** “a, b and c” */
    list: (parts: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts),
    /** A sum with its scale in words, and the ISO 4217 code of its currency: “97.3 billion USD”. */
    money: (value: number, currency: string) =>
      `${new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }).format(value)} ${currency}`,
    percent: (value: number, upTo = value) => percentRangeIn(locale, value / 100, upTo / 100),
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

import type { Messages } from './en.ts';

export type { Messages };

/** A page loads the one catalogue of its language; its document names that file beside the script. */
const loaders = {
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  pl: async () => (await import('./pl.ts')).pl,
  uk: async () => (await import('./uk.ts')).uk,
} satisfies Readonly<Record<string, () => Promise<Messages>>>;

/** The languages of the interface, by their BCP 47 primary language. */
export type InterfaceLanguage = keyof typeof loaders;

/** The language of the interface for a text in a language: English where there is no such language. */
export function interfaceLanguage(language: string): InterfaceLanguage {
  const primary = language.split('-')[0] ?? '';
  return Object.hasOwn(loaders, primary) ? (primary as InterfaceLanguage) : 'en';
}

const catalogues = new Map<InterfaceLanguage, Messages>();

/** Makes catalogues known where all are at hand: when the site is built. */
export function addMessages(given: Readonly<Record<InterfaceLanguage, Messages>>): void {
  for (const [language, messages] of Object.entries(given))
    catalogues.set(interfaceLanguage(language), messages);
}

/**
 * Loads the messages for a text in a language unless they are there.
 *
 * @throws where they cannot be loaded
 */
export async function loadMessages(language: string): Promise<void> {
  const id = interfaceLanguage(language);
  if (!catalogues.has(id)) catalogues.set(id, await loaders[id]());
}

/**
 * The interface for a text in a language; English where there is no such language.
 *
 * @throws before `loadMessages`
 */
export function messagesIn(language: string): Messages {
  const messages = catalogues.get(interfaceLanguage(language));
  if (!messages) throw new Error(`the messages in “${language}” were not loaded`);
  return messages;
}

/** The locale that numbers and days are written by. */
export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);
/** “18 серп. 2025 р.”: where there is little room, the year needs no word for it. */
export const yearWord = /\sр\.$/u;

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
/** Made once: to make one costs a phone a millisecond. */
function formatOf<F extends Intl.NumberFormat | Intl.DateTimeFormat>(
  make: (locale: string) => F,
  language: string,
  name: string,
): F {
  const key = language + name;
  const format = (formats.get(key) as F | undefined) ?? make(localeOf(language));
  formats.set(key, format);
  return format;
}

/** A whole number with its groups of digits. */
export const numberIn = (language: string, value: number): string =>
  formatOf((locale) => new Intl.NumberFormat(locale), language, 'number').format(value);

/** A share in per cent, to one decimal. */
export const percentIn = (language: string, share: number): string =>
  formatOf(
    (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
    language,
    'percent',
  ).format(share);

/** A calendar day in words. The day is the same wherever the reader's clock is; in English it reads
 * “18 August 2025”, which no reader takes for another day. */
export function dayIn(language: string, day: string, length: 'long' | 'medium' = 'long'): string {
  const text = formatOf(
    (locale) => new Intl.DateTimeFormat(locale, { dateStyle: length, timeZone: 'UTC' }),
    language,
    length,
  ).format(new Date(`${day}T00:00Z`));
  return length === 'long' ? text : text.replace(yearWord, '');
}

/** The first and the last day of something in words, for `messages.when`. */
export const datesIn = (
  language: string,
  [from, to]: readonly [from: string, to: string | undefined],
): [string, string | undefined] => [
  dayIn(language, from),
  to === undefined ? undefined : dayIn(language, to),
];

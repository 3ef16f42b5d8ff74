import { createContext } from 'svelte';
import { en, type Messages } from './messages/en.ts';

export type { Messages };

/** English is in every script; a page in another language loads that one and no other. */
const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  de: async () => (await import('./messages/de.ts')).de,
  fr: async () => (await import('./messages/fr.ts')).fr,
  pl: async () => (await import('./messages/pl.ts')).pl,
  uk: async () => (await import('./messages/uk.ts')).uk,
};

const catalogues = new Map<string, Messages>([['en', en]]);

const primary = (language: string) => language.split('-')[0] ?? language;

/** Makes a language's messages known where all languages are at hand: when the site is built. */
export const addMessages = (language: string, messages: Messages): void =>
  void catalogues.set(language, messages);

/**
 * Loads the messages of a language unless they are there. What has none stays in English.
 *
 * @throws where they cannot be loaded
 */
export async function loadMessages(language: string): Promise<void> {
  const id = primary(language);
  const load = catalogues.has(id) || !Object.hasOwn(loaders, id) ? undefined : loaders[id];
  if (load) addMessages(id, await load());
}

/** The interface in a language, once it is there (see `loadMessages`); English where there is no such language. */
export const messagesIn = (language: string): Messages => catalogues.get(primary(language)) ?? en;

/** The messages and the language of the part of the page a component stands in. */
export const [getMessages, setMessages] = createContext<Messages>();

/** A whole number with its groups of digits. */
export const numberIn = (language: string, value: number): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : language).format(value);

/** A share in per cent, to one decimal. */
export const percentIn = (language: string, share: number): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(share);

/** A calendar day in words. The day is the same wherever the reader's clock is; in English it reads
 * “18 August 2025”, which no reader takes for another day. */
export const dayIn = (language: string, day: string, length: 'long' | 'medium' = 'long'): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: length,
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00Z`));

import { createContext } from 'svelte';
import { en, type Messages } from './messages/en.ts';

export type { Messages };

const languages: Readonly<Record<string, Messages>> = { en };

/** The interface in a language; English where there is no such language. */
export const messagesIn = (language: string): Messages => languages[language] ?? en;

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

import { interfaceLanguage, type InterfaceLanguage } from './messages.ts';
import { deBuilt } from './de.built.ts';
import { enBuilt, type BuiltMessages } from './en.built.ts';
import { frBuilt } from './fr.built.ts';
import { plBuilt } from './pl.built.ts';
import { ukBuilt } from './uk.built.ts';

const languages: Readonly<Record<InterfaceLanguage, BuiltMessages>> = {
  de: deBuilt,
  en: enBuilt,
  fr: frBuilt,
  pl: plBuilt,
  uk: ukBuilt,
};

/** A string of every language, by language. */
export const builtInAll = (of: (messages: BuiltMessages) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(languages).map(([language, messages]) => [language, of(messages)]));

/** The strings of what no script renders, in a language; English where there is no such language. */
export const builtMessagesIn = (language: string): BuiltMessages => languages[interfaceLanguage(language)];

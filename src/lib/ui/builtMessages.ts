import { enBuilt, type BuiltMessages } from './messages/en.built.ts';

const languages: Readonly<Record<string, BuiltMessages>> = { en: enBuilt };

/** The strings of what no script renders, in a language; English where there is no such language. */
export const builtMessagesIn = (language: string): BuiltMessages => languages[language] ?? enBuilt;

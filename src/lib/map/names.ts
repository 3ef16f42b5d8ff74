/** The languages in which the map's names are known: English, in Latin script, and Ukrainian. */
export const nameLanguages = ['en', 'uk'] as const;

export type NameLanguage = (typeof nameLanguages)[number];

/** True for a language of names; for input from outside. */
export const isNameLanguage = (id: string | null | undefined): id is NameLanguage =>
  nameLanguages.some((language) => language === id);

/** What is written beside a place; with a Ukrainian form where it is a name. */
export type Labelling = { readonly label: string; readonly labelUk?: string | undefined };

/** The language of the names on a map beside a text in a language, BCP 47: Ukrainian or English. */
export const nameLanguageOf = (language: string): NameLanguage =>
  language.split('-')[0] === 'uk' ? 'uk' : 'en';

/** A label as a map in a language has it; the English one where there is no other. */
export const labelIn = (language: NameLanguage, { label, labelUk }: Labelling): string =>
  language === 'uk' ? (labelUk ?? label) : label;

/** Things to draw with the names of one language. */
export const labelledIn = <T extends Labelling>(language: NameLanguage, things: readonly T[]): T[] =>
  things.map((thing) => ({ ...thing, label: labelIn(language, thing) }));

/** The longer of a label's forms: a map that holds both keeps room for it. */
export const longestLabel = ({ label, labelUk = '' }: Labelling): string =>
  labelUk.length >= label.length ? labelUk : label;

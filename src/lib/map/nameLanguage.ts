/** The language of the names beside a text in a language: that language where they are known in it, else the first. */
export const nameLanguageOf = (languages: readonly string[], language: string): string =>
  languages.find((each) => each === language.split('-')[0]) ?? languages[0] ?? 'en';

import { namesIn } from './names.ts';

/** What of a name is left without an ending: languages that inflect have another one in the text. */
const stemOf = (word: string) => word.slice(0, Math.max(3, word.length - 3));

/**
 * The proper names in words that say who makes a claim which stand nowhere in the text.
 *
 * @param by - such as “the mayor, Yevhen Ryshchuk”
 * @param words - of the report's text, as `wordsIn` gives them
 * @param language - of both, BCP 47
 */
export function strangersIn(by: string, words: ReadonlySet<string>, language: string): string[] {
  const names = namesIn(by, words);
  if (names.length === 0 || language.split('-')[0] === 'en') return names;
  return names.filter((name) => ![...words].some((word) => word.startsWith(stemOf(name))));
}

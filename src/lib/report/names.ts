import { isNumberWord } from './numbers.ts';

/**
 * Words that stand with a capital at the start of a sentence and are no names. The list is short on
 * purpose: a word that is not in it must stand in the text that is cited, so a name cannot slip through as
 * the first word of a sentence. Add to it only what can never be a name.
 */
const ordinary = new Set(
  `a an all and area arms as at by called call control for from held here in its it no not of on one or place
  point proposed purchase revealed seat seats several shows site stands strike strikes talks that the their there these
  they this those to two up what when where which who with`.split(/\s+/u),
);

const words = (text: string) =>
  [
    ...text
      .replaceAll(/\b(?:\p{Lu}\.){2,}/gu, (short) => short.replaceAll('.', ''))
      .matchAll(/\p{L}[\p{L}\p{M}’']*/gu),
  ].map(({ 0: word, index }) => ({ word: word.replace(/[’']s$|[’']$/u, ''), index }));

/** All words of a text as they are compared: possessives and the dots of “U.S.” taken off. */
export const wordsIn = (text: string): Set<string> => new Set(words(text).map(({ word }) => word));

/**
 * The words of a text that read as proper names: with a capital, and not merely because a sentence begins.
 *
 * @param text - without dates
 * @param known - the words of the text that is cited: a first word that stands there, in any case, is no new name
 */
export function namesIn(text: string, known: ReadonlySet<string>): string[] {
  const dotless = text.replaceAll(/\b(?:\p{Lu}\.){2,}/gu, (short) => short.replaceAll('.', ''));
  return words(text).flatMap(({ word, index }) => {
    if (!/^\p{Lu}/u.test(word) || known.has(word) || isNumberWord(word)) return [];
    const first = /(?:^|[.!?])[\s“"‘(]*$/u.test(dotless.slice(0, index));
    const lower = word.toLowerCase();
    return first && (ordinary.has(lower) || known.has(lower)) ? [] : [word];
  });
}

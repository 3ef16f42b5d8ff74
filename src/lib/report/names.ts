import { isNumberWord } from './numbers.ts';
import { sentenceOpeners } from './sentenceOpeners.ts';

/**
 * Months, and ordinary words that are names of people as well: that a text has one in lower case does not say what it is
 * with a capital. Words that a map needs more than people bear them (“forest”, “park”) are not among them.
 */
export const alsoNames: ReadonlySet<string> = new Set(
  `april august baker bill bishop bush carter chase dawn dean drew earl faith ford frank gene grace grant guy
  harry hope hunter jack joy june king may march mark mason miller pat ray rob rose ruby smith sue taylor victor
  will young`.split(/\s+/u),
);

/** A text with “US” for “U.S.”. */
const dotless = (text: string) =>
  text.replaceAll(/\b(?:\p{Lu}\.){2,}/gu, (short) => short.replaceAll('.', ''));

const words = (text: string) =>
  [...dotless(text).matchAll(/\p{L}[\p{L}\p{M}’']*/gu)].map(({ 0: word, index }) => ({
    word: word.replace(/[’']s$|[’']$/u, ''),
    index,
  }));

/** All words of a text as they are compared: possessives and the dots of “U.S.” taken off. */
export const wordsIn = (text: string): Set<string> => new Set(words(text).map(({ word }) => word));

/**
 * The words that a text has in lower case, but for those that are names too: with a capital they only begin a sentence.
 */
export const ordinaryIn = (text: string): Set<string> =>
  new Set([...wordsIn(text)].filter((word) => /^\p{Ll}/u.test(word) && !alsoNames.has(word)));

/**
 * The words of a text that read as proper names: with a capital, and not merely because a sentence begins. A function word
 * begins a sentence, a word that stands somewhere in lower case, and a number.
 *
 * @param text - without dates
 * @param known - the words of the text that is cited: what stands there is no new name
 * @param ordinary - words in lower case that are known to be no names, from more text than the cited one
 */
export function namesIn(
  text: string,
  known: ReadonlySet<string>,
  ordinary: ReadonlySet<string> = new Set(),
): string[] {
  const read = dotless(text);
  return words(text).flatMap(({ word, index }) => {
    if (!/^\p{Lu}/u.test(word) || known.has(word) || isNumberWord(word)) return [];
    const first = /(?:^|[.!?])[\s“"‘(]*$/u.test(read.slice(0, index));
    const lower = word.toLowerCase();
    const begins =
      sentenceOpeners.has(lower) || ordinary.has(lower) || (known.has(lower) && !alsoNames.has(lower));
    return first && begins ? [] : [word];
  });
}

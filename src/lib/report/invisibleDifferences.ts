import { codeOf, hiddenIn } from '../input/characters.ts';

/** Differences that nobody sees on a page: in what they lie, and a text without them. */
const foldings: readonly (readonly [string, (text: string) => string])[] = [
  [
    'invisible characters',
    (text) => text.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, ''),
  ],
  ['how letters with marks are written (NFC or NFD)', (text) => text.normalize('NFC')],
  ['the kind of its spaces', (text) => text.replace(/[\s\u00A0\u2000-\u200A\u202F]+/gu, ' ')],
  ['straight and typographic quotes', (text) => text.replace(/[“”„«»]/gu, '"').replace(/[‘’‚ʼ]/gu, "'")],
  ['the kind of its dashes', (text) => text.replace(/[\u2010-\u2015\u2212]/gu, '-')],
];

/** Letters of other alphabets that look like Latin ones, and those, pair by pair. */
const alike = new Map(
  [
    // Cyrillic
    ['аеіорсухјѕһԁԛԝАВЕІКМНОРСТУХЈЅҺ', 'aeiopcyxjshdqwABEIKMHOPCTYXJSH'],
    // Greek
    ['ονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ovABEZHIKMNOPTYX'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, i) => [letter, [...to][i] ?? letter] as const)),
);
const inLatin = (text: string) => text.replace(/\p{L}/gu, (letter) => alike.get(letter) ?? letter);

const alphabets = ['Latin', 'Cyrillic', 'Greek'] as const;
const alphabetOf = (letter: string) =>
  alphabets.find((each) => new RegExp(`\\p{Script=${each}}`, 'u').test(letter)) ?? 'another';
const named = (letter: string) => `${alphabetOf(letter)} “${letter}” (${codeOf(letter.codePointAt(0) ?? 0)})`;

/** The first letter that only looks like the one in the text, with the alphabets of both. */
function otherAlphabet(quote: string, text: string): string | undefined {
  const at = inLatin(text).indexOf(inLatin(quote));
  if (at < 0) return undefined;
  // Each letter stands for one of the same length, so that both go on side by side.
  const letters = [...text.slice(at, at + quote.length)];
  const [wrong, right] =
    [...quote].map((letter, i) => [letter, letters[i] ?? ''] as const).find(([a, b]) => a !== b) ?? [];
  if (wrong === undefined || right === undefined) return undefined;
  return `the alphabet of a letter: it has the ${named(wrong)}, the text the ${named(right)}`;
}

/**
 * In what a quote that does not occur differs from a text where the eye sees no difference. It is said and never
 * overlooked: a quote matches exactly or not at all.
 *
 * @returns in words, or undefined where they differ in more
 */
export function unseenDifference(quote: string, text: string): string | undefined {
  const same = (fold: (text: string) => string) => fold(text).includes(fold(quote));
  const alone = foldings.find(([, fold]) => same(fold));
  const alphabet = alone ? undefined : otherAlphabet(quote, text);
  if (alphabet !== undefined) return alphabet;
  const together = (folded: string) => inLatin(foldings.reduce((each, [, fold]) => fold(each), folded));
  if (!alone && !same(together)) return undefined;
  const [hidden] = hiddenIn(quote);
  const what = alone?.[0] ?? 'characters that look alike';
  return hidden ? `${what}: it holds ${hidden.what}` : what;
}

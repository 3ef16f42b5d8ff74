import { hiddenIn } from '../input/characters.ts';

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

/**
 * In what a quote that does not occur differs from a text where the eye sees no difference. It is said and never
 * overlooked: a quote matches exactly or not at all.
 *
 * @returns in words, or undefined where they differ in more
 */
export function unseenDifference(quote: string, text: string): string | undefined {
  const same = (fold: (text: string) => string) => fold(text).includes(fold(quote));
  const alone = foldings.find(([, fold]) => same(fold));
  const together = (folded: string) => foldings.reduce((each, [, fold]) => fold(each), folded);
  if (!alone && !same(together)) return undefined;
  const [hidden] = hiddenIn(quote);
  const what = alone?.[0] ?? 'characters that look alike';
  return hidden ? `${what}: it holds ${hidden.what}` : what;
}

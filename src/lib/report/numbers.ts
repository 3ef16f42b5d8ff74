import { own } from '../input/own.ts';

/** A number in a text. */
export type Quantity = {
  readonly value: number;
  /** `%`, a currency sign, or empty. */
  readonly unit: string;
  /** Up to two words that follow, in lower case: “nautical miles”, “km²”, “year long”. */
  readonly after: string;
  readonly text: string;
};

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const teens = [
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const values = new Map<string, number>([
  ...[...units, ...teens].map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
  ['dozen', 12],
]);
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const shortScales = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const currencies: Readonly<Record<string, string>> = {
  $: '$',
  us$: '$',
  usd: '$',
  dollar: '$',
  dollars: '$',
  '€': '€',
  eur: '€',
  euro: '€',
  euros: '€',
  '£': '£',
  gbp: '£',
  pound: '£',
  pounds: '£',
  '₴': '₴',
  uah: '₴',
  hryvnia: '₴',
  hryvnias: '₴',
};

const scale = [...scales.keys()].join('|');
const plain = `\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?`;
const worded = `(?:${tens.join('|')})(?:[-\\s]+(?:${units.slice(1, 10).join('|')}))?|${[...values.keys(), 'a'].join('|')}`;
const number = new RegExp(
  [
    `(?<before>US\\$|[$€£₴])?(?<![\\p{L}\\d])`,
    `(?:(?<digits>${plain})(?!\\d|(?:st|nd|rd|th)(?!\\p{L}))|(?<words>${worded})(?!\\p{L}))`,
    `(?<scales>(?:[-\\s]+(?:${scale})(?!\\p{L}))*)`,
    `(?:\\s*(?<percent>%|per\\s?cent(?!\\p{L}))|(?=[-\\s]*(?<after>\\p{L}+[²2]?(?:\\.?[-\\s]+\\p{L}+[²2]?)?))|)`,
  ].join(''),
  'giu',
);

/** Whether a word is a number, such as “Seven” at the start of a sentence. */
export const isNumberWord = (word: string): boolean => {
  const lower = word.toLowerCase();
  return values.has(lower) || scales.has(lower);
};

function valueOf(words: string): number {
  return words
    .toLowerCase()
    .split(/[-\s]+/u)
    .reduce((sum, each) => sum + (each === 'a' ? 1 : (values.get(each) ?? 0)), 0);
}

/**
 * The numbers of an English text, in digits and in words: `seven`, `7`, `twenty-four`, `1,271`, `20%`,
 * `20 per cent`, `$100 billion`. Ordinals are no numbers here. “A” counts only before a scale (“a hundred”).
 *
 * @param text - without dates: `18 August 2025` would be read as 18 and 2025
 */
export function numbersIn(text: string): Quantity[] {
  return [...text.matchAll(number)].flatMap(({ 0: found, groups = {} }) => {
    const { before, digits, words = '', scales: given = '', percent, after = '' } = groups;
    if (/^a$/iu.test(words) && given === '') return [];
    const base = digits === undefined ? valueOf(words) : Number(digits.replaceAll(/[,\u00a0\u202f]/gu, ''));
    const follows = after.toLowerCase().split(/[.\s-]+/u);
    const [next = ''] = follows;
    // “$97bn”: a letter is a scale only after a currency.
    const short = before === undefined ? undefined : shortScales.get(next);
    const value = [...given.toLowerCase().matchAll(/\p{L}+/gu)].reduce(
      (product, [name]) => product * (scales.get(name) ?? 1),
      base * (short ?? 1),
    );
    const currency = own(currencies, (before ?? next).toLowerCase());
    const unit = percent ? '%' : (currency ?? '');
    return [{ value, unit, after: follows.join(' '), text: found }];
  });
}

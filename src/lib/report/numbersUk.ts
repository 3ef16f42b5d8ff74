import type { Quantity } from './numbers.ts';

/** The forms of a number word; a stem ending in “+” takes the endings of “одинадцять”. */
const forms: readonly (readonly [value: number, words: string])[] = [
  [0, 'нуль нуля'],
  [1, 'один одна одне одного одну одним одній однієї'],
  [2, 'два дві двох двом двома двоє'],
  [3, 'три трьох трьом трьома троє'],
  [4, 'чотири чотирьох чотирьом чотирма четверо'],
  [5, 'п’ять п’яти п’ятьох п’ятьма п’ятеро'],
  [6, 'шість шести шістьох шістьма шестеро'],
  [7, 'сім семи сімох сьома сімома семеро'],
  [8, 'вісім восьми вісьмох вісьма вісьмома восьмеро'],
  [9, 'дев’ять дев’яти дев’ятьох дев’ятьма дев’ятеро'],
  [10, 'десять десяти десятьох десятьма десятеро'],
  ...'одинадцят дванадцят тринадцят чотирнадцят п’ятнадцят шістнадцят сімнадцят вісімнадцят дев’ятнадцят двадцят'
    .split(' ')
    .map((stem, i) => [i + 11, ['ь', 'и', 'ьох', 'ьма'].map((end) => stem + end).join(' ')] as const),
  [30, 'тридцять тридцяти тридцятьох тридцятьма'],
  [40, 'сорок сорока'],
  [50, 'п’ятдесят п’ятдесяти п’ятдесятьох'],
  [60, 'шістдесят шістдесяти шістдесятьох'],
  [70, 'сімдесят сімдесяти сімдесятьох'],
  [80, 'вісімдесят вісімдесяти вісімдесятьох'],
  [90, 'дев’яносто дев’яноста'],
  [100, 'сто ста'],
];
const values = new Map(forms.flatMap(([value, words]) => words.split(' ').map((word) => [word, value])));
const scales: readonly (readonly [stem: string, value: number])[] = [
  ['тисяч', 1e3],
  ['мільйон', 1e6],
  ['мільярд', 1e9],
  ['трильйон', 1e12],
];
const currencies: readonly (readonly [stem: string, sign: string])[] = [
  ['долар', '$'],
  ['євро', '€'],
  ['фунт', '£'],
  ['гривень', '₴'],
  ['гривн', '₴'],
];

const plain = `\\d{1,3}(?:[\\u0020\\u00a0\\u202f]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+)?`;
const word = `(?:${[...values.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`;
const number = new RegExp(
  [
    `(?<before>[$€£₴])?(?<![\\p{L}\\d])`,
    `(?:(?<digits>${plain})(?!\\d|-\\p{L})|(?<words>${word}(?:\\s+${word})*))`,
    `(?<scales>(?:\\s+(?:${scales.map(([stem]) => stem).join('|')})\\p{L}*)*)`,
    `(?:\\s*(?<percent>%|відсот\\p{L}+)|(?=[-\\s]*(?<after>\\p{L}+[²2]?(?:\\.?[-\\s]+\\p{L}+[²2]?)?))|)`,
  ].join(''),
  'giu',
);

const stemmed = <T>(list: readonly (readonly [string, T])[], text: string): T | undefined =>
  list.find(([stem]) => text.startsWith(stem))?.[1];

/**
 * The numbers of a Ukrainian text, in digits and in words, in any case: `сімох`, `двадцять чотири`, `603 628`,
 * `0,5`, `близько 20%`, `100 мільярдів доларів`. Ordinals are no numbers here.
 *
 * @param text - without dates
 */
export function ukrainianNumbersIn(text: string): Quantity[] {
  return [...text.replaceAll("'", '’').matchAll(number)].map(({ 0: found, groups = {} }) => {
    const { before = '', digits, words = '', scales: given = '', percent, after = '' } = groups;
    const base =
      digits === undefined
        ? words
            .toLowerCase()
            .split(/\s+/u)
            .reduce((sum, each) => sum + (values.get(each) ?? 0), 0)
        : Number(digits.replaceAll(/\s/gu, '').replace(',', '.'));
    const value = [...given.toLowerCase().matchAll(/\p{L}+/gu)].reduce(
      (product, [scale]) => product * (stemmed(scales, scale) ?? 1),
      base,
    );
    const follows = after
      .toLowerCase()
      .split(/[.\s-]+/u)
      .join(' ');
    const unit = percent ? '%' : before || (stemmed(currencies, follows) ?? '');
    return { value, unit, after: follows, text: found };
  });
}

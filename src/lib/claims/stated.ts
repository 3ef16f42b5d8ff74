import { dateFollows, datesIn } from '../report/dates.ts';
import { numbersIn, type Quantity } from '../report/numbers.ts';
import { ukrainianNumbersIn } from '../report/numbersUk.ts';
import type { Facts } from './facts.ts';
import type { AreaUnit, LengthUnit, TimeUnit } from './units.ts';

type Unit = LengthUnit | AreaUnit | TimeUnit | '%' | '$' | '€' | '£' | '₴';
type Stated = { readonly value: number; readonly unit?: string };

/** The number that a claim states, and its unit, where it states one. */
function statedIn(fact: Facts): Stated | undefined {
  switch (fact.kind) {
    case 'share':
      return { value: fact.stated.percent, unit: '%' };
    case 'length':
    case 'distance':
    case 'area':
    case 'duration':
    case 'amount':
      return fact.stated;
    case 'count':
    case 'rows':
      return { value: fact.stated.value };
    case 'date':
    case 'place':
    case 'time':
    case 'event':
    case 'position':
      return undefined;
  }
}

/** How the words after a number begin, by what they say; the first that fits counts. “Miles” at sea are nautical. */
const words: readonly (readonly [begins: RegExp, units: readonly Unit[]])[] = [
  [/^(?:nautical mile|nmi?\b|мор\p{L}* мил)/u, ['nmi']],
  [/^(?:miles?\b|mi\b|мил)/u, ['mi', 'nmi']],
  [/^(?:km[²2]|sq(?:uare)? (?:km|kilomet)|км[²2]|(?:кв|квадратн\p{L}*) (?:км|кілометр))/u, ['km2']],
  [/^(?:hectare|ha\b|гектар|га(?!\p{L}))/u, ['ha']],
  [/^(?:kilomet(?:re|er)|kms?(?![\p{L}²2])|кілометр|км(?![\p{L}²2]))/u, ['km']],
  [/^(?:met(?:re|er)s?\b|m(?![\p{L}²2])|метр|м(?![\p{L}²2]))/u, ['m']],
  [/^(?:hours?\b|годин)/u, ['hours']],
  [/^(?:days?\b|д(?:ень|н\p{L}+)(?!\p{L})|діб|доб)/u, ['days']],
  [/^(?:months?\b|місяц|місяч)/u, ['months']],
  [/^(?:years?\b|рік|рок)/u, ['years']],
];

/** The currencies whose sign this is. */
const currencies: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'AUD', 'CAD', 'HKD', 'NZD', 'SGD', 'TWD'],
  '€': ['EUR'],
  '£': ['GBP'],
  '₴': ['UAH'],
};

/** What a number is of, as far as the words beside it say; empty where they say nothing that is known. */
function unitsOf({ unit, after }: Quantity): readonly string[] {
  if (unit !== '') return currencies[unit] ?? [unit];
  return words.find(([begins]) => begins.test(after))?.[1] ?? [];
}

/** The numbers of a text; number words are known in two languages, digits in every one, however they are grouped. */
function quantitiesIn(text: string, language: string): Quantity[] {
  if (language === 'en') return numbersIn(text);
  if (language === 'uk') return ukrainianNumbersIn(text);
  const ungrouped = text.replaceAll(/(?<=\d)[.\u0020\u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  return [text, ungrouped].flatMap((each) => [...numbersIn(each), ...ukrainianNumbersIn(each)]);
}

/**
 * Holds what a claim states to the words it is quoted by: its number must stand there, and where the words beside the
 * number name a unit, the same one. A day must stand there where a date does. A text in a language whose number words
 * are not known is held to its digits, where it has some.
 *
 * @param quote - the words of the claim
 * @param language - of the quote, BCP 47
 * @returns what is wrong, or undefined
 */
export function statedProblem(fact: Facts, quote: string, language: string): string | undefined {
  const primary = language.split('-')[0] ?? '';
  if (fact.kind === 'date') {
    const { day } = fact.stated;
    const { dates } = datesIn(quote);
    return dates.length === 0 || dates.some(({ iso }) => dateFollows(iso, day))
      ? undefined
      : `${day} is not the date that the quote “${quote}” says`;
  }
  const stated = statedIn(fact);
  if (!stated) return undefined;
  const { value, unit } = stated;
  const numbers = quantitiesIn(quote, primary);
  if (numbers.length === 0 && primary !== 'en' && primary !== 'uk') return undefined;
  const same = numbers.filter((number) => number.value === value);
  if (same.length === 0) return `${value} is not what the quote “${quote}” says`;
  if (unit === undefined) return undefined;
  const agrees = same.some((number) => {
    const units = unitsOf(number);
    return units.length === 0 || units.includes(unit);
  });
  return agrees ? undefined : `the quote “${quote}” does not say ${value} in “${unit}”`;
}

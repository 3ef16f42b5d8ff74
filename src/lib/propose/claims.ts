import type { Facts } from '../claims/facts.ts';
import { statedProblem } from '../claims/stated.ts';
import { datesIn } from '../report/dates.ts';
import { numbersIn, type Quantity } from '../report/numbers.ts';
import { ukrainianNumbersIn } from '../report/numbersUk.ts';

/** What a sentence states, as a claim that may be checked. */
export type ProposedClaim = {
  readonly start: number;
  readonly end: number;
  /** What of it goes into `claims.json`. */
  readonly facts: object;
  /** What it could be checked as, once its author has a source. */
  readonly could?: string;
};

const currencies: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '₴': 'UAH' };
/** Words that lead on to what is said next. */
const trailing =
  /(?:[\s-]+(?:and|or|of|in|on|at|to|from|for|by|with|the|an?|as|had|has|have|was|were|is|are|і|й|та|або|у|в|на|з|із|до|від|за|що))+$/iu;
/** So many claims are proposed of a sentence. */
const most = 4;
const account = { kind: 'event', unchecked: 'account' };
/** What every claim has, as long as its author has said nothing else. */
export const begun = { status: 'reported', certainty: { happened: 'stated' } } as const;

const wordings: readonly (readonly [RegExp, string])[] = [
  [/(?:about|around|roughly|approximately|some)\s*$/iu, 'around'],
  [/(?:nearly|almost)\s*$/iu, 'nearly'],
  [/(?:more than|over|at least)\s*$/iu, 'over'],
  [/(?:up to|as many as)\s*$/iu, 'up-to'],
];
const wordingOf = (before: string) => wordings.find(([form]) => form.test(before))?.[1] ?? 'exactly';

const spans: readonly (readonly [RegExp, string])[] = [
  [/^(?:hour|годин)/u, 'hours'],
  [/^(?:day|д[не]н|дні)/u, 'days'],
  [/^(?:month|місяц)/u, 'months'],
  [/^(?:year|рок|рік)/u, 'years'],
];

/** A number as a claim of its kind: a duration, else a count; what neither can hold is an account. */
function factsOf({ value, unit, after }: Quantity, wording: string): object {
  if (unit !== '' || value <= 0) return account;
  const span = spans.find(([form]) => form.test(after))?.[1];
  if (span !== undefined)
    return { kind: 'duration', stated: { value, unit: span, wording }, unchecked: 'duration' };
  // What is measured on the map is no count.
  return couldBe({ text: '', value, unit, after }).startsWith('a count')
    ? { kind: 'count', stated: { value, wording }, unchecked: 'count' }
    : account;
}

/** Facts that the words they are quoted by bear out; else an account. */
const borneOut = (facts: object, quote: string, language: string): object =>
  statedProblem({ ...begun, ...facts } as Facts, quote, language) === undefined ? facts : account;

function couldBe({ value, unit, after }: Quantity): string {
  if (unit === '%') return `a share of ${String(value)} %`;
  if (
    /^(?:second|minute|hour|day|week|month|year|секунд|хвилин|годин|д[не]н|дні|тижн|місяц|рок|рік)/u.test(
      after,
    )
  )
    return `a duration of ${String(value)} ${after}`;
  if (/^(?:km|kilomet|mile|nautical|met(?:er|re)|км|кілометр)/u.test(after))
    return `a length or distance of ${String(value)} ${after}`;
  return `a count of ${String(value)}`;
}

/**
 * The numbers, sums, durations and dates of a sentence as claims; where it has none, the sentence itself.
 *
 * @param language - of the report: number words are known in English and Ukrainian
 */
export function claimsOf(sentence: string, language: string): ProposedClaim[] {
  const primary = language.split('-')[0];
  const { dates, rest } = datesIn(sentence);
  const numbers = primary === 'uk' ? ukrainianNumbersIn(rest) : numbersIn(rest);
  const found: ProposedClaim[] = [];
  const free = (start: number, end: number) =>
    found.every((other) => end <= other.start || start >= other.end);
  for (const { text, iso } of dates) {
    const start = sentence.indexOf(text);
    const end = start + text.length;
    if (start >= 0 && free(start, end))
      found.push({
        start,
        end,
        facts: /^\d{4}-\d\d-\d\d$/u.test(iso)
          ? borneOut({ kind: 'date', stated: { day: iso }, unchecked: 'date' }, text, language)
          : account,
        could: `the date ${iso.replace('----', 'of every year')}`,
      });
  }
  for (const quantity of numbers) {
    const start = sentence.indexOf(quantity.text);
    // A time of day is no count, and “one” is seldom a number.
    const clock =
      /\d:$/u.test(sentence.slice(0, start)) || /^:\d/u.test(sentence.slice(start + quantity.text.length));
    if (
      start < 0 ||
      clock ||
      quantity.text.trim() === '' ||
      (quantity.value === 1 && !/\d/u.test(quantity.text))
    )
      continue;
    const next = /^(?:[\s-]+\p{L}+){0,2}/u.exec(sentence.slice(start + quantity.text.length))?.[0] ?? '';
    const end = start + quantity.text.length + next.replace(trailing, '').length;
    if (!free(start, end)) continue;
    const currency = currencies[quantity.unit];
    const stated = { value: quantity.value, unit: currency, wording: wordingOf(sentence.slice(0, start)) };
    found.push(
      currency === undefined || quantity.value <= 0
        ? {
            start,
            end,
            facts: borneOut(factsOf(quantity, stated.wording), sentence.slice(start, end), language),
            could: couldBe(quantity),
          }
        : {
            start,
            end,
            facts: { kind: 'amount', unchecked: 'amount', stated },
            could: `a sum of ${String(quantity.value)} ${currency}`,
          },
    );
  }
  if (found.length > 0) return found.sort((a, b) => a.start - b.start).slice(0, most);
  const end = sentence.replace(/[.!?…»”"’)\s]+$/u, '').length;
  return [{ start: 0, end: end > 0 ? end : sentence.length, facts: account }];
}

import * as v from 'valibot';
import { codeOf, unwritableCharacters } from './characters.ts';
import { isDay, isLanguage, isYearKnown } from './day.ts';
import { recordOf } from './record.ts';

const unwritableIn = (value: string) => value.search(unwritableCharacters);

/** A text for readers: something that is seen, and nothing that no page or picture can hold. */
export const text = v.pipe(
  v.string(),
  v.nonEmpty('must not be empty'),
  v.check((value) => value === '' || value.trim() !== '', 'must not be only white space'),
  v.check(
    (value) => unwritableIn(value) < 0,
    ({ input }) => {
      const at = unwritableIn(input);
      return `holds a control character (${codeOf(input.charCodeAt(at))}) after ${String(at)} characters`;
    },
  ),
);

/**
 * A stable name: it becomes a part of addresses and ids. It may begin with a digit, as “2nd-bridge” does; digits alone
 * are no name: they say nothing, and objects of JavaScript would not keep their order.
 */
export const name = v.pipe(
  v.string(),
  v.regex(/^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/u, 'must be a name like “north-beach” or “2nd-bridge”'),
);

/** A calendar day, ISO 8601. */
export const day = v.pipe(
  v.string(),
  v.isoDate('must be a day like 2025-08-18'),
  // What is not written as a day has been said to be none.
  v.check((value) => !v.ISO_DATE_REGEX.test(value) || isDay(value), 'is no day of the calendar'),
  v.check(isYearKnown, 'is in the year 0, which the calendar does not have'),
);

/** The host that an address with a user's name leads to; undefined for every other text. */
function hostBehindUser(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const { username, password, hostname } = new URL(value);
  return username || password ? hostname : undefined;
}

/** The address of a page on the web. What stands before an “@” would be taken for the host, which it is not. */
export const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/\S+$/u, 'must be a web address'),
  v.check(
    (value) => hostBehindUser(value) === undefined,
    ({ input }) => `names a user before an “@”: it leads to ${hostBehindUser(input) ?? ''}`,
  ),
);

/** A language tag, BCP 47. */
export const language = v.pipe(text, v.check(isLanguage, 'must be a language tag like “en”'));

/** A distance on the ground. */
export const kilometres = v.pipe(v.number(), v.minValue(0, 'must not be negative'));

/** Words by language, or in English alone. */
export const words = v.union(
  [text, v.pipe(recordOf(language, text), v.minEntries(1, 'needs the words in a language'))],
  'must be a text, or texts by language such as {"en": "…"}',
);

/** Words as a file has them: English, or by language (BCP 47). */
export type Words = string | Readonly<Record<string, string>>;

/** Words by language, whatever form the file gives them. */
export const byLanguage = (given: Words): Readonly<Record<string, string>> =>
  typeof given === 'string' ? { en: given } : given;

/**
 * The words in a language; where there are none, those in its primary language, in English, or the first.
 *
 * @param wanted - BCP 47
 */
export function inLanguage(given: Words, wanted: string): string {
  const all = new Map(Object.entries(byLanguage(given)));
  const [primary = ''] = wanted.split('-');
  return all.get(wanted) ?? all.get(primary) ?? all.get('en') ?? [...all.values()][0] ?? '';
}

/** Whether words are given in a language, or in its primary one. */
export const isIn = (given: Words, wanted: string): boolean =>
  [wanted, wanted.split('-')[0] ?? ''].some((tag) => Object.hasOwn(byLanguage(given), tag));

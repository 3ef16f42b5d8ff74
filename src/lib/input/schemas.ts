import * as v from 'valibot';
import { codeOf, unwritableCharacters } from './characters.ts';
import { isDay, isLanguage, isYearKnown } from './day.ts';

/** What authors write in every kind of file, said once: each refuses in the words that the author reads. */

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

/** A day of the calendar, ISO 8601. */
export const day = v.pipe(
  v.string(),
  v.isoDate('must be a day like 2025-08-18'),
  // What is not written as a day has been said to be none.
  v.check((value) => !v.ISO_DATE_REGEX.test(value) || isDay(value), 'is no day of the calendar'),
  v.check(isYearKnown, 'is in the year 0, which the calendar does not have'),
);

/** A language tag that `Intl` takes. */
export const language = v.pipe(text, v.check(isLanguage, 'must be a language tag like “en”'));

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

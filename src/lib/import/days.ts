import { isDay, isYearKnown } from '../input/day.ts';

/** Which number of “03/05/2024” is the day. */
export type DayOrder = 'day-first' | 'month-first';
export const dayOrders: readonly DayOrder[] = ['day-first', 'month-first'];

/** One day, or the first and the last of some, ISO 8601. */
export type Days = { readonly from: string; readonly to: string };

/** The languages in which months may be written out. */
const languages = ['en', 'de', 'fr', 'pl', 'uk', 'es', 'it', 'pt', 'nl', 'ru'];
const bare = (word: string) => word.toLowerCase().replaceAll('.', '');

/** Months by name, short and long, alone and beside a day, from what `Intl` knows. */
const monthNames = (): Map<string, number> =>
  new Map(
    languages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) =>
        Array.from({ length: 12 }, (_, i) => i).flatMap((i) => {
          const date = new Date(Date.UTC(2024, i, 15));
          const alone = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(date);
          const beside = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' })
            .formatToParts(date)
            .find(({ type }) => type === 'month')?.value;
          return [alone, beside ?? alone].map((name) => [bare(name), i + 1] as const);
        }),
      ),
    ),
  );

const two = (number: number | string) => String(number).padStart(2, '0');

function dayOf(year: string, month: number | string, day: number | string): Days | string {
  const iso = `${year}-${two(month)}-${two(day)}`;
  return isDay(iso) && isYearKnown(iso) ? { from: iso, to: iso } : 'is no day of the calendar';
}
function monthOf(year: string, month: number | string): Days | string {
  if (Number(month) < 1 || Number(month) > 12) return `there is no month ${String(month)}`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${year}-${two(month)}-01`, to: `${year}-${two(month)}-${two(last)}` };
}
const instant = (milliseconds: number): Days => {
  const iso = new Date(milliseconds).toISOString().slice(0, 10);
  return { from: iso, to: iso };
};

let months: Map<string, number> | undefined;
/** The number of a month, from 1. They are named when one is first asked for: it takes a while. */
const monthNamed = (name: string): number | undefined => (months ??= monthNames()).get(bare(name));

/** A time of day after a date, which no map shows. */
const time = String.raw`(?:(?:[T ,]\s*|\s+at\s+)\d{1,2}[:.h]\d{2}.{0,24})?`;
const pattern = (source: string) => new RegExp(`^${source}${time}$`, 'u');
const yearFirst = pattern(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})`);
const numbers = pattern(String.raw`(\d{1,2})([-/.])(\d{1,2})\2(\d{4})`);
const dayName = pattern(
  String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4})(?:\s*(?:р|г|r)\.?)?`,
);
const nameDay = pattern(String.raw`(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})`);

/** Whether a text is a date of which only its author knows which number is the day. */
export const isOrderOpen = (text: string): boolean => numbers.test(text.trim());

/**
 * Which orders of day and month a date allows: the 13th is no month.
 *
 * @returns both where it is open to either
 */
export function ordersOf(text: string): readonly DayOrder[] {
  const [, first, , second] = numbers.exec(text.trim()) ?? [];
  return dayOrders.filter((order) => Number(order === 'day-first' ? second : first) <= 12);
}

const known = new Map<string, Days | string>();
/** Days that a table names again and again are read once. */
const mostKnown = 20_000;

/**
 * The day that a cell names, or the month or year.
 *
 * @param order - of day and month, where both are numbers; without it such a date is refused, never guessed
 * @returns as a text why it is none
 */
export function daysOf(text: string, order: DayOrder | undefined): Days | string {
  if (text.length > 40) return readDays(text, order);
  const key = `${order ?? ''} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const read = readDays(text, order);
  if (known.size >= mostKnown) known.clear();
  known.set(key, read);
  return read;
}

function readDays(text: string, order: DayOrder | undefined): Days | string {
  const said = text.trim().replace(/^\p{L}+,\s+(?=\d)/u, '');
  if (said.length > 60) return 'is no date';
  let found = yearFirst.exec(said);
  if (found) return dayOf(found[1] ?? '', found[3] ?? '', found[4] ?? '');
  found = numbers.exec(said);
  if (found) {
    if (order === undefined) return 'may be day first or month first: say which with --dates';
    const [, a = '', , b = '', year = ''] = found;
    return order === 'day-first' ? dayOf(year, b, a) : dayOf(year, a, b);
  }
  found = dayName.exec(said);
  const named = found
    ? [found[1], found[2], found[3]]
    : (([, name, day, year]) => [day, name, year])(nameDay.exec(said) ?? []);
  const month = monthNamed(named[1] ?? '');
  if (month !== undefined) return dayOf(named[2] ?? '', month, named[0] ?? '');
  if (/^\d{8}$/u.test(said) && /^(?:1[5-9]|20)/u.test(said))
    return dayOf(said.slice(0, 4), said.slice(4, 6), said.slice(6));
  // Milliseconds or seconds since 1970, as programs count them.
  if (/^-?\d{12,13}$/u.test(said)) return instant(Number(said));
  if (/^\d{9,10}$/u.test(said)) return instant(Number(said) * 1000);
  if (/^\d{4}-\d{1,2}$/u.test(said)) return monthOf(said.slice(0, 4), said.slice(5));
  const [, name = '', year = ''] = /^(\p{L}+)\.?\s+(\d{4})$/u.exec(said) ?? [];
  const whole = monthNamed(name);
  if (whole !== undefined) return monthOf(year, whole);
  if (/^(?:1[5-9]|20)\d\d$/u.test(said)) return { from: `${said}-01-01`, to: `${said}-12-31` };
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/u.test(said)) return 'has a year of two digits';
  if (/^\d{5}(?:\.\d+)?$/u.test(said)) return 'is a number, as Excel counts days: format the column as dates';
  return 'is no date that is known here';
}

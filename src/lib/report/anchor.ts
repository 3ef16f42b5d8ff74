import { shortened } from '../input/place.ts';
import type { TextQuote } from './model.ts';
import { nearestTo } from './nearest.ts';
import { unseenDifference } from './invisibleDifferences.ts';

/** Where a quote stands (UTF-16 offsets into the text), or why it has no single place. */
export type Anchored = { readonly start: number; readonly end: number } | { readonly reason: string };

/** A quote with what must stand around it. */
export const wholeOf = ({ prefix = '', exact, suffix = '' }: TextQuote): string => prefix + exact + suffix;

/** Texts longer than this, in UTF-16 units, are not searched for a hint: it would take seconds. */
const searched = 100_000;

/** What helps whoever mends a quote: a difference that cannot be seen, or else the nearest text. */
function hintOf(whole: string, text: string): string {
  if (text.length > searched) return '';
  const unseen = unseenDifference(whole, text);
  if (unseen !== undefined) return `; it differs from the text only in ${unseen}`;
  const nearest = nearestTo(whole, text);
  return nearest === undefined ? '' : `; the nearest text is “${nearest}”`;
}

/**
 * Finds a quote exactly. There is no fuzzy match on purpose: a corrected sentence must not leave a pin on
 * the old claim. Where there is none, the reason names the nearest text, as a hint and no more.
 *
 * @param text - what is searched
 * @param quote - must occur exactly once in `text` with its prefix and suffix directly around it
 * @param hints - false leaves the hint out, which takes far longer than the search
 */
export function anchor(text: string, quote: TextQuote, hints = true): Anchored {
  const prefix = quote.prefix ?? '';
  const whole = wholeOf(quote);
  if (quote.exact === '') return { reason: 'the quote is empty' };
  const first = text.indexOf(whole);
  const said = shortened(whole, 600);
  if (first < 0) return { reason: `the quote “${said}” does not occur${hints ? hintOf(whole, text) : ''}` };
  if (text.indexOf(whole, first + 1) >= 0)
    return { reason: `the quote “${said}” occurs more than once; add a prefix or a suffix` };
  const start = first + prefix.length;
  return { start, end: start + quote.exact.length };
}

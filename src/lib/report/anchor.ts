import type { TextQuote } from './model.ts';
import { nearestTo } from './nearest.ts';

/** Where a quote stands (UTF-16 offsets into the text), or why it has no single place. */
export type Anchored = { readonly start: number; readonly end: number } | { readonly reason: string };

/**
 * Finds a quote exactly. There is no fuzzy match on purpose: a corrected sentence must not leave a pin on
 * the old claim. Where there is none, the reason names the nearest text, as a hint and no more.
 *
 * @param text - what is searched
 * @param quote - must occur exactly once in `text` with its prefix and suffix directly around it
 */
export function anchor(text: string, quote: TextQuote): Anchored {
  const prefix = quote.prefix ?? '';
  const whole = prefix + quote.exact + (quote.suffix ?? '');
  if (quote.exact === '') return { reason: 'the quote is empty' };
  const first = text.indexOf(whole);
  if (first < 0) {
    const nearest = nearestTo(whole, text);
    const hint = nearest === undefined ? '' : `; the nearest text is “${nearest}”`;
    return { reason: `the quote “${whole}” does not occur${hint}` };
  }
  if (text.indexOf(whole, first + 1) >= 0)
    return {
      reason: `the quote “${whole}” occurs more than once; add a prefix or a suffix`,
    };
  const start = first + prefix.length;
  return { start, end: start + quote.exact.length };
}

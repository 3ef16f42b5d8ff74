import type { TextQuote } from '../report/model.ts';

/** Whether a part stands in a text once. */
function isOnce(text: string, part: string): boolean {
  const first = text.indexOf(part);
  return first >= 0 && text.indexOf(part, first + 1) < 0;
}
/** So far around a stretch is looked for what tells it from its like: a text may repeat itself from end to end. */
const around = 200;

/**
 * The quote of a stretch of a text: with as much of what stands before it as tells it from the same words elsewhere.
 *
 * @param start - UTF-16 units into the text, as `end`
 */
export function quoteAt(text: string, start: number, end: number): TextQuote {
  const exact = text.slice(start, end);
  if (isOnce(text, exact)) return { exact };
  for (let from = start - 1; from >= Math.max(0, start - around); from -= 1) {
    const prefix = text.slice(from, start);
    if (isOnce(text, prefix + exact)) return { prefix, exact };
  }
  for (let to = end + 1; to <= Math.min(text.length, end + around); to += 1) {
    const suffix = text.slice(end, to);
    if (isOnce(text, exact + suffix)) return { exact, suffix };
  }
  return { exact };
}

/** The first words of a sentence that stand in the text once, three of them or more. */
export function anchorOf(prose: string, start: number, end: number): TextQuote {
  const ends = [...prose.slice(start, end).matchAll(/(?<=[\p{L}\p{N}])(?=[^\p{L}\p{N}’'-]|$)/gu)].map(
    ({ index }) => start + index,
  );
  for (const to of ends.slice(2))
    if (isOnce(prose, prose.slice(start, to))) return { exact: prose.slice(start, to) };
  return quoteAt(prose, start, end);
}

/**
 * Cyrillic letters in Latin ones, near to the official romanisation of 2010 and without its forms for first letters; and
 * Latin letters that lose no accent.
 */
const latin = new Map(
  `аa бb вv гh ґg дd еe єie жzh зz иy іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch юiu яia ыy эe ёe łl øo đd ßss æae œoe`
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

/** Words as a name for addresses: small letters of English, digits and hyphens; empty where it has none. */
export const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[\p{Script=Cyrillic}łøđßæœ]/gu, (letter) => latin.get(letter) ?? '')
    .normalize('NFD')
    .replaceAll(/[\p{M}’']/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');

/** Gives every name once: a second one gets a number. */
export class Names {
  readonly #taken = new Set<string>();
  /** The number that the next of its like is tried with: a text may have thousands of them. */
  readonly #next = new Map<string, number>();

  /** @param otherwise - where the words have no letter that an address may have */
  take(words: string, otherwise: string): string {
    const slug = slugOf(words);
    const wanted = /[a-z]/u.test(slug) ? slug : otherwise;
    let name = wanted;
    let next = this.#next.get(wanted) ?? 2;
    for (; this.#taken.has(name); next += 1) name = `${wanted}-${String(next)}`;
    this.#next.set(wanted, next);
    this.#taken.add(name);
    return name;
  }
}

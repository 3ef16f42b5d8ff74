import type { TextQuote } from '../report/model.ts';

const occurrences = (text: string, part: string) => text.split(part).length - 1;

/**
 * The quote of a stretch of a text: with as much of what stands before it as tells it from the same words elsewhere.
 *
 * @param start - UTF-16 units into the text, as `end`
 */
export function quoteAt(text: string, start: number, end: number): TextQuote {
  const exact = text.slice(start, end);
  if (occurrences(text, exact) === 1) return { exact };
  for (let from = start - 1; from >= 0; from -= 1) {
    const prefix = text.slice(from, start);
    if (occurrences(text, prefix + exact) === 1) return { prefix, exact };
  }
  for (let to = end + 1; to <= text.length; to += 1) {
    const suffix = text.slice(end, to);
    if (occurrences(text, exact + suffix) === 1) return { exact, suffix };
  }
  return { exact };
}

/** The first words of a sentence that stand in the text once, three of them or more. */
export function anchorOf(prose: string, start: number, end: number): TextQuote {
  const ends = [...prose.slice(start, end).matchAll(/(?<=[\p{L}\p{N}])(?=[^\p{L}\p{N}’'-]|$)/gu)].map(
    ({ index }) => start + index,
  );
  for (const to of ends.slice(2))
    if (occurrences(prose, prose.slice(start, to)) === 1) return { exact: prose.slice(start, to) };
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

  /** @param otherwise - where the words have no letter that an address may have */
  take(words: string, otherwise: string): string {
    const slug = slugOf(words);
    const wanted = /[a-z]/u.test(slug) ? slug : otherwise;
    let name = wanted;
    for (let i = 2; this.#taken.has(name); i += 1) name = `${wanted}-${String(i)}`;
    this.#taken.add(name);
    return name;
  }
}

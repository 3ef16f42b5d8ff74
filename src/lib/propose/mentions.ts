import { distanceKm } from '../geo/length.ts';
import { alsoNames } from '../report/names.ts';
import { sentenceOpeners } from '../report/sentenceOpeners.ts';
import type { Candidate } from './model.ts';

/** A name in a sentence that may be of a place. */
export type Mention = {
  readonly quote: string;
  /** UTF-16 units into the sentence. */
  readonly start: number;
  readonly end: number;
  /** Whether it speaks or acts, as “Washington said” does. */
  readonly acts: boolean;
  readonly candidates: readonly Candidate[];
};

/** A place has no more words than this. */
const longest = 4;
/** A smaller town is no guess for a word that could as well be a person's, or begin a sentence. */
const wellKnown = 100_000;
/** Beside another name, as “Vladimir” before a surname, only a great town is a guess. */
const great = 1_000_000;
/** So many candidates are offered. */
const offered = 6;

const verbs =
  /^\s+(?:has |have |had )?(?:said|says|say|warned|warns|announced|announces|rejected|rejects|denied|denies|demanded|demands|proposed|proposes|insisted|insists|agreed|agrees|accused|accuses|claimed|claims|called|calls|wants|refused|refuses|offered|offers)(?!\p{L})/u;

const size = ({ kind, population = 0 }: Candidate) => (kind === 'town' ? population : 1e7);

type Known = (name: string) => readonly Candidate[];

/** The words of a sentence, each with its place; the sign of a possessive is none of a name. */
const wordsOf = (sentence: string) =>
  [...sentence.matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)].map(({ 0: found, index }) => {
    const word = found.replace(/[’']s$|[’'-]+$/u, '');
    return { word, start: index, end: index + word.length };
  });

/**
 * The names of a sentence that the gazetteer knows, the longest of those that overlap.
 *
 * @param ordinary - words that the text has in lower case: with a capital they begin a sentence
 */
export function mentionsIn(sentence: string, lookup: Known, ordinary: ReadonlySet<string>): Mention[] {
  const words = wordsOf(sentence);
  const mentions: Mention[] = [];
  for (let i = 0; i < words.length;) {
    const found = mentionAt(sentence, words, i, lookup, ordinary);
    if (found) mentions.push(found.mention);
    i += found?.words ?? 1;
  }
  return mentions;
}

function mentionAt(
  sentence: string,
  words: ReturnType<typeof wordsOf>,
  i: number,
  lookup: Known,
  ordinary: ReadonlySet<string>,
): { readonly mention: Mention; readonly words: number } | undefined {
  const first = words[i];
  if (!first || !/^\p{Lu}/u.test(first.word)) return undefined;
  for (let count = Math.min(longest, words.length - i); count > 0; count -= 1) {
    const last = words[i + count - 1] ?? first;
    const quote = sentence.slice(first.start, last.end);
    if (!/^[\p{L}\p{M}’' -]+$/u.test(quote)) continue;
    const lower = quote.toLowerCase();
    const begins = i === 0 && (sentenceOpeners.has(lower) || ordinary.has(lower));
    if (count === 1 && (begins || alsoNames.has(lower))) continue;
    const beside = [words[i - 1], words[i + count]].some(
      (word) =>
        word !== undefined &&
        /^\p{Lu}\p{Ll}/u.test(word.word) &&
        !(word.start === 0 && sentenceOpeners.has(word.word.toLowerCase())) &&
        /^ ?$/u.test(sentence.slice(Math.min(word.end, last.end), Math.max(word.start, first.start))),
    );
    const doubtful = count === 1 && (i === 0 || beside || quote.length < 4);
    const least = !doubtful ? 0 : beside || (i === 0 && quote.length < 4) ? great : wellKnown;
    const isRiver =
      /(?:^|\s)the\s+$/iu.test(sentence.slice(0, first.start)) ||
      /^\s+river/iu.test(sentence.slice(last.end));
    const candidates = lookup(quote).filter(
      (each) => size(each) >= least && (each.kind !== 'river' || count > 1 || isRiver),
    );
    const [best] = candidates;
    if (!best) continue;
    const capital = best.kind === 'capital' || best.kind === 'country';
    const acts = best.kind === 'seat' || (capital && verbs.test(sentence.slice(last.end)));
    return { mention: { quote, start: first.start, end: last.end, acts, candidates }, words: count };
  }
  return undefined;
}

/** How far a candidate is from the nearest of some others, in kilometres; undefined where there are none. */
export const nearestKm = (candidate: Candidate, others: readonly Candidate[]): number | undefined =>
  others.length === 0
    ? undefined
    : Math.min(...others.map((other) => distanceKm([...candidate.at], [...other.at])));

/**
 * The candidates of a name in the order of their likelihood: the larger ones, and those near the other places of the
 * text, first.
 *
 * @param others - the likeliest candidate of every other name
 */
export function ranked(candidates: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const score = (each: Candidate) =>
    Math.log10(size(each) + 1000) - 0.7 * Math.log10(Math.max(50, nearestKm(each, others) ?? 50));
  return [...candidates].sort((a, b) => score(b) - score(a)).slice(0, offered);
}

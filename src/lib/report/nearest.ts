/** So many comparisons of two words are worth a hint. */
const most = 10_000_000;

const wordsOf = (text: string) => [...text.matchAll(/\S+/gu)];
const bare = (word: string) => word.toLowerCase().replaceAll(/^\P{L}+|[^\p{L}\p{N}%]+$/gu, '') || word;

/** How many of the words two stretches share, in order: the longest common subsequence, from 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0);
  for (const word of a) {
    const next: number[] = [];
    b.forEach((other, j) => {
      next.push(word === other ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    });
    row = next;
  }
  return (2 * (row.at(-1) ?? 0)) / (a.length + b.length);
}

/**
 * The stretch of a text that reads most like a quote that is not there: a hint for whoever mends the quote.
 * Never used to match: nothing is anchored to it.
 *
 * @returns the stretch as it stands in the text, or undefined where nothing has half of its words, or where the
 *   search would take more than a moment
 */
export function nearestTo(quote: string, text: string): string | undefined {
  const sought = wordsOf(quote).map(([word]) => bare(word));
  // A word has about six letters with its space; each stretch is compared with the quote word by word.
  if ((text.length / 6) * sought.length ** 2 > most) return undefined;
  const words = wordsOf(text);
  const plain = words.map(([word]) => bare(word));
  let best = { score: 0, start: 0 };
  for (let start = 0; start + sought.length <= plain.length; start++) {
    const stretch = plain.slice(start, start + sought.length);
    // Of two stretches that share as many words, the one that has them in their places reads more alike.
    const inPlace = stretch.filter((word, i) => word === sought[i]).length / sought.length;
    const score = likeness(sought, stretch) + inPlace / 100;
    if (score > best.score) best = { score, start };
  }
  const first = words[best.start];
  const last = words[best.start + sought.length - 1];
  if (best.score < 0.5 || !first || !last) return undefined;
  return text
    .slice(first.index, last.index + last[0].length)
    .replaceAll(/\s+/gu, ' ')
    .replace(/[.,;:]$/u, '');
}

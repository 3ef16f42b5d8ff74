import { diffArrays } from 'diff';

/** A stretch of words that both texts have, that only the first has (`was`), or only the second (`is`). */
export type Stretch = { readonly kind: 'same' | 'was' | 'is'; readonly text: string };

/** Words, spaces and signs one by one. A word holds its marks, apostrophes and hyphens, in every script. */
const tokens = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:[’'ʼ-][\p{L}\p{M}\p{N}]+)*|\s+|./gsu) ?? [];

/** Texts that differ in more words than this have hardly anything in common that would help a reader. */
const most = 1000;

/**
 * What was taken out of a text, put in or replaced, word by word. The stretches `same` and `was` make the first text,
 * `same` and `is` the second.
 */
export function wordDifference(was: string, is: string): Stretch[] {
  const changes = diffArrays(tokens(was), tokens(is), { maxEditLength: most });
  if (!changes)
    return [
      { kind: 'was', text: was },
      { kind: 'is', text: is },
    ];
  const stretches: Stretch[] = [];
  let [out, put] = ['', ''];
  const end = () => {
    if (out !== '') stretches.push({ kind: 'was', text: out });
    if (put !== '') stretches.push({ kind: 'is', text: put });
    [out, put] = ['', ''];
  };
  changes.forEach(({ value, added, removed }, i) => {
    const text = value.join('');
    const next = changes[i + 1];
    // A space between two changed words is part of the change: “Donald Trump”, not “Donald” and “Trump”.
    const between = text.trim() === '' && out + put !== '' && next !== undefined;
    if (!added && !removed && !between) {
      end();
      stretches.push({ kind: 'same', text });
      return;
    }
    if (!added) out += text;
    if (!removed) put += text;
  });
  end();
  return stretches;
}

/** So much of what did not change stands before and after what did, in UTF-16 units. */
const around = 40;

/** The end of a text, or its beginning, from a whole word on. */
const ending = (text: string) =>
  text.length <= around ? text : `… ${text.slice(-around).replace(/^\S*\s+/u, '')}`;
const beginning = (text: string) =>
  text.length <= around ? text : `${text.slice(0, around).replace(/\s+\S*$/u, '')} …`;

function oneSide(stretches: readonly Stretch[], kind: 'was' | 'is'): string {
  const mine = stretches.filter((each) => each.kind === 'same' || each.kind === kind);
  return mine
    .map(({ kind: own, text }, i) => {
      if (own !== 'same') return `[${text}]`;
      const [first, last] = [i === 0, i === mine.length - 1];
      if (first && last) return text;
      if (first) return ending(text);
      if (last) return beginning(text);
      return text.length <= 2 * around ? text : `${beginning(text)}${ending(text).slice(1)}`;
    })
    .join('');
}

/**
 * Both texts around what differs, with that in brackets.
 *
 * @returns such as `was “drones killed [seven] civilians”, is “drones killed [nine] civilians”`
 */
export function wasAndIs(was: string, is: string): string {
  const stretches = wordDifference(was, is);
  return `was “${oneSide(stretches, 'was')}”, is “${oneSide(stretches, 'is')}”`;
}

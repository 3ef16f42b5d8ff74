import type { Position } from '../mercator.ts';

/** Where the towns of the world are: what tells whether a position is likely. */
export type Gazetteer = {
  /** Whether there is a town so many kilometres around a position at the most. */
  readonly near: (at: Position, kilometres: number) => boolean;
  /** Where towns of a name are, in any language and in lower case. */
  readonly named: (name: string) => readonly Position[];
};

/** A feature as far as it matters here: its place in the file, the middle of it, and the words that it is called by. */
export type Located = {
  readonly place: string;
  readonly at: Position;
  readonly names: readonly string[];
};

/** No town is so far off where anybody lives, in kilometres; and near is near. */
const lonely = 150;
const close = 60;
/** So many times as far off as most others are must a feature be to be suspected for that alone. */
const farOff = 3;
/** Degrees: features closer together than this are beside each other. */
const beside = 3;

const turned = ([x, y]: Position): Position => [y, x];
const away = ([a, b]: Position, [c, d]: Position) => Math.hypot(a - c, b - d);

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
/** The middle of sorted numbers of which one is taken away. */
const middleWithout = (numbers: readonly number[], one: number) => {
  const at = (numbers.length - 1) >> 1;
  return numbers[one <= (numbers[at] ?? 0) ? at + 1 : at] ?? 0;
};

/** The middle of all features but one, and how far from it most of those are. Sorted once, for there may be many. */
function middles(features: readonly Located[]) {
  const xs = sorted(features.map(({ at }) => at[0]));
  const ys = sorted(features.map(({ at }) => at[1]));
  // Whichever is taken away, there are four middles at the most.
  const distances = new Map<string, readonly number[]>();
  return (one: Position): { readonly center: Position; readonly spread: number } => {
    const center: Position = [middleWithout(xs, one[0]), middleWithout(ys, one[1])];
    const key = center.join();
    const known = distances.get(key) ?? sorted(features.map(({ at }) => away(at, center)));
    distances.set(key, known);
    return { center, spread: Math.max(beside, middleWithout(known, away(one, center))) };
  };
}

/**
 * Features that would lie better with longitude and latitude swapped: where a town of their name is, near a town and
 * not in the middle of nowhere, or beside all else of the file. It is a suspicion, and no more.
 *
 * @param gazetteer - undefined where the towns are not known: then only the other features speak
 */
export function swappedAmong(features: readonly Located[], gazetteer: Gazetteer | undefined): Located[] {
  const others = features.length > 2 && features.length <= 2001 ? middles(features) : undefined;
  return features.filter(({ at, names }) => {
    const there = turned(at);
    if (Math.abs(there[1]) > 90 || away(at, there) < 1) return false;
    if (gazetteer) {
      const isAt = (here: Position) =>
        names.some((name) => gazetteer.named(name.toLowerCase()).some((town) => away(town, here) < 0.7));
      if (isAt(at)) return false;
      if (isAt(there)) return true;
      if (!gazetteer.near(at, lonely) && gazetteer.near(there, close)) return true;
    }
    if (!others) return false;
    const { center, spread } = others(at);
    return away(at, center) > farOff * spread && away(there, center) < 2 * spread;
  });
}

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

const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/**
 * Features that would lie better with longitude and latitude swapped: where a town of their name is, near a town and
 * not in the middle of nowhere, or beside all else of the file. It is a suspicion, and no more.
 *
 * @param gazetteer - undefined where the towns are not known: then only the other features speak
 */
export function swappedAmong(features: readonly Located[], gazetteer: Gazetteer | undefined): Located[] {
  return features.filter(({ at, names }, i) => {
    const there = turned(at);
    if (Math.abs(there[1]) > 90 || away(at, there) < 1) return false;
    if (gazetteer) {
      const isAt = (here: Position) =>
        names.some((name) => gazetteer.named(name.toLowerCase()).some((town) => away(town, here) < 0.7));
      if (isAt(at)) return false;
      if (isAt(there)) return true;
      if (!gazetteer.near(at, lonely) && gazetteer.near(there, close)) return true;
    }
    const rest = features.filter((_, j) => j !== i);
    if (rest.length < 2 || rest.length > 2000) return false;
    const center: Position = [middle(rest.map((each) => each.at[0])), middle(rest.map((each) => each.at[1]))];
    const spread = Math.max(beside, middle(rest.map((each) => away(each.at, center))));
    return away(at, center) > farOff * spread && away(there, center) < 2 * spread;
  });
}

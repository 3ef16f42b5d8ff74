import { shortened } from '../../input/place.ts';
import { isError, type Problem } from '../../input/problem.ts';

/** So many problems of a kind are named one by one; of more, the first are named and the others counted. */
const most = 5;
const named = 3;

/** A reason without what differs between two of its kind: what it quotes, and its numbers. */
const kindOf = (reason: string) => reason.replaceAll(/“[^”]*”/gu, '“”').replaceAll(/-?\d[\d.,]*/gu, '0');

/**
 * Problems as a person reads them: where one file has many of a kind, one that names the first places and says how many
 * there are more.
 */
export function byKind(problems: readonly Problem[]): Problem[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.file, isError(problem), kindOf(problem.reason)]);
    const same = kinds.get(key);
    if (same) same.push(problem);
    else kinds.set(key, [problem]);
  }
  return [...kinds.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length <= most) return same;
    const places = same.slice(0, named).map(({ path }) => shortened(path, 60));
    const more = `and ${String(same.length - named)} more places (--all names each)`;
    return [{ ...first, path: `${places.join(', ')} ${more}` }];
  });
}

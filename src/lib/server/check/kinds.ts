import { shortened } from '../../input/place.ts';
import { isError, type Problem } from '../../input/problem.ts';

/** So many problems of a kind are named one by one; of more, the first are named and the others counted. */
const most = 5;
const named = 3;

/** A reason without what differs between two of its kind: what it quotes, and its numbers. */
const kindOf = (reason: string) => reason.replaceAll(/“[^”]*”/gu, '“”').replaceAll(/-?\d[\d.,]*/gu, '0');

export type Group = readonly [Problem, ...Problem[]];

/** Problems in groups: many of one kind in a file are one group, every other problem is one by itself. */
export function groupedByKind(problems: readonly Problem[]): Group[] {
  const kinds = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.file, isError(problem), kindOf(problem.reason)]);
    const same = kinds.get(key);
    if (same) same.push(problem);
    else kinds.set(key, [problem]);
  }
  return [...kinds.values()].flatMap((same): Group[] =>
    same.length <= most ? same.map((problem) => [problem]) : [same],
  );
}

/** The first places of a group, and how many there are more. */
export function placesOf(group: readonly Problem[]): string {
  const places = group.slice(0, named).map(({ path }) => shortened(path, 60));
  const more = group.length - places.length;
  return `${places.join(', ')}${more > 0 ? ` and ${String(more)} more places` : ''}`;
}

/**
 * Problems as a person reads them: where one file has many of a kind, one that names the first places and says how many
 * there are more.
 */
export const byKind = (problems: readonly Problem[]): Problem[] =>
  groupedByKind(problems).map((group) =>
    group.length === 1 ? group[0] : { ...group[0], path: `${placesOf(group)} (--all names each)` },
  );

import type { LinkedReport } from './model.ts';
import type { Problem } from '../input/problem.ts';

/** What every language of a report shares: each name, and what it stands for, by a path a reader can find. */
function namesOf({ date, asOf, statements }: LinkedReport): Map<string, string> {
  const names = new Map<string, string>([
    ['date', date],
    ['asOf', asOf],
  ]);
  for (const { name, annotations, claims, unmapped } of statements) {
    names.set(`statement “${name}”`, unmapped === undefined ? 'on the map' : 'without a place');
    for (const each of annotations) {
      const targets = each.targets.map(({ kind, id }) => `${kind} ${id}`).sort();
      names.set(`annotation “${each.name}” in “${name}”`, targets.join(', '));
    }
    for (const claim of claims) names.set(`claim “${claim.name}” in “${name}”`, 'a claim');
  }
  return names;
}

/**
 * Holds a translation to its report: the same statements, annotations, targets and claims, by the same names.
 * Then a link to a sentence, a correction or an embed means the same in every language. The order of sentences may differ.
 *
 * @param original - the report in the language it is held to
 * @param file - the translation's links, for the problems
 */
export function translationProblems(
  original: LinkedReport,
  translation: LinkedReport,
  file: string,
): Problem[] {
  const [wanted, given] = [namesOf(original), namesOf(translation)];
  const problem = (path: string, reason: string): Problem => ({ file, path, reason });
  return [
    ...[...wanted].flatMap(([path, what]) => {
      const found = given.get(path);
      if (found === what) return [];
      return found === undefined
        ? [problem(path, `is missing; the report in “${original.language}” has it`)]
        : [problem(path, `is “${found}”, but “${what}” in “${original.language}”`)];
    }),
    ...[...given.keys()]
      .filter((path) => !wanted.has(path))
      .map((path) => problem(path, `is not in the report in “${original.language}”`)),
  ];
}

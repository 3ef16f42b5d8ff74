import type { Problem } from '../input/problem.ts';
import type { LinkedReport } from '../report/model.ts';

/** A report as far as its sentences can be told: those that cite a mark, by its id. */
export type Told = {
  readonly report: Pick<LinkedReport, 'statements' | 'language'>;
  readonly marks: readonly { readonly id: string; readonly statements: readonly string[] }[];
};

/** The names that a place in words has: of sentences, quotes, claims, marks. */
const namesOf = (place: string) => place.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

/** How many UTF-16 units two texts begin alike with. */
function alike(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

/** The sentence that a line of a text has, or had before it was changed. */
function sentenceOnLine(line: string, { report }: Told): string[] {
  const whole = report.statements.filter(({ text }) => line.includes(text));
  const [only, more] = whole;
  if (only && !more) return [only.name];
  const [best] = report.statements
    .map(({ name, text }) => ({ name, count: alike(text, line.trim()) }))
    .sort((a, b) => b.count - a.count);
  return best && best.count > 12 ? [best.name] : [];
}

/**
 * The sentences that a problem belongs to, by name; none where it belongs to no sentence.
 *
 * @param told - the report as it was last drawn, in one language
 * @param line - the text of the line that the problem is in
 */
export function sentencesOfProblem({ file, path }: Problem, told: Told, line: string): string[] {
  const { statements, language } = told.report;
  const name = file.replace(/^.*\//u, '');
  const [ofFile] = name.split('.');
  // A text and its annotations are of one language.
  if (/\.(?:md|annotations\.json|corrections\.json)$/u.test(name) && ofFile !== language) return [];
  if (name.endsWith('.md') && path.startsWith('line ')) return sentenceOnLine(line, told);
  const holders = (each: string): string[] => {
    const quoted = statements.filter(
      ({ annotations, claims }) =>
        annotations.some((one) => one.name === each) || claims.some((one) => one.name === each),
    );
    if (quoted.length > 0) return quoted.map((one) => one.name);
    if (statements.some((one) => one.name === each)) return [each];
    return [...(told.marks.find(({ id }) => id === each)?.statements ?? [])];
  };
  for (const each of namesOf(path)) {
    const found = holders(each);
    if (found.length > 0) return found;
  }
  return [];
}

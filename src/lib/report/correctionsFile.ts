import * as v from 'valibot';
import { day, name, text } from '../input/atoms.ts';
import { exactly } from '../input/record.ts';
import type { Correction } from './corrections.ts';
import type { Mark } from './marks.ts';
import type { LinkedReport } from './model.ts';
import type { Problem } from '../input/problem.ts';

/** What a report's `<language>.corrections.json` may hold. */
export const correctionsFile = exactly({
  $schema: v.optional(v.string()),
  corrections: v.array(
    exactly({
      name: v.pipe(name, v.description('Stable: the address of the correction is made from it.')),
      date: v.pipe(day, v.description('The day it was corrected.')),
      kind: v.picklist(['statement', 'mark', 'dataset']),
      target: v.pipe(
        text,
        v.description('The name of the statement, the id of the mark, or the id of the dataset.'),
      ),
      what: v.pipe(text, v.description('What was wrong and what changed, in a sentence for readers.')),
      before: text,
      after: v.pipe(text, v.description('For a statement, words that now stand in its sentence.')),
    }),
  ),
}) satisfies v.GenericSchema<unknown, { corrections: Correction[] }>;

/**
 * Holds corrections to what they correct. A target must exist; the last correction of a sentence must tell
 * what stands there now, or it would describe a text that nobody can find.
 *
 * @param datasets - ids of the datasets
 * @param file - of the corrections, for the problems
 */
export function correctionProblems(
  corrections: readonly Correction[],
  report: LinkedReport,
  marks: readonly Mark[],
  datasets: ReadonlySet<string>,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const names = new Set<string>();
  const sentences = new Map(report.statements.map((statement) => [statement.name, statement.text]));
  const targets = {
    statement: new Set(sentences.keys()),
    mark: new Set(marks.map(({ id }) => id)),
    dataset: datasets,
  };
  corrections.forEach(({ name: own, date, kind, target, before, after }, i) => {
    const path = `corrections[${i}] (${own})`;
    const problem = (field: string, reason: string) =>
      problems.push({ file, path: `${path}.${field}`, reason });
    if (names.has(own)) problem('name', `the name “${own}” is taken twice`);
    names.add(own);
    if (date < report.date) problem('date', `is before the report was published, on ${report.date}`);
    if (before === after) problem('after', 'is the same as “before”: nothing was corrected');
    if (!targets[kind].has(target)) problem('target', `there is no ${kind} “${target}”`);
    const later = corrections.some(
      (other, j) =>
        other.kind === kind &&
        other.target === target &&
        (other.date > date || (other.date === date && j > i)),
    );
    const sentence = kind === 'statement' ? sentences.get(target) : undefined;
    if (sentence !== undefined && !later && !sentence.includes(after))
      problem('after', `“${after}” does not stand in “${sentence}”`);
  });
  return problems;
}

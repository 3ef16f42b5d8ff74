import { anchor } from './anchor.ts';
import type { LinkedReport, PlacedAnnotation, Problem, Report, Statement, StatementLinks } from './model.ts';
import { sentencesOf } from './segments.ts';

/**
 * Joins a report and what its author says of each sentence. Collects every problem; a report with a
 * problem is never linked in part.
 *
 * @param report - the parsed report
 * @param links - one entry per sentence, in any order
 * @param file - the file of the links, for the problems
 */
export function link(
  report: Report,
  links: readonly StatementLinks[],
  file: string,
): { linked: LinkedReport } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const problem = (path: string, reason: string) => problems.push({ file, path, reason });
  const { prose, ...meta } = report;
  const sentences = sentencesOf(prose, report.language);
  const owners = new Map<number, string>();
  const names = new Set<string>();
  const annotationNames = new Set<string>();
  const statements: (Statement | undefined)[] = sentences.map(() => undefined);

  links.forEach((entry, number) => {
    const path = `statements[${number}] (${entry.name})`;
    if (names.has(entry.name)) problem(path, `the name “${entry.name}” is taken twice`);
    names.add(entry.name);
    const place = anchor(prose, entry.anchor);
    if ('reason' in place) return problem(`${path}.anchor`, `${place.reason} in the report`);
    const index = sentences.findIndex((s) => s.start <= place.start && place.end <= s.end);
    const sentence = sentences[index];
    if (!sentence) return problem(`${path}.anchor`, 'the quote does not stand within one sentence');
    const owner = owners.get(index);
    if (owner) return problem(path, `the sentence already belongs to “${owner}”`);
    owners.set(index, entry.name);

    if (entry.annotations.length === 0 && !entry.unmapped)
      problem(path, 'needs an annotation, or a reason in “unmapped”');
    if (entry.annotations.length > 0 && entry.unmapped)
      problem(path, 'has annotations and a reason in “unmapped”; it can have one of them');

    const annotations: PlacedAnnotation[] = [];
    entry.annotations.forEach((annotation, i) => {
      const at = `${path}.annotations[${i}] (${annotation.name})`;
      if (annotationNames.has(annotation.name)) problem(at, `the name “${annotation.name}” is taken twice`);
      annotationNames.add(annotation.name);
      if (annotation.targets.length === 0) problem(at, 'has no target');
      const found = anchor(sentence.text, annotation.quote);
      if ('reason' in found) problem(at, `${found.reason} in “${sentence.text}”`);
      else annotations.push({ ...annotation, ...found });
    });
    entry.claims.forEach((claim, i) => {
      const at = `${path}.claims[${i}] (${claim.name})`;
      if (annotationNames.has(claim.name)) problem(at, `the name “${claim.name}” is taken twice`);
      annotationNames.add(claim.name);
      const found = anchor(sentence.text, claim.quote);
      if ('reason' in found) problem(at, `${found.reason} in “${sentence.text}”`);
    });
    annotations.sort((a, b) => a.start - b.start);
    annotations.forEach((a, i) => {
      const before = annotations[i - 1];
      if (before && before.end > a.start)
        problem(path, `the quotes of “${before.name}” and “${a.name}” overlap`);
    });
    const { name, claims, unmapped } = entry;
    statements[index] = { ...sentence, name, annotations, claims, unmapped };
  });

  sentences.forEach((sentence, i) => {
    if (!owners.has(i))
      problem('statements', `no entry for the sentence “${sentence.text}”: link it or give a reason`);
  });
  if (problems.length > 0) return { problems };
  return { linked: { ...meta, statements: statements.filter((s) => s !== undefined) } };
}

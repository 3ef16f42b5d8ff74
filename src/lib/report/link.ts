import { counted } from '../input/counted.ts';
import { shortened } from '../input/place.ts';
import type { Problem } from '../input/problem.ts';
import { anchor, wholeOf } from './anchor.ts';
import type {
  LinkedReport,
  PlacedAnnotation,
  Report,
  Sentence,
  Statement,
  StatementLinks,
  TextQuote,
} from './model.ts';
import { sentencesOf } from './segments.ts';

/** With more problems than this, the rest come without hints: a hint takes longer than everything else. */
const hinted = 50;

/** The index of the last sentence that begins at an offset or before it; -1 for none. They stand in order. */
function lastBefore(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The words of each sentence by the name that its author gave it, as far as the anchors find them: also of a report that
 * cannot be linked. Where two names have one sentence, it is the first one's; where one name and one sentence are left,
 * they belong together.
 */
export function namedSentences(
  { prose, language }: Pick<Report, 'prose' | 'language'>,
  links: readonly StatementLinks[],
): Readonly<Record<string, string>> {
  const sentences = sentencesOf(prose, language);
  const named = new Map<number, string>();
  const lost: string[] = [];
  for (const entry of links) {
    const place = anchor(prose, entry.anchor, false);
    const index = 'reason' in place ? -1 : lastBefore(sentences, place.start);
    if (index < 0) lost.push(entry.name);
    else if (!named.has(index)) named.set(index, entry.name);
  }
  const [left, more] = sentences.flatMap((_, i) => (named.has(i) ? [] : [i]));
  if (left !== undefined && more === undefined && lost[0] !== undefined && lost.length === 1)
    named.set(left, lost[0]);
  return Object.fromEntries(
    sentences.flatMap(({ text }, i) => {
      const name = named.get(i);
      return name === undefined ? [] : [[name, text] as const];
    }),
  );
}

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
  const quoteNames = new Set<string>();
  const lost: { quote: TextQuote; at: string }[] = [];
  const statements: (Statement | undefined)[] = sentences.map(() => undefined);

  links.forEach((entry, number) => {
    const path = `statements[${number}] (${entry.name})`;
    if (names.has(entry.name)) problem(path, `the name “${entry.name}” is taken twice`);
    names.add(entry.name);
    const quoted = [
      ...entry.annotations.map((each, i) => ({ ...each, at: `${path}.annotations[${i}] (${each.name})` })),
      ...entry.claims.map((each, i) => ({ ...each, at: `${path}.claims[${i}] (${each.name})` })),
    ];
    for (const { name, at } of quoted) {
      if (quoteNames.has(name)) problem(at, `the name “${name}” is taken twice`);
      quoteNames.add(name);
    }
    const place = anchor(prose, entry.anchor, problems.length < hinted);
    if ('reason' in place) {
      problem(`${path}.anchor`, place.reason);
      lost.push(...quoted);
      return;
    }
    const index = lastBefore(sentences, place.start);
    const sentence = sentences[index];
    if (!sentence || place.end > sentence.end)
      return problem(`${path}.anchor`, `the quote “${entry.anchor.exact}” goes beyond one sentence`);
    const owner = owners.get(index);
    if (owner) {
      const lost = entry.annotations.map(({ name }) => `“${name}”`).join(', ');
      const links = lost === '' ? '' : `; its annotations would be lost: ${lost}`;
      return problem(path, `the sentence already belongs to “${owner}”${links}`);
    }
    owners.set(index, entry.name);

    if (entry.annotations.length === 0 && !entry.unmapped)
      problem(path, 'needs an annotation, or a reason in “unmapped”');
    if (entry.annotations.length > 0 && entry.unmapped)
      problem(path, 'has annotations and a reason in “unmapped”; it can have one of them');

    const places = new Map<string, { start: number; end: number }>();
    for (const { name, quote, at } of quoted) {
      const found = anchor(sentence.text, quote, problems.length < hinted);
      if ('reason' in found)
        problem(at, `${found.reason}; it was sought in “${shortened(sentence.text, 600)}”`);
      else places.set(name, found);
    }
    const annotations: PlacedAnnotation[] = entry.annotations.flatMap(({ name, targets }, i) => {
      if (targets.length === 0) problem(`${path}.annotations[${i}] (${name})`, 'has no target');
      const found = places.get(name);
      return found ? [{ name, targets, ...found }] : [];
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

  // Their sentence is not known, but it is one of those without an entry: what stands in none of them is wrong.
  const left = sentences
    .filter((_, i) => !owners.has(i))
    .map(({ text }) => text)
    .join('\n');
  for (const { quote, at } of lost) {
    const found = anchor(left, quote, problems.length < hinted);
    // More than once is no fault yet: it may be once in its own sentence.
    if ('reason' in found && !left.includes(wholeOf(quote))) problem(at, found.reason);
  }
  sentences.forEach((sentence, i) => {
    if (!owners.has(i))
      problem(
        'statements',
        `no entry for the sentence “${shortened(sentence.text, 600)}”: link it or give a reason`,
      );
  });
  if (problems.length > 0) return { problems: counted(problems) };
  return { linked: { ...meta, statements: statements.filter((s) => s !== undefined) } };
}

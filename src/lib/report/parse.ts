import * as v from 'valibot';
import { day, language, name, text } from '../input/atoms.ts';
import { exactly } from '../input/record.ts';
import { codeOf, unwritableCharacters } from '../input/characters.ts';
import { counted } from '../input/counted.ts';
import { problemsIn } from '../input/issues.ts';
import { inWords, limits } from '../input/limits.ts';
import { lineOf } from '../input/place.ts';
import type { Report } from './model.ts';
import type { Problem } from '../input/problem.ts';

const quote = exactly({ exact: text, prefix: v.optional(text), suffix: v.optional(text) });
const frontMatter = exactly({
  title: text,
  language,
  date: day,
  asOf: day,
  source: text,
  author: v.optional(text),
  translationOf: v.optional(language),
});
const target = exactly({ kind: v.picklist(['place', 'contact', 'route', 'area', 'layer']), id: name });
const annotation = exactly({ name, quote, targets: v.array(target) });
const claim = exactly({ name, quote, by: text });
const statement = exactly({
  name,
  anchor: quote,
  annotations: v.array(annotation),
  claims: v.pipe(v.array(claim), v.minLength(1, 'needs at least one claim: who says what')),
  unmapped: v.optional(text),
});
export const annotationFile = exactly({
  $schema: v.optional(v.string()),
  statements: v.pipe(
    v.array(statement),
    v.maxLength(
      limits.annotations,
      ({ input, requirement }) =>
        `${inWords(input.length)} sentences; no more than ${inWords(requirement)} are read`,
    ),
  ),
});

const problemsOf = (file: string, issues: readonly v.BaseIssue<unknown>[]): Problem[] =>
  counted(problemsIn(issues).map((problem) => ({ file, ...problem })));

/** Each kind of character in a report that no page, picture or feed can hold, where it first stands. */
function unwritable(source: string, file: string): Problem[] {
  const seen = new Set<string>();
  return [...source.matchAll(unwritableCharacters)].flatMap(({ 0: character, index }) => {
    if (seen.has(character)) return [];
    seen.add(character);
    const reason = `holds a control character (${codeOf(character.charCodeAt(0))}), which no page can show`;
    return [{ file, path: lineOf(source, index), reason }];
  });
}

/** Why a value of front matter would stand on the page otherwise than its author means; it is no YAML. */
function misread(key: string, value: string): string | undefined {
  if (/^(["']).*\1$/su.test(value)) return `“${key}” is written without quotes: they would stand on the page`;
  if (/\s#(?:\s|$)/u.test(value)) return `“${key}” holds a comment, “#”, which would stand on the page`;
  return undefined;
}

/**
 * Reads a report: front matter between two `---` lines, one `key: value` a line, then the prose, kept
 * verbatim but for white space around it.
 *
 * @param source - the file's text
 * @param file - its name, for the problems
 */
export function parseReport(source: string, file: string): { value: Report } | { problems: Problem[] } {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(source);
  if (!parts)
    return {
      problems: [{ file, path: 'line 1', reason: 'must begin with front matter between two “---” lines' }],
    };
  const problems: Problem[] = unwritable(source, file);
  const fields = new Map<string, string>();
  (parts[1] ?? '').split('\n').forEach((line, i) => {
    const field = /^(\w+): *(\S.*)$/u.exec(line);
    const [, key = '', value = ''] = field ?? [];
    const fault = misread(key, value.trim());
    if (fault !== undefined) problems.push({ file, path: `line ${i + 2}`, reason: fault });
    if (line.startsWith('#'))
      problems.push({ file, path: `line ${i + 2}`, reason: 'front matter has no comments' });
    else if (!field) problems.push({ file, path: `line ${i + 2}`, reason: `“${line}” is not “key: value”` });
    else if (fields.has(key))
      problems.push({ file, path: `line ${i + 2}`, reason: `“${key}” is given twice` });
    else fields.set(key, value.trim());
  });
  const meta = v.safeParse(frontMatter, Object.fromEntries(fields));
  // What no page can show has been said with its line.
  if (!meta.success)
    problems.push(
      ...problemsOf(file, meta.issues).filter(({ reason }) => !reason.startsWith('holds a control')),
    );
  const prose = (parts[2] ?? '').trim();
  if (prose === '') problems.push({ file, path: 'prose', reason: 'the report has no text' });
  if (problems.length > 0 || !meta.success) return { problems };
  return { value: { ...meta.output, prose } };
}

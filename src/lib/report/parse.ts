import * as v from 'valibot';
import { day, language, name, text } from '../input/atoms.ts';
import { placeOf } from '../input/place.ts';
import type { Report, StatementLinks } from './model.ts';
import type { Problem } from '../input/problem.ts';

type Parsed<T> = { value: T } | { problems: Problem[] };

const quote = v.strictObject({ exact: text, prefix: v.optional(text), suffix: v.optional(text) });
const frontMatter = v.strictObject({
  title: text,
  language,
  date: day,
  asOf: day,
  source: text,
  author: v.optional(text),
  translationOf: v.optional(language),
});
const target = v.strictObject({ kind: v.picklist(['place', 'contact', 'route', 'area', 'layer']), id: name });
const annotation = v.strictObject({ name, quote, targets: v.array(target) });
const claim = v.strictObject({ name, quote, by: text });
const statement = v.strictObject({
  name,
  anchor: quote,
  annotations: v.array(annotation),
  claims: v.pipe(v.array(claim), v.minLength(1, 'needs at least one claim: who says what')),
  unmapped: v.optional(text),
});
export const annotationFile = v.strictObject({
  $schema: v.optional(v.string()),
  statements: v.array(statement),
});

function problemsOf(file: string, issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  return issues.map((issue) => ({
    file,
    path: placeOf((issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))),
    reason: issue.message,
  }));
}

/**
 * Reads a report: front matter between two `---` lines, one `key: value` a line, then the prose, kept
 * verbatim but for white space around it.
 *
 * @param source - the file's text
 * @param file - its name, for the problems
 */
export function parseReport(source: string, file: string): Parsed<Report> {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(source);
  if (!parts)
    return {
      problems: [{ file, path: 'line 1', reason: 'must begin with front matter between two “---” lines' }],
    };
  const problems: Problem[] = [];
  const fields = new Map<string, string>();
  (parts[1] ?? '').split('\n').forEach((line, i) => {
    const field = /^(\w+): *(\S.*)$/u.exec(line);
    const [, key = '', value = ''] = field ?? [];
    if (!field) problems.push({ file, path: `line ${i + 2}`, reason: `“${line}” is not “key: value”` });
    else if (fields.has(key))
      problems.push({ file, path: `line ${i + 2}`, reason: `“${key}” is given twice` });
    else fields.set(key, value.trim());
  });
  const meta = v.safeParse(frontMatter, Object.fromEntries(fields));
  if (!meta.success) problems.push(...problemsOf(file, meta.issues));
  const prose = (parts[2] ?? '').trim();
  if (prose === '') problems.push({ file, path: 'prose', reason: 'the report has no text' });
  if (problems.length > 0 || !meta.success) return { problems };
  return { value: { ...meta.output, prose } };
}

/**
 * Reads what the author says of each sentence.
 *
 * @param source - the JSON file's text
 * @param file - its name, for the problems
 */
export function parseLinks(source: string, file: string): Parsed<StatementLinks[]> {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (error) {
    return { problems: [{ file, path: '(whole file)', reason: `is not JSON: ${(error as Error).message}` }] };
  }
  const parsed = v.safeParse(annotationFile, data);
  return parsed.success ? { value: parsed.output.statements } : { problems: problemsOf(file, parsed.issues) };
}

import * as v from 'valibot';
import { problemsIn } from '../input/issues.ts';
import { exactly, recordOf } from '../input/record.ts';
import { text } from '../input/atoms.ts';
import type { Problem } from '../input/problem.ts';
import type { Confirmable, Figure } from './model.ts';

/**
 * The name of the file, one for a report: verdicts, points and days are the same in every language, and who reviews a
 * change sees all languages of it in one place. It is written by `npm run confirm`, and by nobody's hand.
 */
export const confirmedFileName = 'confirmed.json';

const figure = v.union([v.string(), v.number(), v.boolean(), v.null()]);

/** What `confirmed.json` may hold. */
export const confirmedFile = exactly({
  $schema: v.optional(v.string()),
  languages: recordOf(
    text,
    exactly({
      frontMatter: v.pipe(recordOf(text, v.string()), v.description('What stands in the front matter.')),
      statements: v.pipe(recordOf(text, text), v.description('The words of each sentence, by its name.')),
    }),
  ),
  checks: v.pipe(
    recordOf(text, exactly({ verdict: text, figures: recordOf(text, figure) })),
    v.description('What the check of each claim found, by the claim’s name.'),
  ),
  marks: recordOf(
    text,
    exactly({
      at: v.pipe(v.strictTuple([v.number(), v.number()]), v.description('[longitude, latitude] in degrees.')),
      kind: text,
      title: v.pipe(recordOf(text, text), v.description('By language.')),
    }),
  ),
});

/**
 * Reads what was confirmed.
 *
 * @param data - parsed JSON
 * @param file - its name, for the problems
 */
export function parseConfirmed(
  data: unknown,
  file: string,
): { value: Confirmable } | { problems: Problem[] } {
  const parsed = v.safeParse(confirmedFile, data);
  if (!parsed.success)
    return { problems: problemsIn(parsed.issues).map((problem) => ({ file, ...problem })) };
  const { languages, checks, marks } = parsed.output;
  return {
    value: {
      languages: Object.fromEntries(
        Object.entries(languages).map(([language, { frontMatter, statements }]) => [
          language,
          {
            frontMatter,
            statements: Object.entries(statements).map(([name, words]) => ({ name, text: words })),
          },
        ]),
      ),
      checks: Object.entries(checks).map(([name, rest]) => ({ name, ...rest })),
      marks: Object.entries(marks).map(([id, rest]) => ({ id, ...rest })),
    },
  };
}

/** By code units, as no locale has a say in it: the same on every machine. */
const inOrder = <T>(entries: readonly (readonly [string, T])[]) =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** An object on one line, its members in the order of their names. */
const onOneLine = (members: Readonly<Record<string, Figure>>): string => {
  const pairs = inOrder(Object.entries(members)).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
};

/** An object of one member a line, so that changes can be compared. */
function object(members: readonly (readonly [string, string])[], indent: string): string {
  if (members.length === 0) return '{}';
  const lines = members.map(([name, value]) => `${indent}  ${JSON.stringify(name)}: ${value}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/**
 * The text of `confirmed.json`: the same for the same state, in whatever order it comes, with one sentence, check and
 * mark a line.
 *
 * @throws RangeError for a number that JSON cannot hold, and for a name that stands for two things
 */
export function writeConfirmed({ languages, checks, marks }: Confirmable): string {
  const once = <T>(entries: readonly (readonly [string, T])[], what: string) => {
    const names = new Set<string>();
    for (const [name] of entries)
      if (names.has(name)) throw new RangeError(`the ${what} “${name}” is there twice`);
      else names.add(name);
    return inOrder(entries);
  };
  const finite = (value: Figure, of: string) => {
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new RangeError(`${of}: ${String(value)} is no number that can be written`);
  };
  for (const { name, figures } of checks)
    for (const [each, value] of Object.entries(figures)) finite(value, `checks.${name}.${each}`);
  for (const { id, at } of marks) for (const value of at) finite(value, `marks.${id}.at`);
  const words = inOrder(Object.entries(languages)).map(([language, { frontMatter, statements }]) => {
    const fields = inOrder(Object.entries(frontMatter)).map(
      ([name, value]) => [name, JSON.stringify(value)] as const,
    );
    const sentences = once(
      statements.map(({ name, text: own }) => [name, JSON.stringify(own)] as const),
      'sentence',
    );
    const members = [
      ['frontMatter', object(fields, '      ')],
      ['statements', object(sentences, '      ')],
    ] as const;
    return [language, object(members, '    ')] as const;
  });
  const verdicts = once(
    checks.map(
      ({ name, verdict, figures }) =>
        [name, `{ "verdict": ${JSON.stringify(verdict)}, "figures": ${onOneLine(figures)} }`] as const,
    ),
    'check',
  );
  const points = once(
    marks.map(
      ({ id, at, kind, title }) =>
        [
          id,
          `{ "at": [${at.map((each) => JSON.stringify(each)).join(', ')}], "kind": ${JSON.stringify(kind)}, "title": ${onOneLine(title)} }`,
        ] as const,
    ),
    'mark',
  );
  const members = [
    ['languages', object(words, '  ')],
    ['checks', object(verdicts, '  ')],
    ['marks', object(points, '  ')],
  ] as const;
  return `${object(members, '')}\n`;
}

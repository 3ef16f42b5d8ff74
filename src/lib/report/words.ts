import * as v from 'valibot';
import { exactly, recordOf } from '../input/record.ts';
import { text } from '../input/schemas.ts';
import type { Mark } from './marks.ts';
import type { Problem } from './model.ts';

/** What a report's `<language>.map.json` may hold: the words of geodata/ in the language of a translation. */
export const mapWordsFile = exactly({
  $schema: v.optional(v.string()),
  marks: recordOf(
    text,
    exactly({
      title: text,
      label: v.optional(v.pipe(text, v.description('A short form of the title, for the map.'))),
      summary: text,
      origin: v.pipe(text, v.description('Where the shape comes from.')),
      added: v.optional(v.array(exactly({ fact: text, source: text }))),
    }),
  ),
  datasets: v.optional(recordOf(text, text), {}),
});

/** The words of a report's map in one language: of its marks, and the titles of datasets, by id. */
export type MapWords = v.InferOutput<typeof mapWordsFile>;

/** The marks with the words of a translation; what has none keeps its own. */
export const worded = (marks: readonly Mark[], words: MapWords): Mark[] =>
  marks.map((mark) => {
    const own = words.marks[mark.id];
    if (!own) return mark;
    const { title, summary, origin } = own;
    // A name has a form for each language the map can be in; other labels are the report's.
    const label = mark.labelUk === undefined ? (own.label ?? mark.label) : mark.label;
    // The address of a source is the same in every language.
    const added = mark.added?.map((fact, i) => ({ ...fact, ...own.added?.[i] }));
    return { ...mark, title, label, summary, origin, ...(added ? { added } : {}) };
  });

const digitsIn = (texts: readonly string[]) =>
  texts
    .flatMap((each) => each.match(/\d+/gu) ?? [])
    .sort()
    .join(', ');

/**
 * Holds the words of a translation to the marks they are of: every mark has its own, none is of another map, and
 * the numbers in digits are the same, so that a translation claims no more and no less than the original.
 *
 * @param marks - in the words of geodata/
 * @param datasets - ids of the datasets
 * @param file - of the words, for the problems
 */
export function wordProblems(
  marks: readonly Mark[],
  words: MapWords,
  datasets: ReadonlySet<string>,
  file: string,
): Problem[] {
  const known = new Set(marks.map(({ id }) => id));
  const problem = (path: string, reason: string): Problem => ({ file, path, reason });
  return [
    ...marks.flatMap(({ id, title, summary, added = [] }) => {
      const own = words.marks[id];
      if (!own) return [problem(`marks.${id}`, 'is missing: the map shows this mark')];
      const given = own.added ?? [];
      if (given.length !== added.length)
        return [problem(`marks.${id}.added`, `has ${given.length} facts; the mark has ${added.length}`)];
      const wanted = digitsIn([title, summary, ...added.map(({ fact }) => fact)]);
      const found = digitsIn([own.title, own.summary, ...given.map(({ fact }) => fact)]);
      return wanted === found
        ? []
        : [problem(`marks.${id}`, `has the numbers ${found || 'none'}; the mark has ${wanted || 'none'}`)];
    }),
    ...Object.keys(words.marks)
      .filter((id) => !known.has(id))
      .map((id) => problem(`marks.${id}`, 'is no mark of this report')),
    ...Object.keys(words.datasets)
      .filter((id) => !datasets.has(id))
      .map((id) => problem(`datasets.${id}`, 'is no dataset')),
  ];
}

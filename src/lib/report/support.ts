import { dateFollows, datesIn } from './dates.ts';
import type { Mark } from './marks.ts';
import type { LinkedReport } from './model.ts';
import { namesIn, ordinaryIn, wordsIn } from './names.ts';
import { numbersIn } from './numbers.ts';

/** Something a mark shows that no sentence supports. */
export type Unsupported = { readonly mark: string; readonly field: string; readonly text: string };

function unsupportedIn(shown: string, known: string, ordinary: ReadonlySet<string>): string[] {
  const said = datesIn(known);
  const asked = datesIn(shown);
  const numbers = numbersIn(said.rest);
  return [
    ...asked.dates.filter(({ iso }) => !said.dates.some((date) => dateFollows(iso, date.iso))),
    ...numbersIn(asked.rest).filter(
      ({ value, unit }) => !numbers.some((number) => number.value === value && number.unit === unit),
    ),
    ...namesIn(asked.rest, wordsIn(known), ordinary).map((text) => ({ text })),
  ].map(({ text }) => text);
}

/**
 * The support gate: every number, date and proper name in a mark's title, label and summary must stand in a
 * sentence that cites the mark, or be among its added facts, each with a source of its own. A mark that was added as a
 * whole has a source for all of it.
 *
 * It knows English only, so it is for the report in the language of the marks' words.
 */
export function unsupported(report: LinkedReport, marks: readonly Mark[]): Unsupported[] {
  const texts = new Map(report.statements.map(({ name, text }) => [name, text]));
  // What a report writes small somewhere is a word, not a name, wherever a mark begins with it.
  const ordinary = ordinaryIn(
    [...texts.values(), ...marks.flatMap(({ title, summary }) => [title, summary])].join('\n'),
  );
  return marks.flatMap((mark) => {
    const { added = [] } = mark;
    if (added.some(({ fact }) => fact === undefined)) return [];
    // One a line, so that the last word of one and the first of the next make no number or name together.
    const known = [
      ...mark.statements.map((name) => texts.get(name) ?? ''),
      ...added.map(({ fact }) => fact),
    ].join('\n');
    return (['title', 'label', 'summary'] as const).flatMap((field) =>
      unsupportedIn(mark[field], known, ordinary).map((text) => ({ mark: mark.id, field, text })),
    );
  });
}

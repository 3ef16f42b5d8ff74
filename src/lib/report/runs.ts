import type { Claim, LinkedReport, Statement } from './model.ts';

/** A stretch of a statement's text. `cited` is the annotation whose quote it is; `marked`, whether it is part of a marked claim. */
export type Run = {
  readonly text: string;
  readonly cited: Statement['annotations'][number] | undefined;
  readonly marked: boolean;
};

/**
 * Cuts a statement into quotes and the text between them; joined again they are the statement.
 *
 * @param isMarked - whether the words of a claim are marked
 */
export function runsOf(statement: Statement, isMarked: (claim: Claim) => boolean): Run[] {
  const { text, annotations, claims } = statement;
  const marks = claims.filter(isMarked).map(({ quote: { exact, prefix = '' } }) => {
    const start = text.indexOf(prefix + exact) + prefix.length;
    return { start, end: start + exact.length };
  });
  const cuts = new Set([
    0,
    text.length,
    ...[...annotations, ...marks].flatMap(({ start, end }) => [start, end]),
  ]);
  const ends = [...cuts].sort((a, b) => a - b);
  const around = (at: number) => (each: { start: number; end: number }) => each.start <= at && at < each.end;
  return ends.slice(0, -1).map((start, i) => ({
    text: text.slice(start, ends[i + 1]),
    cited: annotations.find(around(start)),
    marked: marks.some(around(start)),
  }));
}

/** The statements of a report, paragraph by paragraph. */
export function paragraphsOf(report: LinkedReport): Statement[][] {
  const paragraphs: Statement[][] = [];
  for (const statement of report.statements) (paragraphs[statement.paragraph] ??= []).push(statement);
  return paragraphs;
}

import type { LinkedReport, Statement } from './model.ts';

/** A stretch of a statement's text. `cited` is the annotation whose quote it is. */
export type Run = { readonly text: string; readonly cited?: Statement['annotations'][number] };

/** Cuts a statement into quotes and the text between them; joined again they are the statement. */
export function runsOf(statement: Statement): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const cited of statement.annotations) {
    if (cited.start > at) runs.push({ text: statement.text.slice(at, cited.start) });
    runs.push({ text: statement.text.slice(cited.start, cited.end), cited });
    at = cited.end;
  }
  if (at < statement.text.length) runs.push({ text: statement.text.slice(at) });
  return runs;
}

/** The statements of a report, paragraph by paragraph. */
export function paragraphsOf(report: LinkedReport): Statement[][] {
  const paragraphs: Statement[][] = [];
  for (const statement of report.statements) (paragraphs[statement.paragraph] ??= []).push(statement);
  return paragraphs;
}

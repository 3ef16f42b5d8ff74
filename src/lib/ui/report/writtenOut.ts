import type { Mark } from '../../report/marks.ts';
import type { LinkedReport, Statement } from '../../report/model.ts';

type Texts = { readonly report: LinkedReport; readonly marks: readonly Mark[] };

/** A sentence with its text, and the quotes in it, which are places in the text. */
const written = (statement: Statement, text: string): Statement => ({
  ...statement,
  text,
  annotations: statement.annotations.map((each) => ({
    ...each,
    quote: { ...each.quote, exact: text.slice(each.start, each.end) },
  })),
});

/** The report and its marks without what the page's HTML says in full: for the page's own data. */
export const withoutTexts = ({ report, marks }: Texts): Texts => ({
  marks: marks.map((mark) => ({ ...mark, title: '', summary: '', origin: '' })),
  report: { ...report, statements: report.statements.map((statement) => written(statement, '')) },
});

/**
 * Reads back from a prerendered page what its data leave out, so that it need not be sent twice.
 *
 * @param sent - as it was sent: statements without text, marks without title, summary and origin
 * @throws where something changed the page's text, such as a translator on its way: the page stays as it is then
 */
export function withTexts({ report, marks }: Texts, page: ParentNode): Texts {
  const textOf = (selector: string) => page.querySelector(selector)?.textContent ?? '';
  return {
    report: {
      ...report,
      statements: report.statements.map((each) => {
        // What stands beside the words of a sentence is drawn, and has no text.
        const text = textOf(`#s-${each.name}`);
        if (text.length !== each.end - each.start)
          throw new Error(`the page’s text of ${each.name} was changed`);
        return written(each, text);
      }),
    },
    marks: marks.map((mark) => ({
      ...mark,
      title: textOf(`#p-${mark.id} h3 a`),
      summary: textOf(`#p-${mark.id} .summary`),
      origin: textOf(`#p-${mark.id} .origin`),
    })),
  };
}

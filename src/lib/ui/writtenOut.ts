import type { Mark } from '../report/marks.ts';
import type { LinkedReport } from '../report/model.ts';

type Texts = { readonly report: LinkedReport; readonly marks: readonly Mark[] };

/** The report and its marks without what the page's HTML says in full: for the page's own data. */
export const withoutTexts = ({ report, marks }: Texts): Texts => ({
  report: { ...report, statements: report.statements.map((statement) => ({ ...statement, text: '' })) },
  marks: marks.map((mark) => ({ ...mark, title: '', summary: '', origin: '' })),
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
    // What stands beside the words of a sentence is drawn, and has no text.
    report: {
      ...report,
      statements: report.statements.map((each) => {
        const text = textOf(`#s-${each.name}`);
        // Quotes are places in the text: in another text they would be other words.
        if (text.length !== each.end - each.start)
          throw new Error(`the page’s text of ${each.name} was changed`);
        return { ...each, text };
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

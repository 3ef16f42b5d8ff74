import type { ReportProps } from '../lib/ui/report/reportProps.ts';

/** What a script never says of units. */
const unsaid = { title: '', key: '', heading: '', caption: '', on: '', note: '', column: '' };

/** The words that a page's script needs: what stands below the text has its own, from the build. */
export function scriptWords(words: ReportProps['words'], embed: boolean): ReportProps['words'] {
  if (!words) return undefined;
  const { units, control } = words;
  return {
    country: '',
    borders: '',
    ...(units && !embed ? { units: { ...units, ...unsaid } } : {}),
    ...(control
      ? {
          control: { ...control, title: '', column: '', whole: '', sketch: '', classes: {}, line: undefined },
        }
      : {}),
  };
}

/** A report without what no script asks for: the names of its quotes, where its sentences stood in a file, who makes a claim. */
export const withoutQuotes = (report: ReportProps['report']): ReportProps['report'] => ({
  ...report,
  statements: report.statements.map((statement) => ({
    ...statement,
    start: 0,
    end: 0,
    annotations: statement.annotations.map((each) => ({ ...each, name: '' })),
    // The card says who says it in a claim's own words.
    claims: statement.claims.map((each) => ({ ...each, by: '' })),
  })),
});

import { render } from 'svelte/server';
import { readReports } from '../lib/server/reports.ts';
import ReportList from '../lib/ui/ReportList.svelte';
import ReportPage from '../lib/ui/ReportPage.svelte';

/** One page of the site. `path` is relative to the site's root and ends with a slash, or is empty. */
export type Page = {
  readonly path: string;
  readonly title: string;
  readonly language: string;
  readonly head: string;
  readonly body: string;
};

/** `render` answers with getters, which a spread does not copy. */
const htmlOf = ({ head, body }: { head: string; body: string }) => ({ head, body });

/** Renders every page; throws all problems of all inputs at once. */
export function pages(): Page[] {
  const { reports, problems } = readReports();
  if (problems.length > 0)
    throw new Error(problems.map((p) => `${p.file}: ${p.path}: ${p.reason}`).join('\n'));
  return [
    { path: '', title: 'Reports', language: 'en', ...htmlOf(render(ReportList, { props: { reports } })) },
    ...reports.map(({ slug, report, marks }) => ({
      path: `${report.language}/${slug}/`,
      title: report.title,
      language: report.language,
      ...htmlOf(render(ReportPage, { props: { report, marks } })),
    })),
  ];
}

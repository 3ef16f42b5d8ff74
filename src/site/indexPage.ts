import { render } from 'svelte/server';
import type { ReadReport } from '../lib/server/read/reports.ts';
import type { Page } from '../lib/server/site/page.ts';
import { claimViewsOf } from '../lib/ui/claims/claimView.ts';
import Finding from '../lib/ui/claims/Finding.svelte';
import ReportList, { type ListedReport } from '../lib/ui/pages/ReportList.svelte';
import { htmlOf } from './headed.ts';
import { pathsOf } from './paths.ts';
import { otherLanguages, ownName } from './publication.ts';
import { wordStyles } from './styles.ts';

/** The list of reports. A translation is no story of its own: it stands with what it is a translation of. */
export function indexPage(all: readonly ReadReport[]): Page {
  const language = 'en';
  const reports = all
    .filter(({ report }) => report.translationOf === undefined)
    .map((read): ListedReport => {
      const { report, facts, checks, marks } = read;
      const { page, opening } = pathsOf(read);
      const claims = new Map(claimViewsOf(report, facts, checks).map((view) => [view.name, view]));
      const { body: finding } = render(Finding, { props: { report, claims, page, text: page } });
      return {
        href: page,
        picture: opening,
        title: report.title,
        language: report.language,
        languageName: ownName(report.language),
        date: report.date,
        finding,
        sentences: report.statements.length,
        marks: marks.length,
        translations: otherLanguages(read, all, ''),
      };
    });
  return {
    path: '',
    root: './',
    title: 'Geogloss',
    language,
    ...htmlOf(render(ReportList, { props: { reports, language } })),
    css: wordStyles.reports,
  };
}

import { escapeHtml } from '../lib/report/markup.ts';
import { cardSize } from '../lib/server/card/card.ts';
import type { ReadReport } from '../lib/server/read/reports.ts';
import { headOf, type About } from '../lib/server/site/head.ts';
import type { Page } from '../lib/server/site/page.ts';
import { aboutReport, oembedBeside } from './publication.ts';
import { wordStyles } from './styles.ts';
import { waysInto } from './ways.ts';

/** The pages that send a reader on to a statement, or to a date, of the full page. */
export function onwardPages(
  read: ReadReport,
  all: readonly ReadReport[],
  siteUrl: string | undefined,
): Page[] {
  const { report } = read;
  return waysInto(read).map(({ path, to, picture, text, isQuoted, link }): Page => {
    const about: About = {
      ...aboutReport(read, all),
      self: path,
      description: text,
      languages: [],
      picture: { path: picture, ...cardSize, alt: text },
      oembed: oembedBeside(path),
      data: undefined,
    };
    const tag = isQuoted ? 'blockquote' : 'p';
    return {
      path,
      root: '../../../../',
      title: report.title,
      language: report.language,
      head: headOf(about, siteUrl),
      body: `<main class="page"><h1>${escapeHtml(report.title)}</h1><${tag}>${escapeHtml(text)}</${tag}><p><a id="onward" href="../../${to}">${escapeHtml(link)}</a></p></main>`,
      css: wordStyles.statement,
      script: 'statementRedirect',
      // With an address the canonical link says which page counts.
      ...(siteUrl === undefined ? { robots: 'noindex' } : {}),
    };
  });
}

import { render } from 'svelte/server';
import { messagesIn } from '../lib/messages/messages.ts';
import type { Region } from '../lib/server/read/region.ts';
import type { ReadReport } from '../lib/server/read/reports.ts';
import { documentOf } from '../lib/server/site/document.ts';
import type { Page, SiteOptions } from '../lib/server/site/page.ts';
import { pinnedPath } from '../lib/server/site/pinned.ts';
import CorrectionsPage from '../lib/ui/corrections/CorrectionsPage.svelte';
import { drawnEmbeds } from './drawnChecks.ts';
import { htmlOf } from './headed.ts';
import { indexPage } from './indexPage.ts';
import { linePages, rootOf } from './linePage.ts';
import { onwardPages } from './onwardPages.ts';
import { pathsOf } from './paths.ts';
import { oembedFile } from './publication.ts';
import { renderingOf, type Drawn } from './reportPage.ts';
import { wordStyles } from './styles.ts';

type Input = SiteOptions & { readonly drawn: readonly Drawn[]; readonly regions: readonly Region[] };

/** A report's page, its embed, and the embed as it is now for ever. */
function reportPages(each: Drawn, reports: readonly ReadReport[], input: Input): Page[] {
  const { read } = each;
  const { scripts, siteUrl } = input;
  const { page: path } = pathsOf(read);
  const pageAt = renderingOf(each, { ...input, reports });
  // Its name is made of its content, so while that is made it calls itself by no name.
  const unnamed = pageAt(pinnedPath(path), true, () => './');
  const script = unnamed.root + scripts.embed;
  const named = pinnedPath(path, documentOf(unnamed, { scripts: [script], strict: true }));
  const beside = [oembedFile(read, named, { embed: named, picture: pathsOf(read).picture }, siteUrl)];
  return [
    pageAt(path, false, (root) => root + named),
    pageAt(`embed/${path}`, true, (root) => root + named),
    { ...unnamed, path: named, head: unnamed.head.replaceAll(pinnedPath(path), named), beside },
  ];
}

export function correctionsPage({ slug, report, marks, corrections }: ReadReport): Page {
  const path = `${report.language}/${slug}/corrections/`;
  return {
    path,
    root: rootOf(path),
    title: `${messagesIn(report.language).corrections}: ${report.title}`,
    language: report.language,
    ...htmlOf(render(CorrectionsPage, { props: { report, marks, corrections } })),
    css: wordStyles.corrections,
  };
}

/** Renders every page of the site. */
export function pagesOf(input: Input): Page[] {
  const reports = input.drawn.map(({ read }) => read);
  return [
    indexPage(reports),
    ...linePages(input.regions, reports),
    ...input.drawn.flatMap((each) => [
      ...reportPages(each, reports, input),
      correctionsPage(each.read),
      ...drawnEmbeds(each.read),
      ...onwardPages(each.read, reports, input.siteUrl),
    ]),
  ];
}

import '../lib/messages/all.ts';
import { render } from 'svelte/server';
import { layerDaysOf } from '../lib/map/provenance.ts';
import { escapeHtml } from '../lib/report/markup.ts';
import type { Geodata } from '../lib/server/geodata.ts';
import { oblastCsvPath } from '../lib/server/oblastCsv.ts';
import { oblastsOf } from '../lib/server/oblasts.ts';
import type { ReadReport } from '../lib/server/reports.ts';
import { sceneOf } from '../lib/server/scene.ts';
import { documentOf } from '../lib/server/site/document.ts';
import { pinnedPath } from '../lib/server/site/pinned.ts';
import type { Page, SiteOptions } from '../lib/server/site/page.ts';
import type { TerritoryDate } from '../lib/map/territory.ts';
import type { DataUrls } from '../lib/map/sources.ts';
import { withoutPaths, type DetailUrls } from '../lib/still/scene.ts';
import { ownName, reportHead, statementPages } from './publication.ts';
import Backmatter from '../lib/ui/below/Backmatter.svelte';
import { builtMessagesIn } from '../lib/messages/builtMessages.ts';
import FrontLine from '../lib/ui/pages/FrontLine.svelte';
import ReportList from '../lib/ui/pages/ReportList.svelte';
import ReportMap from '../lib/ui/report/ReportMap.svelte';
import type { ReportProps } from '../lib/ui/report/reportProps.ts';
import { claimViewsOf, forCard } from '../lib/ui/claims/claimView.ts';
import { View } from '../lib/view/view.svelte.ts';
import CorrectionsPage from '../lib/ui/corrections/CorrectionsPage.svelte';
import { correctedOf } from '../lib/ui/corrections/correctedContext.ts';
import { interfaceLanguage, messagesIn } from '../lib/messages/messages.ts';
import { DrawnTerritory } from '../lib/ui/map/drawnTerritory.svelte.ts';
import EmbedPage from '../lib/ui/report/EmbedPage.svelte';
import { withoutTexts } from '../lib/ui/report/writtenOut.ts';
import TimeControl from '../lib/ui/map/TimeControl.svelte';
import { wordStyles, reportStyles } from './styles.ts';

/** The page that tells why the line of control runs where it does. */
const linePath = 'en/front-line/';

/** `render` answers with getters, which a spread does not copy. */
const htmlOf = ({ head, body }: { head: string; body: string }) => ({ head, body });

const headed = (rendered: { head: string; body: string }, head: string) => {
  const { head: own, body } = htmlOf(rendered);
  return { head: [head, own].filter(Boolean).join('\n'), body };
};

/** A report's page, and the line that the style sheet shows where the page's script does not come. */
const withNotice = (language: string, rendered: { head: string; body: string }, head: string) => {
  const page = headed(rendered, head);
  const words = escapeHtml(builtMessagesIn(language).scriptLost);
  const again = escapeHtml(messagesIn(language).tryAgain);
  return {
    ...page,
    body: `${page.body}<p class="script-lost" role="status">${words} <a href="">${again}</a></p>`,
  };
};

/** HTML that no script takes hold of needs none of Svelte's marks for it. */
const unmarked = (html: string) => html.replaceAll(/<!--.*?-->/gu, '');

const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** Links from a report to the same one in other languages. */
const otherLanguages = (
  { slug, report }: ReadReport,
  all: readonly ReadReport[],
  root: string,
): ReportProps['links']['languages'] =>
  all
    .filter((other) => other.slug === slug && other.report.language !== report.language)
    .map(({ report: { language } }) => ({
      language,
      name: ownName(language),
      href: `${root}${language}/${slug}/`,
    }));

type Input = SiteOptions & {
  readonly reports: readonly ReadReport[];
  readonly geodata: Geodata;
  /** Addresses of the data files, relative to the site's root. */
  readonly data: DataUrls;
  readonly detail: DetailUrls;
  readonly dates: readonly TerritoryDate[];
};

function reportPages(
  read: ReadReport,
  { reports, geodata, data, detail, dates, siteUrl, scripts, hostScript }: Input,
): Page[] {
  const { slug, report, marks, datasets, facts, checks, corrections } = read;
  const path = `${report.language}/${slug}/`;
  const claims = claimViewsOf(report, facts, checks);
  const oblasts = oblastsOf(geodata, { report, marks });
  const pageAt = (at: string, embed: boolean, pinned: (root: string) => string): Page => {
    const root = rootOf(at);
    // An embed is rarely half as wide as the page's map.
    const scene = sceneOf(geodata, marks, embed ? 10 : 1);
    const urls = Object.fromEntries(
      Object.entries(data).map(([name, url]) => [name, root + url]),
    ) as DataUrls;
    const closer = { towns: root + detail.towns, paths: root + detail.paths };
    const links = {
      reports: root,
      full: root + path,
      corrections: `${root}${path}corrections/`,
      languages: embed ? [] : otherLanguages(read, reports, root),
      latest: `${root}embed/${path}`,
      pinned: pinned(root),
      ...(hostScript && !embed
        ? { script: { href: root + hostScript.path, integrity: hostScript.integrity } }
        : {}),
    };
    const dated = dates.map((date) => ({ ...date, shapes: root + date.shapes }));
    const props: ReportProps = {
      report,
      marks,
      // An embed leads to the page for how a claim was checked.
      claims: forCard(claims).map((claim) =>
        embed ? { ...claim, method: '', certainty: [], sources: [] } : claim,
      ),
      corrections,
      scene,
      days: layerDaysOf(datasets),
      licences: [...new Set(datasets.map(({ licence }) => licence))],
      data: urls,
      detail: closer,
      dates: dated,
      // An embed is for marks and sentences, in few bytes; it leads to the page for the oblasts.
      oblasts: embed ? [] : oblasts,
      embed,
      links,
    };
    const view = new View(report, marks, () => {}, { dates: dates.map(({ asOf }) => asOf), oblasts });
    const { body: timeControl } = render(TimeControl, {
      props: {
        view,
        territory: new DrawnTerritory(dates, report.asOf),
        language: report.language,
        live: false,
      },
    });
    const { body: backmatter } = render(Backmatter, {
      props: {
        view,
        claims: new Map(claims.map((claim) => [claim.name, claim])),
        corrected: correctedOf(corrections, links.corrections, embed),
        datasets,
        dates,
        links: { reports: root, line: root + linePath, csv: root + oblastCsvPath },
        embed,
      },
    });
    const { css, laterCss } = reportStyles(scene, marks, oblasts, { embed, dated: dates.length > 1 });
    return {
      path: at,
      root,
      title: report.title,
      language: report.language,
      ...withNotice(
        report.language,
        render(ReportMap, {
          props: {
            ...props,
            laterCss,
            backmatter: embed ? `<style>${laterCss}</style>${unmarked(backmatter)}` : unmarked(backmatter),
            timeControl,
            frame: embed ? EmbedPage : undefined,
          },
        }),
        reportHead(read, reports, siteUrl, embed),
      ),
      css,
      laterCss,
      props: { ...props, ...withoutTexts(props), scene: withoutPaths(scene) },
      modules: [`src/lib/messages/${interfaceLanguage(report.language)}.ts`],
      ...(embed ? { robots: 'noindex', script: 'embed' } : {}),
    };
  };
  // Its name is made of its content, so it calls itself by no name.
  const unnamed = pageAt(pinnedPath(path), true, () => './');
  const script = unnamed.root + scripts.embed;
  const named = pinnedPath(path, documentOf(unnamed, { scripts: [script], strict: true }));
  return [
    pageAt(path, false, (root) => root + named),
    pageAt(`embed/${path}`, true, (root) => root + named),
    { ...unnamed, path: named },
  ];
}

function correctionsPage({ slug, report, marks, corrections }: ReadReport): Page {
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
  const language = 'en';
  const listed = input.reports.map(({ slug, report }) => ({
    href: `${report.language}/${slug}/`,
    title: report.title,
    language: report.language,
    date: report.date,
  }));
  return [
    {
      path: '',
      root: './',
      title: 'Geogloss',
      language,
      ...htmlOf(render(ReportList, { props: { reports: listed, language } })),
      css: wordStyles.reports,
    },
    {
      path: linePath,
      root: rootOf(linePath),
      title: builtMessagesIn(language).lineTitle,
      language,
      ...htmlOf(
        render(FrontLine, {
          props: {
            lines: input.geodata.lines,
            nameOf: new Map(
              input.geodata.oblasts.features.map(({ id, properties }) => [id, properties.name]),
            ),
            language,
            root: rootOf(linePath),
          },
        }),
      ),
      css: wordStyles.line,
    },
    ...input.reports.flatMap((report) => [
      ...reportPages(report, input),
      correctionsPage(report),
      ...statementPages(report, input.reports, input.siteUrl),
    ]),
  ];
}

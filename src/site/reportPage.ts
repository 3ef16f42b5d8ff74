import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { datesOf } from '../lib/report/corrections.ts';
import { inLanguage } from '../lib/input/atoms.ts';
import { creditLine, creditsOf } from '../lib/map/licences.ts';
import { percentRangeIn } from '../lib/map/share.ts';
import type { DataUrls } from '../lib/map/sources.ts';
import { builtMessagesIn } from '../lib/messages/builtMessages.ts';
import { interfaceLanguage } from '../lib/messages/messages.ts';
import { controlOf } from '../lib/server/controlDates.ts';
import { nameLanguageOf } from '../lib/map/nameLanguage.ts';
import type { DataFiles } from '../lib/server/dataFiles.ts';
import { flightsOf } from '../lib/server/flights.ts';
import type { ReadReport } from '../lib/server/read/reports.ts';
import { sceneOf } from '../lib/server/scene.ts';
import { dataPlace } from '../lib/server/site/dataPlace.ts';
import type { Page, SiteOptions } from '../lib/server/site/page.ts';
import { unitsOf } from '../lib/server/units.ts';
import { unitsCsvPath } from '../lib/server/unitsCsv.ts';
import Backmatter from '../lib/ui/below/Backmatter.svelte';
import Finding from '../lib/ui/claims/Finding.svelte';
import { claimViewsOf, drawingsOf, forCard } from '../lib/ui/claims/claimView.ts';
import { correctedOf } from '../lib/ui/corrections/correctedContext.ts';
import { ShownControl } from '../lib/ui/map/shownControl.svelte.ts';
import Legend from '../lib/ui/map/Legend.svelte';
import TimeControl from '../lib/ui/map/TimeControl.svelte';
import Imprint from '../lib/ui/report/Imprint.svelte';
import DensePanel from '../lib/ui/dense/DensePanel.svelte';
import EmbedPage from '../lib/ui/report/EmbedPage.svelte';
import ReportMap from '../lib/ui/report/ReportMap.svelte';
import ReportPage from '../lib/ui/report/ReportPage.svelte';
import type { ReportProps } from '../lib/ui/report/reportProps.ts';
import { View } from '../lib/view/view.ts';
import { aheadOf, denseOf } from './denseOf.ts';
import { drawnPlaces } from './drawnChecks.ts';
import { withNotice } from './headed.ts';
import { linePathOf, rootOf } from './linePage.ts';
import { scriptWords, withoutKey, withoutPaths, withoutQuotes } from './pageWords.ts';
import { pathsOf } from './paths.ts';
import { embedHead, otherLanguages, pageHead } from './publication.ts';
import { reportStyles } from './styles.ts';

/** HTML that no script takes hold of needs none of Svelte's marks for it, nor lines as they stand in its source. */
const unmarked = (html: string) => html.replaceAll(/<!--.*?-->/gu, '').replaceAll(/\s*\n\s*/gu, ' ');

/** A report with the files that its map is drawn from. */
export type Drawn = { readonly read: ReadReport; readonly data: DataFiles };

/**
 * What renders the page of a report, or an embed of it, at an address of the site.
 *
 * @param reports - all of the site
 * @returns a function of the address, of whether it is an embed, and of the address of its pinned embed from the root
 */
export function renderingOf(
  { read, data }: Drawn,
  {
    reports,
    siteUrl,
    hostScript,
  }: Pick<SiteOptions, 'siteUrl' | 'hostScript'> & { readonly reports: readonly ReadReport[] },
): (at: string, embed: boolean, pinned: (root: string) => string) => Page {
  const { report, marks, map, facts, checks, corrections } = read;
  const { language } = report;
  const path = pathsOf(read).page;
  const claims = claimViewsOf(report, facts, checks);
  const drawings = drawingsOf(report, facts, checks);
  const viewed = new Map(claims.map((claim) => [claim.name, claim]));
  const units = unitsOf(read);
  const words = map.control || map.units ? map.words : undefined;
  const credited = creditsOf(map.datasets, builtMessagesIn(language).publicDomain);
  const region = map.control?.region ?? map.units?.region;
  return (at, embed, pinned) => {
    const root = rootOf(at);
    // An embed is rarely half as wide as the page's map.
    const scene = sceneOf(map, marks, embed ? 15 : 1);
    const urls: DataUrls = Object.fromEntries(
      Object.entries(data.urls).map(([name, url]) => [name, root + url]),
    );
    const rooted = (of: ReadonlyMap<string, string>) =>
      new Map([...of].map(([day, url]) => [day, root + url]));
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
    const props: ReportProps = {
      report,
      marks,
      layers: map.layers,
      claims: forCard(claims).map(({ quotes, ...claim }) =>
        // A card of the page takes it from the list below the text; an embed leads there for words as published.
        ({
          ...claim,
          checkable: claim.checkable && !(embed && quotes),
          verdict: embed && quotes ? 'unchecked' : claim.verdict,
          result: embed && !quotes ? claim.result : '',
          brief: undefined,
          method: '',
          sure: '',
          sources: [],
        }),
      ),
      corrections: datesOf(corrections),
      scene,
      languages: map.languages,
      frames: map.frames,
      flights: embed ? undefined : flightsOf(report, marks, map),
      words,
      licences: embed ? '' : creditLine(credited),
      data: urls,
      detail: {
        names: root + data.detail.names,
        paths: root + data.detail.paths,
        globe: data.detail.globe && root + data.detail.globe,
      },
      control: controlOf(
        map,
        (...shares) => percentRangeIn(language, ...shares),
        rooted(data.control),
        rooted(data.changes),
      ),
      // An embed is for marks and sentences, in few bytes; it leads to the page for the units.
      units: embed ? undefined : units,
      dense: denseOf(read, data, root),
      embed,
      links,
    };
    const view = new View(props);
    const full = new View({ ...props, units });
    const timed = words?.control;
    const control = new ShownControl(props.control, report.asOf, { classes: [], grid: scene.grid });
    const dates = timed && {
      view: full,
      control,
      language,
      live: false,
      chart: !embed,
      words: timed,
    };
    const { body: datesHtml } = dates ? render(TimeControl, { props: dates }) : { body: '' };
    // The script that filters has hold of the panel, and Svelte of the dates alone.
    const { body: panel } = render(DensePanel, { props: { view: full, language } });
    const timeControl = props.dense
      ? (datesHtml && `<div class="dated">${datesHtml}</div>`) + unmarked(panel).trim()
      : datesHtml;
    const dated = (props.control?.dates.length ?? 0) > 1;
    const { body: legend } = render(Legend, {
      props: {
        layers: map.layers,
        languages: map.languages,
        names: view.names,
        words,
        language,
        sources: embed ? links.full : '',
        dated,
      },
    });
    const { body: backmatter } = render(Backmatter, {
      props: {
        view: full,
        claims: viewed,
        drawings,
        pictures: drawnPlaces(read, root),
        corrected: correctedOf(corrections, links.corrections, embed),
        layers: map.layers,
        datasets: map.datasets,
        words,
        whole: region && {
          local: inLanguage(region.file.name, units?.language ?? 'en'),
          km2: region.file.officialKm2 ?? 0,
        },
        links: {
          reports: root,
          line: root + (region ? linePathOf(region) : ''),
          csv: root + (region ? unitsCsvPath(region) : ''),
        },
        embed,
        data: createRawSnippet(() => ({ render: () => dataPlace })),
      },
    });
    const { body: finding } = render(Finding, {
      props: { report, claims: viewed, page: embed ? links.full : undefined },
    });
    const { body: imprint } = render(Imprint, { props: { report, credits: credited, page: links.full } });
    const { css, laterCss } = reportStyles(scene, map.layers, marks, units, {
      embed,
      dated,
      dense: props.dense !== undefined,
      names: nameLanguageOf(map.languages, language),
    });
    return {
      path: at,
      root,
      title: report.title,
      language,
      ...withNotice(
        language,
        render(ReportMap, {
          props: {
            ...props,
            view,
            laterCss,
            backmatter: unmarked(backmatter),
            legend: unmarked(legend).trim(),
            finding: unmarked(finding).trim(),
            imprint: unmarked(imprint).trim(),
            timeControl,
            frame: embed ? EmbedPage : ReportPage,
          },
        }),
        embed ? embedHead(read, at, siteUrl) : pageHead(read, reports, siteUrl),
      ),
      css,
      laterCss,
      props: {
        ...props,
        report: withoutQuotes(embed ? { ...report, source: '' } : report),
        // A card takes what is said of a mark from the list below the text.
        marks: marks.map((mark) => ({ ...mark, summary: '', added: undefined, origin: '' })),
        words: scriptWords(words, embed),
        layers: withoutKey(map.layers),
        scene: withoutPaths(scene),
      },
      ...aheadOf(props.dense),
      modules: [`src/lib/messages/${interfaceLanguage(language)}.ts`],
      ...(embed ? { robots: 'noindex', script: 'embed' } : {}),
    };
  };
}

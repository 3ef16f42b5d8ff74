import { escapeHtml } from '../lib/report/markup.ts';
import { dataFilesOf, madeLater, type DataFiles } from '../lib/server/dataFiles.ts';
import { downloadsOf } from '../lib/server/downloads.ts';
import { LiveReports, readDraft, type LiveReport } from '../lib/server/live/liveReports.ts';
import type { LiveSite } from '../lib/server/live/liveServer.ts';
import type { Region } from '../lib/server/read/region.ts';
import type { ReadReport } from '../lib/server/read/reports.ts';
import { schemaFiles } from '../lib/server/schemaFiles.ts';
import { licencesFile } from '../lib/server/site/licences.ts';
import type { Page, SiteFile, SiteOptions } from '../lib/server/site/page.ts';
import { drawnEmbeds } from './drawnChecks.ts';
import { indexPage } from './indexPage.ts';
import { linePages, rootOf } from './linePage.ts';
import { onwardPages } from './onwardPages.ts';
import { correctionsPage } from './pages.ts';
import { pathsOf } from './paths.ts';
import { previewPage } from './previewPage.ts';
import { openingOf } from './publication.ts';
import { readingOf } from './reading.ts';
import { renderingOf } from './reportPage.ts';
import { datasetsOf, filesOfReport, regionsOf, unitTables } from './siteFiles.ts';
import { wordStyles } from './styles.ts';

/** The page of a report that could never be drawn yet: its words. */
function draftPage(report: LiveReport, language: string, path: string): Page {
  const { title = report.slug, paragraphs = [] } = readDraft(report, language) ?? {};
  const sentence = ({ text, name }: { text: string; name: string | undefined }) =>
    name === undefined ? escapeHtml(text) : `<span id="s-${name}">${escapeHtml(text)}</span>`;
  const text = paragraphs.map((all) => `<p>${all.map(sentence).join(' ')}</p>`).join('\n');
  const root = rootOf(path);
  return {
    path,
    root,
    title,
    language,
    head: '',
    body: `<main class="page"><p class="home"><a href="${root}">Geogloss</a></p><h1>${escapeHtml(title)}</h1>${text}</main>`,
    css: wordStyles.statement,
    robots: 'noindex',
  };
}

/**
 * A site for whoever writes its reports: every page and file is rendered when it is asked for, and a report that does
 * not check is shown as it last could be drawn.
 *
 * @param options - of the built program
 */
export function liveSite(options: SiteOptions & { readonly root: string }): LiveSite {
  const { siteUrl, root } = options;
  const live = new LiveReports(readingOf(root, 'draft', true));
  let pages = new Map<string, Page | undefined>();
  let files = new Map<ReadReport | 'all', Map<string, SiteFile>>();
  // Of the last maps: a page that is about to be replaced may still ask for what it was drawn from, and a report whose
  // text alone was changed is drawn from the same.
  const data = new Map<string, { readonly regions: readonly Region[]; readonly files: DataFiles }>();
  let maps = 0;
  const dataOf = ({ map }: ReadReport): DataFiles => {
    const { layers, home, languages, regions, control } = map;
    const placed = map.own.map((each) => each.placed);
    const tables = map.dense.map(({ table }) => table.content);
    const key = JSON.stringify([layers, home, languages, control?.own, placed, tables]);
    const known = data.get(key);
    const isSame =
      known?.regions.length === regions.length && known.regions.every((each, i) => each === regions[i]);
    const files = isSame ? known.files : dataFilesOf(map, madeLater(`data/${String((maps += 1))}`));
    data.delete(key);
    data.set(key, { regions, files });
    const [oldest] = data.keys();
    if (oldest !== undefined && data.size > 3 * reports().length) data.delete(oldest);
    return files;
  };
  const reports = () => live.all.flatMap(({ drawn }) => drawn);
  const once = (of: ReadReport | 'all', make: () => SiteFile[]) => {
    const made = files.get(of) ?? new Map(make().map((file) => [file.path, file]));
    files.set(of, made);
    return made;
  };

  function pageOf(read: ReadReport, path: string): Page | undefined {
    const { page, embed } = pathsOf(read);
    if (path === page || path === embed) {
      const render = renderingOf({ read, data: dataOf(read) }, { ...options, reports: reports() });
      // A frame that is pinned is made where the site is built.
      return render(path, path === embed, (to) => to + embed);
    }
    const others = !path.startsWith(page)
      ? path.startsWith(embed)
        ? drawnEmbeds(read)
        : []
      : path === `${page}corrections/`
        ? [correctionsPage(read)]
        : onwardPages(read, reports(), siteUrl);
    return others.find((each) => each.path === path);
  }

  function made(path: string): Page | undefined {
    // What is asked for most is a file, and to find that no page has its path would take rendering them all.
    if (path !== '' && !path.endsWith('/')) return undefined;
    if (path === '') return indexPage(reports());
    if (path === 'embed/preview/') return previewPage(reports(), options);
    for (const read of reports()) {
      const page = pageOf(read, path);
      if (page) return page;
    }
    for (const report of live.all)
      for (const language of report.drawn.length > 0 ? [] : report.languages)
        if (path === `${language}/${report.slug}/`) return draftPage(report, language, path);
    return linePages(regionsOf(reports()), reports()).find((each) => each.path === path);
  }

  function file(path: string): SiteFile | undefined {
    if (path.startsWith('data/')) {
      const found = [...data.values()]
        .flatMap(({ files: each }) => [...each.files, ...each.copies])
        .find((each) => each.path === path);
      if (found) return found;
    }
    for (const read of reports()) {
      if (path === pathsOf(read).opening) return { path, text: openingOf(read) };
      if (path.replace(/^embed\//u, '').startsWith(pathsOf(read).page)) {
        const found = once(read, () => filesOfReport(read, siteUrl)).get(path);
        if (found) return found;
      }
    }
    const common = once('all', () => [
      ...unitTables(regionsOf(reports())),
      licencesFile(options.notices, datasetsOf(reports())),
      ...schemaFiles(),
      ...downloadsOf(reports()),
    ]);
    return common.get(path);
  }

  const page = (path: string) => {
    if (!pages.has(path)) pages.set(path, made(path));
    return pages.get(path);
  };

  function* ahead(): Generator<string> {
    const latest = live.all.reduce<LiveReport | undefined>(
      (last, each) => (last && last.changedAt >= each.changedAt ? last : each),
      undefined,
    );
    const [read] = latest?.drawn ?? [];
    if (!read) return;
    const path = pathsOf(read).page;
    page(path);
    yield path;
    // To look at a file's text is to make it.
    for (const each of dataOf(read).files) if (each.text !== '') yield each.path;
  }

  return {
    root,
    reports: () => live.all,
    refresh: () => {
      const changed = live.refresh();
      if (changed) {
        pages = new Map();
        files = new Map();
      }
      return changed;
    },
    page,
    file,
    ahead,
  };
}

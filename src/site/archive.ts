import { Refusal } from '../lib/input/refusal.ts';
import { isError } from '../lib/input/problem.ts';
import { marksGeojson } from '../lib/server/archive/geojson.ts';
import { readmeOf } from '../lib/server/archive/readme.ts';
import { singleFile } from '../lib/server/archive/singleFile.ts';
import { stillSvg } from '../lib/server/card/still.ts';
import { lineOf } from '../lib/server/check/checkResult.ts';
import { embedSize, iframeOf, placeholderUrl } from '../lib/server/site/oembed.ts';
import { licencesPath } from '../lib/server/site/licences.ts';
import type { Client } from '../lib/server/site/client.ts';
import type { SiteFile } from '../lib/server/site/page.ts';
import { messagesIn } from '../lib/messages/messages.ts';
import { pathsOf } from './paths.ts';
import { pictureOf, shownDay } from './publication.ts';
import { reportsIn, site } from './render.ts';

/**
 * A report in one language as files that need no site: for syndication and archives.
 *
 * @param path - `en/<report>` or, for the one language or the original, `<report>`
 * @param client - of the built program; `code` is its script of a page that is one file
 * @param root - the project's folder
 * @throws where there is no such report, with the names of those there are; where it does not check, with its problems
 */
export function archiveOf(
  path: string,
  {
    client,
    code,
    siteUrl,
    root,
  }: { client: Client; code: string; siteUrl: string | undefined; root: string },
): { name: string; files: SiteFile[] } {
  const folders = reportsIn(root);
  const wanted = path.replace(/\/+$/u, '');
  const wrong = folders.find(
    ({ slug, reports: none }) => none.length === 0 && wanted.split('/').includes(slug),
  );
  if (wrong) throw new Refusal(wrong.problems.filter(isError).map(lineOf).join('\n'));
  const reports = folders.flatMap((folder) => folder.reports);
  const found = reports.filter(
    ({ slug, report }) => wanted === slug || wanted === `${report.language}/${slug}`,
  );
  // Where no language is named, a translation stands behind what it is a translation of.
  const originals = found.filter(({ report }) => report.translationOf === undefined);
  const [read, more] = found.length > 1 ? originals : found;
  if (!read || more) {
    const names = (found.length > 1 ? found : reports).map((each) => pathsOf(each).page.slice(0, -1));
    throw new Refusal(
      found.length > 1
        ? `“${path}” is there in several languages; name one of ${names.join(', ')}`
        : `there is no report “${path}”; there are ${names.join(', ')}`,
    );
  }
  const { pages, files } = site({
    siteUrl,
    root,
    report: read.slug,
    scripts: client.scripts,
    notices: client.notices.filter(({ name }) => client.inFile.includes(name)),
  });
  const paths = pathsOf(read);
  const page = pages.find((each) => each.path === paths.page);
  const annotations = files.find((each) => each.path === `${paths.page}annotations.jsonld`);
  const licences = files.filter((each) => each.path === licencesPath);
  if (!page || !annotations || !('text' in annotations)) throw new Error(`the site has no ${paths.page}`);
  const { scene, marks, layers } = pictureOf(read);
  const { title, language, source } = read.report;
  const caption = [`${title}.`, shownDay(read), messagesIn(language).reportSource(source)];
  const still = stillSvg(scene, layers, marks, caption.join(' '));
  const iframe = iframeOf(new URL(paths.embed, siteUrl ?? placeholderUrl).href, title, embedSize);
  return {
    name: paths.page.slice(0, -1).replaceAll('/', '-'),
    files: [
      { path: 'index.html', text: singleFile(page, files, code, siteUrl) },
      { path: 'still.svg', text: still },
      { path: 'still.png', drawing: still },
      marksGeojson(annotations.text, read.map.datasets),
      { path: 'annotations.jsonld', text: annotations.text },
      { path: 'embed.txt', text: `${iframe}\n` },
      ...licences,
      { path: 'README.txt', text: readmeOf(read.report, read.map.datasets, siteUrl) },
    ],
  };
}

import { cardSize, cardSvg } from '../lib/server/card/card.ts';
import { labelledIn, nameLanguageOf } from '../lib/geo/mapName.ts';
import type { Geodata } from '../lib/server/geodata.ts';
import type { ReadReport } from '../lib/server/reports.ts';
import { sceneOf, townRowsOf } from '../lib/server/scene.ts';
import { escapeHtml } from '../lib/report/markup.ts';
import { headOf, type About } from '../lib/server/site/head.ts';
import { oembedOf } from '../lib/server/site/oembed.ts';
import type { Page, SiteFile } from '../lib/server/site/page.ts';
import { areaLabelPosition } from '../lib/server/shapes.ts';
import { territoryId } from '../lib/geo/territory.ts';
import { townsFrom } from '../lib/still/scene.ts';
import { territoryPaths, withTerritory } from '../lib/still/territoryPaths.ts';
import { dayIn, messagesIn } from '../lib/ui/messages.ts';
import { pathsOf } from './paths.ts';
import { wordStyles } from './styles.ts';
import { waysInto } from './ways.ts';

/** What a language calls itself, with a capital. */
export function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

const languagesOf = (slug: string, all: readonly ReadReport[]) =>
  all
    .filter((each) => each.slug === slug)
    .map((each) => ({ language: each.report.language, path: pathsOf(each).page }));

/** What the full page and its embed tell of themselves. */
function aboutReport(read: ReadReport, all: readonly ReadReport[]): About {
  const { report, marks, slug } = read;
  const { page, picture } = pathsOf(read);
  const messages = messagesIn(report.language);
  const languages = languagesOf(slug, all);
  const ofLanguage = (language: string) => languages.filter((each) => each.language === language);
  const translations = all.filter(
    (each) => each.slug === slug && each.report.translationOf === report.language,
  );
  const shows = messages.mapShows(dayIn(report.language, report.asOf));
  return {
    canonical: page,
    title: report.title,
    description: report.statements[0]?.text ?? shows,
    language: report.language,
    languages,
    picture: { path: picture, ...cardSize, alt: `${report.title}. ${shows}` },
    published: report.date,
    // No publisher is named: a report names none. Its author may be a person or not, which only oEmbed need not say.
    data: (at) => ({
      '@context': 'https://schema.org',
      '@type': ['Article', 'Report'],
      '@id': at(page),
      url: at(page),
      headline: report.title,
      inLanguage: report.language,
      datePublished: report.date,
      image: at(picture),
      citation: report.source,
      ...(report.translationOf
        ? { translationOfWork: ofLanguage(report.translationOf).map(({ path }) => ({ '@id': at(path) })) }
        : {}),
      ...(translations.length > 0
        ? { workTranslation: translations.map((each) => ({ '@id': at(pathsOf(each).page) })) }
        : {}),
      hasPart: {
        '@type': 'Map',
        '@id': `${at(page)}#map`,
        name: report.title,
        temporalCoverage: report.asOf,
        about: marks
          .filter(({ layer }) => layer !== 'contacts')
          .map(({ id, title, at: [longitude, latitude] }) => ({
            '@type': 'Place',
            '@id': `${at(page)}#p-${id}`,
            name: title,
            geo: { '@type': 'GeoCoordinates', latitude, longitude },
          })),
      },
    }),
  };
}

/** Where the oEmbed answer for a page stands: beside it. */
export const oembedBeside = (path: string): string => `${path}oembed.json`;

/** The head of a report's full page. */
export const pageHead = (read: ReadReport, all: readonly ReadReport[], siteUrl: string | undefined): string =>
  headOf({ ...aboutReport(read, all), oembed: oembedBeside(pathsOf(read).page) }, siteUrl);

/**
 * The head of an embed. Nobody shows a link to it: it names the page that counts and, for who pastes its address, its
 * oEmbed answer, and costs the reader nothing else.
 *
 * @param path - the embed's own, which may be pinned
 */
export function embedHead(read: ReadReport, path: string, siteUrl: string | undefined): string {
  if (siteUrl === undefined) return '';
  const at = (to: string) => escapeHtml(new URL(to, siteUrl).href);
  return `<link rel="canonical" href="${at(pathsOf(read).page)}">
<link rel="alternate" type="application/json+oembed" href="${at(oembedBeside(path))}" title="${escapeHtml(read.report.title)}">`;
}

/**
 * The oEmbed answer for an address that can be pasted.
 *
 * @param path - of the page that it is for
 * @param embed - the address of the frame, from the site's root, with its query
 */
export const oembedFile = (
  { report }: ReadReport,
  path: string,
  { embed, picture, title = report.title }: { embed: string; picture: string; title?: string },
  siteUrl: string | undefined,
): SiteFile => ({
  path: oembedBeside(path),
  text: oembedOf({ title, author: report.author, embed, picture, pictureSize: cardSize }, siteUrl),
});

/** The pages that send a reader on to a statement, or to a date, of the full page. */
export function onwardPages(
  read: ReadReport,
  all: readonly ReadReport[],
  { territories }: Pick<Geodata, 'territories'>,
  siteUrl: string | undefined,
): Page[] {
  const { report } = read;
  const ways = waysInto(read, territories.keys());
  return [...ways.statements, ...ways.dates].map(({ path, to, picture, text, isQuoted, link }): Page => {
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
      script: 'onward',
      // With an address the canonical link says which page counts.
      ...(siteUrl === undefined ? { robots: 'noindex' } : {}),
    };
  });
}

/** The pictures and the oEmbed answers of a report. */
export function publishedFiles(read: ReadReport, geodata: Geodata, siteUrl: string | undefined): SiteFile[] {
  const { report } = read;
  const names = nameLanguageOf(report.language);
  const marks = labelledIn(names, read.marks);
  const paths = pathsOf(read);
  const messages = messagesIn(report.language);
  // A card is shown large and frames any place: the ground as fine as the data, and every town.
  const named = new Set(marks.map(({ label }) => label));
  const towns = labelledIn(names, townsFrom(townRowsOf(geodata), named));
  const scene = { ...sceneOf(geodata, marks, 0), towns };
  const below = (asOf: string) => [
    messages.mapShows(dayIn(report.language, asOf)),
    messages.reportSource(report.source),
  ];
  const ways = waysInto(read, geodata.territories.keys());
  const { page, embed, picture } = paths;
  return [
    ...[page, embed].map((path) => oembedFile(read, path, { embed, picture }, siteUrl)),
    ...[...ways.statements, ...ways.dates].map((way) =>
      oembedFile(
        read,
        way.path,
        { embed: embed + way.query, picture: way.picture, title: way.title },
        siteUrl,
      ),
    ),
    { path: picture, drawing: cardSvg(scene, marks, { text: report.title, below: below(report.asOf) }) },
    ...report.statements.map(({ name, text }) => {
      const own = marks.filter(({ statements }) => statements.includes(name));
      const words = { text, above: report.title, below: below(report.asOf) };
      return { path: paths.statementPicture(name), drawing: cardSvg(scene, own, words) };
    }),
    ...[...geodata.territories].map(([asOf, { features }]) => {
      const place = areaLabelPosition(features.map(({ geometry }) => geometry));
      const dated = marks.map((mark) => (mark.id === territoryId ? { ...mark, ...place } : mark));
      const words = { text: report.title, below: below(asOf) };
      return {
        path: paths.datePicture(asOf),
        drawing: cardSvg(withTerritory(scene, territoryPaths(features)), dated, words),
      };
    }),
  ];
}

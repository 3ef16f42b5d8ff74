import { cardSize, cardSvg } from '../lib/server/card/card.ts';
import { labelledIn, nameLanguageOf } from '../lib/geo/mapName.ts';
import type { Geodata } from '../lib/server/geodata.ts';
import type { ReadReport } from '../lib/server/reports.ts';
import { sceneOf, townRowsOf } from '../lib/server/scene.ts';
import { escapeHtml } from '../lib/report/markup.ts';
import { headOf, type About } from '../lib/server/site/head.ts';
import { oembedOf } from '../lib/server/site/oembed.ts';
import type { Page, SiteFile } from '../lib/server/site/page.ts';
import { townsFrom } from '../lib/still/scene.ts';
import { dayIn, messagesIn } from '../lib/ui/messages.ts';
import { wordStyles } from './styles.ts';

/** Where a report's pages and pictures stand, relative to the site's root. */
export const pathsOf = ({ slug, report }: ReadReport) => {
  const page = `${report.language}/${slug}/`;
  return {
    page,
    embed: `embed/${page}`,
    picture: `${page}card.png`,
    oembed: `${page}oembed.json`,
    statement: (name: string) => `${page}s/${name}/`,
    statementPicture: (name: string) => `${page}s/${name}/card.png`,
  };
};

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

/** The head of a report's full page or of its embed. */
export function reportHead(
  read: ReadReport,
  all: readonly ReadReport[],
  siteUrl: string | undefined,
  embed: boolean,
): string {
  const about = aboutReport(read, all);
  if (!embed) return headOf({ ...about, oembed: pathsOf(read).oembed }, siteUrl);
  // Nobody shows a link to an embed: it names the page that counts, and costs the reader nothing else.
  return siteUrl === undefined
    ? ''
    : `<link rel="canonical" href="${escapeHtml(new URL(about.canonical, siteUrl).href)}">`;
}

/**
 * One page per statement: a fragment is never sent to a host, so a network could not show a statement's own
 * picture for a link to `#s-...`. A reader is sent on to the statement on the full page.
 */
export function statementPages(
  read: ReadReport,
  all: readonly ReadReport[],
  siteUrl: string | undefined,
): Page[] {
  const { report } = read;
  const paths = pathsOf(read);
  const messages = messagesIn(report.language);
  return report.statements.map(({ name, text }): Page => {
    const about: About = {
      ...aboutReport(read, all),
      self: paths.statement(name),
      description: text,
      languages: [],
      picture: { path: paths.statementPicture(name), ...cardSize, alt: text },
      data: undefined,
    };
    return {
      path: paths.statement(name),
      root: '../../../../',
      title: report.title,
      language: report.language,
      head: headOf(about, siteUrl),
      body: `<main class="page"><h1>${escapeHtml(report.title)}</h1><blockquote>${escapeHtml(text)}</blockquote><p><a id="onward" href="../../#s-${name}">${escapeHtml(messages.readOnMap)}</a></p></main>`,
      css: wordStyles.statement,
      script: 'onward',
      // With an address the canonical link says which page counts.
      ...(siteUrl === undefined ? { robots: 'noindex' } : {}),
    };
  });
}

/** The pictures and the oEmbed answer of a report. */
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
  const below = [
    messages.mapShows(dayIn(report.language, report.asOf)),
    messages.reportSource(report.source),
  ];
  const oembed = oembedOf(
    {
      title: report.title,
      author: report.author,
      embed: paths.embed,
      picture: paths.picture,
      pictureSize: cardSize,
    },
    siteUrl,
  );
  return [
    { path: paths.oembed, text: oembed },
    { path: paths.picture, drawing: cardSvg(scene, marks, { text: report.title, below }) },
    ...report.statements.map(({ name, text }) => {
      const own = marks.filter(({ statements }) => statements.includes(name));
      return {
        path: paths.statementPicture(name),
        drawing: cardSvg(scene, own, { text, above: report.title, below }),
      };
    }),
  ];
}

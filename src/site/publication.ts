import { cardSize, cardSvg } from '../lib/server/card/card.ts';
import { openingSvg } from '../lib/server/card/still.ts';
import { nameLanguageOf } from '../lib/map/nameLanguage.ts';
import { labelledIn } from '../lib/map/names.ts';
import { rowOf } from '../lib/map/roles.ts';
import type { MapOfReport } from '../lib/server/mapOfReport.ts';
import type { ReadReport } from '../lib/server/read/reports.ts';
import { detailRowsOf } from '../lib/server/nameRows.ts';
import { sceneOf } from '../lib/server/scene.ts';
import { escapeHtml } from '../lib/report/markup.ts';
import { headOf, type About } from '../lib/server/site/head.ts';
import { oembedOf } from '../lib/server/site/oembed.ts';
import type { Page, SiteFile } from '../lib/server/site/page.ts';
import { namesFrom, type Scene } from '../lib/still/scene.ts';
import type { Mark } from '../lib/report/marks.ts';
import { dayIn, messagesIn } from '../lib/messages/messages.ts';
import { wordStyles } from './styles.ts';

/** Where a report's pages and pictures stand, relative to the site's root. */
export const pathsOf = ({ slug, report }: ReadReport) => {
  const page = `${report.language}/${slug}/`;
  return {
    page,
    embed: `embed/${page}`,
    picture: `${page}card.png`,
    statement: (name: string) => `${page}s/${name}/`,
    opening: `${page}map.svg`,
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

/** Which day the map shows, in words; and which its area of control, where that is another. */
export function shownDay({ report: { language, asOf }, map: { control } }: ReadReport): string {
  const messages = messagesIn(language);
  const other =
    control && control.own !== asOf
      ? messages.otherControl(dayIn(language, control.own), dayIn(language, asOf))
      : '';
  return [messages.mapShows(dayIn(language, asOf)), other].filter(Boolean).join(' ');
}

/** A map for a picture of any part of it: as fine as it comes, with every name, in the words of one language. */
export function pictureOf({ report, marks, map }: ReadReport): {
  scene: Scene;
  marks: Mark[];
  layers: MapOfReport['layers'];
} {
  const language = nameLanguageOf(map.languages, report.language);
  const named = new Set(marks.flatMap(({ label, others = {} }) => [label, ...Object.values(others)]));
  const names = labelledIn(language, namesFrom(detailRowsOf(map), map.languages, named));
  return {
    scene: { ...sceneOf(map, marks, 'fine'), names },
    marks: labelledIn(language, marks),
    layers: map.layers,
  };
}

/** What the full page and its embed tell of themselves. */
function aboutReport(read: ReadReport, all: readonly ReadReport[]): About {
  const { report, marks, slug } = read;
  const { page, picture } = pathsOf(read);
  const languages = languagesOf(slug, all);
  const ofLanguage = (language: string) => languages.filter((each) => each.language === language);
  const translations = all.filter(
    (each) => each.slug === slug && each.report.translationOf === report.language,
  );
  const shows = shownDay(read);
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
          .filter(({ role }) => rowOf(role).target !== 'contact')
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
  if (!embed) return headOf({ ...about, oembed: 'oembed.json' }, siteUrl);
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
      script: 'statementRedirect',
      // With an address the canonical link says which page counts.
      ...(siteUrl === undefined ? { robots: 'noindex' } : {}),
    };
  });
}

/** The map of a report as it opens, for the list of reports: small, and of what that view shows alone. */
function openingOf({ report, marks, map }: ReadReport): string {
  const language = nameLanguageOf(map.languages, report.language);
  const scene = sceneOf(map, marks, 1);
  const named = { ...scene, names: labelledIn(language, scene.names) };
  return openingSvg(named, map.layers, labelledIn(language, marks), { width: 1200, height: 520 });
}

/** The pictures and the oEmbed answer of a report. */
export function publishedFiles(read: ReadReport, siteUrl: string | undefined): SiteFile[] {
  const { report, map } = read;
  const paths = pathsOf(read);
  const { scene, marks, layers } = pictureOf(read);
  const below = [shownDay(read), messagesIn(report.language).reportSource(report.source)];
  const oembed = oembedOf(
    {
      title: report.title,
      author: report.author,
      page: paths.page,
      embed: paths.embed,
      picture: paths.picture,
      pictureSize: cardSize,
    },
    siteUrl,
  );
  const card = cardSvg(scene, layers, marks, { text: report.title, below }, map.home);
  return [
    { path: `${paths.page}oembed.json`, text: oembed },
    { path: paths.picture, drawing: card },
    { path: paths.opening, text: openingOf(read) },
    ...report.statements.map(({ name, text }) => {
      const own = marks.filter(({ statements }) => statements.includes(name));
      const frame = new Map(Object.entries(map.frames)).get(name);
      return {
        path: paths.statementPicture(name),
        drawing: cardSvg(scene, layers, own, { text, above: report.title, below }, frame),
      };
    }),
  ];
}

import { aimOf } from '../lib/report/aim.ts';
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
import type { SiteFile } from '../lib/server/site/page.ts';
import { controlPlace } from '../lib/server/pointables.ts';
import { classPaths } from '../lib/still/areaPaths.ts';
import { withClasses } from '../lib/still/classes.ts';
import { namesFrom, type Scene } from '../lib/still/scene.ts';
import type { Mark } from '../lib/report/marks.ts';
import { dayIn, messagesIn } from '../lib/messages/messages.ts';
import { pathsOf } from './paths.ts';
import { drawnPictures } from './drawnChecks.ts';
import { waysInto } from './ways.ts';

/** What a language calls itself, with a capital. */
export function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Links from a report to the same one in other languages. */
export const otherLanguages = (
  { slug, report }: ReadReport,
  all: readonly ReadReport[],
  root: string,
): { language: string; name: string; href: string }[] =>
  all
    .filter((other) => other.slug === slug && other.report.language !== report.language)
    .map(({ report: { language } }) => ({
      language,
      name: ownName(language),
      href: `${root}${language}/${slug}/`,
    }));

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
export function aboutReport(read: ReadReport, all: readonly ReadReport[]): About {
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

/** Where the oEmbed answer for a page stands: beside it. */
export const oembedBeside = (path: string): string => `${path}oembed.json`;

/** The head of a report's full page. */
export const pageHead = (read: ReadReport, all: readonly ReadReport[], siteUrl: string | undefined): string =>
  `<link rel="alternate" type="application/feed+json" title="${escapeHtml(messagesIn(read.report.language).corrections)}" href="corrections/feed.json">
${headOf({ ...aboutReport(read, all), oembed: oembedBeside(pathsOf(read).page) }, siteUrl)}`;

/**
 * The head of an embed. Nobody shows a link to it: it names the page that counts and, for who pastes its address, its
 * oEmbed answer, and costs the reader nothing else.
 *
 * @param path - the embed's own, which may be pinned
 */
export function embedHead(read: ReadReport, path: string, siteUrl: string | undefined): string {
  const sizing = '<meta name="responsive-embedded-sizing" content="allow-origins=*">';
  if (siteUrl === undefined) return sizing;
  const at = (to: string) => escapeHtml(new URL(to, siteUrl).href);
  return `${sizing}
<link rel="canonical" href="${at(pathsOf(read).page)}">
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

/** The map of a report as it opens, for the list of reports: small, and of what that view shows alone. */
export function openingOf({ report, marks, map }: ReadReport): string {
  const language = nameLanguageOf(map.languages, report.language);
  const scene = sceneOf(map, marks, 1);
  const named = { ...scene, names: labelledIn(language, scene.names) };
  return openingSvg(named, map.layers, labelledIn(language, marks), { width: 1200, height: 520 });
}

/** The pictures of a map's dates: the area of control, and its mark, of each. */
function datePictures(read: ReadReport, { scene, marks, layers }: ReturnType<typeof pictureOf>): SiteFile[] {
  const { report, map } = read;
  const { control } = map;
  if (!control) return [];
  const classes = control.classes.map(({ id }) => id);
  return [...control.region.control].map(([asOf, { features, beside }]) => {
    const label = control.labels.get(asOf) ?? '';
    const place = { ...controlPlace(control.region, features), asOf, label };
    const dated = marks.map((mark) => (mark.id === control.mark ? { ...mark, ...place } : mark));
    const drawn = withClasses(
      scene,
      control.layer,
      classPaths([...features, ...beside], classes, scene.grid),
    );
    const { mapShows, reportSource } = messagesIn(report.language);
    const below = [mapShows(dayIn(report.language, asOf)), reportSource(report.source)];
    return {
      path: pathsOf(read).datePicture(asOf),
      drawing: cardSvg(drawn, layers, dated, { text: report.title, below }),
    };
  });
}

/** The pictures and the oEmbed answers of a report. */
export function publishedFiles(read: ReadReport, siteUrl: string | undefined): SiteFile[] {
  const { report, map } = read;
  const paths = pathsOf(read);
  const drawn = pictureOf(read);
  const { scene, marks, layers } = drawn;
  const below = [shownDay(read), messagesIn(report.language).reportSource(report.source)];
  const ways = waysInto(read);
  const { page, embed, picture } = paths;
  const card = cardSvg(scene, layers, marks, { text: report.title, below });
  return [
    ...[page, embed].map((path) => oembedFile(read, path, { embed, picture }, siteUrl)),
    ...ways.map((way) =>
      oembedFile(read, way.path, { embed: way.embed, picture: way.picture, title: way.title }, siteUrl),
    ),
    { path: picture, drawing: card },
    { path: paths.opening, text: openingOf(read) },
    ...report.statements.map(({ name, text }) => {
      const own = marks.filter(({ statements }) => statements.includes(name));
      const aim = aimOf({ kind: 'statement', name }, marks, map.home, { frames: map.frames });
      return {
        path: paths.statementPicture(name),
        drawing: cardSvg(scene, layers, own, { text, above: report.title, below }, aim),
      };
    }),
    ...datePictures(read, drawn),
    ...drawnPictures(read),
  ];
}

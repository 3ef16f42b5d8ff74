import { newestFirst } from '../report/corrections.ts';
import type { ReadReport } from './read/reports.ts';
import type { SiteFile, SiteOptions } from './site/page.ts';
import { addressOf } from './site/siteUrl.ts';

/**
 * The corrections of one report as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), beside its page of
 * corrections.
 *
 * @param title - of the feed, in the report's language
 */
export function correctionsFeedOf(
  { slug, report, corrections }: ReadReport,
  siteUrl: SiteOptions['siteUrl'],
  title: string,
): SiteFile {
  const folder = `${report.language}/${slug}/corrections/`;
  const address = (path: string) => addressOf(siteUrl, folder + path);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language: report.language,
    // Addresses are left out where the site does not know its own; the ids stay the same kind of thing.
    ...(siteUrl === undefined ? {} : { home_page_url: address(''), feed_url: address('feed.json') }),
    items: newestFirst(corrections).map(({ name, date, what, before, after }) => ({
      id: address(`#correction-${name}`),
      ...(siteUrl === undefined ? {} : { url: address(`#correction-${name}`) }),
      title: what,
      content_text: `${what}\n\n− ${before}\n+ ${after}`,
      date_published: `${date}T00:00:00Z`,
    })),
  };
  return { path: `${folder}feed.json`, text: `${JSON.stringify(feed, null, 2)}\n` };
}

import { escapeHtml } from '../../report/markup.ts';

/** Stands in an oEmbed answer where nobody said where the site will be; no such host can exist (RFC 6761). */
export const placeholderUrl = 'https://site-url-not-set.invalid/';

/** The size of an embed whose host does not measure it, in CSS pixels. */
export const embedSize = { width: 660, height: 560 };

/** A frame with the attributes that WordPress keeps: it must work with these alone. */
export const iframeOf = (src: string, title: string, size: { width: number; height: number }): string =>
  `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${size.width}" height="${size.height}" frameborder="0"></iframe>`;

/** What oEmbed tells of one report. Paths are relative to the site's root. */
export type Embeddable = {
  readonly title: string;
  /** Who wrote the report, where it says so. */
  readonly author?: string | undefined;
  /** The full page, its embed, and the picture of both. */
  readonly page: string;
  readonly embed: string;
  readonly picture: string;
  readonly pictureSize: { readonly width: number; readonly height: number };
};

/**
 * An oEmbed 1.0 answer of the type `rich` (https://oembed.com). Its `html` holds nothing but a quotation with a
 * link, for where frames are dropped, and one frame with the attributes that WordPress keeps.
 *
 * @param siteUrl - the site's public address; undefined gives addresses on `placeholderUrl`
 */
export function oembedOf(embeddable: Embeddable, siteUrl: string | undefined): string {
  const root = siteUrl ?? placeholderUrl;
  const at = (path: string) => escapeHtml(new URL(path, root).href);
  const { title, author, page, embed, picture, pictureSize } = embeddable;
  const { width, height } = embedSize;
  const name = escapeHtml(title);
  return `${JSON.stringify(
    {
      type: 'rich',
      version: '1.0',
      title,
      ...(author === undefined ? {} : { author_name: author }),
      provider_name: 'Geogloss',
      provider_url: root,
      cache_age: 86_400,
      html: `<blockquote><a href="${at(page)}">${name}</a></blockquote>${iframeOf(new URL(embed, root).href, title, embedSize)}`,
      width,
      height,
      thumbnail_url: new URL(picture, root).href,
      thumbnail_width: pictureSize.width,
      thumbnail_height: pictureSize.height,
    },
    null,
    2,
  )}\n`;
}

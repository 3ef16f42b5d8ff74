import { escapeHtml } from '../../report/markup.ts';

/** Stands in an oEmbed answer where nobody said where the site will be; no such host can exist (RFC 6761). */
export const placeholderUrl = 'https://site-url-not-set.invalid/';

/** The size of an embed whose host does not measure it, in CSS pixels. */
export const embedSize = { width: 660, height: 720 };

/** A frame with the attributes that WordPress keeps: it must work with these alone. */
export const iframeOf = (src: string, title: string, size: { width: number; height: number }): string =>
  `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${size.width}" height="${size.height}" frameborder="0"></iframe>`;

/** What oEmbed tells of one report. Paths are relative to the site's root. */
export type Embeddable = {
  readonly title: string;
  /** Who wrote the report, where it says so. */
  readonly author?: string | undefined;
  /** The embed, and the picture of it. */
  readonly embed: string;
  readonly picture: string;
  readonly pictureSize: { readonly width: number; readonly height: number };
};

/**
 * An oEmbed 1.0 answer of the type `rich` (https://oembed.com). Its `html` is one frame with the attributes that
 * WordPress keeps, and nothing before it: WordPress hides a frame behind a quotation until the frame has spoken, so
 * that where a script is blocked nobody sees the map.
 *
 * @param siteUrl - the site's public address; undefined gives addresses on `placeholderUrl`
 */
export function oembedOf(embeddable: Embeddable, siteUrl: string | undefined): string {
  const root = siteUrl ?? placeholderUrl;
  const { title, author, embed, picture, pictureSize } = embeddable;
  const { width, height } = embedSize;
  return `${JSON.stringify(
    {
      type: 'rich',
      version: '1.0',
      title,
      ...(author === undefined ? {} : { author_name: author }),
      provider_name: 'Geogloss',
      provider_url: root,
      cache_age: 86_400,
      html: iframeOf(new URL(embed, root).href, title, embedSize),
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

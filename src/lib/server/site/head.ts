import { scriptJson } from './document.ts';
import { escapeHtml } from '../../report/markup.ts';

/** What a page tells networks, search engines and other sites of itself. Paths are relative to the site's root. */
export type About = {
  /** The page that counts: an embed or a statement's page names the full page. */
  readonly canonical: string;
  /** This page's own address, where it is another: what a network shows a link to. */
  readonly self?: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The same page in each language it is there in. */
  readonly languages: readonly { readonly language: string; readonly path: string }[];
  readonly picture?: {
    readonly path: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  };
  /** The day of publication, ISO 8601. */
  readonly published?: string | undefined;
  /** The oEmbed answer. Hosts take its address as it stands, and resolve none that is relative. */
  readonly oembed?: string | undefined;
  /** Schema.org's account of the page; given what turns a path into an address. */
  readonly data?: ((at: (path: string) => string) => unknown) | undefined;
};

/**
 * The tags of a page's head. Those that need the site's public address are left out where nobody said it: an
 * address that is wrong is worse than none.
 */
export function headOf(about: About, siteUrl: string | undefined): string {
  const tags: string[] = [];
  const tag = (name: string, attributes: Readonly<Record<string, string>>) =>
    tags.push(
      `<${name} ${Object.entries(attributes)
        .map(([key, value]) => `${key}="${escapeHtml(value)}"`)
        .join(' ')}>`,
    );
  const { title, description, language, picture, published, oembed } = about;
  const property = (key: string, content: string) => tag('meta', { property: key, content });
  tag('meta', { name: 'description', content: description });
  property('og:type', published ? 'article' : 'website');
  property('og:site_name', 'Geogloss');
  property('og:title', title);
  property('og:description', description);
  property('og:locale', language);
  if (published) property('article:published_time', published);
  tag('meta', { name: 'twitter:card', content: 'summary_large_image' });
  if (siteUrl === undefined) return tags.join('\n');

  const at = (path: string) => new URL(path, siteUrl).href;
  tag('link', { rel: 'canonical', href: at(about.canonical) });
  property('og:url', at(about.self ?? about.canonical));
  if (oembed) tag('link', { rel: 'alternate', type: 'application/json+oembed', href: at(oembed), title });
  for (const { language: hreflang, path } of about.languages)
    tag('link', { rel: 'alternate', hreflang, href: at(path) });
  const fallback = about.languages.find(({ language: id }) => id === 'en') ?? about.languages[0];
  if (fallback) tag('link', { rel: 'alternate', hreflang: 'x-default', href: at(fallback.path) });
  if (picture) {
    property('og:image', at(picture.path));
    property('og:image:type', 'image/png');
    property('og:image:width', String(picture.width));
    property('og:image:height', String(picture.height));
    property('og:image:alt', picture.alt);
  }
  if (about.data) tags.push(`<script type="application/ld+json">${scriptJson(about.data(at))}</script>`);
  return tags.join('\n');
}

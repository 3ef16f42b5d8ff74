import { escapeHtml } from '../../report/markup.ts';
import { documentOf } from '../site/document.ts';
import { licencesPath } from '../site/licences.ts';
import type { Page, SiteFile } from '../site/page.ts';

const asData = (type: string, text: string) => `data:${type};base64,${Buffer.from(text).toString('base64')}`;

/**
 * Puts the text of a site's file where a page's own data names it, as a `data:` address. Only JSON is ever
 * fetched by a page's script.
 */
function embedded(value: unknown, root: string, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    const text = value.startsWith(root) ? texts.get(value.slice(root.length)) : undefined;
    return text === undefined ? value : asData('application/json', text);
  }
  if (Array.isArray(value)) return value.map((each) => embedded(each, root, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, embedded(each, root, texts)]));
}

/** The same links, each leading to where `outward` says. */
function pointed(links: unknown, outward: (href: string) => string): unknown {
  if (Array.isArray(links)) return links.map((each) => pointed(each, outward));
  if (typeof links !== 'object' || links === null) return links;
  return Object.fromEntries(
    Object.entries(links).map(([key, value]) => [
      key,
      typeof value === 'string' && value.startsWith('.') ? outward(value) : pointed(value, outward),
    ]),
  );
}

/**
 * A page as one file that needs nothing else, not even a server: its script and its data stand in it.
 *
 * @param page - the page as the site has it
 * @param files - the site's files; those that the page's script fetches are put into it
 * @param script - the page's script as one classic script, without MapLibre: the data that only it needs are left out
 * @param siteUrl - where links to other pages of the site lead; undefined leaves them on this page
 */
export function singleFile(
  page: Page,
  files: readonly SiteFile[],
  script: string,
  siteUrl: string | undefined,
): string {
  const texts = new Map(files.flatMap((file) => ('text' in file ? [[file.path, file.text]] : [])));
  const { data, links, ...rest } = page.props as {
    data: Readonly<Record<string, string>>;
    links: unknown;
    units?: { layer: string };
  };
  const outward = (href: string) => (siteUrl === undefined ? '#' : new URL(page.path + href, siteUrl).href);
  // The still draws from the page itself; only a unit's outline is looked up.
  const units = rest.units?.layer ?? '';
  const needed = { ...rest, data: { [units]: data[units] }, links: pointed(links, outward) };
  // The notices go where the file goes: below the page, folded, and a link unfolds them.
  const notices = texts.get(licencesPath) ?? '';
  const carried =
    page.body.replaceAll(`href="${page.root}${licencesPath}"`, 'href="#licences"') +
    `<details><summary>${licencesPath}</summary><pre id="licences">${escapeHtml(notices)}</pre></details>`;
  const body = carried.replaceAll(
    /(<a\b[^>]*?\bhref=")([^"#:][^":]*)(")/gu,
    (_all, before: string, href: string, after: string) => before + outward(href) + after,
  );
  return documentOf(
    // Links between files of the site mean nothing beside this one.
    {
      ...page,
      css: `${page.css}\n#licences{white-space:pre-wrap}`,
      head: page.head.replace(/<link rel="alternate" type="application\/json\+oembed"[^>]*>/u, ''),
      body,
      props: embedded(needed, page.root, texts),
    },
    { scripts: [], strict: true, inline: script },
  );
}

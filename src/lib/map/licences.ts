import type { licences } from './datasets.ts';

/** What readers call the licences that data may have, and where each can be read. Where there is no name, a language has a word. */
const named: Readonly<Record<(typeof licences)[number], readonly [name: string, url: string]>> = {
  'CC0-1.0': ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  'CC-BY-4.0': ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  'ODbL-1.0': ['Open Database License 1.0', 'https://opendatacommons.org/licenses/odbl/1-0/'],
  'LGPL-3.0-or-later': ['LGPL 3.0', 'https://www.gnu.org/licenses/lgpl-3.0.html'],
  'LicenseRef-public-domain': ['', 'https://creativecommons.org/publicdomain/mark/1.0/'],
};

/**
 * A licence by its name, as readers know it.
 *
 * @param spdx - its SPDX identifier, one of those that data may have
 * @param publicDomain - what the reader's language calls what nobody has rights to
 */
export function licenceOf(
  spdx: string,
  publicDomain: string,
): { readonly name: string; readonly url: string } {
  const [name, url] = new Map(Object.entries(named)).get(spdx) ?? [spdx, ''];
  return { name: name || publicDomain, url };
}

/** An address as it is read. */
export const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|\/$/gu, '');
const asksForLink = new Set(['CC-BY-4.0', 'ODbL-1.0']);

/** A licence of what a map draws: its name, and, where it asks for links, its address and those of who asks to be named. */
export type Credit = {
  readonly name: string;
  readonly url?: string;
  readonly sources: readonly string[];
};

/** The licences of some datasets, each once, in their order. */
export function creditsOf(
  datasets: readonly { readonly licence: string; readonly link?: string | undefined }[],
  publicDomain: string,
): Credit[] {
  return [...new Set(datasets.map(({ licence }) => licence))].map((licence) => {
    const { name, url } = licenceOf(licence, publicDomain);
    if (!asksForLink.has(licence)) return { name, sources: [] };
    const links = datasets.flatMap((each) => (each.licence === licence && each.link ? each.link : []));
    return { name, url, sources: [...new Set(links)] };
  });
}

/** The same as a line of text, with addresses for what cannot hold a link. */
export const creditLine = (credits: readonly Credit[]): string =>
  credits
    .map(({ name, url, sources }) =>
      url === undefined ? name : `${name} (${[...sources, url].map(bare).join(', ')})`,
    )
    .join(', ');

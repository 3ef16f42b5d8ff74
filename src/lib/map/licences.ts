import type { licences } from './datasets.ts';

/** What readers call the licences that data may have, and where each can be read. Where there is no name, a language has a word. */
const named: Readonly<Record<(typeof licences)[number], readonly [name: string, url: string]>> = {
  'CC0-1.0': ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  'CC-BY-4.0': ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  'ODbL-1.0': ['Open Database License 1.0', 'https://opendatacommons.org/licenses/odbl/1-0/'],
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

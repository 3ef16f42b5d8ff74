import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../input/refusal.ts';

/**
 * The public address of the site, from the variable SITE_URL or else from `homepage` in package.json. Only
 * canonical links, hreflang, Open Graph, oEmbed and feeds use it; all that a page loads is relative.
 *
 * @returns the address with a slash at its end, or undefined where neither says one
 * @throws where one says something that cannot be an address of a site
 */
export function siteUrlFrom(sources: { SITE_URL?: unknown; homepage?: unknown }): string | undefined {
  for (const [name, given] of [
    ['SITE_URL', sources.SITE_URL],
    ['package.json: homepage', sources.homepage],
  ] as const)
    if (given !== undefined && given !== '') return parsed(given, name);
  return undefined;
}

function parsed(given: unknown, name: string): string {
  const wrong = (reason: string) => new Refusal(`${name}: ${JSON.stringify(given)}: ${reason}`);
  if (typeof given !== 'string') throw wrong('must be text');
  if (given.trim() !== given) throw wrong('has white space around it');
  if (!URL.canParse(given)) throw wrong('is no complete address, such as https://example.org/maps/');
  const url = new URL(given);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw wrong('must begin with https:// or http://');
  if (url.username || url.password) throw wrong('must not hold a name or password');
  if (url.search || url.hash || /[?#]/u.test(given)) throw wrong('must not have a query or a fragment');
  if (url.pathname.endsWith('.html')) throw wrong('must be the folder of the site, not one of its pages');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

/** Said where a site is built and nobody said where it will stand. */
export const unknownSiteUrl =
  'Neither SITE_URL nor "homepage" in package.json says where the site will stand: the build leaves out canonical links and the link to oEmbed.';

/** The site's public address, as the variable SITE_URL or the package.json in `root` says it. */
export async function siteUrlOf(root: string): Promise<string | undefined> {
  // Whoever has reports need not have a package.
  const text = await readFile(join(root, 'package.json'), 'utf8').catch(() => '{}');
  let homepage: unknown;
  try {
    ({ homepage } = JSON.parse(text) as { homepage?: unknown });
  } catch (error) {
    throw new Refusal(`package.json: is not JSON: ${(error as Error).message}`);
  }
  return siteUrlFrom({ SITE_URL: process.env['SITE_URL'], homepage });
}

/**
 * The full address of a page or file of the site, for what must be an IRI: ids of annotations and of entries
 * of a feed. Where nobody said where the site will stand, the host is `geogloss.invalid`, which by RFC 2606
 * never exists: ids stay stable and unique, and nobody takes them for a page.
 *
 * @param path - relative to the site's root
 */
export const addressOf = (siteUrl: string | undefined, path: string): string =>
  new URL(path, siteUrl ?? 'https://geogloss.invalid/').href;

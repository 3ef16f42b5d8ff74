import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { headersOf } from './headers.ts';

/** What is sent with an answer, and its status where that is known without the file. */
export type Answer = {
  readonly headers: Readonly<Record<string, string>>;
  readonly status?: 301 | 400 | undefined;
  /** The path of the document that is asked for, where it is there. */
  readonly document?: string | undefined;
};

/** The address of a request. A second slash would make the path's first part a host. */
export const addressIn = (url = '/'): URL => new URL(url.replace(/^\/+/u, '/'), 'http://localhost');

/**
 * What a server of the built site sends beside the file, as the header files ask of a host. A folder that is asked
 * for without its last slash leads to itself with one: without it, all that its page loads would be sought elsewhere.
 *
 * @param url - of the request, from the host's root
 * @param base - the path of the site, with a slash at both ends
 * @param out - the folder of the built site
 */
export async function answerOf(url: string, base: string, out: string): Promise<Answer> {
  const { pathname, search } = addressIn(url);
  if (!pathname.startsWith(base)) return { headers: {} };
  let path: string;
  try {
    path = decodeURI(pathname.slice(base.length));
  } catch {
    // Such as “/%”: it is no address of anything.
    return { headers: headersOf('', false), status: 400 };
  }
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const found = path.includes('\0') ? undefined : await stat(join(out, file)).catch(() => undefined);
  if (file !== path && found?.isFile() === true)
    return { headers: headersOf(path), document: join(out, file) };
  // Not the type: only the server knows whether it will answer with the file or with a 404.
  const headers = Object.fromEntries(
    Object.entries(headersOf(path, found?.isFile() === true)).filter(([name]) => name !== 'Content-Type'),
  );
  if (found?.isDirectory() !== true) return { headers };
  return { headers: { ...headers, Location: `${pathname}/${search}` }, status: 301 };
}

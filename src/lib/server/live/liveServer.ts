import { randomBytes } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import { livePaths } from '../../live/state.ts';
import { addressIn } from '../site/answer.ts';
import { clientIn, programParts, type Client } from '../site/client.ts';
import { forEver, headersOf } from '../site/headers.ts';
import type { Page, SiteFile } from '../site/page.ts';
import type { Answering } from '../site/serve.ts';
import { contentOf, scriptsOf } from '../site/writeSite.ts';
import { documentOf } from '../site/document.ts';
import { watchProject } from './changes.ts';
import type { LiveReport } from './liveReports.ts';
import { stateOf } from './liveState.ts';

/** A site whose pages and files are rendered when they are asked for. */
export type LiveSite = {
  /** The project's folder. */
  readonly root: string;
  /** Reads again what has changed; true where anything had. */
  readonly refresh: () => boolean;
  readonly reports: () => readonly LiveReport[];
  /** @param path - relative to the site's root */
  readonly page: (path: string) => Page | undefined;
  readonly file: (path: string) => SiteFile | undefined;
  /**
   * Makes what is asked for first, of the report that was worked on last, a part with each step: the ground of a map takes a
   * second, which a change would have to wait for.
   *
   * @returns the paths of what was made
   */
  readonly ahead: () => Iterator<string>;
};

/** The files that every site has, by their paths from its root. */
const clientFiles = (folder: string): ReadonlySet<string> =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );

/** Of the site's own headers those that a server for one person has: no other site may read a report that is not published. */
const headersFor = (path: string): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    Object.entries(headersOf(path)).filter(([name]) => name !== 'Access-Control-Allow-Origin'),
  ),
  // A script of the program is named by what it holds; data are named anew by each run.
  'Cache-Control': path.startsWith('assets/') ? forEver : 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
});

/** What the server for authors answers, and what ends it. */
export type Live = {
  readonly answers: Answering;
  /** Makes what is asked for first, while nobody asks. */
  readonly workAhead: () => void;
  readonly close: () => void;
};

/**
 * Shows a site to whoever writes it: renders what is asked for, and tells the pages that are open of every change.
 *
 * @param program - the folder of the built program
 * @param editor - how to ask an editor for a file: see `editorOf`
 * @param said - told of what was read, in a line
 */
export function goLive(
  site: LiveSite,
  { program, editor, said }: { program: string; editor: string; said: (line: string) => void },
): Live {
  const client: Client = clientIn(program);
  const folder = join(program, programParts.client);
  const files = clientFiles(folder);
  const told = { root: site.root, editor, run: randomBytes(4).toString('hex'), told: new WeakMap() };
  const open = new Map<ServerResponse, { readonly path: string; last: string }>();
  const stateFor = (path: string) => stateOf(path, site.reports(), told);
  const tell = () => {
    for (const [response, listener] of open) {
      const state = JSON.stringify(stateFor(listener.path));
      if (state === listener.last) continue;
      listener.last = state;
      response.write(`data: ${state}\n\n`);
    }
  };
  const look = () => {
    const began = performance.now();
    try {
      if (!site.refresh()) return;
      tell();
      said(`a change: read in ${String(Math.round(performance.now() - began))} ms`);
    } catch (error) {
      // Whatever it is, the next change is looked at again.
      said(error instanceof Error ? error.message : String(error));
    }
  };
  site.refresh();
  const stopWatching = watchProject(site.root, look);
  let next: NodeJS.Timeout | undefined;
  const workAhead = (ahead = site.ahead()) => {
    // Whoever asks meanwhile is answered between two steps.
    next = setTimeout(() => {
      try {
        if (ahead.next().done !== true) workAhead(ahead);
      } catch {
        // Whoever asks for it is told what is wrong with it.
      }
    });
  };

  function listen(request: IncomingMessage, response: ServerResponse, path: string): void {
    response.writeHead(200, { ...headersFor(''), 'Content-Type': 'text/event-stream; charset=utf-8' });
    response.write('retry: 500\n\n');
    open.set(response, { path, last: '' });
    request.on('close', () => open.delete(response));
    tell();
  }

  /** The page as a site has it, and beside its own scripts that of the author. */
  const document = (page: Page): string => {
    const live = `${page.root}${livePaths.script}?${encodeURIComponent(stateFor(page.path).version)}`;
    const { scripts, then } = scriptsOf(page, client);
    return documentOf(page, {
      scripts: [...[...scripts, ...then].map((file) => page.root + file), live],
      strict: true,
    });
  };

  const answers: Answering = async (request, response) => {
    const url = addressIn(request.url);
    let path: string;
    try {
      path = decodeURIComponent(url.pathname.slice(1));
    } catch {
      response.writeHead(400).end();
      return;
    }
    if (path === livePaths.events) {
      listen(request, response, url.searchParams.get('page') ?? '');
      return;
    }
    const send = (content: string | Uint8Array, type = path) =>
      response.writeHead(200, headersFor(type)).end(request.method === 'HEAD' ? undefined : content);
    if (path === livePaths.script) {
      response.writeHead(200, headersFor(path));
      createReadStream(join(program, programParts.liveScript)).pipe(response);
      return;
    }
    if (files.has(path)) {
      response.writeHead(200, headersFor(path));
      createReadStream(join(folder, path)).pipe(response);
      return;
    }
    const page = site.page(path);
    if (page) {
      send(document(page), '');
      return;
    }
    const file = site.file(path);
    if (file) {
      const { content } = await contentOf(file);
      send(content);
      return;
    }
    if (path !== '' && !path.endsWith('/') && site.page(`${path}/`)) {
      response.writeHead(302, { Location: `${url.pathname}/${url.search}` }).end();
      return;
    }
    response.writeHead(404, { ...headersFor('a.txt') }).end('There is no such page.\n');
  };
  return {
    answers,
    workAhead: () => workAhead(),
    close: () => {
      stopWatching();
      clearTimeout(next);
      for (const response of open.keys()) response.end();
    },
  };
}

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { inject } from 'vitest';
import { embeddedByWordpress } from '../fixtures/hosts/wordpress.ts';

const packageFile = (name: string, file: string) => join('node_modules', name, file);

/** The real listeners of host pages, from their packages. */
const libraries: Readonly<Record<string, string>> = {
  '/lib/pym.js': packageFile('pym.js', 'dist/pym.v1.js'),
  '/lib/iframeResizer.js': packageFile('iframe-resizer', 'js/iframeResizer.js'),
  '/lib/frames.js': packageFile('@newswire/frames', 'dist/frames.modern.js'),
  '/lib/sidechain.js': packageFile('@nprapps/sidechain', 'dist/sidechain.js'),
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
};

/** A policy as a careful host page may have: its own files, and frames and the script of the map's site. */
const strictPolicy = (site: string) =>
  `default-src 'self'; script-src 'self' ${site}; style-src 'self'; frame-src ${site}`;

/** What WordPress makes of the site's own oEmbed answer, and of one that begins with a quotation. */
async function wordpressOf(site: string): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(new URL('en/white-house-talks/oembed.json', site));
  const { html, provider_url: root } = (await response.json()) as { html: string; provider_url: string };
  // The built site was not told where it stands.
  const answer = html.replaceAll(root, site);
  const quotation = `<blockquote><a href="${site}en/white-house-talks/">White House talks</a></blockquote>`;
  return {
    '{{oembed}}': embeddedByWordpress(answer, 'aB3dE6gH9j') ?? '',
    '{{quoted-oembed}}': embeddedByWordpress(quotation + answer, 'kL2nO5qR8t') ?? '',
  };
}

/** What an article sends that wants memory shared between threads: its frames must send as much. */
const isolation = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};

/**
 * Serves the fixture host pages from an origin of their own. `strict/` before a page's name gives it a
 * Content-Security-Policy, `isolated/` isolates it; `{{site}}` in a page stands for the address of the built site,
 * `{{oembed}}` for what WordPress makes of its oEmbed answer.
 */
export async function serveHosts() {
  const site = inject('site');
  const wordpress = await wordpressOf(site);
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const strict = pathname.startsWith('/strict/');
      const isolated = pathname.startsWith('/isolated/');
      const path = pathname.replace(/^\/(?:strict|isolated)\//u, '/');
      // A browser asks for it on its own.
      if (pathname === '/favicon.ico') return void response.writeHead(204).end();
      try {
        const text = await readFile(libraries[path] ?? join('tests/fixtures/hosts', path), 'utf8');
        response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
        if (strict) response.setHeader('content-security-policy', strictPolicy(new URL(site).origin));
        if (isolated) response.setHeaders(new Map(Object.entries(isolation)));
        const filled = text.replace(/\{\{[\w-]*oembed\}\}/gu, (name) => wordpress[name] ?? name);
        response.end(filled.replaceAll('{{site}}', site));
      } catch {
        response.statusCode = 404;
        response.end();
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (page: string) => `http://localhost:${port}/${page}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

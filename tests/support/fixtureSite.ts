import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { preview } from 'vite';
import { documentOf } from '../../src/lib/server/site/document.ts';
import { scriptOf, type SiteRenderer } from '../../src/lib/server/site/page.ts';

export const shipped = readdirSync('src/reports');
export const fixtures = readdirSync('tests/fixtures/reports');

/** The scripts of a built page, from the site's root, in their order. */
const scriptsOf = (page: string) =>
  [
    ...readFileSync(`dist/${page}index.html`, 'utf8').matchAll(
      /<script type="module" src="(?:\.\.\/)*([^"]+)"/gu,
    ),
  ].map(([, src = '']) => src);

/**
 * Serves a site of the fixtures' reports, from a folder of its own, by the renderer and the scripts of the built site.
 *
 * @returns its address, and what ends it
 */
export async function serveFixtures(): Promise<{ address: string; close: () => Promise<void> }> {
  const root = mkdtempSync(join(tmpdir(), 'geogloss-fixtures-'));
  const out = join(root, 'dist');
  symlinkSync(resolve('geodata'), join(root, 'geodata'));
  cpSync('tests/fixtures/reports', join(root, 'src/reports'), { recursive: true });
  const { site } = (await import(
    pathToFileURL(resolve('dist.package/program/render.js')).href
  )) as SiteRenderer;
  const scripts = { first: '', report: '', embed: '', statementRedirect: '', line: '' };
  const { pages, files } = site({
    root,
    siteUrl: undefined,
    scripts,
    notices: [],
    strict: true,
    // Nobody publishes them, so nobody confirms them.
    drafts: true,
    warn: () => undefined,
  });
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  };
  for (const file of files)
    if (!('drawing' in file || 'from' in file)) write(file.path, 'text' in file ? file.text : file.bytes);
  for (const page of pages) {
    const model = `${page.script === 'embed' ? 'embed/' : ''}en/${shipped[0]}/`;
    const sources = scriptOf(page) ? scriptsOf(model).map((src) => page.root + src) : [];
    write(`${page.path}index.html`, documentOf(page, { scripts: sources, strict: true }));
  }
  for (const name of ['assets', 'favicon.svg']) symlinkSync(resolve('dist', name), join(out, name));
  const server = await preview({
    build: { outDir: out },
    preview: { port: 0, host: 'localhost' },
    logLevel: 'silent',
  });
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close();
      rmSync(root, { recursive: true });
    },
  };
}

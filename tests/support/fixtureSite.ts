import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { preview } from 'vite';
import { documentOf } from '../../src/lib/server/site/document.ts';
import { clientIn } from '../../src/lib/server/site/client.ts';
import type { SiteRenderer } from '../../src/lib/server/site/page.ts';
import { scriptsOf } from '../../src/lib/server/site/writeSite.ts';

export const shipped = readdirSync('src/reports');
export const fixtures = readdirSync('tests/fixtures/reports');

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
  const client = clientIn('dist.package');
  const { pages, files } = site({
    root,
    siteUrl: undefined,
    scripts: client.scripts,
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
    const { scripts: first, then } = scriptsOf(page, client);
    const from = (sources: readonly string[]) => sources.map((src) => page.root + src);
    write(
      `${page.path}index.html`,
      documentOf(page, { scripts: from(first), then: from(then), strict: true }),
    );
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

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let cacheDir: string;
let dev: ViteDevServer;
beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'geogloss-dev-'));
  dev = await createServer({
    cacheDir,
    logLevel: 'silent',
    server: { port: 0, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  await dev.listen();
}, 60_000);
afterAll(async () => {
  await dev.close();
  await rm(cacheDir, { recursive: true, force: true });
});

describe('the server for development', () => {
  it('renders every kind of page, and the modules that give it life', async () => {
    const [local = ''] = dev.resolvedUrls?.local ?? [];
    const page = async (path: string) => {
      const response = await fetch(new URL(path, local));
      expect(response.status, path).toBe(200);
      return response.text();
    };
    for (const path of ['en/white-house-talks/', 'embed/en/white-house-talks/']) {
      const html = await page(path);
      expect(html.match(/ id="s-/gu), path).toHaveLength(18);
      const [, script = ''] = /<script type="module" src="(\/src\/[^"]+)"/u.exec(html) ?? [];
      expect(await page(script), script).toContain('hydrateReport');
    }
    expect(await page('')).toContain('White House talks');
  });
});

import type { Browser } from 'playwright';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headersOf } from '../../src/lib/server/site/headers.ts';
import { leave, sharedBrowser } from './browser.ts';
import { serveHosts } from './hosts.ts';

const at = (path: string) => new URL(path, inject('site')).href;

describe('the server of `npm start`', () => {
  it('sends the headers that the header files ask of a host', async () => {
    const get = async (path: string) => {
      const response = await fetch(at(path));
      const text = await response.text();
      expect(response.status, path).toBe(200);
      for (const [name, value] of Object.entries(headersOf(path)))
        if (name !== 'Content-Type') expect(response.headers.get(name), `${name} of ${path}`).toBe(value);
      expect(response.headers.get('x-frame-options')).toBeNull();
      return text;
    };
    const document = await get('embed/en/white-house-talks/');
    const [script] = /assets\/[^"]*\.js/u.exec(document) ?? [];
    await get(script ?? 'the document names no script');
    await get('en/white-house-talks/annotations.jsonld');
  });

  it('answers 404 for what is not there', async () => {
    expect((await fetch(at('embed/en/no-such-report/'))).status).toBe(404);
  });
});

describe('a frame without an origin', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterAll(() => leave(browser));

  /** An article elsewhere, with the sandbox that WordPress gives to an oEmbed. */
  async function framed(site: string) {
    const page = await browser.newPage();
    const src = new URL('embed/en/white-house-talks/', site).href;
    await page.setContent(`<iframe sandbox="allow-scripts" width="660" height="560" src="${src}"></iframe>`);
    const frame = page.frames()[1];
    if (!frame) throw new Error('no frame');
    return { frame, close: () => page.close() };
  }

  it('draws the map in WebGL with these headers', async () => {
    const { frame, close } = await framed(inject('site'));
    await frame.waitForSelector('[data-live] #map[data-renderer=webgl][data-ready]', { timeout: 45_000 });
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    await close();
  });

  it('is shown, with its map in WebGL, by an article that is isolated', async () => {
    const hosts = await serveHosts();
    const page = await browser.newPage();
    await page.goto(hosts.url('isolated/plain.html'));
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    const frame = page.frames()[1];
    if (!frame) throw new Error('no frame');
    await frame.waitForSelector('[data-live] #map[data-renderer=webgl][data-ready]', { timeout: 45_000 });
    await page.close();
    await hosts.close();
  });

  it('holds the whole text and the still without them', async () => {
    // Vite's own server, without this project's rules.
    const server = await preview({
      configFile: false,
      appType: 'mpa',
      preview: { port: 0, host: 'localhost', cors: false },
      logLevel: 'silent',
    });
    const { frame, close } = await framed(server.resolvedUrls?.local[0] ?? '');
    await frame.waitForLoadState('load');
    expect(await frame.locator('#map').getAttribute('data-renderer')).toBe('still');
    expect(await frame.locator('[id^="s-"]').count()).toBe(18);
    expect(await frame.locator('svg.still path').count()).toBeGreaterThan(10);
    // No hole where a script would have put a sentence, and no button that does nothing.
    await frame.getByText('President Donald Trump has called').first().waitFor();
    await frame.locator('.controls').first().waitFor({ state: 'hidden' });
    expect(await frame.getByRole('button', { disabled: false }).count()).toBe(0);
    await close();
    await server.close();
  });
});

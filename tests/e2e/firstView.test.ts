import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { drawnBy, leave, sharedBrowser } from './browser.ts';

declare global {
  interface Window {
    shifts: { value: number; what: string[] }[];
  }
}

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

/** Opens a page and keeps what moves in it without the reader's doing, and what it asks for. */
async function watched(path: string, options: BrowserContextOptions, site = inject('site')) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Node }[];
      })[])
        if (!entry.hadRecentInput) {
          const what = entry.sources.map(({ node }) =>
            node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? 'gone'),
          );
          // A space that comes to stand at the end of a line moves nothing that is seen.
          if (what.length === 0 || what.some((each) => each.trim()))
            window.shifts.push({ value: entry.value, what });
        }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(new URL(path, site).href);
  return { page, asked, close: () => context.close() };
}
/**
 * The site as a slow line brings it: a document comes a kilobyte and a half at a time, what stands below the map and
 * shares its room a hundred bytes at a time, and is painted in between.
 *
 * @param most - bytes of a document after which the line is dead
 */
async function slowSite(most = Infinity) {
  const site = inject('site');
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '', site));
      const body = Buffer.from(await answer.arrayBuffer());
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'content-type': type });
      const [fine, coarse] = [body.indexOf('<fieldset'), body.indexOf('<article')];
      if (type.startsWith('text/html'))
        for (let at = 0, end; at < Math.min(body.length, most); at = end) {
          end = Math.min(most, at + (fine <= at && at < coarse ? 100 : 1500));
          response.write(body.subarray(at, end));
          await pause(15);
        }
      else response.write(body);
      if (body.length <= most || !type.startsWith('text/html')) response.end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${new URL(site).pathname}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
const shifts = (page: Page) => page.evaluate(() => window.shifts);
const isMapLibre = (url: string) => /webglMap|maplibre/u.test(url);

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const report = 'en/white-house-talks/';

describe('the first view', () => {
  it.each([
    ['the page', report, desktop],
    ['the embed', `embed/${report}`, { viewport: { width: 700, height: 620 } }],
  ])('of %s moves nothing, up to WebGL', async (_name, path, options) => {
    const { page, close } = await watched(path, options);
    await drawnBy(page, 'webgl');
    expect(await shifts(page)).toEqual([]);
    await close();
  });

  it.each([
    ['the page', report],
    ['the embed', `embed/${report}`],
  ])('of %s moves nothing on a phone, where MapLibre waits for a touch', async (_name, path) => {
    const { page, asked, close } = await watched(path, phone);
    await drawnBy(page, 'svg');
    await page.waitForLoadState('networkidle');
    expect(await shifts(page)).toEqual([]);
    expect(asked.filter(isMapLibre)).toEqual([]);
    await page.locator('#map').tap({ position: { x: 40, y: 150 } });
    await drawnBy(page, 'webgl');
    expect(asked.filter(isMapLibre).length).toBeGreaterThanOrEqual(2);
    await close();
  });

  it.each([
    ['the page', report, desktop],
    ['the page on a phone', report, phone],
    ['the embed', `embed/${report}`, { viewport: { width: 700, height: 620 } }],
    ['the embed on a phone', `embed/${report}`, phone],
  ])('of %s moves nothing while its document comes in parts', async (_name, path, options) => {
    const slow = await slowSite();
    const { page, close } = await watched(path, options, slow.url);
    await drawnBy(page, 'svg');
    expect(await shifts(page)).toEqual([]);
    await close();
    slow.close();
  });

  it.each(['en/white-house-talks/', 'uk/white-house-talks/', 'en/suez-canal/', 'en/earthquakes/'])(
    'of %s asks the system for few faces and sizes of type',
    async (path) => {
      const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(new URL(path, inject('site')).href);
      const faces = await page.evaluate(() => {
        const last = document.getElementById('map-help');
        const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = new Set<string>();
        for (let node = words.nextNode(); node && node.parentElement !== last; node = words.nextNode()) {
          const { parentElement: parent, textContent: text } = node;
          if (!parent?.checkVisibility() || !text?.trim()) continue;
          const { fontFamily, fontSize, fontWeight, fontStyle } = getComputedStyle(parent);
          found.add([fontFamily, fontSize, fontWeight, fontStyle].join(' '));
        }
        return [...found];
      });
      expect(faces.length).toBeGreaterThan(2);
      // Each costs a call to the system before the map is seen, of one to five milliseconds on a phone.
      expect(faces.length, faces.join('; ')).toBeLessThanOrEqual(6);
      await context.close();
    },
  );

  it('shows beside a wide map what has come where the line breaks', async () => {
    const broken = await slowSite(30_000);
    const page = await browser.newPage(desktop);
    await page.goto(broken.url + report, { waitUntil: 'commit' });
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
      .toBe(1);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.close();
    broken.close();
  });

  it.each([
    ['on a phone', phone],
    ['beside its text', desktop],
  ])('shows the map %s once its last label has come', async (_name, options) => {
    const html = Buffer.from(await (await fetch(new URL(report, inject('site')))).arrayBuffer());
    const broken = await slowSite(html.indexOf('</p>', html.lastIndexOf('id="map-help"')) + 4);
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(broken.url + report, { waitUntil: 'commit' });
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
      .toBe(1);
    await page.locator('#map-help').waitFor({ state: 'attached' });
    for (const part of ['h1', 'a.mark[data-mark=kharkiv] .label', '.still .land'])
      expect(await page.locator(part).isVisible(), part).toBe(true);
    await context.close();
    broken.close();
  });

  it('of a reader who saves data leaves MapLibre alone until the map is touched', async () => {
    const context = await browser.newContext(desktop);
    const page = await context.newPage();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
    );
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(new URL(report, inject('site')).href);
    await drawnBy(page, 'svg');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => isMapLibre(url) || url.includes('/data/'))).toEqual([]);
    await page.locator('#map').press('ArrowRight');
    await drawnBy(page, 'webgl');
    await context.close();
  });

  it('asks for MapLibre, its worker and its data side by side', async () => {
    const page = await browser.newPage(desktop);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    // MapLibre itself comes once all others are asked for: asked for one after another, it never would.
    const others = [/maplibre-gl-worker/u, /\/data\/land/u, /\/data\/occupied/u];
    const missing = () => others.filter((part) => !asked.some((url) => part.test(url)));
    await page.route(/webglMap/u, async (route) => {
      await expect.poll(missing, { timeout: 30_000 }).toEqual([]);
      await route.continue();
    });
    await page.goto(new URL(report, inject('site')).href);
    await drawnBy(page, 'webgl');
    expect(asked.filter((url) => url.includes('webglMap'))).not.toEqual([]);
    await page.close();
  });
});

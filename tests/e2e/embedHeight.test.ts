import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leave, open, sharedBrowser } from './browser.ts';
import { serveHosts } from './hosts.ts';

let browser: Browser;
let hosts: Awaited<ReturnType<typeof serveHosts>>;
beforeAll(async () => {
  // Heights do not depend on who draws the map.
  browser = await sharedBrowser(['--disable-3d-apis']);
  hosts = await serveHosts();
});
afterAll(async () => {
  await leave(browser);
  await hosts.close();
});

/** The map's frame in a host page, once its script runs. */
async function mapFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src*="/embed/"]', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the frame holds nothing');
  await frame.waitForSelector('[data-live] #map[data-ready]');
  return frame;
}

/** Waits until the frame is as tall as what it shows, and its map as tall as its width asks for. */
const fits = (frame: Frame) =>
  frame.waitForFunction(() => {
    const below = document.querySelector('.below')?.getBoundingClientRect();
    const column = document.querySelector('.map-column');
    if (!below || !column) return false;
    const natural = Math.min(576, Math.max(240, document.documentElement.clientWidth * 0.62));
    return (
      Math.abs(below.bottom + scrollY - innerHeight) <= 2 &&
      Math.abs(column.getBoundingClientRect().height - natural) <= 2
    );
  });

describe('the frame’s height', () => {
  it.each([
    'pym',
    'resizer',
    'frames',
    'sidechain',
    'datawrapper',
    'medium',
    'flourish',
    'amp',
    'upgraded',
    'element',
    'native',
  ])('fits for %s: after load, with a card open and closed, and turned', async (host) => {
    const { page, close } = await open(browser, hosts.url(`${host}.html`), {
      viewport: { width: 760, height: 900 },
      reducedMotion: 'reduce',
    });
    const frame = await mapFrame(page);
    await fits(frame);
    const closed = await frame.evaluate(() => innerHeight);
    await frame.locator('a.mark.m-kharkiv').click();
    await frame.waitForSelector('.card');
    await fits(frame);
    // The card stands over the map: nothing that is chosen moves the article around the frame.
    expect(await frame.evaluate(() => innerHeight)).toBe(closed);
    await page.setViewportSize({ width: 380, height: 700 });
    await frame.waitForFunction(() => innerWidth < 400);
    await fits(frame);
    await frame.locator('.card .close').click();
    await fits(frame);
    await close();
  });

  it('is asked for at once, whole, however low the frame', async () => {
    const { page, close } = await open(browser, hosts.url('wordpress.html'));
    const asked = await page.$eval('iframe', (before) => {
      const heights: number[] = [];
      addEventListener('message', ({ data }: MessageEvent<{ type?: string; height?: number } | null>) => {
        if (data?.type === 'height') heights.push(Number(data.height));
      });
      const low = before.cloneNode() as HTMLIFrameElement;
      low.height = '240';
      before.replaceWith(low);
      return new Promise<number[]>((resolve) => {
        const given = () => (heights.length > 0 ? resolve(heights) : setTimeout(given));
        given();
      });
    });
    await page.$eval('iframe', (frame, height) => (frame.height = String(height)), asked[0]);
    const frame = await mapFrame(page);
    await fits(frame);
    await close();
  });

  it('is nearly what the element reserves before, so that the article stays where it is', async () => {
    for (const width of [340, 700, 1000]) {
      const { page, close } = await open(browser, 'about:blank', { viewport: { width, height: 900 } });
      let there = () => {};
      const reserved = new Promise<void>((resolve) => (there = resolve));
      await page.route('**/embed/en/**', async (route) => {
        await reserved;
        await route.continue();
      });
      await page.goto(hosts.url('element.html'), { waitUntil: 'domcontentloaded' });
      const height = () => page.locator('geo-gloss').evaluate(({ clientHeight }) => clientHeight);
      const before = await height();
      there();
      await fits(await mapFrame(page));
      expect(Math.abs((await height()) - before), `${width}: ${before}`).toBeLessThan(50);
      await close();
    }
  });

  it('of README.md and docs/embed.md leaves nothing to scroll, from 320 to 1,200 px', async () => {
    const heights = ['README.md', 'docs/embed.md'].map((doc) =>
      Number(/<iframe[^>]* height="(\d+)"/u.exec(readFileSync(doc, 'utf8'))?.[1]),
    );
    for (const language of ['en', 'uk']) {
      const { page, close } = await open(browser, `embed/${language}/white-house-talks/`);
      await page.waitForSelector('[data-live] #map[data-ready]');
      for (const height of new Set(heights))
        for (let width = 320; width <= 1200; width += 40) {
          await page.setViewportSize({ width, height });
          await page.waitForFunction((given) => innerWidth === given, width);
          const [inside, map] = await page.evaluate(() => [
            document.documentElement.scrollHeight,
            document.getElementById('map')?.clientHeight ?? 0,
          ]);
          expect(inside, `${language}, ${width} px`).toBe(height);
          expect(map).toBeGreaterThanOrEqual(230);
        }
      await close();
    }
  });

  it('stays the host page’s where nobody listens: the map gives way', async () => {
    const { page, close } = await open(browser, hosts.url('plain.html'), {
      viewport: { width: 380, height: 800 },
    });
    const frame = await mapFrame(page);
    const height = () => frame.evaluate(() => innerHeight);
    expect(await height()).toBe(560);
    await frame.locator('a.mark.m-kharkiv').click();
    await frame.waitForSelector('.card');
    expect(await height()).toBe(560);
    // Its sources are one line then, so that all else has room; whole, what has none is reached by scrolling.
    const scrolled = () => frame.evaluate(() => document.documentElement.scrollHeight);
    expect(await scrolled()).toBe(560);
    await frame.locator('.folded > summary').click();
    await expect.poll(scrolled).toBeGreaterThan(560);
    await close();
  });
});

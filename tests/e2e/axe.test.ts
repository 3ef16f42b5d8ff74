import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { drawnBy, leave, open, sharedBrowser, wantWebgl } from './browser.ts';
import { violations } from './violations.ts';

const path = 'en/white-house-talks/';
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

/** Targets of less than 24 by 24 px, links within a sentence left out. axe allows smaller ones with room around. */
const tooSmall = (page: Page) =>
  page.$$eval('button, input, select, textarea, summary, a[href]', (all) =>
    all.flatMap((each) => {
      if (!each.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      const around = each.parentElement?.textContent.trim().length ?? 0;
      if (each.localName === 'a' && (each.closest('svg') || around > each.textContent.trim().length))
        return [];
      const labels = [...((each as HTMLInputElement).labels ?? [])];
      const boxes = [each, ...labels].map((part) => part.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      const said = `${each.outerHTML.slice(0, 90)}: ${width.toFixed(1)} x ${height.toFixed(1)}`;
      return width >= 23.99 && height >= 23.99 ? [] : [said];
    }),
  );

/** The still is the map: what stands over it is the same elements whoever draws. */
async function settled(at: string, options: BrowserContextOptions) {
  const opened = await open(browser, at, { bypassCSP: true, reducedMotion: 'reduce', ...options });
  await drawnBy(opened.page, 'svg');
  return opened;
}

describe('axe finds nothing', () => {
  it('in the page: as it opens, with a card, dark, in forced colours, with large text, from right to left', async () => {
    const { page, close } = await settled(path, {});
    expect.soft(await violations(page), 'as it opens').toEqual([]);
    await page.locator('#s-kharkiv-strike .permalink').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Close' }).waitFor();
    for (const details of await page.locator('details:not([open]) > summary').all())
      // What an open one covers is unfolded as well.
      if (await details.isVisible())
        await details.evaluate((each) => ((each.parentElement as HTMLDetailsElement).open = true));
    expect.soft(await violations(page), 'card and details open').toEqual([]);
    expect.soft(await tooSmall(page), 'targets').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(page), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect.soft(await violations(page), 'forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.getByRole('button', { name: 'Share or embed' }).click();
    await page.locator('.share-link').waitFor();
    expect.soft(await violations(page), 'a link to share').toEqual([]);
    await page.locator('#share-embed').click();
    await page.locator('dialog iframe').waitFor();
    expect.soft(await violations(page), 'the share dialog').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect.soft(await violations(page), 'text at 200 %').toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
      document.documentElement.dir = 'rtl';
    });
    expect.soft(await violations(page), 'right to left').toEqual([]);
    await close();
  });

  it('in the page at 320 px, which is 1280 px at 400 %', async () => {
    const { page, close } = await settled(path, { viewport: { width: 320, height: 256 } });
    expect.soft(await violations(page), 'as it opens').toEqual([]);
    expect.soft(await tooSmall(page), 'targets').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });

  it('in the page while a layer lacks its data, and says so', async () => {
    const opened = await open(browser, 'about:blank', { bypassCSP: true, reducedMotion: 'reduce' });
    const { page, close } = opened;
    await page.route(/\/data\/occupied/u, (route) => route.fulfill({ status: 404 }));
    await page.goto(new URL(path, inject('site')).href);
    await wantWebgl(page);
    await page.locator('.lack button').waitFor({ state: 'attached' });
    await page.locator('.legend summary').click();
    await page.locator('.lack button').waitFor();
    expect.soft(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await violations(page), 'forced colours').toEqual([]);
    await close();
  });

  it('in the embed, light and dark', async () => {
    const { page, close } = await settled(`embed/${path}`, { viewport: { width: 320, height: 560 } });
    expect.soft(await violations(page), 'light').toEqual([]);
    expect.soft(await tooSmall(page), 'targets').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(page), 'dark').toEqual([]);
    await close();
  });
});

import type { Browser, BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnBy, launch, open } from './browser.ts';
import { violations } from './violations.ts';

const path = 'en/white-house-talks/';
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

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
      if (await details.isVisible()) await details.click();
    expect.soft(await violations(page), 'card and details open').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(page), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect.soft(await violations(page), 'forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.getByRole('button', { name: 'Share or embed' }).click();
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
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });

  it('in the embed, light and dark', async () => {
    const { page, close } = await settled(`embed/${path}`, { viewport: { width: 320, height: 560 } });
    expect.soft(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(page), 'dark').toEqual([]);
    await close();
  });
});

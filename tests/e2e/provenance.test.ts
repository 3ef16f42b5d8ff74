import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { leave, open, sharedBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

it('leads without a script from a layer to its source, its file, and the reasons of the line', async () => {
  const { page, elsewhere, close } = await open(browser, 'en/white-house-talks/', {
    javaScriptEnabled: false,
  });
  await page.locator('.legend summary').click();
  const legend = page.locator('#about-occupied a');
  expect(await legend.getAttribute('href')).toBe('#about-data-occupied');
  expect(await legend.innerText()).toBe('How we drew the front line');
  await legend.click();
  const file = page.locator('a[href$="geojson/occupied-territory-2025-08-18.geojson"]');
  const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
  expect(download.suggestedFilename()).toBe('occupied-territory-2025-08-18.geojson');
  // The address that the file of the report's own day had before.
  const former = new URL('geojson/occupied-territory.geojson', inject('site'));
  expect((await page.request.get(former.href)).ok()).toBe(true);
  await page.getByRole('link', { name: /^How we drew the front line: /u }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('How we drew the front line');
  expect(await page.locator('article').count()).toBeGreaterThan(60);
  const stretch = page.locator('[id="line-2025-08-18-oskil-north"]');
  expect(await stretch.innerText()).toContain('Held by Russia: Topoli');
  expect(await stretch.locator('a').first().getAttribute('rel')).toBe('noopener noreferrer');
  // Every file that the page offers is there.
  for (const href of await page.$$eval('a[download]', (links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  ))
    expect((await page.request.get(href)).ok(), href).toBe(true);
  expect(elsewhere).toEqual([]);
  await close();
});

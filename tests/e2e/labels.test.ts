import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnBy, launch, open } from './browser.ts';

const path = 'en/white-house-talks/';
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const layers = (page: Page) => page.getByRole('group', { name: 'Layers' });
const names = (page: Page, language: string) => layers(page).getByRole('radio', { name: language });
/** The names that are seen on the map. */
const seen = (page: Page) =>
  page.$$eval('.labels bdi', (all) =>
    all.filter((each) => each.checkVisibility()).map((each) => each.textContent),
  );

describe('the names on the map', () => {
  it('change to Ukrainian in each renderer, in the address, and back', async () => {
    const { page, errors, close } = await open(browser, path, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    expect(await layers(page).getByRole('checkbox').count()).toBe(7);
    expect(await seen(page)).toEqual(expect.arrayContaining(['Kyiv', 'Kharkiv', 'Dnipro', 'Bilateral']));
    await names(page, 'Ukrainian').check();
    const ukrainian = ['Київ', 'Харків', 'Дніпро', 'Bilateral'];
    expect(await seen(page)).toEqual(expect.arrayContaining(ukrainian));
    expect(await seen(page)).not.toContain('Kyiv');
    expect(await page.locator('.m-kyiv [lang=uk]').textContent()).toBe('Київ');
    // What is seen is part of the name that is spoken.
    expect(await page.locator('.m-kyiv').getAttribute('aria-label')).toContain('Київ');
    await page.waitForURL(/\?names=uk$/u);
    await drawnBy(page, 'webgl');
    expect(await seen(page)).toEqual(expect.arrayContaining(ukrainian));
    await page.reload();
    await drawnBy(page, 'svg');
    expect(await names(page, 'Ukrainian').isChecked()).toBe(true);
    expect(await seen(page)).toContain('Київ');
    await names(page, 'English').check();
    expect(await seen(page)).toContain('Kyiv');
    await page.waitForURL((url) => url.search === '');
    expect(errors).toEqual([]);
    await close();
  });

  it('change without a script, on the page and in the embed', async () => {
    for (const where of [path, `embed/${path}`]) {
      const { page, close } = await open(browser, where, {
        javaScriptEnabled: false,
        viewport: { width: 390, height: 844 },
      });
      await page.locator('.legend summary').click();
      await names(page, 'Ukrainian').check();
      expect(await seen(page)).toEqual(expect.arrayContaining(['Київ', 'Харків', 'Дніпро']));
      expect(await seen(page)).not.toContain('Kharkiv');
      await close();
    }
  });
});

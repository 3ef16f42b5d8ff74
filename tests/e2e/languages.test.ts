import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { current, drawnBy, leave, open, sharedBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

describe('the report in Ukrainian', () => {
  it.each([
    ['uk/white-house-talks/', true],
    ['uk/white-house-talks/', false],
    ['embed/uk/white-house-talks/', true],
    ['embed/uk/white-house-talks/', false],
  ])(
    '%s has its own names on the map before a script comes (scripts on: %s)',
    async (path, javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 500, height: 800 } });
      await context.route('**/*.js', (route) => route.abort());
      const page = await context.newPage();
      await page.goto(new URL(path, inject('site')).href);
      const seen = (await page.locator('.labels .label:visible').allInnerTexts()).map((text) => text.trim());
      expect(seen).toContain('Київ');
      expect(seen.length).toBeGreaterThan(10);
      expect(seen.filter((text) => /[a-z]{3}/iu.test(text))).toEqual([]);
      if (!javaScriptEnabled) {
        await page.locator('.legend summary').click();
        await page.locator('#names-en').check();
        expect(await page.locator('.labels .label:visible').allInnerTexts()).toContain('Kyiv');
      }
      await context.close();
    },
  );

  it('does what it does in English, in its own words, and keeps the choice between languages', async () => {
    const { page, errors, elsewhere, close } = await open(
      browser,
      'uk/white-house-talks/?layers=incidents,seats,base',
    );
    const scripts = await page.$$eval('script[src]', (all) =>
      all.map((each) => each.getAttribute('src') ?? ''),
    );
    await drawnBy(page, 'webgl');
    expect(
      await page.$$eval('.base-name.town .label', (all) =>
        all.map((each) => (each as HTMLElement).innerText),
      ),
    ).toContain('Львів');
    await page.click('#s-kharkiv-strike [data-cites=kharkiv]');
    await expect.poll(() => current(page)).toContain('s-kharkiv-strike');
    const card = page.locator('.card');
    await card.waitFor();
    expect(await card.innerText()).toContain('Останнє оприлюднене число — 7, як і каже звіт.');
    expect(await card.innerText()).toContain('Харків, Індустріальний район');
    expect(await page.locator('p.unseen[aria-live=polite]').last().innerText()).toMatch(
      /^Обрано речення\. На карті:/u,
    );
    await page.locator('.card a[href="#p-kharkiv"]').click();
    expect(await page.locator('.card h2').innerText()).toBe('Харків, Індустріальний район');
    expect(await page.locator('.card').innerText()).toContain('серпня 2025');
    // The dialog's words come with it.
    await page.click('.share-button');
    await page.getByRole('heading', { name: 'Поділитися або вбудувати' }).waitFor();
    await page.keyboard.press('Escape');
    // Where the longest words have the least room, the page is no wider than the window.
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    await page.setViewportSize({ width: 320, height });
    await page.locator('.share-button').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width, height });
    expect(scripts.filter((src) => /\/(?:en|uk|de|fr|pl)-/u.test(src))).toHaveLength(1);
    // The names in the address are the same in every language, so the choice goes along.
    await page.click('.other-language');
    await page.waitForURL(/\/en\/white-house-talks\/\?layers=incidents[^#]*#p-kharkiv$/u);
    await drawnBy(page, 'webgl');
    expect(await page.locator('.card h2').innerText()).toContain('Kharkiv');
    expect(errors).toEqual([]);
    expect(elsewhere).toEqual([]);
    await close();
  });
});

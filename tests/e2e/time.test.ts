import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnBy, leave, open, sharedBrowser, wide } from './browser.ts';

const path = 'en/white-house-talks/';
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

const shows = (page: Page, date: string) => page.waitForSelector(`#map[data-as-of="${date}"]`);
const since = (page: Page) => page.getAttribute('path[data-shape="occupied/since-2022-02-24"]', 'd');
const chosen = (page: Page) =>
  page.$eval('.date input:checked', (input) => (input as HTMLInputElement).value);

describe('the dates of the occupied territory', () => {
  it('each have their share, and one click shows one', async () => {
    const { page, errors, close } = await open(browser, path);
    await drawnBy(page, 'webgl');
    const group = page.getByRole('group', { name: 'Date of the occupied territory' });
    expect(await group.getByRole('radio').count()).toBe(4);
    expect(await page.locator('.date').allInnerTexts()).toEqual([
      '23 Feb 2022\n7.3%',
      '28 Mar 2022\n27.4%, sketch',
      '15 Nov 2022\n17.8%',
      '18 Aug 2025\n18.9–19.1%',
    ]);
    const own = await since(page);
    await group.getByRole('radio', { name: '28 Mar 2022' }).check();
    await shows(page, '2022-03-28');
    expect(await since(page)).not.toBe(own);
    expect(await page.locator('#about-occupied').textContent()).toContain('28 Mar 2022');
    // What was taken since the date before, and nothing given back; the page's own date says what changed once it was left.
    const changed = () =>
      page
        .locator('.still :is(.taken, .given)')
        .evaluateAll((all) => all.map((each) => (each.getAttribute('d') ?? '') !== ''));
    expect(await changed()).toEqual([true, false]);
    expect(await page.locator('.heading').innerText()).toContain('Situation on 28 March 2022.');
    await page.waitForURL(/\?asOf=2022-03-28$/u);
    await group.getByRole('radio', { name: '18 Aug 2025' }).check();
    await shows(page, '2025-08-18');
    expect(await since(page)).toBe(own);
    expect(await changed()).toEqual([true, false]);
    await page.waitForURL((url) => url.search === '');
    expect(errors).toEqual([]);
    await close();
  });

  it('can be a cold link, which says that the report speaks of another day', async () => {
    const { page, close } = await open(browser, `${path}?asOf=2022-02-23#s-occupied`);
    await shows(page, '2022-02-23');
    expect(await chosen(page)).toBe('2022-02-23');
    const note = page.locator('.card .other-date');
    expect(await note.innerText()).toContain('The report speaks of 18 August 2025');
    await note.getByRole('button').click();
    await shows(page, '2025-08-18');
    expect(await note.count()).toBe(0);
    expect(await page.locator('.card').isVisible()).toBe(true);
    await close();
  });

  it('take no date that does not exist', async () => {
    const { page, close } = await open(browser, `${path}?asOf=2023-05-01`);
    await drawnBy(page, 'svg');
    expect(await chosen(page)).toBe('2025-08-18');
    expect(await page.getAttribute('#map', 'data-as-of')).toBe('2025-08-18');
    await close();
  });

  it('stand on a line of time on every wide screen, and run over nothing there', async () => {
    const { page, close } = await open(browser, path, { reducedMotion: 'reduce' });
    for (const width of [1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 768 });
      const chart = await page.locator('.chart svg').boundingBox();
      const words = await page.$eval('.time-note', (note) => {
        const range = document.createRange();
        range.selectNodeContents(note);
        return [...range.getClientRects()].map(({ right, top }) => ({ right, top }));
      });
      expect(chart?.width, `${width}`).toBeGreaterThan(90);
      for (const { right } of words) expect(right).toBeLessThanOrEqual(chart?.x ?? 0);
    }
    await close();
  });

  it('are stepped through with the keyboard, and played to the last', async () => {
    const { page, close } = await open(browser, path, { ...wide, reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    await page.waitForSelector('.time [name=as-of]:enabled >> nth=2');
    await page.locator('.date input:checked').focus();
    await page.keyboard.press('ArrowLeft');
    await shows(page, '2022-11-15');
    // Fewer, with a minus sign, which is as wide as a plus.
    await expect
      .poll(() => page.locator('.chart').textContent())
      .toMatch(/^\s*−[\d,]+ km² since 28 Mar 2022/u);
    // What the day was, until the page's own is shown again.
    const note = page.locator('.time-note');
    expect(await note.innerText()).toMatch(/^15 Nov 2022 · After Kherson was freed/u);
    await page.getByRole('button', { name: 'Earlier date' }).press('Enter');
    await shows(page, '2022-03-28');
    await page.getByRole('button', { name: 'Play the dates' }).press('Enter');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await shows(page, '2022-11-15');
    await shows(page, '2025-08-18');
    await page.getByRole('button', { name: 'Play the dates' }).waitFor();
    expect(await note.innerText()).toMatch(/^Share of Ukraine occupied/u);
    await close();
  });

  it('say so where one cannot be loaded, keep the map, and try again', async () => {
    const { page, close } = await open(browser, path, { viewport: { width: 1000, height: 600 } });
    await drawnBy(page, 'svg');
    let broken = true;
    await page.route('**/data/occupied.*', (route) => (broken ? route.abort() : route.fallback()));
    await page.getByRole('radio', { name: '15 Nov 2022' }).check();
    const alert = page.locator('.time').getByRole('alert');
    expect(await alert.innerText()).toContain(
      'The map still shows 18 Aug 2025: that of 15 Nov 2022 could not be loaded.',
    );
    expect(await page.getAttribute('#map', 'data-as-of')).toBe('2025-08-18');
    broken = false;
    // The open key leaves it in sight.
    await page.locator('.legend summary').click();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await shows(page, '2022-11-15');
    expect(await alert.count()).toBe(0);
    await close();
  });

  it('are there without a script: the shares as text, the report’s own date drawn', async () => {
    const { page, close } = await open(browser, path, { javaScriptEnabled: false });
    expect(await page.locator('.time').innerText()).toContain('27.4%');
    expect(await page.locator('.time').innerText()).toContain('Turn on JavaScript');
    expect(await page.locator('.date input:not([disabled])').count()).toBe(1);
    expect(await since(page)).toBeTruthy();
    await close();
  });
});

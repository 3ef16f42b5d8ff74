import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { current, drawnBy, leave, open, sharedBrowser, wide } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

const viewBox = async (page: Page) =>
  ((await page.locator('.still').getAttribute('viewBox')) ?? '').split(' ').map(Number);
const isCore = (url: URL) => /\/assets\/core-[^/]+\.js$/u.test(url.pathname);
/** The page's own script, on its way for as long as the test wants. */
async function openHeld(path: string) {
  const opened = await open(browser, '', wide);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await opened.page.route(isCore, async (route) => {
    await held;
    await route.continue();
  });
  await opened.page.goto(new URL(path, inject('site')).href, { waitUntil: 'commit' });
  await opened.page.waitForSelector('#map[data-renderer=svg][data-ready]');
  return { ...opened, release };
}

describe('while the page’s own script is on its way, the first', () => {
  it('moves, zooms, toggles and chooses, and what it did stays', async () => {
    const { page, errors, release, close } = await openHeld('en/white-house-talks/');
    expect(await page.locator('[data-live]').count()).toBe(0);
    const box = await page.locator('#map').boundingBox();
    if (!box) throw new Error('the map has no box');

    const before = await viewBox(page);
    await page.mouse.move(box.x + box.width * 0.7, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7 - 90, box.y + 100, { steps: 4 });
    await page.mouse.up();
    const dragged = await viewBox(page);
    expect(dragged[0]).toBeGreaterThan(before[0] ?? 0);
    expect(dragged[1]).toBeLessThan(before[1] ?? 0);
    expect(dragged[2]).toBeCloseTo(before[2] ?? 0, 3);

    await page.locator('.legend summary').click();
    await page.getByRole('checkbox', { name: 'Oblasts' }).uncheck();
    await expect.poll(() => page.locator('.still .layer-oblasts').first().isVisible()).toBe(false);

    await page.getByRole('radio', { name: 'Ukrainian' }).check();
    const named = page.locator('a.mark[data-mark=kharkiv] .label');
    expect(await named.innerText()).toBe('Харків: 7 загиблих');

    await page.locator('a.mark[data-mark=kharkiv]').click();
    await expect.poll(() => current(page)).toEqual(expect.arrayContaining(['p-kharkiv', 's-kharkiv-strike']));
    const ofMark = await current(page);
    expect(await viewBox(page)).toEqual(dragged);
    expect(new URL(page.url()).hash).toBe('#p-kharkiv');
    expect(new URL(page.url()).searchParams.get('layers')).not.toContain('oblasts');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(async () => (await viewBox(page))[2]).toBeCloseTo((dragged[2] ?? 0) / 2, 1);
    const zoomed = await viewBox(page);

    release();
    await drawnBy(page, 'webgl');
    await expect.poll(() => current(page)).toEqual(ofMark);
    expect(await page.getByRole('checkbox', { name: 'Oblasts' }).isChecked()).toBe(false);
    expect(await named.innerText()).toBe('Харків: 7 загиблих');
    expect(new URL(page.url()).searchParams.get('names')).toBe('uk');
    await page.locator('.card').waitFor();
    const after = await viewBox(page);
    for (const [i, value] of after.entries()) expect(value).toBeCloseTo(zoomed[i] ?? NaN, 1);
    await page.goBack();
    await expect.poll(() => current(page)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('frames the sentence that is chosen, by hand or by the address', async () => {
    const { page, release, close } = await openHeld('en/suez-canal/#s-voyage');
    await expect.poll(() => current(page)).toEqual(expect.arrayContaining(['p-rotterdam', 's-voyage']));
    const [framed] = await viewBox(page);
    expect(await page.locator('a.mark.lit[data-mark=rotterdam]').count()).toBe(1);
    // An editor framed the one; the other is shown at home.
    await page.locator('#s-canal').click();
    await expect.poll(async () => (await current(page)).includes('s-canal')).toBe(true);
    await expect.poll(async () => (await viewBox(page))[0]).not.toBe(framed);
    await page.keyboard.press('Escape');
    await expect.poll(() => current(page)).toEqual([]);
    release();
    await drawnBy(page, 'webgl');
    await expect.poll(() => current(page)).toEqual([]);
    await close();
  });

  it('lets nothing go that a finger holds', async () => {
    const { page, release, close } = await openHeld('en/white-house-talks/');
    const box = await page.locator('#map').boundingBox();
    if (!box) throw new Error('the map has no box');
    const [x, y] = [box.x + box.width * 0.7, box.y + 60];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 40, y, { steps: 2 });
    const [west = 0] = await viewBox(page);
    release();
    await page.locator('[data-live]').waitFor();
    await page.mouse.move(x - 80, y, { steps: 2 });
    expect((await viewBox(page))[0]).toBeGreaterThan(west);
    await page.mouse.up();
    await drawnBy(page, 'webgl');
    await close();
  });

  it('keeps the page where the other cannot take it over, because a translator has changed its text', async () => {
    const { page, release, close } = await openHeld('en/white-house-talks/');
    await page.locator('#s-merz').evaluate((statement) => statement.append(' (перекладено)'));
    const refused = page.waitForEvent('pageerror');
    release();
    expect((await refused).message).toContain('merz');
    await page.locator('#s-kharkiv-strike').click();
    await expect.poll(() => current(page)).toEqual(expect.arrayContaining(['p-kharkiv', 's-kharkiv-strike']));
    await page.locator('.legend summary').click();
    await page.getByRole('checkbox', { name: 'Oblasts' }).uncheck();
    await expect.poll(() => page.locator('.still .layer-oblasts').first().isVisible()).toBe(false);
    expect(await page.locator('[data-live]').count()).toBe(0);
    await close();
  });
});

import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnBy, launch, open } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const report = 'en/earthquakes/';
const said = (page: Page) => page.locator('.dense-said b').textContent();
const query = (page: Page) => new URL(page.url()).search;

describe('many incidents', () => {
  it('are there without a script: circles, a histogram, and the numbers', async () => {
    const { page, close } = await open(browser, report, { javaScriptEnabled: false });
    expect(await page.locator('.still path.cell').count()).toBeGreaterThan(10);
    expect((await page.locator('.plot .all').getAttribute('d'))?.match(/M/gu)).toHaveLength(8);
    expect(await said(page)).toBe('1,707 of 1,707');
    expect(await page.locator('.dense-types').textContent()).toContain('Blasts 28');
    await close();
  });

  it('are filtered by keyboard and pointer, and the address keeps it', async () => {
    const { page, errors, close } = await open(browser, report, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    await page.locator('#map[data-dense]').waitFor();
    await page.getByRole('slider', { name: 'From' }).press('End');
    await page.getByRole('slider', { name: 'From' }).press('ArrowLeft');
    await expect.poll(() => said(page)).toBe('227 of 1,707');
    await page.getByRole('button', { name: 'Show all' }).click();
    // From the fourth bar to the sixth.
    const { x = 0, y = 0, width = 0 } = (await page.locator('.plot').boundingBox()) ?? {};
    await page.mouse.move(x + (width * 3.5) / 8, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + (width * 5.5) / 8, y + 20, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => said(page)).toBe('809 of 1,707');
    for (const type of ['Below 1', '1 to 1.9', '2 to 2.9', '3 to 3.9', 'Blasts'])
      await page.locator('.dense-types label', { hasText: type }).locator('input').uncheck();
    await expect.poll(() => query(page)).toBe('?time=2018-02-03..2018-02-05&types=m6,m5,m4');
    const count = await said(page);

    // A sentence is a step of the history; the filter is there on both sides of it.
    await page.locator('#s-felt').click();
    await expect.poll(() => page.url()).toContain('#s-felt');
    expect(query(page)).toContain('types=m6');
    await page.goBack();
    expect(await said(page)).toBe(count);
    await page.reload();
    await drawnBy(page, 'svg');
    await expect.poll(() => said(page)).toBe(count);
    await page.getByRole('button', { name: 'Share or embed' }).click();
    const link = page.locator('.share-link input');
    await expect.poll(() => link.inputValue()).toContain('?time=2018-02-03..2018-02-05&types=m6,m5,m4');
    expect(errors).toEqual([]);
    await close();
  });

  it('are listed, read by keyboard, and found again by their address', async () => {
    const { page, errors, close } = await open(browser, `${report}?types=m6`, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    await page.locator('#map[data-dense]').waitFor();
    await page.locator('.dense-do button').first().click();
    const rows = page.locator('.dense-sheet .rows button');
    await expect.poll(() => rows.count()).toBe(5);
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('1');
    await page.keyboard.press('Enter');
    const title = page.locator('.dense-sheet h2');
    await expect.poll(() => title.textContent()).toContain('M 6.1, 21 km NNE of Hualian, Taiwan');
    expect(page.url()).toMatch(/#i-\d+\.\d+\.\d+-us1000cfn6$/u);
    await page.reload();
    await expect.poll(() => title.textContent()).toContain('M 6.1, 21 km NNE of Hualian, Taiwan');
    expect(await page.locator('.dense-sheet a[rel*=noreferrer]').getAttribute('href')).toContain(
      'us1000cfn6',
    );
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.dense-sheet .card').count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('keep to what the page holds where their file does not come, and say so', async () => {
    const { page, close } = await open(browser, report, { reducedMotion: 'reduce' });
    await page.route('**/events.rows.*', (route) => route.abort());
    await drawnBy(page, 'svg');
    await page.locator('#map[data-dense]').waitFor();
    await page.locator('.dense-do button').first().click();
    const lack = page.locator('.dense-sheet .lack');
    // Nothing is listed that was not read.
    await expect.poll(() => page.locator('.dense-sheet h2').count()).toBe(0);
    await lack.waitFor();
    await page.locator('.dense-sheet .close').click();
    await expect.poll(() => lack.textContent()).toContain('The map keeps to the numbers it opened with.');
    await page.locator('.dense-types input').first().uncheck();
    await expect.poll(() => said(page)).toBe('1,702 of 1,707');
    await page.unroute('**/events.rows.*');
    await lack.locator('button').click();
    await page.locator('.dense-do button').first().click();
    await expect.poll(() => page.locator('.dense-sheet .rows button').count()).toBeGreaterThan(5);
    await close();
  });
});

import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { current, drawnBy, leave, open, sharedBrowser } from './browser.ts';

const path = 'en/white-house-talks/';
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

const column = (page: Page, index: number) =>
  page.$$eval(
    '.units tbody tr',
    (rows, at) => rows.map((row) => row.children[at]?.textContent.trim() ?? ''),
    index,
  );
/** Clicks on nothing but land: in Poltava oblast, to the left of Kharkiv at the opening view. */
async function clickOnPoltava(page: Page) {
  const box = await page.locator('a.mark.m-kharkiv .symbol').boundingBox();
  if (!box) throw new Error('Kharkiv is not on the map');
  await page.mouse.click(box.x + box.width / 2 - 70, box.y + box.height / 2 + 14);
}

describe('an oblast', () => {
  it.each(['svg', 'webgl'] as const)(
    'is chosen where nothing else is under the pointer (%s)',
    async (kind) => {
      const own = kind === 'svg' ? await sharedBrowser(['--disable-3d-apis']) : browser;
      const { page, close } = await open(own, path, { reducedMotion: 'reduce' });
      await drawnBy(page, kind);
      await clickOnPoltava(page);
      await page.waitForSelector('.units tr[aria-current=true]');
      expect(new URL(page.url()).hash).toBe('#o-ua-53');
      expect(await page.locator('.card h2').innerText()).toBe('Poltava Полтавська область');
      await page.waitForSelector('.still .outline', { state: 'attached' });
      // What has a mark of its own is that mark.
      await page.locator('a.mark.m-kharkiv').click();
      await expect.poll(() => current(page)).toContain('p-kharkiv');
      await close();
    },
  );

  it('is chosen in the table, with the sentences that touch it, and Back leads on', async () => {
    const { page, close } = await open(browser, path, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    await page.locator('#o-ua-63 a').first().focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await current(page)).sort())
      .toEqual(['o-ua-63', 's-condemned', 's-kharkiv-strike', 's-occupied']);
    expect(await page.locator('.card').innerText()).toMatch(
      /Occupied on 18 August 2025: 1,1\d\d km², 3\.\d%/u,
    );
    await page.getByRole('radio', { name: '28 Mar 2022' }).check();
    await page.waitForSelector('#map[data-as-of="2022-03-28"]');
    expect(await page.locator('.card').innerText()).toContain('Occupied on 28 March 2022');
    await page.locator('#o-ua-14 a').first().click();
    await expect.poll(() => current(page)).toContain('o-ua-14');
    await page.goBack();
    await page.waitForSelector('#o-ua-63[aria-current=true]');
    await page.keyboard.press('Escape');
    await expect.poll(() => current(page)).toEqual([]);
    await close();
  });

  it('is chosen by a press that began before the table had its script', async () => {
    const { page, close } = await open(browser, 'about:blank', { reducedMotion: 'reduce' });
    let come = () => {};
    const coming = new Promise<void>((resolve) => (come = resolve));
    await page.route(/\/wireUnits/u, async (route) => {
      await coming;
      await route.continue();
    });
    await page.goto(new URL(path, inject('site')).href);
    await drawnBy(page, 'svg');
    await page.locator('#o-ua-63 a').first().hover();
    await page.mouse.down();
    come();
    await page.waitForSelector('.units button[data-by]:enabled');
    await page.mouse.up();
    await page.waitForSelector('#o-ua-63[aria-current=true]');
    await close();
  });

  it('can be a cold link, whose row is in view', async () => {
    const { page, close } = await open(browser, `${path}#o-ua-14`);
    await page.waitForSelector('#o-ua-14[aria-current=true]');
    await page.waitForFunction(() => {
      const box = document.querySelector('#o-ua-14')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    await close();
  });
});

describe('the table of oblasts', () => {
  it('sorts by each column, and says how', async () => {
    const { page, close } = await open(browser, path);
    await drawnBy(page, 'svg');
    expect(await column(page, 0)).toHaveLength(27);
    const header = page.locator('.units thead th');
    const numbers = async (at: number) =>
      (await column(page, at)).map((text) => parseFloat(text.replace(/,/gu, '')));
    for (const at of [1, 2, 3]) {
      await header.nth(at).getByRole('button').click();
      expect(await header.nth(at).getAttribute('aria-sort')).toBe('descending');
      const down = await numbers(at);
      expect(down).toEqual([...down].sort((a, b) => b - a));
      await header.nth(at).getByRole('button').click();
      const up = await numbers(at);
      expect(up).toEqual([...up].sort((a, b) => a - b));
      expect(await page.locator('.units [aria-sort]').count()).toBe(1);
    }
    await header.nth(0).getByRole('button').click();
    expect(await header.nth(0).getAttribute('aria-sort')).toBe('ascending');
    await close();
  });

  it('is there without a script, with a row that lights up and a file that downloads', async () => {
    const { page, close } = await open(browser, `${path}#o-ua-63`, { javaScriptEnabled: false });
    const ground = (selector: string) =>
      page.$eval(selector, (element) => getComputedStyle(element).backgroundColor);
    expect(await ground('#o-ua-63')).not.toBe(await ground('#o-ua-14'));
    expect(await ground('#s-kharkiv-strike')).toBe(await ground('#o-ua-63'));
    expect(await page.locator('.units tfoot').innerText()).toContain('603,628');
    await page.getByText('How this is measured').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download all dates as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('occupied-by-oblast.csv');
    await close();
  });

  it.each([390, 320])('fits a phone of %i px', async (width) => {
    const { page, close } = await open(browser, path, { viewport: { width, height: 700 } });
    expect(
      await page.$eval('.units .wide', (table) => [
        table.scrollWidth - table.clientWidth,
        document.documentElement.scrollWidth,
      ]),
    ).toEqual([0, width]);
    await close();
  });
});

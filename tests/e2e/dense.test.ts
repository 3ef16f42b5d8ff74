import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnBy, leave, open, sharedBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

const report = 'en/earthquakes/';
const said = (page: Page) => page.locator('.dense-said b').textContent();
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);

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

  it('are filtered as a sentence counts them while it is chosen, and as the reader had it after', async () => {
    const { page, errors, close } = await open(browser, `${report}?types=m6,m5`, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    await page.locator('#map[data-dense]').waitFor();
    await expect.poll(() => said(page)).toBe('39 of 1,707');
    const whence = page.locator('.dense-said small');
    expect(await whence.count()).toBe(0);
    await page.locator('#s-strong').click();
    await expect.poll(() => said(page)).toBe('128 of 1,707');
    expect(await whence.textContent()).toBe('as in the sentence');
    await expect.poll(() => page.url()).toContain('#s-strong');
    expect(query(page)).toBe('?types=m6,m5');
    await page.locator('#s-busiest').click();
    await expect.poll(() => said(page)).toBe('301 of 1,707');
    await page.reload();
    await drawnBy(page, 'svg');
    await expect.poll(() => said(page)).toBe('301 of 1,707');
    await page.keyboard.press('Escape');
    await expect.poll(() => said(page)).toBe('39 of 1,707');
    expect(await whence.count()).toBe(0);

    // What a reader does with it is his own: it stays without the sentence.
    await page.locator('#s-strong').click();
    await expect.poll(() => said(page)).toBe('128 of 1,707');
    await page.locator('.dense-types input').first().uncheck();
    await expect.poll(() => said(page)).toBe('123 of 1,707');
    expect(await whence.count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => query(page)).toBe('?types=m5,m4');
    await page.locator('#s-strong').click();
    await expect.poll(() => said(page)).toBe('128 of 1,707');
    // The list is of what the sentence counts.
    await page.locator('.dense-do button').first().click();
    await expect.poll(() => page.locator('.dense-sheet h2').textContent()).toBe('In this view: 128');
    expect(await said(page)).toBe('128 of 1,707');
    expect(errors).toEqual([]);
    await close();
  });

  it('have ends of their time that a finger drags, and over which it scrolls the page', async () => {
    const { page, errors, close } = await open(browser, `${report}?time=2018-02-03..2018-02-05`, {
      viewport: { width: 390, height: 700 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    });
    await drawnBy(page, 'svg');
    await page.locator('#map[data-dense]').waitFor();
    await expect.poll(() => said(page)).toBe('809 of 1,707');
    const client = await page.context().newCDPSession(page);
    const finger = async (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: Math.round(x), y: Math.round(y) }],
      });
    const drag = async (x: number, y: number, by: readonly [number, number]) => {
      await finger('touchStart', x, y);
      for (let i = 1; i <= 8; i += 1) await finger('touchMove', x + (by[0] * i) / 8, y + (by[1] * i) / 8);
      await finger('touchEnd');
    };
    const { x, y, width } = (await page.locator('.plot').boundingBox()) ?? { x: 0, y: 0, width: 0 };
    const bar = width / 8;
    // Beside the first end, and one bar back; then the last end, one bar on.
    await drag(x + bar * 3 + 15, y + 20, [-bar, 0]);
    await expect.poll(() => query(page)).toBe('?time=2018-02-02..2018-02-05');
    await drag(x + bar * 6 - 15, y + 20, [bar, 0]);
    await expect.poll(() => query(page)).toBe('?time=2018-02-02..2018-02-06');
    const count = await said(page);
    const { scrollY: before } = await page.evaluate(() => ({ scrollY }));
    await drag(x + bar * 4.5, y + 20, [3, -250]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
    expect(await said(page)).toBe(count);
    expect(errors).toEqual([]);
    await close();
  });

  it('are told apart in forced colours: bars, those chosen, the ends of their time, and circles', async () => {
    const { page, close } = await open(browser, `${report}?time=2018-02-03..2018-02-05`, {
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
    await drawnBy(page, 'svg');
    await page.locator('#map[data-dense]').waitFor();
    const colours = await page.evaluate(() => {
      const style = (selector: string) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(selector);
        return getComputedStyle(element);
      };
      const end = style('.plot .end.from');
      const { canvas, lit } = { canvas: style('.circles').color, lit: style('.circles').outlineColor };
      return {
        ground: style('body').backgroundColor,
        all: style('.plot .all').fill,
        some: style('.plot .some').fill,
        end: end.borderLeftColor,
        isSeen: end.opacity === '1' && end.borderLeftWidth === '2px',
        canvas,
        lit,
      };
    });
    const { ground, all, some, end, canvas, lit, isSeen } = colours;
    expect(isSeen).toBe(true);
    expect(new Set([ground, all, some, end]).size, JSON.stringify(colours)).toBe(4);
    expect(new Set([ground, canvas, lit]).size, JSON.stringify(colours)).toBe(3);
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

  it('are listed by day from either end: all of a view, or those that fit, and which they are', async () => {
    const { page, errors, close } = await open(browser, report, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    await page.locator('#map[data-dense]').waitFor();
    await page.locator('.dense-do button').first().click();
    const sheet = page.locator('.dense-sheet');
    const rows = sheet.locator('.rows button');
    /** The days of the entries, as they stand in the list; the list is longer than what is an element of it. */
    const days = async () => {
      const said = await sheet.locator('.rows small').allTextContents();
      return said.map((text) => Date.parse(`${text.split(',').slice(0, -1).join(',')} UTC`));
    };
    const inOrder = async (sign: 1 | -1) => {
      const found = await days();
      return found.length > 8 && found.every((day, i) => i === 0 || sign * (day - (found[i - 1] ?? 0)) >= 0);
    };
    const held = sheet.locator('p.quiet').first();
    const earliest = sheet.getByRole('checkbox', { name: 'Earliest first' });
    await expect
      .poll(() => held.textContent())
      .toMatch(/^The list has the latest \d{3} of the 1,\d{3} in this view, from/u);
    expect(await inOrder(-1)).toBe(true);
    const latest = Math.max(...(await days()));
    const focused = () => page.evaluate(() => Number(document.activeElement?.getAttribute('data-at')));
    await rows.first().focus();
    await page.keyboard.press('PageDown');
    await expect.poll(focused).toBeGreaterThan(0);
    // No further than what is shown: no entry is passed over unseen.
    const shown = await sheet.locator('.rows').evaluate((list) => Math.floor(list.clientHeight / 52));
    expect(await focused()).toBeLessThan(shown);
    await earliest.focus();
    await page.keyboard.press('Space');
    await expect
      .poll(() => held.textContent())
      .toMatch(/^The list has the earliest \d{3} of the 1,\d{3} in this view, until/u);
    expect(await inOrder(1)).toBe(true);
    expect(Math.min(...(await days()))).toBeLessThan(latest);
    // No more than a list holds: both ways all of them, and the first of one way is the last of the other.
    for (const type of ['Below 1', '1 to 1.9'])
      await page.locator('.dense-types label', { hasText: type }).click();
    await expect.poll(() => held.count()).toBe(0);
    expect(await inOrder(1)).toBe(true);
    const first = await rows.first().textContent();
    await rows.first().focus();
    await page.keyboard.press('End');
    // Between the two entries nothing has the focus.
    await expect.poll(focused).toBeGreaterThan(0);
    const last = await page.evaluate(() => document.activeElement?.textContent);
    await earliest.uncheck();
    await expect.poll(() => rows.first().textContent()).toBe(last);
    await rows.first().focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    expect(errors).toEqual([]);
    await close();
  });

  it('have a list that a narrow window holds whole in its width', async () => {
    const { page, close } = await open(browser, report, {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    });
    await drawnBy(page, 'svg');
    await page.locator('#map[data-dense]').waitFor();
    await page.locator('.dense-do button').first().click();
    await page.locator('.dense-sheet .rows button').first().waitFor();
    const { x, width } = (await page.locator('.dense-sheet .listing').boundingBox()) ?? { x: -1, width: 0 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
    expect(width).toBeGreaterThan(300);
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

import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { current, drawnBy, launch, open } from './browser.ts';

const path = 'en/white-house-talks/';
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const loseContext = (page: Page) =>
  page.$eval('.canvas canvas', (canvas) =>
    (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
  );
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-mark'));

describe('the keyboard', () => {
  it('walks every mark of the list within one stop, opens one and comes back', async () => {
    const { page, close } = await open(browser, path, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    const stops = await page.$$eval('#map, #map a[href]', (all) =>
      all.filter((each) => (each as HTMLElement).tabIndex >= 0).map((each) => each.id),
    );
    expect(stops).toEqual(['map']);
    const entries = await page.$$eval('[id^="p-"]', (all) => all.map((each) => each.id.slice(2)));
    const marks = await page.$$eval('#map a.mark', (all) =>
      all.map((each) => (each as HTMLElement).dataset['mark']),
    );
    expect(marks.toSorted()).toEqual(entries.toSorted());
    await page.locator('#map').focus();
    await page.keyboard.press('Enter');
    const walked: (string | null | undefined)[] = [];
    for (let i = 0; i < entries.length; i += 1) {
      walked.push(await focused(page));
      await page.keyboard.press('ArrowRight');
    }
    expect(walked).toEqual(entries);
    // Round the end to the first; each that gets the focus is in sight.
    expect(await focused(page)).toBe(entries[0]);
    await page.waitForFunction(() => {
      const [mark, map] = [document.activeElement, document.getElementById('map')].map((each) =>
        each?.getBoundingClientRect(),
      );
      return mark && map && mark.left >= map.left && mark.right <= map.right && mark.top >= map.top;
    });
    await page.keyboard.press('Enter');
    await expect.poll(() => current(page)).toContain(`p-${entries[0]}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => current(page)).toEqual([]);
    expect(await focused(page)).toBe(entries[0]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('map');
    await close();
  });

  it('gives the focus back to the sentence whose card it closes', async () => {
    const { page, close } = await open(browser, path, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    await page.locator('#s-merz .permalink').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.closest('[id]')?.id)).toBe('s-merz');
    await close();
  });
});

describe('a lost context', () => {
  it('leaves the still with the same view and selection, and WebGL comes back once', async () => {
    const { page, close } = await open(browser, path, { reducedMotion: 'reduce' });
    await drawnBy(page, 'webgl');
    await page.locator('#p-kharkiv h3 a').click();
    const where = () => page.$eval('#map', (map) => (map as HTMLElement).style.getPropertyValue('--cx'));
    await page.waitForFunction(
      (home) => document.getElementById('map')?.style.getPropertyValue('--cx') !== home,
      '',
    );
    const before = Number(await where());
    await loseContext(page);
    await page.waitForSelector('#map[data-renderer=svg]', { timeout: 1000 });
    expect(Number(await where())).toBeCloseTo(before, 3);
    await drawnBy(page, 'webgl');
    expect(Number(await where())).toBeCloseTo(before, 3);
    await expect.poll(() => current(page)).toContain('p-kharkiv');
    // Twice is for good.
    await loseContext(page);
    await page.waitForSelector('#map[data-renderer=svg]', { timeout: 1000 });
    await page.waitForSelector('.map-notice');
    await expect.poll(() => current(page)).toContain('p-kharkiv');
    expect(await page.locator('.still .control').first().isVisible()).toBe(true);
    await close();
  });

  it('for good leaves the still, and says why', async () => {
    const { page, errors, close } = await open(browser, path);
    await drawnBy(page, 'webgl');
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.$eval('.canvas canvas', (canvas) =>
      canvas.dispatchEvent(new Event('webglcontextlost', { cancelable: true })),
    );
    await page.waitForSelector('.map-notice');
    expect(await page.getAttribute('#map', 'data-renderer')).toBe('svg');
    expect(errors).toEqual([]);
    await close();
  });
});

import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { current, drawnBy, leave, open, sharedBrowser } from './browser.ts';

const path = 'en/white-house-talks/';
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

const loseContext = (page: Page) =>
  page.$eval('.canvas canvas', (canvas) =>
    (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
  );
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-mark'));

describe('a pointer that rests', () => {
  it('points at nothing that the map moves below it', async () => {
    const { page, close } = await open(browser, path, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    const lit = () => page.$$eval('.mark.lit', (all) => all.map((each) => each.getAttribute('data-mark')));
    const symbol = page.locator('.mark[data-mark=kharkiv] .symbol');
    const middle = async () => {
      const { x = 0, y = 0, width = 0, height = 0 } = (await symbol.boundingBox()) ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    };
    const { x, y } = await middle();
    // Off the mark, to where it stands once the map has moved by one key.
    await page.locator('#map').focus();
    await page.keyboard.press('ArrowDown');
    expect(Math.abs((await middle()).y - y)).toBeGreaterThan(20);
    await page.mouse.move(x, y);
    expect(await lit()).toEqual([]);
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => Math.abs((await middle()).y - y)).toBeLessThan(1);
    await expect.poll(() => symbol.evaluate((element) => element.matches(':hover'))).toBe(true);
    expect(await lit()).toEqual([]);
    await page.mouse.move(x + 1, y + 1);
    await expect.poll(lit).toEqual(['kharkiv']);
    await close();
  });
});

describe('a flight that gives way to another', () => {
  it('has no names until the map rests', async () => {
    const { page, close } = await open(browser, 'en/suez-canal/');
    await drawnBy(page, 'webgl');
    const choose = (hash: string) => page.evaluate((to) => (location.hash = to), hash);
    const flies = () => page.waitForSelector('#map[data-flies]', { state: 'attached' });
    const rests = () => page.waitForSelector('#map:not([data-flies])', { state: 'attached' });
    const camera = () => page.getAttribute('#map', 'data-camera');
    await choose('#s-voyage');
    await flies();
    await rests();
    const wanted = await camera();
    await choose('#p-suez');
    await flies();
    await rests();
    expect(await camera()).not.toBe(wanted);
    await page.evaluate(() => {
      const map = document.querySelector<HTMLElement>('#map');
      const named = () => {
        if (!map?.hasAttribute('data-flies')) Object.assign(window, { named: map?.dataset['camera'] });
      };
      if (map) new MutationObserver(named).observe(map, { attributeFilter: ['data-flies'] });
    });
    await choose('#s-detour');
    await flies();
    await choose('#s-voyage');
    await rests();
    expect(await page.evaluate(() => (window as unknown as { named: string }).named)).toBe(wanted);
    await close();
  });
});

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
    // It keeps the focus, although it lies beyond the view that is left.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
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

describe('a gesture that begins on a mark', () => {
  /**
   * A map without haste, and what there is to know of it. It is small: WebGL in software draws it anew with each step of
   * a finger.
   */
  async function ground(renderer: 'svg' | 'webgl', viewport = { width: 800, height: 500 }) {
    const { page, close } = await open(browser, path, { viewport, reducedMotion: 'reduce', hasTouch: true });
    await drawnBy(page, renderer);
    const mark = page.locator('a.mark.m-kharkiv');
    /** Pixels a world unit. */
    const scale = () => page.$eval('#map', (map) => Number.parseFloat(map.style.getPropertyValue('--k')));
    const middle = async () => {
      const box = await mark.boundingBox();
      if (!box) throw new Error('the mark is not in sight');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    return { page, mark, scale, middle, close };
  }

  it.each(['svg', 'webgl'] as const)('moves the map as anywhere else: %s', async (renderer) => {
    const { page, mark, scale, middle, close } = await ground(renderer);
    // What stands at a place knows the camera; its parts would be styled anew in each frame.
    const knowing = await mark.evaluate((at) =>
      [at as Element, ...at.querySelectorAll('*')]
        .filter((each) => getComputedStyle(each).getPropertyValue('--cx'))
        .map((each) => each.getAttribute('class')),
    );
    expect(knowing).toEqual([expect.stringContaining('mark ')]);
    const before = await scale();
    const { x, y } = await middle();
    await page.mouse.move(x, y);
    // The wheel is the page's; with a key it is the map's.
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await scale()).toBe(before);
    await page.mouse.wheel(0, -60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(scale).toBeGreaterThan(before * 1.1);
    expect(await page.evaluate(() => scrollY)).toBe(0);

    const from = await middle();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (let step = 1; step <= 8; step += 1) await page.mouse.move(from.x - 10 * step, from.y + 5 * step);
    await expect.poll(async () => Math.round((await middle()).x - from.x)).toBeLessThan(-70);
    expect(Math.round((await middle()).y - from.y)).toBeGreaterThan(30);
    await page.mouse.up();
    // It was no click on the mark.
    expect(await current(page)).toEqual([]);
    await mark.click();
    await expect.poll(() => current(page)).toContain('p-kharkiv');
    await close();
  });

  it.each(['svg', 'webgl'] as const)('moves the map by touch as well: %s', async (renderer) => {
    const { page, scale, middle, close } = await ground(renderer);
    const input = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) =>
      input.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map((point, id) => ({ ...point, id })),
      });
    // One finger is the page's.
    const from = await middle();
    await touch('touchStart', from);
    for (let step = 1; step <= 8; step += 1)
      await touch('touchMove', { x: from.x - 10 * step, y: from.y + 5 * step });
    await touch('touchEnd');
    expect(Math.abs((await middle()).x - from.x)).toBeLessThan(2);

    // One finger on the mark, one beside it.
    const before = await scale();
    const pinched = await middle();
    await touch('touchStart', pinched, { x: pinched.x - 60, y: pinched.y });
    for (let step = 1; step <= 8; step += 1)
      await touch('touchMove', pinched, { x: pinched.x - 60 - 10 * step, y: pinched.y });
    await expect.poll(scale).toBeGreaterThan(before * 1.5);
    await touch('touchEnd');
    expect(await current(page)).toEqual([]);
    await close();
  });

  it('leaves what stands over the map where it was when WebGL goes, with the focus', async () => {
    const { page, close } = await ground('svg', { width: 1280, height: 800 });
    /** What stands in the map, once the still is the map: WebGL is soon back. */
    const order = async () => {
      const found = await page.waitForFunction(() => {
        const map = document.querySelector('#map[data-renderer=svg]');
        return (
          map &&
          [...map.children]
            .map((each) => (each.getAttribute('class') ?? each.id).split(' ')[0])
            .filter((name) => name !== 'globe')
        );
      });
      return found.jsonValue();
    };
    // The last that comes into the map of who saves data; the globe comes with WebGL.
    await page.waitForSelector('#map .fullscreen');
    const before = await order();
    await page.locator('#map').focus();
    await page.keyboard.press('Enter');
    const mark = await focused(page);
    expect(mark).toBeTruthy();
    await drawnBy(page, 'webgl');
    expect(await focused(page)).toBe(mark);
    await loseContext(page);
    expect(await order()).toEqual(before);
    expect(await focused(page)).toBe(mark);
    await close();
  });
});

describe('a lost context', () => {
  it('leaves the still with the same view and selection, and WebGL comes back once', async () => {
    const viewport = { width: 1000, height: 500 };
    const { page, close } = await open(browser, path, { viewport, reducedMotion: 'reduce' });
    await drawnBy(page, 'webgl');
    const where = () => page.$eval('#map', (map) => (map as HTMLElement).style.getPropertyValue('--cx'));
    const home = await where();
    await page.locator('#p-kharkiv h3 a').click();
    await expect.poll(where).not.toBe(home);
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
    // On paper the still is the map, and nothing is lacking.
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.map-notice').isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await close();
  });
});

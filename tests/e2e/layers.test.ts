import type { Browser, Page, Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { drawnBy, leave, sharedBrowser } from './browser.ts';

const href = () => new URL('en/white-house-talks/', inject('site')).href;
const territory = /\/data\/occupied\.[^/]*geojson$/u;
const others = /\/data\/(?!occupied\.).*geojson$/u;
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

async function unopened() {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    page,
    errors,
    close: async () => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    },
  };
}

const lackOf = (page: Page, layer: string) => page.locator(`#about-${layer} .lack`);
/** What is said of a layer stands beside the signs of the map. */
const openKey = (page: Page) => page.locator('.legend summary').click();

/** What a reader still has while one layer's file is not there: the still with every layer, and all the rest. */
async function theRestWorks(page: Page) {
  expect(await page.getAttribute('#map', 'data-renderer')).toBe('svg');
  expect(await page.locator('.still .control').first().isVisible()).toBe(true);
  expect(await page.locator('.lack').count()).toBe(1);
  expect(await page.locator('.map-notice').innerText()).toContain('Occupied territory');
  await page.locator('#layer-oblasts').click();
  await page.waitForSelector('.still .unit', { state: 'hidden' });
  await page.locator('#p-kharkiv h3 a').click();
  await page.waitForSelector('#p-kharkiv[aria-current=true]');
}

describe('a layer', () => {
  it.each<[string, string, (route: Route) => Promise<void>]>([
    ['is gone', 'the server answered 404', (route) => route.fulfill({ status: 404 })],
    [
      'is cut short',
      'not as it was published',
      async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).slice(0, 5000) });
      },
    ],
    [
      'is a page of the host',
      'not as it was published',
      (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Welcome' }),
    ],
    ['is kept away', 'it could not be loaded', (route) => route.abort()],
  ])('whose file %s says so', async (_, reason, answer) => {
    const { page, errors, close } = await unopened();
    await page.route(territory, answer);
    await page.goto(href());
    await lackOf(page, 'occupied').waitFor({ state: 'attached' });
    await openKey(page);
    expect(await lackOf(page, 'occupied').innerText()).toMatch(
      new RegExp(`^occupied\\.[\\w-]+\\.geojson: ${reason}\\.`, 'u'),
    );
    await theRestWorks(page);
    expect(errors).toEqual([]);
    await close();
  });

  it('whose file never comes says so in time, and asks for that file alone when told to', async () => {
    const { page, errors, close } = await unopened();
    await page.clock.install();
    await page.route(territory, () => {});
    const asked = page.waitForRequest(territory);
    const rest: Promise<unknown>[] = [];
    page.on('response', (response) => {
      if (others.test(response.url())) rest.push(response.finished());
    });
    await page.goto(href());
    await asked;
    await expect.poll(() => rest.length).toBe(8);
    await Promise.all(rest);
    await page.clock.fastForward(3_000);
    expect(await page.locator('.lack').count()).toBe(0);
    await page.clock.fastForward(27_000);
    await lackOf(page, 'occupied').waitFor({ state: 'attached' });
    await openKey(page);
    expect(await lackOf(page, 'occupied').innerText()).toContain('nothing came for a long time');
    await theRestWorks(page);
    await page.unroute(territory);
    const asks: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/data/')) asks.push(new URL(request.url()).pathname);
    });
    await lackOf(page, 'occupied').getByRole('button', { name: 'Try again' }).click();
    await drawnBy(page, 'webgl');
    // MapLibre's worker reads them all later; what is asked for first is what was lacking.
    expect(asks[0]).toMatch(territory);
    expect(await page.locator('.lack, .map-notice').count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('of another date that MapLibre cannot have is drawn by the still, which has it', async () => {
    const { page, errors, close } = await unopened();
    await page.goto(href());
    await drawnBy(page, 'webgl');
    let times = 0;
    // The page has it, MapLibre has not.
    await page.route(territory, (route) => (times++ === 0 ? route.continue() : route.abort()));
    await page.locator('input[name=as-of]').nth(1).check({ force: true });
    await lackOf(page, 'occupied').waitFor({ state: 'attached' });
    await openKey(page);
    const second = await page.locator('input[name=as-of]').nth(1).getAttribute('value');
    await theRestWorks(page);
    expect(await page.getAttribute('#map', 'data-as-of')).toBe(second);
    await page.unroute(territory);
    await page.locator('.map-notice').getByRole('button', { name: 'Try again' }).click();
    await drawnBy(page, 'webgl');
    expect(await page.locator('.lack').count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('the script and the worker of the detailed map', () => {
  it.each([
    ['script', /webglMap/u],
    ['worker', /maplibre-gl-worker/u],
  ])('come when the reader tries again: %s', async (_, file) => {
    const { page, errors, close } = await unopened();
    await page.route(file, (route) => route.abort());
    await page.goto(href());
    const notice = page.locator('.map-notice');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/maplibre-gl.*: it could not be loaded/u);
    await page.unroute(file);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await drawnBy(page, 'webgl');
    expect(await notice.count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('are asked for by a new page, with the same choice, where trying again brings nothing', async () => {
    const { page, errors, close } = await unopened();
    await page.route(/webglMap/u, (route) => route.abort());
    await page.goto(href());
    await page.locator('.map-notice').waitFor();
    await page.locator('#p-kharkiv h3 a').click();
    const again = page.waitForEvent('load');
    await page.locator('.map-notice').getByRole('button', { name: 'Try again' }).click();
    await again;
    await page.waitForSelector('#p-kharkiv[aria-current=true]');
    await page.locator('.map-notice').waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('are not waited for for ever', async () => {
    const { page, errors, close } = await unopened();
    await page.clock.install();
    await page.route(/webglMap/u, () => {});
    // All that the map is drawn from has come before a minute goes by; the script alone has not.
    const come: Promise<unknown>[] = [];
    page.on('response', (response) => {
      if (/maplibre-gl-worker|\/data\/.*geojson$/u.test(response.url())) come.push(response.finished());
    });
    await page.goto(href());
    await expect.poll(() => come.length).toBe(10);
    await Promise.all(come);
    // What has come is read.
    await page.clock.fastForward(3_000);
    await expect
      .poll(async () => {
        await page.clock.fastForward(61_000);
        return page.locator('.map-notice').count();
      })
      .toBe(1);
    expect(await page.locator('.map-notice').innerText()).toContain('nothing came for a long time');
    expect(await page.locator('.map-notice button').count()).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });
});

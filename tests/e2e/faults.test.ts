import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { current, drawnBy, launch } from './browser.ts';

const path = 'en/white-house-talks/';
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A page that has not been opened yet, so that a fault can be laid first. */
async function unopened() {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return { page, context, errors, href: new URL(path, inject('site')).href, close: () => context.close() };
}

/** What a reader has whatever fails: the sentences, the list, the still, and a choice that shows both. */
async function reads(page: Page) {
  expect(await page.locator('[id^="s-"]').count()).toBe(18);
  expect(await page.locator('.still .occupied').first().isVisible()).toBe(true);
  await page.locator('#p-kharkiv h3 a').click();
  await page.waitForSelector('#p-kharkiv[aria-current=true]');
  expect(await current(page)).toContain('s-kharkiv-strike');
}

describe('the detailed map', () => {
  it('that does not come is said in words', async () => {
    const { page, errors, href, close } = await unopened();
    await page.route(/webglMap|maplibre/iu, (route) => route.abort());
    await page.goto(href);
    await page.waitForSelector('.map-notice');
    expect(await page.getAttribute('#map', 'data-renderer')).toBe('svg');
    await reads(page);
    expect(errors).toEqual([]);
    await close();
  });

  it('whose worker does not come leaves the still, and a button', async () => {
    const { page, errors, href, close } = await unopened();
    await page.route(/worker/iu, (route) => route.abort());
    await page.goto(href);
    await page.waitForSelector('.map-notice button', { timeout: 45_000 });
    await reads(page);
    expect(errors).toEqual([]);
    await page.unroute(/worker/iu);
    await close();
  });
});

describe('a browser that', () => {
  it('denies every storage, and thinks it is 1970, shows everything', async () => {
    const { page, errors, href, close } = await unopened();
    await page.clock.setFixedTime(0);
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      Object.defineProperty(document, 'cookie', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(href);
    await drawnBy(page, 'svg');
    await reads(page);
    expect(errors).toEqual([]);
    await close();
  });

  it('goes offline after the page has come keeps all that was opened, and leaves nothing stored', async () => {
    const { page, context, errors, href, close } = await unopened();
    await page.goto(href);
    await drawnBy(page, 'svg');
    await context.setOffline(true);
    await reads(page);
    expect(errors).toEqual([]);
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
    await close();
  });

  it('comes back from another page finds what was chosen', async () => {
    const { page, href, close } = await unopened();
    await page.goto(href);
    await drawnBy(page, 'svg');
    await reads(page);
    await page.goto(inject('site'));
    await page.goBack();
    await page.waitForSelector('#p-kharkiv[aria-current=true]');
    await close();
  });

  it('prints has the text, the list and the still on paper', async () => {
    const { page, href, close } = await unopened();
    await page.goto(href);
    await drawnBy(page, 'webgl');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#s-kharkiv-strike').isVisible()).toBe(true);
    expect(await page.locator('#p-kharkiv').isVisible()).toBe(true);
    expect(await page.locator('.still .occupied').first().isVisible()).toBe(true);
    expect(await page.locator('.canvas').isVisible()).toBe(false);
    await close();
  });
});

describe('the policy of every page', () => {
  it.each([path, `embed/${path}`, ''])('holds on “%s”: nothing is asked for that it forbids', async (at) => {
    const { page, close, href } = await unopened();
    await page.addInitScript(() => {
      const broken: string[] = ((window as unknown as { broken: string[] }).broken = []);
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        broken.push(`${effectiveDirective}: ${blockedURI}`),
      );
    });
    await page.goto(href.replace(path, at));
    if (at) await drawnBy(page, 'webgl');
    expect(
      await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content'),
    ).not.toMatch(/unsafe-(?:inline|eval)/u);
    expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
    const links = await page.$$eval('a[href]', (all) =>
      all.map((each) => {
        // A link of the still is SVG's, whose `href` is no string.
        const { href, origin } = new URL(each.getAttribute('href') ?? '', document.baseURI);
        return { href, rel: each.getAttribute('rel') ?? '', outside: origin !== location.origin };
      }),
    );
    for (const { href, rel, outside } of links) {
      expect(href).toMatch(/^(?:https?|mailto):/u);
      if (outside) expect(rel, href).toContain('noopener noreferrer');
    }
    await close();
  });
});

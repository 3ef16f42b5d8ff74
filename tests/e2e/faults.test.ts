import type { Browser, Page, Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { current, drawnBy, leave, saveData, sharedBrowser } from './browser.ts';

const path = 'en/white-house-talks/';
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

/** A page that has not been opened yet, so that a fault can be laid first; MapLibre may start by itself, or not. */
async function unopened({ webgl = false } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 600 },
    reducedMotion: 'reduce',
  });
  if (!webgl) await saveData(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    page,
    context,
    errors,
    href: new URL(path, inject('site')).href,
    close: async () => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    },
  };
}

/** What a reader has whatever fails: the sentences, the list, the still, and a choice that shows both. */
async function reads(page: Page) {
  expect(await page.locator('[id^="s-"]').count()).toBe(18);
  expect(await page.locator('.still .control').first().isVisible()).toBe(true);
  await page.locator('#p-kharkiv h3 a').click();
  await page.waitForSelector('#p-kharkiv[aria-current=true]');
  await expect.poll(() => current(page)).toContain('s-kharkiv-strike');
}

describe('the detailed map', () => {
  it('that does not come is said in words', async () => {
    const { page, errors, href, close } = await unopened({ webgl: true });
    await page.route(/webglMap|maplibre/iu, (route) => route.abort());
    await page.goto(href);
    await page.waitForSelector('.map-notice');
    expect(await page.getAttribute('#map', 'data-renderer')).toBe('svg');
    await reads(page);
    expect(errors).toEqual([]);
    await close();
  });

  it('whose worker does not come leaves the still, and a button', async () => {
    const { page, errors, href, close } = await unopened({ webgl: true });
    await page.route(/worker/iu, (route) => route.abort());
    await page.goto(href);
    await page.waitForSelector('.map-notice button', { timeout: 45_000 });
    await reads(page);
    expect(errors).toEqual([]);
    await page.unroute(/worker/iu);
    await close();
  });
});

describe('the detailed map, again', () => {
  it('that came and does not start is not said to be lost', async () => {
    const { page, href, close } = await unopened({ webgl: true });
    await page.addInitScript(() => {
      const { getContext: real } = HTMLCanvasElement.prototype as { getContext: unknown };
      // A driver that has WebGL2 and fails as soon as it is to draw.
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
        value(this: HTMLCanvasElement, ...given: [string, unknown]) {
          const context = (real as (...all: unknown[]) => RenderingContext | null).apply(this, given);
          if (context instanceof WebGL2RenderingContext)
            context.createProgram = () => {
              Object.assign(window, { failed: true });
              throw new Error('out of memory');
            };
          return context;
        },
      });
    });
    await page.clock.install();
    await page.goto(href);
    await page.waitForFunction(() => 'failed' in window, undefined, { timeout: 60_000 });
    // A driver that only takes its time is waited for.
    expect(await page.locator('.map-notice').count()).toBe(0);
    await page.clock.fastForward(30_000);
    const notice = page.locator('.map-notice');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('did not start');
    expect(await notice.innerText()).not.toMatch(/loaded|maplibre|did not come/iu);
    await reads(page);
    await close();
  });

  it('that is let go while its worker starts leaves no error', async () => {
    const { page, errors, close, href } = await unopened({ webgl: true });
    await page.setViewportSize({ width: 700, height: 600 });
    let asked = () => {};
    const starts = new Promise<void>((resolve) => (asked = resolve));
    let go = () => {};
    const gone = new Promise<void>((resolve) => (go = resolve));
    let times = 0;
    // MapLibre itself asks for it a second time: where the frame has no origin, by fetching its text.
    await page.route(/maplibre-gl-worker/u, async (route) => {
      times += 1;
      if (times > 1) {
        asked();
        await gone;
      }
      await route.continue();
    });
    const src = href.replace(path, `embed/${path}`);
    await page.goto(inject('site'));
    await page.setContent(
      `<iframe sandbox="allow-scripts" width="660" height="560" src="${src}"></iframe><div style="height:5000px"></div>`,
    );
    await starts;
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    const frame = page.frames()[1];
    if (!frame) throw new Error('no frame');
    await frame.waitForSelector('#map[data-renderer=svg]', { state: 'attached' });
    go();
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await frame.waitForSelector('#map[data-renderer=webgl]', { timeout: 45_000 });
    expect(errors).toEqual([]);
    await close();
  });
});

describe('a script of the page', () => {
  const faults: Readonly<Record<string, (route: Route) => Promise<void> | void>> = {
    'is gone': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' }),
    'is HTML': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    hangs: () => {},
  };
  const scripts: readonly (readonly [string, RegExp])[] = [
    ['first', /\/assets\/first-/u],
    ['core', /\/assets\/core-/u],
    ['own', /\/assets\/(?:report|embed)-/u],
    ['words', /\/assets\/en-/u],
  ];
  const kinds = Object.keys(faults);
  // The embed loads by the same hand: each script is lost in each way, on one page or the other.
  const lost = scripts.flatMap(([name, pattern], i) =>
    [path, path, `embed/${path}`].map(
      (at, j) => [name, kinds[(i + j) % kinds.length] ?? '', at, pattern] as const,
    ),
  );
  it.each(lost)('that is lost (%s %s, %s) is said in a line', async (_, fault, at, pattern) => {
    const { page, context, errors, href, close } = await unopened();
    const devtools = await context.newCDPSession(page);
    // The page waits with a style sheet's patience: its clock runs faster here.
    await devtools.send('Animation.enable');
    await devtools.send('Animation.setPlaybackRate', { playbackRate: 20 });
    let mended = false;
    await page.route(pattern, (route) => (mended ? route.continue() : faults[fault]?.(route)));
    await page.goto(href.replace(path, at), { waitUntil: 'commit' });
    const notice = page.locator('.script-lost');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('for the script has not come');
    // What the page's first script does not hold is not offered, and what it holds works.
    const zoom = page.locator('.controls').first();
    const held = await page.evaluate(() => 'held' in document.documentElement.dataset);
    expect(await zoom.isVisible()).toBe(held);
    for (const button of ['Share or embed', 'Next sentence', 'Full screen'])
      expect(await page.getByRole('button', { name: button, disabled: false }).count(), button).toBe(0);
    mended = true;
    await notice.getByRole('link', { name: 'Try again' }).click();
    await page.waitForSelector(':root[data-live]', { state: 'attached' });
    await notice.waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
    await close();
  });
});

describe('a browser that', () => {
  it.each([1970, 2099])('denies every storage, and thinks it is %i, shows everything', async (year) => {
    const { page, errors, href, close } = await unopened();
    await page.clock.setFixedTime(Date.UTC(year));
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
    expect(await page.locator('.meta').innerText()).toContain('18 August 2025');
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

  it('asks offline for what had not come is told so in place, and gets it when it is online again', async () => {
    const { page, context, errors, href, close } = await unopened();
    await page.route(/\/Card-/u, (route) => route.abort());
    await page.goto(href);
    await drawnBy(page, 'svg');
    await page.waitForSelector('.time [name=as-of]:enabled >> nth=2');
    await context.setOffline(true);
    await reads(page);
    const card = page.locator('.card[role=alert]');
    expect(await card.innerText()).toContain('could not be loaded');
    await card.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.time [name=as-of]').nth(2).check({ force: true });
    const date = page.locator('.time-note[role=alert]');
    await date.waitFor();
    expect(await date.innerText()).toContain('still shows');
    await page.unroute(/\/Card-/u);
    await context.setOffline(false);
    await page.waitForSelector('#map[data-as-of="2022-11-15"]');
    await page.locator('.card').getByRole('button', { name: 'Close' }).waitFor();
    expect(await page.locator('.card[role=alert], .time-note[role=alert]').count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('has a slow line shows text and still before the page’s script has come, and says of nothing that it failed', async () => {
    const { page, context, errors, href, close } = await unopened();
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { effectiveType: '2g' } });
    });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 1000,
      downloadThroughput: 40_000,
      uploadThroughput: 10_000,
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(href);
    await page.waitForSelector('.still .control');
    await drawnBy(page, 'svg');
    const [painted = Infinity, scripted] = await page.evaluate(() => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      const scripts = performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/(?:core|report)-/u.test(name));
      // It runs once all its parts have come.
      return [paint, Math.max(...scripts.map((each) => (each as PerformanceResourceTiming).responseEnd))];
    });
    expect(painted).toBeLessThan(scripted);
    await reads(page);
    // MapLibre waits for a touch where the line is slow.
    expect(asked.filter((url) => /webglMap|worker|geojson/u.test(url))).toEqual([]);
    expect(await page.locator('.lack, .map-notice').count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('opens the dialog offline is told so, until the line is back', async () => {
    const { page, context, errors, href, close } = await unopened();
    await page.goto(href);
    await page.getByRole('button', { name: 'Share or embed' }).waitFor();
    await context.setOffline(true);
    const share = page.getByRole('button', { name: 'Share or embed' });
    await share.click();
    const line = page.locator('.tools [role=alert]');
    await line.waitFor();
    await context.setOffline(false);
    await line.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
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
    expect(await page.locator('.still .control').first().isVisible()).toBe(true);
    expect(await page.locator('.canvas canvas').isVisible()).toBe(false);
    // On paper as well a map has its key, and no buttons.
    expect(await page.getByText('Seized 2014–22, before the invasion').isVisible()).toBe(true);
    expect(await page.locator('.map-column, .tools').getByRole('button').count()).toBe(0);
    await close();
  });
});

describe('the policy of every page', () => {
  it.each([path, `embed/${path}`, ''])('holds on “%s”: nothing is asked for that it forbids', async (at) => {
    const { page, close, href } = await unopened();
    await page.addInitScript(() => {
      const broken: string[] = ((window as unknown as { broken: string[] }).broken = []);
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
        broken.push(`${effectiveDirective}: ${blockedURI} ${sample}`),
      );
    });
    // Enforced on the full page. Elsewhere it is only reported: what it would stop is MapLibre's worker.
    await page.route(/white-house-talks\/$/u, async (route) => {
      const response = await route.fetch();
      const headers = {
        ...response.headers(),
        'content-security-policy-report-only':
          "require-trusted-types-for 'script'; trusted-types svelte-trusted-html default",
      };
      await route.fulfill({ response, headers });
    });
    await page.goto(href.replace(path, at));
    if (at) await drawnBy(page, 'webgl');
    if (at === path) {
      await page.locator('#p-kharkiv h3 a').click();
      await page.getByRole('button', { name: 'Share or embed' }).click();
      await page.locator('#share-embed').click();
      await page.locator('dialog iframe').waitFor();
    }
    expect(
      await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content'),
    ).not.toMatch(/unsafe-(?:inline|eval)/u);
    expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
    if (at === path) {
      const typed = await page.evaluate(() => {
        try {
          document.createElement('p').innerHTML = '<b>text';
          return 'text became HTML';
        } catch {
          return 'refused';
        }
      });
      expect(typed).toBe('refused');
    }
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

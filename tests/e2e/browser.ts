import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Frame,
  type Page,
} from 'playwright';
import { inject } from 'vitest';

const executablePath = process.env['CHROMIUM'];

/** Pages are painted by the processor itself, and WebGL alone by a program that plays the graphics card. */
const inSoftware = ['--disable-gpu', '--enable-unsafe-swiftshader'];
/** No other host has an address: cheaper than to hold each request, and true of every page and worker. */
const alone = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'];
/**
 * What no test looks at, and costs a third of each page that is opened: the pages of the address bar's list, and a
 * process for the page that may come next.
 */
const spared = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
];
/** What Playwright itself turns off: a browser heeds the last list alone. */
const byPlaywright = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];
const without = `--disable-features=${[...byPlaywright, ...spared].join()}`;

/** No page lives long enough to earn what a script compiled for speed has cost. */
const compiledOnce = '--js-flags=--no-opt,--no-maglev';

async function launch(args: readonly string[]): Promise<Browser> {
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', ...inSoftware, ...alone, without, compiledOnce, ...args],
  });
  // No test depends on how much else the machine has to do.
  browser.on('context', (context) => context.setDefaultTimeout(60_000));
  return browser;
}

/** By what they are started with: one serves all files of tests that a worker runs, and goes with the worker. */
const browsers = new Map<string, Browser>();
export async function sharedBrowser(args: readonly string[] = []): Promise<Browser> {
  const key = args.join(' ');
  const found = browsers.get(key);
  if (found?.isConnected()) return found;
  const browser = await launch(args);
  browsers.set(key, browser);
  return browser;
}

/** Closes all that was opened in a browser, and leaves it to the next file of tests. */
export const leave = (browser: Browser | undefined) =>
  Promise.all(browser?.contexts().map((context) => context.close()) ?? []);

/** Under Save-Data MapLibre waits for a touch: drawing by WebGL in software is what costs a test the most. */
export const saveData = (context: BrowserContext) =>
  context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', {
      configurable: true,
      value: Object.assign(new EventTarget(), { saveData: true, effectiveType: '4g' }),
    }),
  );

/** A window with room for everything: most tests do with less, which costs less to draw. */
export const wide = { viewport: { width: 1280, height: 800 } };

/** A page of the built site, with what it asked of other hosts, which all are blocked. */
export async function open(browser: Browser, path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 700 }, ...options });
  await saveData(context);
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/u.test(protocol) && hostname !== 'localhost') elsewhere.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(new URL(path, inject('site')).href);
  return { page, elsewhere, errors, close: () => context.close() };
}

/** Starts MapLibre by a key on the map, which does nothing else, once the page has its own script. */
export const wantWebgl = (page: Page | Frame) =>
  page.locator('[data-live] #map[data-ready]').dispatchEvent('keydown', { key: 'Shift' });

/** Waits until the map is drawn by one renderer, and the page has its own script as well as the first. */
export async function drawnBy(page: Page, renderer: 'svg' | 'webgl') {
  if (renderer === 'webgl') await wantWebgl(page);
  await page.waitForSelector(`[data-live] #map[data-renderer=${renderer}][data-ready]`, { timeout: 45_000 });
}

/** The ids of everything that carries `aria-current`. */
export const current = (page: Page | Frame) =>
  page.$$eval('[aria-current=true]', (elements) => elements.map((element) => element.id));

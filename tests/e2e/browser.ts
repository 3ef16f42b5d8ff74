import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright';
import { inject } from 'vitest';

const executablePath = process.env['CHROMIUM'];

/** Pages are painted by the processor itself, and WebGL alone by a program that plays the graphics card. */
const inSoftware = ['--disable-gpu', '--enable-unsafe-swiftshader'];

export const launch = (args: string[] = []): Promise<Browser> =>
  chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', ...inSoftware, ...args],
  });

/** Under Save-Data MapLibre waits for a touch: drawing by WebGL in software is what costs a test the most. */
const saveData = () =>
  Object.defineProperty(navigator, 'connection', {
    configurable: true,
    value: Object.assign(new EventTarget(), { saveData: true, effectiveType: '4g' }),
  });

/** A page of the built site in which every other host is blocked, and what it tried is kept. */
export async function open(browser: Browser, path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  await context.addInitScript(saveData);
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const errors: string[] = [];
  await context.route('**/*', (route) => {
    const { protocol, hostname } = new URL(route.request().url());
    if (protocol === 'data:' || protocol === 'blob:' || hostname === 'localhost') return route.continue();
    elsewhere.push(route.request().url());
    return route.abort();
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

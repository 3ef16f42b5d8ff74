import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { current, drawnBy, leave, open, saveData, sharedBrowser } from './browser.ts';

const path = 'en/white-house-talks/';
const at = (file: string) => new URL(file, inject('site')).href;
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser(['--disable-3d-apis']);
});
afterAll(() => leave(browser));

describe('a statement’s own address', () => {
  it('leads on to the statement on the full page, with the link’s choice of layers', async () => {
    const { page, errors, close } = await open(browser, `${path}s/kharkiv-strike/?layers=incidents`);
    await page.waitForURL((url) => url.hash === '#s-kharkiv-strike');
    await drawnBy(page, 'svg');
    await expect.poll(() => current(page)).toEqual(expect.arrayContaining(['s-kharkiv-strike', 'p-kharkiv']));
    expect(new URL(page.url()).search).toBe('?layers=incidents');
    expect(errors).toEqual([]);
    await close();
  });

  it('leads on to a date as well, with the sentence of the link', async () => {
    const { page, errors, close } = await open(browser, `${path}on/2022-03-28/?layers=occupied#s-occupied`);
    await page.waitForURL((url) => url.hash === '#s-occupied');
    expect(new URL(page.url()).search).toBe('?asOf=2022-03-28&layers=occupied');
    await page.waitForSelector('#map[data-as-of="2022-03-28"]');
    expect(errors).toEqual([]);
    await close();
  });

  it('says the sentence and links to it without a script', async () => {
    const { page, close } = await open(browser, `${path}s/kharkiv-strike/`, { javaScriptEnabled: false });
    expect(await page.locator('blockquote').textContent()).toContain('killed seven civilians in Kharkiv');
    await page.locator('#onward').click();
    expect(new URL(page.url()).hash).toBe('#s-kharkiv-strike');
    await close();
  });

  it('has a picture of its own, as the report and each date have', async () => {
    for (const file of ['card.png', 's/kharkiv-strike/card.png', 'on/2022-03-28/card.png']) {
      const response = await fetch(at(path + file));
      expect(response.headers.get('content-type')).toBe('image/png');
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(20_000);
    }
  });
});

describe('the annotations beside the page', () => {
  it.each([[true], [false]])(
    'point at the words that the page shows; with scripts: %s',
    async (javaScriptEnabled) => {
      const { page, close } = await open(browser, path, { javaScriptEnabled });
      if (javaScriptEnabled) await drawnBy(page, 'svg');
      const { items } = (await (await fetch(at(`${path}annotations.jsonld`))).json()) as {
        items: { target: { source: string; selector: { exact: string; start: number; end: number }[] } }[];
      };
      expect(items.length).toBeGreaterThan(20);
      for (const { target } of items) {
        const [quote, position] = target.selector;
        const text = await page.locator(new URL(target.source).hash).textContent();
        expect(text?.slice(position?.start, position?.end)).toBe(quote?.exact);
      }
      await close();
    },
  );
});

describe('the head of the full page', () => {
  it('has an oEmbed answer beside it, and names none where nobody said where the site is', async () => {
    const text = await (await fetch(at(path))).text();
    const answer = await fetch(at(`${path}oembed.json`));
    expect(await answer.json()).toMatchObject({ type: 'rich', version: '1.0' });
    expect(text).not.toContain('application/json+oembed');
  });

  it('may hold JSON-LD under the page’s own policy', async () => {
    const context = await browser.newContext();
    await saveData(context);
    const page = await context.newPage();
    const reported: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/u.test(message.text())) reported.push(message.text());
    });
    let extra = '<script type="application/ld+json">{"@context":"https://schema.org"}</script>';
    await page.route('**/white-house-talks/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('</head>', `${extra}</head>`) });
    });
    await page.goto(at(path));
    await drawnBy(page, 'svg');
    expect(reported).toEqual([]);
    // The same place does report a script that runs.
    extra = '<script>1</script>';
    await page.goto(at(path));
    await drawnBy(page, 'svg');
    expect(reported).not.toEqual([]);
    await context.close();
  });
});

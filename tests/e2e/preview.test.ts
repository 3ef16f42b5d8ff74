import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { leave, open, sharedBrowser, wide } from './browser.ts';

const path = 'embed/preview/';
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser(['--disable-3d-apis']);
});
afterAll(() => leave(browser));

describe('the previewer', () => {
  it('has every report in every width, sandbox and scheme, and no other frame', async () => {
    const { page, close } = await open(browser, path, wide);
    const frames = await page.locator('iframe').evaluateAll((all) =>
      all.map((each) => {
        const { pathname, searchParams } = new URL((each as HTMLIFrameElement).src);
        const [language, report] = pathname.split('/').slice(-3);
        const sandbox = each.getAttribute('sandbox') ?? 'none';
        return `${report} ${language} ${searchParams.get('theme')} ${each.getAttribute('width')} “${sandbox}”`;
      }),
    );
    const reports = readdirSync('src/reports').flatMap((slug) =>
      readdirSync(`src/reports/${slug}`)
        .filter((file) => file.endsWith('.md'))
        .map((file) => `${slug} ${file.replace('.md', '')}`),
    );
    const expected = reports.flatMap((report) =>
      ['none', 'allow-scripts', 'allow-scripts allow-same-origin', ''].flatMap((sandbox) =>
        ['light', 'dark'].flatMap((theme) =>
          [320, 330, 510, 660, 930, 1200].map((width) => `${report} ${theme} ${width} “${sandbox}”`),
        ),
      ),
    );
    expect(frames).toEqual(expected);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    // To see, not to work in: who goes by the keyboard is not led through hundreds of maps.
    await page.locator('nav a').last().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await close();
  });

  it('loads what is near, gives maps the height they ask for, and leaves the others theirs', async () => {
    const { page, errors, close } = await open(browser, 'about:blank');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'document') asked.push(request.url());
    });
    await page.goto(new URL(path, inject('site')).href);
    const frameIn = async (kind: string) => {
      const id = `en-white-house-talks-${kind}-dark`;
      await page.locator(`a[href="#${id}"]`).click();
      const element = page.locator(`section[aria-labelledby~=${id}] iframe`).first();
      const frame = await (await element.elementHandle()).contentFrame();
      if (!frame) throw new Error('the frame holds nothing');
      await frame.waitForSelector('#map');
      return { frame, height: () => element.evaluate((each) => each.clientHeight) };
    };
    const sandboxed = await frameIn('scripts');
    await sandboxed.frame.waitForSelector(':root[data-adapted][data-theme=dark]');
    const below = await sandboxed.frame.$eval('.below', (each) => each.getBoundingClientRect().bottom);
    expect(Math.abs((await sandboxed.height()) - below)).toBeLessThanOrEqual(2);
    expect(await sandboxed.height()).toBeGreaterThan(600);
    const worst = await frameIn('nothing');
    expect(await worst.height()).toBe(720);
    expect(asked.length).toBeLessThan(70);
    expect(errors.filter((error) => !error.startsWith('Blocked script execution'))).toEqual([]);
    await close();
  });

  it('scrolls no more than its frames sideways on a phone', async () => {
    const { page, close } = await open(browser, path, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });
});

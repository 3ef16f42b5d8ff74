import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { current, drawnBy, leave, open, sharedBrowser, wantWebgl } from './browser.ts';
import { serveHosts } from './hosts.ts';

const path = 'embed/en/white-house-talks/';
let browser: Browser;
let hosts: Awaited<ReturnType<typeof serveHosts>>;
beforeAll(async () => {
  browser = await sharedBrowser();
  hosts = await serveHosts();
});
afterAll(async () => {
  await leave(browser);
  await hosts.close();
});

/** The map's frame in a host page, once its script runs. */
async function mapFrame(page: Page, ready = '[data-live] #map[data-ready]'): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src*="/embed/"]', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the frame holds nothing');
  await frame.waitForSelector(ready, { timeout: 45_000 });
  return frame;
}
const chosen = (frame: Frame, id: string) =>
  frame.waitForSelector(`#${id}[aria-current=true]`, { state: 'attached' });

describe('the embed page', () => {
  it.each([
    [320, 240],
    [330, 560],
    [640, 560],
    [930, 240],
    [1200, 700],
  ])('has its map, sentence and imprint at %i × %i', async (width, height) => {
    const { page, elsewhere, close } = await open(browser, path, { viewport: { width, height } });
    await drawnBy(page, 'svg');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const map = await page.locator('#map').boundingBox();
    expect(map?.width).toBe(width);
    // What a frame lacks in height its sources and its sentence give up, not the map.
    expect(map?.height).toBeGreaterThan(height * (width === 640 ? 0.7 : 0.4));
    // It comes by a script of its own.
    await page.getByRole('button', { name: 'Fill the screen' }).waitFor();
    const stand = await page
      .locator('.controls, .legend summary, .scale, a.mark.m-occupied-territory .label')
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect).filter(({ width }) => width > 0),
      );
    for (const [i, a] of stand.entries())
      for (const b of stand.slice(i + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
    // A narrow embed has no room for a scale but on what it would measure.
    expect(stand).toHaveLength(width < 480 ? 4 : 5);
    // Nothing of what a wide map opens on lies under the key.
    const least = await page
      .locator('.still path.control')
      .evaluateAll((all) => Math.max(...all.map((each) => each.getBoundingClientRect().bottom)));
    const key = await page.locator('.legend').boundingBox();
    if (width > 526) expect(least).toBeLessThan(key?.y ?? 0);
    const next = await page.getByRole('button', { name: 'Next sentence' }).boundingBox();
    expect(next && next.y + next.height <= height).toBe(true);
    // What is said below is said whole: none of it is cut, and nothing has to be scrolled to.
    const cut = await page
      .locator('.imprint, .imprint a, .folded > summary')
      .evaluateAll((all) =>
        all.filter((each) => each.scrollWidth > each.clientWidth && each.clientWidth > 0),
      );
    expect(cut).toEqual([]);
    if (height === 560) expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    const link = page.locator('.imprint span > a').first();
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await page.locator('[id^="s-"]').count()).toBe(18);
    expect(elsewhere).toEqual([]);
    await close();
  });

  it('keeps what a sentence speaks of out from under its card, which comes later', async () => {
    const { page, close } = await open(browser, `${path}?statement=kharkiv-strike`, {
      viewport: { width: 650, height: 720 },
      reducedMotion: 'reduce',
    });
    await drawnBy(page, 'svg');
    await page.locator('.card').waitFor();
    await expect
      .poll(async () => {
        const [mark, card] = await Promise.all(
          ['a.mark.m-kharkiv', '.card'].map((each) => page.locator(each).boundingBox()),
        );
        return mark && card && mark.y + mark.height / 2 < card.y;
      })
      .toBe(true);
    // What goes on below the card's foot fades there, until its end is seen.
    const fade = () => page.locator('.card').evaluate((card) => getComputedStyle(card, '::after').opacity);
    expect(await fade()).toBe('1');
    await page.locator('.card').evaluate((card) => card.scrollTo(0, card.scrollHeight));
    await expect.poll(fade).toBe('0');
    await close();
  });

  it('keeps the whole map in sight when the frame changes its size', async () => {
    const { page, close } = await open(browser, path, { viewport: { width: 660, height: 700 } });
    await drawnBy(page, 'svg');
    await page.setViewportSize({ width: 320, height: 640 });
    // Crimea, the south of the opening view: the area's own label stands there.
    await page.waitForFunction(() => {
      const [mark, map] = ['a.mark.m-occupied-territory', '#map'].map((selector) =>
        document.querySelector(selector)?.getBoundingClientRect(),
      );
      return mark && map && mark.top > map.top && mark.bottom < map.bottom && map.width === 320;
    });
    await close();
  });

  it('steps through the sentences', async () => {
    const { page, close } = await open(browser, path, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    await page.getByRole('button', { name: 'Next sentence' }).click();
    expect(await page.locator('.count').textContent()).toBe('Sentence 1 of 18');
    await page.getByRole('button', { name: 'Next sentence' }).click();
    expect(await page.locator('.count').textContent()).toBe('Sentence 2 of 18');
    await expect.poll(async () => (await current(page)).filter((id) => id.startsWith('s-'))).toHaveLength(1);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    await close();
  });

  it('takes its options from the query, and none that it does not know', async () => {
    const { page, close } = await open(
      browser,
      `${path}?statement=kharkiv-strike&layers=occupied,base&theme=dark&text=none&title=false&x=<b>&interactive=maybe`,
      { colorScheme: 'light' },
    );
    await page.waitForSelector('#s-kharkiv-strike[aria-current=true]', { state: 'attached' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    expect(await page.locator('h1').isVisible()).toBe(false);
    expect(await page.locator('.stepper').isVisible()).toBe(false);
    expect(await page.locator('a.mark.m-kyiv').isVisible()).toBe(false);
    expect(await page.locator('.controls:not(.fullscreen)').isVisible()).toBe(true);
    await close();
  });

  it('is a still on request: no gestures, no WebGL, marks that lead to their sentences', async () => {
    const { page, close } = await open(browser, `${path}?interactive=false&text=all`);
    await drawnBy(page, 'svg');
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    const viewBox = () => page.getAttribute('.still', 'viewBox');
    const before = await viewBox();
    const map = await page.locator('#map').boundingBox();
    if (!map) throw new Error('no map');
    await page.mouse.move(map.x + 300, map.y + 40);
    await page.mouse.down();
    await page.mouse.move(map.x + 400, map.y + 90);
    await page.mouse.up();
    expect(await viewBox()).toBe(before);
    await page.locator('a.mark.m-kharkiv').click();
    await expect.poll(() => current(page)).toContain('s-kharkiv-strike');
    expect(await page.locator('#s-kharkiv-strike').isVisible()).toBe(true);
    expect(scripts.filter((url) => url.includes('webgl'))).toEqual([]);
    expect(await page.getAttribute('#map', 'data-renderer')).toBe('svg');
    await close();
  });

  it('has the whole text without a script, folded under the map', async () => {
    const { page, close } = await open(browser, path, { javaScriptEnabled: false });
    expect(await page.locator('.still path').count()).toBeGreaterThan(10);
    expect(await page.locator('#s-kharkiv-strike').isVisible()).toBe(false);
    await page.locator('.folded > summary').click();
    expect(await page.locator('#s-kharkiv-strike').isVisible()).toBe(true);
    await close();
  });
});

describe('the embed page, drawn by WebGL', () => {
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ page, close } = await open(browser, path, { viewport: { width: 660, height: 560 } }));
    await drawnBy(page, 'webgl');
  });
  afterAll(() => close());

  it('leaves the wheel to the article, and says how to zoom', async () => {
    const scale = await page.locator('.scale').textContent();
    await page.locator('#map').hover({ position: { x: 230, y: 190 } });
    // The hint stands for a tenth of a second: a machine that is busy would look too late.
    await page.locator('.maplibregl-cooperative-gesture-screen').evaluate((hint) => {
      new MutationObserver(() => {
        if (hint.classList.contains('maplibregl-show')) document.body.dataset['hinted'] = hint.textContent;
      }).observe(hint, { attributes: true });
    });
    await page.mouse.wheel(0, 300);
    await expect
      .poll(() => page.evaluate(() => document.body.dataset['hinted']))
      .toContain('Hold Ctrl and scroll to zoom the map');
    expect(await page.locator('.scale').textContent()).toBe(scale);
  });

  it('fills the screen, where the wheel is its own', async () => {
    await page.getByRole('button', { name: 'Fill the screen' }).click();
    await page.waitForFunction(() => document.fullscreenElement !== null);
    const k = () => page.$eval('#map', (map) => map.style.getPropertyValue('--k'));
    const before = await k();
    await page.locator('#map').hover({ position: { x: 230, y: 190 } });
    await page.mouse.wheel(0, -300);
    await page.waitForFunction(
      (now) => document.getElementById('map')?.style.getPropertyValue('--k') !== now,
      before,
    );
    await page.getByRole('button', { name: 'Leave the full screen' }).click();
    await page.waitForFunction(() => document.fullscreenElement === null);
  });

  it('prints the still, the text and the list of marks', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.still').isVisible()).toBe(true);
    expect(await page.locator('.canvas canvas').isVisible()).toBe(false);
    expect(await page.locator('#p-kharkiv').isVisible()).toBe(true);
    // In lines as wide as the paper: beside the text it had the width of a letter.
    expect((await page.locator('.imprint').boundingBox())?.width).toBeGreaterThan(300);
  });
});

describe('the article and its map', () => {
  it('drive each other, under the host page’s own strict policy', async () => {
    const host = 'strict/element.html';
    const { page, errors, close } = await open(browser, hosts.url(host), { reducedMotion: 'reduce' });
    const frame = await mapFrame(page);
    expect(frame.url()).toContain('theme=dark');
    expect(new URL(frame.url()).searchParams.get('host')).toBe(new URL(page.url()).origin);
    const link = page.getByRole('link', { name: 'Drones struck Kharkiv.' });
    await link.click();
    await chosen(frame, 's-kharkiv-strike');
    await page.waitForSelector('a[data-geogloss-chosen]');
    await page.getByRole('button', { name: 'Nothing of this report.' }).click();
    await frame.getByRole('button', { name: 'Next sentence' }).click();
    await frame.waitForSelector('#s-kharkiv-strike:not([aria-current])', { state: 'attached' });
    // A sentence that scrolls to the middle of the screen, where the article asks for it.
    await page
      .locator('[data-geogloss="occupied"]')
      .evaluate((node) => node.scrollIntoView({ block: 'center' }));
    await page.evaluate(() => scrollBy(0, 1));
    await page.waitForSelector('[data-geogloss="occupied"][data-geogloss-chosen]');
    const told = await page.evaluate(() => (window as unknown as { told: unknown[] }).told);
    expect(told.at(0)).toEqual({ statement: 'kharkiv-strike', mark: null, target: 'geo-gloss' });
    expect(told.at(-1)).toEqual({ statement: 'occupied', mark: null, target: 'geo-gloss' });
    expect(page.url()).toBe(hosts.url(host));
    expect(errors).toEqual([]);
    await close();
  });

  it('work with a plain frame as well', async () => {
    const { page, close } = await open(browser, hosts.url('upgraded.html'), { reducedMotion: 'reduce' });
    const frame = await mapFrame(page);
    await page.getByRole('button', { name: 'Drones struck Kharkiv.' }).click();
    await chosen(frame, 's-kharkiv-strike');
    await frame.locator('a.mark.m-kyiv').click();
    await page.waitForFunction(() =>
      (window as unknown as { told: { mark: string | null }[] }).told.some(({ mark }) => mark === 'kyiv'),
    );
    await close();
  });

  it('do not mind a flood, a stranger or nonsense', async () => {
    const { page, errors, close } = await open(browser, hosts.url('upgraded.html'), {
      reducedMotion: 'reduce',
    });
    const frame = await mapFrame(page);
    await page.evaluate(() => {
      const to = document.querySelector('iframe')?.contentWindow;
      for (let i = 0; i < 5000; i += 1)
        to?.postMessage({ geogloss: 1, type: 'select', statement: 'occupied' }, '*');
      for (const data of [null, 7, 'x', [], { geogloss: 1 }, { geogloss: 1, type: 'select', statement: {} }])
        to?.postMessage(data, '*');
      // From the page itself, which is no frame of ours.
      postMessage({ geogloss: 1, type: 'height', height: 9 }, '*');
      to?.postMessage({ geogloss: 1, type: 'select', statement: 'kharkiv-strike' }, '*');
    });
    await chosen(frame, 's-kharkiv-strike');
    // The frame believes its parent, nobody else.
    await frame.evaluate(() => postMessage({ geogloss: 1, type: 'select', statement: 'occupied' }, '*'));
    await frame.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await chosen(frame, 's-kharkiv-strike');
    expect(await page.$eval('iframe', (each) => each.clientHeight)).toBeGreaterThan(300);
    expect(errors).toEqual([]);
    await close();
  });

  it.each([
    ['frames', { sentinel: 'amp', type: 'frames-init' }],
    ['pym.js', 'pymxPYMxmap-1xPYMxwidthxPYMx400'],
    ['iframe-resizer', '[iFrameSizer]map-1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false'],
  ])('are answered once a frame, however often %s asks', async (_name, question) => {
    const { page, close } = await open(browser, hosts.url('plain.html'), { reducedMotion: 'reduce' });
    const frame = await mapFrame(page);
    const answers = await page.evaluate(async (asked) => {
      const to = document.querySelector('iframe')?.contentWindow;
      let heard = 0;
      const chosen = new Promise<void>((resolve) =>
        addEventListener(
          'message',
          ({ data }: MessageEvent<{ type?: string; statement?: string } | null>) => {
            if (data?.type === 'height') heard += 1;
            if (data?.type === 'selected' && data.statement === 'kharkiv-strike') resolve();
          },
        ),
      );
      for (let i = 0; i < 10_000; i += 1) to?.postMessage(asked, '*');
      // The frame comes to this when it is through with the rest.
      to?.postMessage({ geogloss: 1, type: 'select', statement: 'kharkiv-strike' }, '*');
      await chosen;
      return heard;
    }, question);
    expect(answers).toBeLessThan(1000);
    await frame.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => resolve(true))));
    await close();
  });

  it('are deaf to a page that the frame’s address does not name', async () => {
    const { page, close } = await open(browser, hosts.url('plain.html'), { reducedMotion: 'reduce' });
    const { origin } = new URL(page.url());
    /** What is chosen after the article asked for a sentence of a map that listens to these pages. */
    const asked = async (query: string) => {
      await page.$eval(
        'iframe',
        (before, search) => {
          const next = document.createElement('iframe');
          next.src = new URL(search, before.src).href;
          before.replaceWith(next);
        },
        query,
      );
      const frame = await mapFrame(page);
      await frame.evaluate(() => {
        const heard = new Promise((done) =>
          addEventListener('message', () => setTimeout(() => setTimeout(done))),
        );
        Object.assign(window, { heard });
      });
      await page.$eval('iframe', ({ contentWindow }) =>
        contentWindow?.postMessage({ geogloss: 1, type: 'select', statement: 'occupied' }, '*'),
      );
      await frame.evaluate(() => (window as unknown as { heard: Promise<void> }).heard);
      return current(frame);
    };
    expect(await asked('?host=https://example.org')).toEqual([]);
    expect(await asked(`?host=https://example.org&host=${origin}`)).toContain('s-occupied');
    await close();
  });

  it('leaves the link where there is no script', async () => {
    const { page, close } = await open(browser, hosts.url('element.html'), { javaScriptEnabled: false });
    expect(await page.locator('geo-gloss a').isVisible()).toBe(true);
    await close();
  });
});

describe('in WordPress’s sandbox', () => {
  it('is the whole map where its host lets every origin in', async () => {
    const { page, close } = await open(browser, hosts.url('wordpress.html'));
    const frame = await mapFrame(page);
    await wantWebgl(frame);
    await frame.waitForSelector('#map[data-renderer=webgl][data-ready]', { timeout: 45_000 });
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    await frame.locator('a.mark.m-kharkiv').click();
    await chosen(frame, 's-kharkiv-strike');
    await close();
  });

  it('is in sight where the host runs no script, and where the frame runs none', async () => {
    const seen = async (page: Page) => {
      const frame = page.locator('iframe');
      const at = await frame.boundingBox();
      // As the reader meets it, for a clipped frame has its size all the same.
      const drawn =
        (await frame.evaluate((each) => getComputedStyle(each).getPropertyValue('clip'))) === 'auto';
      return drawn && at !== null && at.width > 300 && at.height > 300;
    };
    const { page, close } = await open(browser, hosts.url('wordpress.html'), { javaScriptEnabled: false });
    expect(await seen(page)).toBe(true);
    expect(await page.frames()[1]?.locator('.still path').count()).toBeGreaterThan(10);
    await close();
    const phone = await open(browser, hosts.url('wordpress.html'), { viewport: { width: 390, height: 800 } });
    expect(await seen(phone.page)).toBe(true);
    await phone.close();
  });

  it('comes into sight behind a quotation as well, as tall as it asks, with its sentence and its secret', async () => {
    const { page, close } = await open(browser, 'about:blank', { reducedMotion: 'reduce' });
    await page.goto(hosts.url('wordpress-quoted.html'));
    const frame = await mapFrame(page);
    await page.waitForFunction(() => {
      const frame = document.querySelector('iframe');
      return frame !== null && !frame.hasAttribute('style') && frame.height !== '720';
    });
    expect(await page.locator('blockquote').isVisible()).toBe(false);
    const height = () => page.$eval('iframe', ({ clientHeight }) => clientHeight);
    const closed = await height();
    await frame.locator('a.mark.m-kharkiv').click();
    await chosen(frame, 's-kharkiv-strike');
    await frame.waitForSelector('.card');
    expect(await height()).toBe(closed);
    await expect.poll(() => frame.evaluate(() => location.hash)).toBe('#p-kharkiv?secret=kL2nO5qR8t');
    await close();
  });

  it('opens the full page: in WordPress’s window where WordPress listens, else in its own', async () => {
    for (const [host, where] of [
      ['wordpress-quoted.html', 0],
      ['wordpress.html', 1],
    ] as const) {
      const { page, close } = await open(browser, hosts.url(host));
      const frame = await mapFrame(page);
      await page.waitForFunction(() => !document.querySelector('iframe')?.hasAttribute('style'));
      await frame.locator('.imprint span > a').first().click();
      await expect
        .poll(() => page.frames()[where]?.url(), { message: host })
        .toBe(`${inject('site')}en/white-house-talks/`);
      await close();
    }
  });

  it('is the still with the whole text where it does not', async () => {
    const { page, close } = await open(browser, 'about:blank');
    const site = inject('site');
    await page.route(`${site}**`, async (route) => {
      const response = await route.fetch();
      // Left out, the test's browser would put it in again.
      const headers = { ...response.headers(), 'access-control-allow-origin': 'https://example.org' };
      await route.fulfill({ response, headers });
    });
    await page.goto(hosts.url('wordpress.html'));
    const frame = await mapFrame(page, '#map[data-renderer=still]');
    await page.waitForLoadState();
    expect(await frame.getAttribute('#map', 'data-renderer')).toBe('still');
    expect(await frame.locator('.still path').count()).toBeGreaterThan(10);
    await frame.locator('.folded > summary').click();
    expect(await frame.locator('.statement').count()).toBe(18);
    expect(await frame.locator('#s-kharkiv-strike').isVisible()).toBe(true);
    await close();
  });
});

describe('twenty maps in one article', () => {
  it('hold few WebGL contexts at a time, and lose none', async () => {
    // Not by `open`, which saves data: each map starts WebGL by itself.
    const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
    await page.goto(hosts.url('twenty.html'));
    // What the browser itself says when it takes a context away is a warning.
    const lost: string[] = [];
    page.on('console', (message) => /context/iu.test(message.text()) && lost.push(message.text()));
    const frames = page.frames().filter((frame) => frame.url().includes('/embed/'));
    expect(frames).toHaveLength(20);
    const renderers = () => Promise.all(frames.map((frame) => frame.getAttribute('#map', 'data-renderer')));
    for (const n of [0, 9, 19, 0]) {
      await page.locator('iframe').nth(n).scrollIntoViewIfNeeded();
      await frames[n]?.waitForSelector('#map[data-renderer=webgl]', { timeout: 60_000 });
      expect((await renderers()).filter((kind) => kind === 'webgl').length).toBeLessThanOrEqual(6);
    }
    expect(lost).toEqual([]);
    await page.close();
  }, 180_000);
});

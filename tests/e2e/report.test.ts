import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { current, drawnBy, leave, open, sharedBrowser, wantWebgl } from './browser.ts';

const path = 'en/white-house-talks/';
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

const marksOf = (page: Page) => page.$$eval('[id^="p-"]', (entries) => entries.map((entry) => entry.id));
const statementsOf = (page: Page) => page.$$eval('[id^="s-"]', (all) => all.map((each) => each.id));

describe('the page, drawn by WebGL', () => {
  let { page, elsewhere, errors, close } = {} as Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    ({ page, elsewhere, errors, close } = await open(browser, path));
  });
  afterAll(() => close());

  it('becomes a WebGL map without asking any other host', async () => {
    // One renderer is seen at a time.
    const opacity = () => page.$eval('.canvas', (canvas) => getComputedStyle(canvas).opacity);
    await drawnBy(page, 'svg');
    expect(await opacity()).toBe('0');
    await drawnBy(page, 'webgl');
    expect(await opacity()).toBe('1');
    expect(await statementsOf(page)).toHaveLength(18);
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
    // The canvas shows more than its background.
    const shot = await page.locator('.canvas').screenshot();
    expect(shot.length).toBeGreaterThan(20_000);
  });

  it('toggles every layer and writes it into the address', async () => {
    const group = page.getByRole('group', { name: 'Layers' });
    await page.locator('.legend summary').click();
    expect(await group.getByRole('checkbox').count()).toBe(6);
    await group.getByRole('checkbox', { name: 'Capitals and governments' }).uncheck();
    expect(await page.locator('a.mark.m-kyiv').isVisible()).toBe(false);
    // The lines between them would end in nothing: they go and come with them.
    const lines = group.getByRole('checkbox', { name: 'Talks and calls' });
    expect(await lines.isChecked()).toBe(false);
    await page.waitForURL(/layers=incidents,talks,occupied,oblasts,base/u);
    await lines.check();
    expect(await group.getByRole('checkbox', { name: 'Capitals and governments' }).isChecked()).toBe(true);
    expect(await page.locator('a.mark.m-kyiv').isVisible()).toBe(true);
  });

  it('lets the map follow the text without touching the address', async () => {
    expect(await page.getByLabel('Move the map as I read').isChecked()).toBe(true);
    await page.mouse.move(300, 500);
    await page.mouse.wheel(0, 500);
    await page.waitForSelector('.statement.read');
    await expect.poll(() => current(page)).toEqual([]);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByLabel('Move the map as I read').uncheck();
    expect(await page.locator('.statement.read').count()).toBe(0);
  });
});

describe('on a phone', () => {
  it('lets go of a chosen sentence that has gone under the map above the text', async () => {
    const { page, close } = await open(browser, path, { viewport: { width: 390, height: 844 } });
    await drawnBy(page, 'svg');
    const sentence = page.locator('#s-talks');
    await sentence.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    await sentence.click({ position: { x: 200, y: 12 } });
    await expect.poll(() => current(page)).toContain('s-talks');
    const place = () =>
      page.evaluate(() => {
        const [text, map] = ['#s-talks', '.map-column'].map((each) =>
          document.querySelector(each)?.getBoundingClientRect(),
        );
        return { bottom: text?.bottom ?? 0, head: map?.bottom ?? 0 };
      });
    // Seen where it came to rest, by a scroll that moves next to nothing.
    await expect
      .poll(async () => {
        const before = await place();
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
        return (await place()).bottom - before.bottom;
      })
      .toBe(0);
    await page.evaluate(() => scrollBy({ top: 1, behavior: 'instant' }));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    const { bottom, head } = await place();
    expect(bottom).toBeGreaterThan(head);
    await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), bottom - head + 20);
    await expect.poll(() => current(page)).toEqual([]);
    expect((await place()).bottom).toBeGreaterThan(100);
    await close();
  });
});

describe('the page, as it opens', () => {
  let { page, close } = {} as Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    ({ page, close } = await open(browser, path));
    await drawnBy(page, 'svg');
  });
  afterAll(() => close());

  it('has as many marks in the list as on the map', async () => {
    const entries = await marksOf(page);
    const drawn = await page.$$eval('a.mark', (marks) =>
      marks.map((mark) => `p-${mark.getAttribute('data-mark')}`),
    );
    expect(entries).toContain('p-kharkiv');
    expect([...drawn].sort()).toEqual([...entries].sort());
  });

  it('covers nothing of the next sentence, nor the sign of a check, by the link to one', async () => {
    for (const id of ['s-kharkiv-strike', 's-condemned', 's-occupied']) {
      const statement = page.locator(`#${id}`);
      await statement.scrollIntoViewIfNeeded();
      const [x, y] = await statement.evaluate((each) => {
        const [line] = each.getClientRects();
        if (!line) throw new Error('a sentence without a line');
        return [line.left + 8, line.top + line.height / 2] as const;
      });
      await page.mouse.move(x, y);
      const covered = await statement.evaluate((each) => {
        const next = each.nextElementSibling?.getClientRects()[0];
        const sign = each.querySelector('.check')?.getBoundingClientRect();
        return [
          next && [next.left + 3, next.top + next.height / 2],
          sign && [sign.left + sign.width / 2, sign.top + sign.height / 2],
        ]
          .filter((at) => at !== undefined)
          .filter(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.matches('.permalink'));
      });
      expect(covered, id).toEqual([]);
    }
  });

  it('begins no line with the sign of a check', async () => {
    const begun = await page.evaluate(() => {
      const prose = document.querySelector<HTMLElement>('.prose');
      if (!prose) return ['no text'];
      const bad = Array.from({ length: 120 }, (_, i) => 220 + i * 2).flatMap((width) => {
        prose.style.width = `${width}px`;
        return [...prose.querySelectorAll('.check')].flatMap((sign) => {
          const sentence = sign.closest('.statement');
          if (!sentence) return [];
          const range = document.createRange();
          range.selectNodeContents(sentence);
          range.setEndBefore(sign);
          const last = [...range.getClientRects()].at(-1);
          const { top, bottom } = sign.getBoundingClientRect();
          // On one line their middles are as good as level.
          const apart = last ? (last.top + last.bottom - top - bottom) / 2 : Infinity;
          return Math.abs(apart) < 8 ? [] : [width];
        });
      });
      prose.style.width = '';
      return bad;
    });
    expect(begun).toEqual([]);
  });

  it('calls no two links to a sentence the same', async () => {
    const names = await page.$$eval('.permalink', (all) =>
      all.map((link) => link.getAttribute('aria-label')),
    );
    expect(names).toHaveLength(18);
    expect(new Set(names).size).toBe(18);
    expect(names[2]).toBe('Link to this sentence: Sentence 3 of 18');
  });
});

describe('the page', () => {
  it('leads from each mark to its sentences and from each sentence to its marks', async () => {
    const { page, close } = await open(browser, path, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    const statementsOfMark = new Map<string, readonly string[]>();
    for (const id of await marksOf(page)) {
      await page.locator(`#${id} h3 a`).click();
      const focus = await current(page);
      expect(focus).toContain(id);
      const statements = focus.filter((each) => each.startsWith('s-'));
      expect(statements.length).toBeGreaterThan(0);
      statementsOfMark.set(id, statements);
    }
    // Each sentence once, for many marks lead to it.
    for (const statement of new Set([...statementsOfMark.values()].flat())) {
      await page.locator(`#${statement}`).click();
      const back = await current(page);
      const marks = [...statementsOfMark].filter(([, statements]) => statements.includes(statement));
      expect(back).toEqual(expect.arrayContaining(marks.map(([id]) => id)));
      expect(back.filter((each) => each.startsWith('s-'))).toEqual([statement]);
    }
    await close();
  }, 120_000);

  it('answers to a click on a mark of the map, keeps the camera, and scrolls the text', async () => {
    const { page, close } = await open(browser, path);
    await drawnBy(page, 'webgl');
    const scale = await page.locator('.scale').textContent();
    await page.locator('a.mark.m-kharkiv').click();
    await expect
      .poll(() => current(page))
      .toEqual(expect.arrayContaining(['p-kharkiv', 's-kharkiv-strike', 's-condemned']));
    expect(new URL(page.url()).hash).toBe('#p-kharkiv');
    await page.waitForFunction(() => {
      const box = document.querySelector('#s-kharkiv-strike')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    await page.waitForTimeout(1200);
    expect(await page.locator('.scale').textContent()).toBe(scale);
    await close();
  });

  it('moves the camera to an incident, but not to what is hovered or to who speaks', async () => {
    const viewport = { width: 390, height: 844 };
    const { page, close } = await open(browser, path, { reducedMotion: 'reduce', viewport });
    await drawnBy(page, 'webgl');
    const cameraOf = () => page.getAttribute('#map', 'data-camera');
    const home = await cameraOf();
    expect(home).toMatch(/^-?\d+\.\d{3},-?\d+\.\d{3},\d+\.\d{3}$/u);
    await page.locator('#s-early-step').hover();
    await page.waitForSelector('a.mark.m-white-house.lit', { state: 'attached' });
    expect(await cameraOf()).toBe(home);
    await expect.poll(() => current(page)).toEqual([]);
    for (const [sentence, mark, moves] of [
      ['s-early-step', 'white-house', false],
      ['s-kharkiv-strike', 'kharkiv', true],
      ['s-guarantees', undefined, false],
    ] as const) {
      await page.locator(`#${sentence}`).evaluate((each) => each.scrollIntoView({ block: 'center' }));
      await page.locator(`#${sentence}`).click();
      await page.waitForSelector(`#${sentence}[aria-current]`);
      await expect.poll(async () => (await cameraOf()) !== home, { message: sentence }).toBe(moves);
      if (mark === undefined) continue;
      // What is chosen is on the map, or held at its rim.
      const box = await page.locator(`a.mark.m-${mark} .symbol`).boundingBox();
      const map = await page.locator('#map').boundingBox();
      expect(box && map && box.x >= map.x - 12 && box.x < map.x + map.width && box.y > map.y).toBe(true);
    }
    await close();
  });

  it('keeps the view and the text where the reader brought them while other things are pointed at', async () => {
    const { page, close } = await open(browser, path, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    await page.locator('#p-kharkiv h3 a').click();
    await page.waitForSelector('.card');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.evaluate(() => scrollTo(0, 0));
    const where = () =>
      page.evaluate(() => [document.querySelector('.still')?.getAttribute('viewBox'), scrollY]);
    const before = await where();
    await page.locator('#s-talks [data-cites=kyiv]').hover();
    await page.waitForSelector('a.mark.m-kyiv.lit', { state: 'attached' });
    await page.mouse.move(5, 5);
    await page.waitForSelector('a.mark.m-kyiv:not(.lit)', { state: 'attached' });
    await page.waitForTimeout(300);
    expect(await where()).toEqual(before);
    await close();
  });

  it('walks back and forward through selections, and Escape clears', async () => {
    const { page, close } = await open(browser, path, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    await page.locator('#p-kyiv h3 a').click();
    await page.locator('#p-berlin h3 a').click();
    await expect.poll(() => current(page)).toContain('p-berlin');
    await page.goBack();
    await page.waitForSelector('#p-kyiv[aria-current=true]');
    await page.goForward();
    await page.waitForSelector('#p-berlin[aria-current=true]');
    await page.keyboard.press('Escape');
    await expect.poll(() => current(page)).toEqual([]);
    expect(new URL(page.url()).hash).toBe('');
    await close();
  });

  it.each([
    { width: 390, height: 700 },
    { width: 1280, height: 420 },
  ])(
    'begins each card at its beginning, wherever the one before was scrolled to: $width px',
    async (viewport) => {
      const { page, close } = await open(browser, `${path}#p-kharkiv`, { viewport, reducedMotion: 'reduce' });
      await drawnBy(page, 'svg');
      await page.waitForSelector('.card');
      const scrolled = () =>
        page.$$eval('.sheet, .card', (all) => all.reduce((sum, { scrollTop }) => sum + scrollTop, 0));
      await page.$$eval('.sheet, .card', (all) => all.forEach((each) => each.scrollTo(0, 400)));
      expect(await scrolled()).toBeGreaterThan(0);
      // Until the next frame the browser has told nobody of it.
      await page.evaluate(
        () => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told))),
      );
      await page.locator('#s-kharkiv-strike').evaluate((sentence: HTMLElement) => sentence.click());
      await expect.poll(scrolled).toBe(0);
      await close();
    },
  );

  it.each([path, `embed/${path}`])(
    'of %s is never searched whole for the style of its root or its map',
    async (where) => {
      const { page, close } = await open(browser, where);
      const searched = () =>
        page.$$eval('style', (styles: HTMLStyleElement[]) => {
          const active = (rules: CSSRuleList): CSSStyleRule[] =>
            [...rules].flatMap((rule) => {
              if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
              const within = rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule;
              return [
                ...(rule instanceof CSSStyleRule ? [rule] : []),
                ...(within ? active(rule.cssRules) : []),
              ];
            });
          return styles
            .flatMap(({ sheet }) => (sheet ? active(sheet.cssRules) : []))
            .filter(
              ({ selectorText, parentRule }) =>
                /(?::root|\.map)(?![-\w])[^ ,]*:has\(/u.test(selectorText) ||
                (selectorText.startsWith('&:has(') &&
                  parentRule instanceof CSSStyleRule &&
                  /(?::root|\.map)(?![-\w])[^ ]*$/u.test(parentRule.selectorText)),
            )
            .map(({ selectorText }) => selectorText);
        });
      await drawnBy(page, 'svg');
      expect(await searched()).toEqual([]);
      await close();
    },
  );

  it('shows the longest sentence whole, between the map of a phone and its card', async () => {
    const { page, close } = await open(browser, `${path}#s-ceasefire`, {
      viewport: { width: 390, height: 740 },
      reducedMotion: 'reduce',
    });
    for (const height of [740, 800, 844]) {
      await page.setViewportSize({ width: 390, height });
      await page.reload();
      await drawnBy(page, 'svg');
      await page.waitForSelector('.card');
      const gaps = () =>
        page.evaluate(() => {
          const [sentence, map, card] = ['#s-ceasefire', '.map-column', '.card'].map((selector) =>
            document.querySelector(selector)?.getBoundingClientRect(),
          );
          if (!sentence || !map || !card) throw new Error('nothing to measure');
          return Math.min(sentence.top - map.bottom, card.top - sentence.bottom);
        });
      await expect.poll(gaps, { message: `${height} px` }).toBeGreaterThanOrEqual(0);
    }
    await close();
  });

  it('leaves the text half of a small window, and each sentence that is chosen in it', async () => {
    const { page, close } = await open(browser, path, { reducedMotion: 'reduce', hasTouch: true });
    await drawnBy(page, 'svg');
    const names = await page.$$eval('.statement', (all) => all.map(({ id }) => id));
    for (const [width, height, least] of [
      [640, 400, 200],
      [320, 256, 128],
      [320, 560, 240],
      [390, 600, 240],
      [700, 560, 240],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const id of names) {
        await page.$eval(`#${id}`, (sentence) => {
          sentence.scrollIntoView({ block: 'center' });
          (sentence as HTMLElement).click();
        });
        // Its lines, four at least where it has more, and how high the text is between the map, where it is held, and
        // the card.
        const found = () =>
          page.$eval(`#${id}`, (sentence) => {
            const [column, card] = [document.querySelector('.map-column'), document.querySelector('.card')];
            if (!column || !card) return -1;
            const lines = [...sentence.getClientRects()];
            const seen = lines.filter(({ left, top, height }) =>
              sentence.contains(document.elementFromPoint(left + 4, top + height / 2)),
            );
            const { height, bottom } = column.getBoundingClientRect();
            const isHeld = getComputedStyle(column).position === 'sticky';
            const free = card.getBoundingClientRect().top - (isHeld ? height : Math.max(0, bottom));
            return seen.length < Math.min(4, lines.length) ? 0 : free;
          });
        await expect.poll(found, { message: `${id}, ${width} x ${height}` }).toBeGreaterThanOrEqual(least);
      }
    }
    await close();
  });

  it.each([
    ['uk/kakhovka-dam/#s-breach', 320],
    ['en/earthquakes/#s-strongest', 320],
    ['en/earthquakes/#s-strongest', 600],
  ])('leaves the text 240 px beside what stands below the map: %s at %i px', async (report, width) => {
    const { page, close } = await open(browser, report, { viewport: { width, height: 560 } });
    await drawnBy(page, 'svg');
    await page.waitForSelector('.card');
    const room = () =>
      page.evaluate(() => {
        const [column, card] = [document.querySelector('.map-column'), document.querySelector('.card')];
        return (card?.getBoundingClientRect().top ?? 0) - (column?.clientHeight ?? 0);
      });
    await expect.poll(room).toBeGreaterThanOrEqual(239);
    await close();
  });

  it('opens cold with its state', async () => {
    const { page, close } = await open(browser, `${path}?layers=occupied,base#s-kharkiv-strike`);
    await page.waitForSelector('#p-kharkiv[aria-current=true]', { timeout: 5000 });
    await expect.poll(() => current(page)).toContain('s-kharkiv-strike');
    const group = page.getByRole('group', { name: 'Layers' });
    expect(await group.getByRole('checkbox', { name: 'Occupied territory' }).isChecked()).toBe(true);
    expect(await group.getByRole('checkbox', { name: 'Talks and calls' }).isChecked()).toBe(false);
    // The focus is shown although its layer is not chosen.
    expect(await page.locator('a.mark.m-kharkiv').isVisible()).toBe(true);
    expect(await page.locator('a.mark.m-kyiv').isVisible()).toBe(false);
    await close();
  });

  it.each([true, false])(
    'has a way in past the map for who does not see; with scripts: %s',
    async (javaScriptEnabled) => {
      const { page, close } = await open(browser, path, { javaScriptEnabled });
      if (javaScriptEnabled) await drawnBy(page, 'svg');
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to the text' });
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const article = page.getByRole('article', { name: 'White House talks on Ukraine, August 2025' });
      const first = article.locator('.statement').first();
      expect(await first.evaluate((statement) => statement.contains(document.activeElement))).toBe(true);
      // What speaks the page has the article itself next.
      expect(await article.evaluate((each) => each.id)).toBe(new URL(page.url()).hash.slice(1) || 'text');
      await close();
    },
  );

  it('can be used with the keyboard alone', async () => {
    const { page, close } = await open(browser, path, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    await page.locator('a.mark.m-kremlin').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => current(page)).toContain('s-kremlin-reply');
    await page.keyboard.press('Escape');
    await expect.poll(() => current(page)).toEqual([]);
    await page.locator('#map').focus();
    const before = await page.$eval('#map', (map) => (map as HTMLElement).style.getPropertyValue('--cx'));
    await page.keyboard.press('ArrowRight');
    const after = await page.$eval('#map', (map) => (map as HTMLElement).style.getPropertyValue('--cx'));
    expect(Number(after)).toBeGreaterThan(Number(before));
    await close();
  });

  it.each([390, 320])('does not scroll sideways at %i px', async (width) => {
    const { page, close } = await open(browser, path, { viewport: { width, height: 700 } });
    await drawnBy(page, 'svg');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await close();
  });
});

describe('without a script', () => {
  it('has the text, the list and the still, and leads both ways', async () => {
    const { page, close } = await open(browser, path, { javaScriptEnabled: false });
    expect(await page.getAttribute('#map', 'data-renderer')).toBe('still');
    expect(await page.locator('.still path').count()).toBeGreaterThan(10);
    const entries = await page.locator('.entry').all();
    expect(entries.length).toBe(await page.locator('a.mark').count());
    const ground = (selector: string) =>
      page.$eval(selector, (element) => getComputedStyle(element).backgroundColor);
    const plain = await ground('#s-kharkiv-strike');
    // What it cites is ringed on the map, whatever its symbol is.
    const symbols = ['kharkiv', 'white-house'].map((id) => `a.mark.m-${id} .symbol`);
    const unlit = await Promise.all(symbols.map(ground));
    await page.goto(`${page.url().replace(/#.*$/u, '')}#s-kharkiv-strike`);
    expect(await ground('#s-kharkiv-strike')).not.toBe(plain);
    for (const [i, symbol] of symbols.entries()) expect(await ground(symbol), symbol).not.toBe(unlit[i]);
    // The hatching grows and shrinks with the tile it is drawn on; else it fills a small map's tiles.
    expect(await page.$eval('.still .pattern', (line) => getComputedStyle(line).vectorEffect)).toBe('none');
    await page.locator('#layer-occupied').uncheck();
    expect(await page.locator('.still .control').first().isVisible()).toBe(false);
    // Each symbol of the still stands where the projection puts it, at any width.
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const map = await page.locator('#map').boundingBox();
      const kyiv = await page.locator('a.mark.m-kyiv .symbol').boundingBox();
      const kharkiv = await page.locator('a.mark.m-kharkiv .symbol').boundingBox();
      if (!map || !kyiv || !kharkiv) throw new Error('no box');
      expect(kyiv.x).toBeGreaterThan(map.x);
      expect(kharkiv.x).toBeGreaterThan(kyiv.x);
      expect(kharkiv.y).toBeGreaterThan(kyiv.y);
    }
    await close();
  });
});

describe('without WebGL', () => {
  it('keeps the still as the map, with all it does', async () => {
    const bare = await sharedBrowser(['--disable-3d-apis']);
    const { page, close } = await open(bare, path, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    await wantWebgl(page);
    await page.waitForSelector('.map-notice');
    expect(await page.getAttribute('#map', 'data-renderer')).toBe('svg');
    await page.locator('#s-occupied').click();
    await expect.poll(() => current(page)).toContain('p-occupied-territory');
    const viewBox = () => page.getAttribute('.still', 'viewBox');
    const before = await viewBox();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await viewBox()).not.toBe(before);
    // What it says of itself hides no button, and goes when it is read.
    await page.setViewportSize({ width: 320, height: 640 });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Zoom out' }).click({ timeout: 2000 });
    const notice = await page.locator('.map-notice').boundingBox();
    const buttons = await page.locator('.controls:not(.fullscreen)').boundingBox();
    expect(notice && buttons && notice.y >= buttons.y + buttons.height).toBe(true);
    await page.locator('.map-notice').getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('.map-notice').count()).toBe(0);
    await close();
    await leave(bare);
  });
});

describe('the embed', () => {
  it('shows the same map and all statements', async () => {
    const { page, elsewhere, close } = await open(browser, `embed/${path}`, {
      viewport: { width: 320, height: 560 },
    });
    await drawnBy(page, 'svg');
    expect(await statementsOf(page)).toHaveLength(18);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.getAttribute('meta[name=robots]', 'content')).toBe('noindex');
    expect(elsewhere).toEqual([]);
    await close();
  });
});

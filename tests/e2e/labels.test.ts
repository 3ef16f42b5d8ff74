import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pointOn } from '../../src/lib/geo/camera.ts';
import { reportOf } from '../support/reports.ts';
import { drawnBy, leave, open, sharedBrowser, wide } from './browser.ts';

const path = 'en/white-house-talks/';
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

const layers = (page: Page) => page.getByRole('group', { name: 'Layers' });
const names = (page: Page, language: string) => layers(page).getByRole('radio', { name: language });
/** The names that are seen on the map. */
const seen = (page: Page) =>
  page.$$eval('.labels bdi', (all) =>
    all.filter((each) => each.checkVisibility()).map((each) => each.textContent),
  );

describe('the names on the map', () => {
  it('change to Ukrainian in each renderer, in the address, and back', async () => {
    const { page, errors, close } = await open(browser, path, { reducedMotion: 'reduce' });
    await drawnBy(page, 'svg');
    await page.locator('.legend summary').click();
    expect(await layers(page).getByRole('checkbox').count()).toBe(6);
    expect(await seen(page)).toEqual(expect.arrayContaining(['Kyiv', 'Kharkiv: 7 killed', 'Dnipro']));
    await names(page, 'Ukrainian').check();
    // The two stand well inside the legend.
    const legend = await page.locator('.panel').boundingBox();
    const last = await page.locator('.names label').last().boundingBox();
    expect(legend && last && legend.x + legend.width - last.x - last.width).toBeGreaterThan(10);
    const ukrainian = ['Київ', 'Харків: 7 загиблих', 'Дніпро'];
    expect(await seen(page)).toEqual(expect.arrayContaining(ukrainian));
    expect(await seen(page)).not.toContain('Kyiv');
    expect(await page.locator('.m-kyiv [lang=uk]').textContent()).toBe('Київ');
    // What is seen is part of the name that is spoken.
    expect(await page.locator('.m-kyiv').getAttribute('aria-label')).toContain('Київ');
    await page.waitForURL(/\?names=uk$/u);
    await drawnBy(page, 'webgl');
    expect(await seen(page)).toEqual(expect.arrayContaining(ukrainian));
    await page.reload();
    await drawnBy(page, 'svg');
    await page.locator('.legend summary').click();
    expect(await names(page, 'Ukrainian').isChecked()).toBe(true);
    expect(await seen(page)).toContain('Київ');
    await names(page, 'English').check();
    expect(await seen(page)).toContain('Kyiv');
    await page.waitForURL((url) => url.search === '');
    expect(errors).toEqual([]);
    await close();
  });

  it('change without a script, on the page and in the embed', async () => {
    for (const where of [path, `embed/${path}`]) {
      const { page, close } = await open(browser, where, {
        javaScriptEnabled: false,
        viewport: { width: 390, height: 844 },
      });
      await page.locator('.legend summary').click();
      await names(page, 'Ukrainian').check();
      expect(await seen(page)).toEqual(expect.arrayContaining(['Київ', 'Харків: 7 загиблих', 'Дніпро']));
      expect(await seen(page)).not.toContain('Kharkiv: 7 killed');
      await close();
    }
  });
});

/** What runs over what on the map, and which places have no name though they are on it. */
const faults = (page: Page) =>
  page.$eval('#map', (map) => {
    const box = map.getBoundingClientRect();
    const isOn = (x: number, y: number) => x > box.left && x < box.right && y > box.top && y < box.bottom;
    const seenIn = (from: ParentNode, selector: string) =>
      [...from.querySelectorAll(selector)].flatMap((each) => {
        const { left, top, right, bottom, width } = each.getBoundingClientRect();
        const what = each.textContent.trim() || each.className;
        return width > 0 && each.checkVisibility() ? [{ what, left, top, right, bottom }] : [];
      });
    const labels = seenIn(map, '.label').filter(
      ({ left, top, right, bottom }) => isOn(left, top) || isOn(right, bottom),
    );
    const over = seenIn(map.parentElement ?? map, '.controls, .scale, .time, .card, .legend summary, .keys');
    const found = labels.flatMap((a, i) => [
      ...[...labels.slice(i + 1), ...over].flatMap((b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
          ? [`${a.what} runs over ${b.what}`]
          : [],
      ),
      ...(isOn(a.left, a.top) && isOn(a.right, a.bottom) ? [] : [`${a.what} leaves the map`]),
    ]);
    const covered = [...map.querySelectorAll('.mark .label')].flatMap((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (!each.checkVisibility() || !isOn(x, y)) return [];
      const over = document.elementFromPoint(x, y)?.closest('.mark');
      return over === each.parentElement
        ? []
        : [`${each.textContent.trim()} lies under ${over?.className ?? 'something else'}`];
    });
    // In a closer view what is far away and not chosen is left out.
    const places = [
      ...map.querySelectorAll<HTMLElement>(':is(.role-actor, .role-venue, .role-incident):not([hidden])'),
    ];
    const unnamed = places.flatMap((each) => {
      const { left, top } = each.getBoundingClientRect();
      const label = each.querySelector('.label');
      // On the smallest maps what is chosen comes before the others.
      const mayGive = box.width < 390 && map.querySelector('.lit') && !each.matches('.lit');
      return isOn(left + 12, top + 12) && !mayGive && !label?.checkVisibility()
        ? [`${each.dataset['mark']} is not named`]
        : [];
    });
    return { found: [...found, ...covered, ...unnamed], places: places.length - unnamed.length };
  });

describe('the labels', () => {
  const sizes = [
    { width: 390, height: 844 },
    { width: 320, height: 640 },
  ];

  /** Until the map rests, and has labels for where it does. */
  const allFramed = (page: Page) => page.waitForSelector('#map[data-camera] a.mark.lit[data-side]');

  it('name every place that a large still shows, and none on another', async () => {
    const { page, close } = await open(browser, path, { javaScriptEnabled: false });
    for (const [width, height] of [
      [820, 1180],
      [2560, 1300],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect((await faults(page)).found, `${width}`).toEqual([]);
    }
    await close();
  });

  it('run over nothing beside the text without a script', async () => {
    const { page, close } = await open(browser, path, { javaScriptEnabled: false });
    for (const report of ['en/kakhovka-dam/', 'uk/kakhovka-dam/', 'en/suez-canal/', path])
      for (const [width, height] of [
        [1024, 768],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.goto(new URL(report, inject('site')).href);
        const { found } = await faults(page);
        expect(
          found.filter((fault) => !fault.endsWith('is not named')),
          `${report} ${width}`,
        ).toEqual([]);
      }
    await close();
  });

  it('run over nothing in the smallest embeds without a script', async () => {
    for (const viewport of [
      { width: 320, height: 560 },
      { width: 320, height: 240 },
    ]) {
      const { page, close } = await open(browser, `embed/${path}`, { viewport, javaScriptEnabled: false });
      const { found } = await faults(page);
      expect(found.filter((fault) => !fault.endsWith('is not named'))).toEqual([]);
      await close();
    }
  });

  it('of what the card lifts to the rim stand on no other', async () => {
    const { page, close } = await open(browser, `${path}#s-kharkiv-strike`, {
      ...wide,
      reducedMotion: 'reduce',
    });
    await drawnBy(page, 'svg');
    await allFramed(page);
    expect((await faults(page)).found).toEqual([]);
    expect(await seen(page)).toEqual(expect.arrayContaining(['White House', 'Berlin']));
    expect(await seen(page)).not.toContain('Paris');
    // What is not chosen gives way where a taller card lifts it.
    await page.evaluate(() => (location.hash = '#p-kharkiv'));
    await page.locator('.card', { hasText: 'Accurate to' }).waitFor();
    await allFramed(page);
    expect((await faults(page)).found).toEqual([]);
    expect(await seen(page)).toContain('Paris');
    expect(await seen(page)).not.toContain('White House');
    await close();
  });

  it('of a place off the map have an arrowhead towards it, and no others have', async () => {
    const { marks } = reportOf('white-house-talks');
    for (const viewport of [wide.viewport, { width: 390, height: 844 }, { width: 1280, height: 1400 }]) {
      const { page, close } = await open(browser, path, { viewport, reducedMotion: 'reduce' });
      await drawnBy(page, 'svg');
      // What comes late has come.
      await page.locator('.scale').waitFor();
      const { size, camera, arrows } = await page.$eval('#map', (map) => {
        const { left, top, width, height } = map.getBoundingClientRect();
        const found = [...map.querySelectorAll<HTMLElement>('.mark.afar')].map((each) => {
          const box = each.getBoundingClientRect();
          const at = { x: box.left + box.width / 2 - left, y: box.top + box.height / 2 - top };
          const arrow = getComputedStyle(each, '::before');
          const [long, turn] = [parseFloat(arrow.width) || 0, parseFloat(arrow.rotate) || 0];
          return { id: each.dataset['mark'], at, long, turn };
        });
        return { size: { width, height }, camera: map.dataset['camera'] ?? '', arrows: found };
      });
      await close();
      const [longitude = NaN, latitude = NaN, zoom = NaN] = camera.split(',').map(Number);
      for (const { id, at, long, turn } of arrows) {
        const place = marks.find((mark) => mark.id === id)?.at ?? [NaN, NaN];
        const point = pointOn(place, { center: [longitude, latitude], zoom }, size);
        const [x, y] = [point.x - at.x, point.y - at.y];
        const far = Math.hypot(x, y);
        if (far < 2) expect(long, `${id}`).toBeLessThan(2);
        else {
          expect(long, `${id}`).toBeGreaterThan(Math.min(14, far / 2));
          const off = (Math.atan2(y, x) * 180) / Math.PI - turn;
          expect(Math.abs(((off + 540) % 360) - 180), `${id}`).toBeLessThan(2);
        }
      }
      expect(arrows.filter(({ long }) => long > 14).length).toBeGreaterThan(2);
    }
  });

  it('and the symbols of what is chosen are not under the card of a low embed', async () => {
    const { page, close } = await open(browser, `embed/${path}?statement=kharkiv-strike`, {
      viewport: { width: 640, height: 560 },
      reducedMotion: 'reduce',
    });
    await drawnBy(page, 'svg');
    await page.locator('.card', { hasText: 'Doesn’t match' }).waitFor();
    await allFramed(page);
    await expect
      .poll(() =>
        page.$$eval('#map a.mark.lit .symbol', (symbols) =>
          symbols.map((symbol) => {
            const { left, top, width, height } = symbol.getBoundingClientRect();
            const seen = document.elementFromPoint(left + width / 2, top + height - 2);
            return `${symbol.parentElement?.dataset['mark']}: ${seen?.closest('.mark') === symbol.parentElement}`;
          }),
        ),
      )
      .toEqual(expect.arrayContaining(['kharkiv: true', 'white-house: true']));
    await close();
  });

  it('of a talk or a call that is chosen are there on a phone', async () => {
    const { page, close } = await open(browser, 'en/white-house-talks/', {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    });
    await drawnBy(page, 'svg');
    for (const name of ['talks', 'call', 'trilateral', 'arms-purchase']) {
      await page.evaluate((hash) => (location.hash = hash), `s-${name}`);
      await page.waitForSelector(`#s-${name}[aria-current=true]`);
      const unnamed = page.locator(".mark.role-contact.lit[data-side='none']");
      await expect.poll(() => unnamed.count(), { message: name }).toBe(0);
      expect(await page.locator('.mark.role-contact.lit .label:visible').count()).toBeGreaterThan(0);
    }
    await close();
  });

  it('fade while the map flies far, under headlines in a face that moves nothing', async () => {
    const viewport = { width: 1024, height: 768 };
    const plain = await open(browser, path, { viewport, javaScriptEnabled: false });
    const height = (page: Page) => page.$eval('h1', (each) => each.getBoundingClientRect().height);
    const before = await height(plain.page);
    await plain.close();
    const { page, close } = await open(browser, path, { viewport });
    // Who saves data keeps his own face.
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: undefined }));
    await page.reload();
    await page.waitForFunction(() =>
      getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily.includes('Source Serif 4'),
    );
    expect(await height(page)).toBeCloseTo(before, 0);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const map = document.getElementById('map');
      new MutationObserver(() => seen.push(map?.hasAttribute('data-flies') ? 'flies' : 'rests')).observe(
        map ?? document,
        { attributeFilter: ['data-flies'] },
      );
    });
    await page.locator('#s-kharkiv-strike').click({ position: { x: 60, y: 8 } });
    await page.waitForFunction(() => (window as { seen?: string[] }).seen?.join() === 'flies,rests');
    await close();
  });

  it('give way to a card that grows when something in it is opened', async () => {
    const { page, close } = await open(browser, `${path}#s-occupied`, {
      viewport: { width: 1024, height: 768 },
      reducedMotion: 'reduce',
    });
    await drawnBy(page, 'svg');
    const details = page.locator('.card details');
    await details.first().waitFor({ state: 'attached' });
    await page.waitForSelector('.scale', { state: 'attached' });
    await details.evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    const isUnder = () =>
      page.evaluate(() => {
        const [card, label] = ['.card', '.m-occupied-territory .label'].map((each) =>
          document.querySelector(each)?.getBoundingClientRect(),
        );
        if (!card || !label) return true;
        return label.right > card.left && label.bottom > card.top && label.left < card.right;
      });
    await expect.poll(isUnder).toBe(false);
    await close();
  });

  it('leave every key to be read beside the text, and nothing under the dates', async () => {
    for (const [width, at] of [
      [1024, path],
      [1280, `uk/white-house-talks/`],
      [1024, 'en/kakhovka-dam/'],
    ] as const) {
      const { page, close } = await open(browser, at, { viewport: { width, height: 768 } });
      await drawnBy(page, 'svg');
      const hidden = await page.evaluate(() => {
        const boxOf = (each: Element | null) => each?.getBoundingClientRect() ?? new DOMRect();
        const [keys, map, dates] = ['.keys', '#map', '.time'].map((each) =>
          boxOf(document.querySelector(each)),
        );
        const isIn = (box: DOMRect, around = new DOMRect()) =>
          box.left >= around.left && box.right <= around.right && box.bottom <= around.bottom;
        return [...document.querySelectorAll('.keys .toggle, #map .mark.afar')]
          .filter((each) => {
            if (each.matches('.toggle')) return !isIn(boxOf(each), keys) || !isIn(boxOf(each), map);
            const symbol = boxOf(each.querySelector('.symbol'));
            const { right = 0, bottom = 0 } = dates ?? {};
            return isIn(symbol, map) && symbol.left + 12 < right && symbol.top + 4 < bottom;
          })
          .map((each) => each.textContent.trim());
      });
      expect(hidden, `${at}, ${width}`).toEqual([]);
      if (width === 1024 && at === path) {
        // What is cut by the window's edge is seen whole once it is chosen; what is whole stays where it is.
        const edges = () =>
          page.$eval('#s-guarantees', (each) => {
            const { top, bottom } = each.getBoundingClientRect();
            return { top, isWhole: top >= 0 && bottom <= innerHeight };
          });
        await page.$eval('#s-guarantees', (each) => {
          scrollBy(0, each.getBoundingClientRect().bottom - innerHeight - 20);
        });
        expect((await edges()).isWhole).toBe(false);
        await page.locator('#s-guarantees').click({ position: { x: 60, y: 8 } });
        await expect.poll(async () => (await edges()).isWhole).toBe(true);
      }
      await close();
    }
  });

  it('run over nothing in Ukrainian, whose letters are wider', async () => {
    for (const viewport of sizes)
      for (const choice of ['s-talks', 's-kharkiv-strike']) {
        const at = `${path}?names=uk#${choice}`;
        const { page, close } = await open(browser, at, { viewport, reducedMotion: 'reduce' });
        await drawnBy(page, 'svg');
        await allFramed(page);
        expect((await faults(page)).found, `${choice}, ${viewport.width}`).toEqual([]);
        await close();
      }
  });

  it('run over nothing on small maps, and name every place, even with an ocean in the frame', async () => {
    for (const viewport of sizes) {
      const plain = await open(browser, path, { viewport, javaScriptEnabled: false });
      // Two seats of one town have one pin between them on the smallest map, and without a script one name.
      const shared = viewport.width === 320 ? ['russian-foreign-ministry is not named'] : [];
      const { found } = await faults(plain.page);
      expect(
        found.filter((fault) => !shared.includes(fault)),
        `still, ${viewport.width}`,
      ).toEqual([]);
      await plain.close();
      const { page, close } = await open(browser, `${path}#s-talks`, { viewport, reducedMotion: 'reduce' });
      for (const renderer of ['svg', 'webgl'] as const) {
        await drawnBy(page, renderer);
        await allFramed(page);
        expect((await faults(page)).found, `${renderer}, ${viewport.width}`).toEqual([]);
      }
      // The whole sentence is seen between the map and its card, where that much room is left.
      const sentence = await page.locator('#s-talks').boundingBox();
      const card = await page.locator('.card').boundingBox();
      if (!sentence || !card) throw new Error('no box');
      if (viewport.width === 390) expect(sentence.y + sentence.height).toBeLessThanOrEqual(card.y);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Show the whole map' }).click();
      await page.waitForFunction(() => document.getElementById('map')?.dataset['camera']?.startsWith('31.2'));
      expect((await faults(page)).found, `whole map, ${viewport.width}`).toEqual([]);
      await close();
    }
  });
});

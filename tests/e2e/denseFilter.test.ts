import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { countOf } from '../../src/lib/dense/counts.ts';
import { homeCounts } from '../../src/lib/dense/homeCounts.ts';
import type { Filter } from '../../src/lib/dense/model.ts';
import { barsOf } from '../../src/lib/ui/dense/bars.ts';
import { circlesOf, mostOf } from '../../src/lib/still/circles.ts';
import { reportOf } from '../support/reports.ts';
import { drawnBy, leave, open, sharedBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => leave(browser));

const report = 'en/earthquakes/';
const { map } = reportOf('earthquakes');
const [{ summary, titles }] = map.dense as unknown as [(typeof map.dense)[number]];
const types = summary.types.length;
const bins = Array.from({ length: summary.bins.count }, (_, bin) => bin);
const numberOf = (filter: Filter) => countOf(summary.histogram, filter, types);

/** All that a filter leaves, as the page shows it: of circles how many there are of each width. */
function expected(filter: Filter) {
  const all = bins.map((bin) => numberOf({ from: bin, to: bin }));
  const counted = summary.home.map(({ lon, lat, counts }) => ({
    lon,
    lat,
    count: countOf(counts, filter, types),
  }));
  const most = mostOf(summary.home.map(({ counts }) => countOf(counts, { from: 0, to: 99 }, types)));
  const within = (bin: number) => bin >= filter.from && bin <= filter.to;
  return {
    said: `${numberOf(filter).toLocaleString('en-GB')} of ${summary.rows.toLocaleString('en-GB')}`,
    bars: barsOf(all, (bin) => (within(bin) ? numberOf({ ...filter, from: bin, to: bin }) : 0)),
    types: summary.types.map((_, type) => numberOf({ ...filter, types: [type] }).toLocaleString('en-GB')),
    circles: Object.fromEntries(
      circlesOf(counted, most, { home: map.home, grid: 1 }).map(({ wide, d }) => [
        wide,
        d.split('M').length - 1,
      ]),
    ),
  };
}
const shown = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    return {
      said: document.querySelector('.dense-said b')?.textContent,
      bars: document.querySelector('.plot .some')?.getAttribute('d'),
      types: all('.dense-types b').map((each) => each.textContent),
      circles: Object.fromEntries(
        all('.still .cells:not(.pending) path').map((path) => [
          / w(\d+)$/u.exec(path.getAttribute('class') ?? '')?.[1],
          (path.getAttribute('d') ?? '').split('M').length - 1,
        ]),
      ),
    };
  });

const isEarly = (url: URL) => /\/assets\/(?:first|filter|fetched)-[^/]+\.js$/u.test(url.pathname);
const isLate = (url: URL) => url.pathname.endsWith('.js') && !isEarly(url);

/** The page with every script on its way but the first and the filter's, for as long as the test wants. */
async function openHeld(prepare: (page: Page) => Promise<void> = () => Promise.resolve()) {
  const opened = await open(browser, '', { reducedMotion: 'reduce' });
  const { page } = opened;
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const asked: string[] = [];
  await page.route(isLate, async (route) => {
    asked.push(route.request().url());
    await held;
    await route.continue();
  });
  await prepare(page);
  await page.goto(new URL(report, inject('site')).href, { waitUntil: 'commit' });
  await page.locator('.plot.live').waitFor();
  return { ...opened, release, asked };
}

/** Sets a filter by keyboard and by pointer, and looks at each step of it. @returns the last */
async function filtered(page: Page): Promise<Filter> {
  const from = page.getByRole('slider', { name: 'From' });
  await from.press('ArrowRight');
  await expect.poll(() => shown(page)).toEqual(expected({ from: 1, to: 7 }));
  expect(await from.getAttribute('aria-valuetext')).toBe('1 February 2018');
  const { x = 0, y = 0, width = 0 } = (await page.locator('.plot').boundingBox()) ?? {};
  // The last end, two bars back.
  await page.mouse.move(x + width - 3, y + 20);
  await page.mouse.down();
  await page.mouse.move(x + (width * 5.5) / 8, y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => shown(page)).toEqual(expected({ from: 1, to: 5 }));
  await page.getByRole('checkbox', { name: titles[6] ?? '' }).uncheck();
  const filter = { from: 1, to: 5, types: [0, 1, 2, 3, 4, 5, 7] };
  await expect.poll(() => shown(page)).toEqual(expected(filter));
  return filter;
}

describe('the filter of many incidents, before the page has its own scripts', () => {
  it('answers to keyboard and pointer: numbers, bars and circles are those of the rows', async () => {
    const { page, errors, asked, close } = await openHeld();
    const rest = await shown(page);
    expect(rest).toEqual(expected({ from: 0, to: 7 }));
    await filtered(page);
    expect(await page.locator('[data-live]').count()).toBe(0);
    // They were asked for once it had run.
    expect(asked.some((url) => url.includes('/core-'))).toBe(true);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => shown(page)).toEqual(rest);
    expect(errors).toEqual([]);
    await close();
  });

  it('reads the counts by time and by type where the page does not carry them, and shows none before', async () => {
    const counts = (byType: boolean) => JSON.stringify(homeCounts(summary.home, summary, byType));
    let giveTypes = () => {};
    const { page, errors, close } = await openHeld(async (on) => {
      await on.route(`**/${report}`, async (route) => {
        const html = await (await route.fetch()).text();
        const body = html.replace(/(id="props">)(.*?)(?=<\/script>)/su, (_, before: string, json: string) => {
          const props = JSON.parse(json) as { dense: { summary: { home: number[][] }; files: unknown } };
          props.dense.files = {
            kind: 'archive',
            version: 'made',
            ...{ tiles: 'none', rows: 'none', byTime: 'time.json', byType: 'type.json' },
          };
          const { summary: packed } = props.dense;
          const home = packed.home.map(([y = 0, x = 0, east = 0, south = 0, ...rest]) => [
            ...[y, x, east, south],
            rest.reduce((sum, each, i) => sum + (i % 2 === 1 ? each : 0), 0),
          ]);
          Object.assign(packed, { counted: false, home });
          return before + JSON.stringify(props).replaceAll('<', '\\u003c');
        });
        await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
      });
      await on.route('**/time.json', (route) => route.fulfill({ body: counts(false) }));
      const wanted = new Promise<void>((resolve) => (giveTypes = resolve));
      await on.route('**/type.json', async (route) => {
        await wanted;
        await route.fulfill({ body: counts(true) });
      });
    });
    await page.getByRole('slider', { name: 'From' }).press('ArrowRight');
    await expect.poll(() => shown(page)).toEqual(expected({ from: 1, to: 7 }));
    await page.getByRole('checkbox', { name: titles[6] ?? '' }).uncheck();
    const wanted = expected({ from: 1, to: 7, types: [0, 1, 2, 3, 4, 5, 7] });
    await expect.poll(() => shown(page)).toEqual({ ...wanted, circles: {} });
    giveTypes();
    await expect.poll(() => shown(page)).toEqual(wanted);
    expect(errors).toEqual([]);
    await close();
  });

  it('keeps what was set once they have come, in the page and in its address', async () => {
    const { page, errors, release, close } = await openHeld();
    const filter = await filtered(page);
    release();
    await drawnBy(page, 'svg');
    await page.locator('#map[data-dense]').waitFor();
    const { said, bars, types: numbers } = expected(filter);
    expect(await shown(page)).toMatchObject({ said, bars, types: numbers });
    const query = () => decodeURIComponent(new URL(page.url()).search);
    await expect.poll(query).toBe('?time=2018-02-01..2018-02-05&types=m6,m5,m4,m3,m2,m1,blast');
    await page.locator('.dense-do button').first().click();
    await expect
      .poll(() => page.locator('.dense-sheet h2').textContent())
      .toBe(`In this view: ${numberOf(filter).toLocaleString('en-GB')}`);
    // One hand has hold of it: a step is one step.
    await page.getByRole('slider', { name: 'From' }).press('ArrowRight');
    await expect.poll(() => shown(page)).toMatchObject({ said: expected({ ...filter, from: 2 }).said });
    await expect.poll(query).toContain('time=2018-02-02..2018-02-05');
    await page.locator('.dense-sheet .close').click();
    await page.locator('#s-felt').click();
    await expect.poll(() => page.url()).toContain('#s-felt');
    await page.goBack();
    await expect.poll(query).toContain('time=2018-02-02..2018-02-05');
    expect((await shown(page)).said).toBe(expected({ ...filter, from: 2 }).said);
    expect(errors).toEqual([]);
    await close();
  });

  it.each([
    ['once, is asked for again by the page’s own scripts', 1],
    ['at all, leaves the page its own scripts', Infinity],
  ])('whose script does not come %s', async (_name, times) => {
    const opened = await open(browser, '', { reducedMotion: 'reduce' });
    const { page, close } = opened;
    let failed = 0;
    await page.route(/\/assets\/filter-/u, (route) =>
      (failed += 1) <= times ? route.abort() : route.continue(),
    );
    await page.goto(new URL(report, inject('site')).href);
    await drawnBy(page, 'svg');
    await page.locator('#s-felt').click();
    await expect.poll(() => page.url()).toContain('#s-felt');
    await page.locator('.card').waitFor();
    if (times === 1) await page.locator('.plot.live').waitFor();
    await close();
  });

  it('is what paper and the picture show', async () => {
    const { page, errors, release, close } = await openHeld();
    const wanted = expected(await filtered(page));
    release();
    await page.locator('#map[data-dense]').waitFor();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => shown(page)).toEqual(wanted);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('.still .cells path')].every((path) =>
        path.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      ),
    );
    expect(seen).toBe(true);
    expect(await page.locator('#map canvas').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.click('.share-button');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download SVG' }).click(),
    ]);
    const svg = await readFile(await download.path(), 'utf8');
    const dots = [...svg.matchAll(/ d="((?:M[\d. -]+h0)+)"[^>]* stroke-width="([\d.]+)"/gu)].map(
      ([, d = '', wide]): [wide: number, number: number] => [Number(wide), d.split('M').length - 1],
    );
    const widest = Math.max(...Object.keys(wanted.circles).map(Number));
    const scale = Math.max(...dots.map(([wide]) => wide)) / widest;
    const drawn = dots.map(([wide, number]): [string, number] => [String(Math.round(wide / scale)), number]);
    expect(Object.fromEntries(drawn)).toEqual(wanted.circles);
    expect(errors).toEqual([]);
    await close();
  });
});

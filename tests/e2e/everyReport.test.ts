import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fixtures, serveFixtures, shipped } from '../support/fixtureSite.ts';
import { current, drawnBy, leave, open, sharedBrowser, wide } from './browser.ts';

let browser: Browser;
let fixtureServer: Awaited<ReturnType<typeof serveFixtures>>;
beforeAll(async () => {
  browser = await sharedBrowser();
  fixtureServer = await serveFixtures();
});
afterAll(async () => {
  await leave(browser);
  await fixtureServer.close();
});

/** A report's folder, its languages, and the marks that it defines itself. */
const reportIn = (folder: string, slug: string) => {
  const files = readdirSync(`${folder}/${slug}`);
  return {
    slug,
    languages: files.filter((file) => file.endsWith('.md')).map((file) => file.replace('.md', '')),
    own: files
      .filter((file) => file.endsWith('.geojson'))
      .flatMap((file) => {
        const text = readFileSync(`${folder}/${slug}/${file}`, 'utf8');
        return (JSON.parse(text) as { features: { id: string }[] }).features.map(({ id }) => id);
      }),
  };
};
const reports = [
  ...shipped.map((slug) => ({ ...reportIn('src/reports', slug), fixture: false })),
  ...fixtures.map((slug) => ({ ...reportIn('tests/fixtures/reports', slug), fixture: true })),
];
const pages = reports.flatMap((report) => report.languages.map((language) => ({ ...report, language })));
const addressOf = ({ fixture, language, slug }: (typeof pages)[number]) =>
  new URL(`${language}/${slug}/`, fixture ? fixtureServer.address : inject('site')).href;

/** The marks that sentences cite, and those of them of which any part is seen on the map. */
const citedMarks = (page: Page) =>
  page.evaluate(() => {
    const map = document.getElementById('map')?.getBoundingClientRect();
    const cited = [...document.querySelectorAll('.statement a[href^="#p-"]')].map((link) =>
      (link.getAttribute('href') ?? '').slice('#p-'.length),
    );
    const inMap = (x: number, y: number) =>
      map !== undefined && x >= map.left && x <= map.right && y >= map.top && y <= map.bottom;
    const seen = (id: string) =>
      [...document.querySelectorAll(`#map .m-${id}`)].some((element) => {
        if (element instanceof SVGGeometryElement) {
          const [matrix, length] = [element.getScreenCTM(), element.getTotalLength()];
          return Array.from({ length: 200 }, (_, i) => element.getPointAtLength((length * i) / 199)).some(
            (point) => {
              const { x, y } = point.matrixTransform(matrix ?? undefined);
              return inMap(x, y);
            },
          );
        }
        const { left, right, top, bottom, width } = element.getBoundingClientRect();
        return width > 0 && inMap((left + right) / 2, (top + bottom) / 2);
      });
    const ids = [...new Set(cited)];
    return { cited: ids, seen: ids.filter(seen) };
  });

describe.each(pages)('$slug in $language', (report) => {
  const others = reports.filter(({ slug }) => slug !== report.slug).flatMap(({ own }) => own);
  const foreign = new Set(others.filter((id) => !report.own.includes(id)));

  /** It opens on what it is about, with marks of its own alone. */
  async function opensWell(page: Page, width: number) {
    await drawnBy(page, 'svg');
    const { cited, seen } = await citedMarks(page);
    expect(cited.length).toBeGreaterThan(1);
    expect(seen.length, `${seen.join()} of ${cited.join()}`).toBeGreaterThanOrEqual(cited.length / 3);
    const marks = await page.$$eval('#map a.mark', (all) =>
      all.map((each) => (each as HTMLElement).dataset['mark'] ?? ''),
    );
    expect(marks).toEqual(expect.arrayContaining(cited));
    expect(marks.filter((id) => foreign.has(id))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }

  it('opens on what it is about on a phone, with marks of its own alone', async () => {
    const { page, elsewhere, errors, close } = await open(browser, addressOf(report), {
      viewport: { width: 390, height: 844 },
    });
    await opensWell(page, 390);
    expect([...elsewhere, ...errors]).toEqual([]);
    await close();
  });

  it('does so on a desk, lights each sentence with the marks it cites, and draws the same by WebGL', async () => {
    const { page, elsewhere, errors, close } = await open(browser, addressOf(report), {
      ...wide,
      reducedMotion: 'reduce',
    });
    await opensWell(page, wide.viewport.width);
    // A smaller window for the rest: what is drawn in software costs by the pixel.
    await page.setViewportSize({ width: 960, height: 540 });
    // In the page itself: a step from here for each look at each sentence costs more than the sentence.
    const sentences = await page.evaluate(async () => {
      const ids = (selector: string) => [...document.querySelectorAll(selector)].map(({ id }) => id);
      const found = [];
      for (const { id } of document.querySelectorAll('.statement')) {
        const cited = [...document.querySelectorAll(`#${id} a[href^="#p-"]`)].map(
          (link) => link.getAttribute('href')?.slice(1) ?? '',
        );
        location.hash = id;
        const lacking = () => [id, ...cited].filter((each) => !ids('[aria-current=true]').includes(each));
        for (let frame = 0; lacking().length > 0 && frame < 600; frame += 1)
          await new Promise(requestAnimationFrame);
        found.push({
          id,
          lacking: lacking(),
          lit: [...document.querySelectorAll<HTMLElement>('#map a.mark.lit')].map(
            ({ dataset }) => `p-${dataset['mark']}`,
          ),
          // A quote may point at more than the one it leads to.
          focused: ids('[aria-current=true]').filter((each) => each.startsWith('p-')),
        });
      }
      return found;
    });
    expect(sentences.length).toBeGreaterThan(0);
    for (const { id, lacking, lit, focused } of sentences) {
      expect(lacking, id).toEqual([]);
      expect(lit.toSorted(), id).toEqual(focused.toSorted());
    }
    await drawnBy(page, 'webgl');
    expect((await current(page)).filter((id) => id.startsWith('s-'))).toEqual([sentences.at(-1)?.id]);
    expect([...elsewhere, ...errors]).toEqual([]);
    await close();
  });
});

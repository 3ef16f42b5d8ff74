import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFixtures } from '../support/fixtureSite.ts';
import { drawnBy, leave, open, sharedBrowser, wantWebgl } from './browser.ts';

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

/** The map alone, without what stands over it. */
async function pictureOf(page: Page): Promise<string> {
  const bytes = await page.locator('#map').screenshot({ animations: 'disabled' });
  return bytes.toString('base64');
}

/**
 * What a layer adds to the ground, along the first shape of a kind or within it: its most frequent colour, how much
 * of a line's length is inked, how often it begins anew, and how wide it is at most, in pixels.
 */
async function inkOf(page: Page, selector: string, [ground, drawn]: readonly [string, string]) {
  return page.evaluate(
    async ({ selector, pictures }) => {
      const pixelsOf = async (base64: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const pen = canvas.getContext('2d');
        pen?.drawImage(image, 0, 0);
        return pen?.getImageData(0, 0, image.width, image.height);
      };
      const [before, after] = await Promise.all(pictures.map(pixelsOf));
      const shape = document.querySelector<SVGGeometryElement>(`#map .still ${selector}`);
      const map = document.getElementById('map')?.getBoundingClientRect();
      if (!before || !after || !shape || !map) throw new Error(`nothing to look at: ${selector}`);
      const { width, height } = before;
      const rgb = ({ data }: ImageData, x: number, y: number) => {
        const at = 4 * (Math.round(y) * width + Math.round(x));
        return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      };
      const differs = (x: number, y: number) => {
        const [a, b] = [rgb(before, x, y), rgb(after, x, y)];
        return Math.max(...a.map((each, i) => Math.abs(each - (b[i] ?? 0))));
      };
      const matrix = shape.getScreenCTM() ?? new DOMMatrix();
      const inside = ({ x, y }: { x: number; y: number }) =>
        x > 60 && y > 60 && x < width - 60 && y < height - 130;
      const onMap = (point: DOMPoint) => {
        const { x, y } = point.matrixTransform(matrix);
        return { x: x - map.left, y: y - map.top };
      };
      const length = shape.getTotalLength();
      const count = Math.min(4000, Math.round(length * matrix.a));
      const points = Array.from({ length: count }, (_, i) =>
        onMap(shape.getPointAtLength((length * i) / count)),
      );
      // A line's colour is where most of it is; the ink of its edges is mixed with the ground.
      const peak = Math.max(...points.filter(inside).map(({ x, y }) => differs(x, y)));
      const along = points.map((point, i) => {
        const next = points[i + 1];
        if (!next || !inside(point) || Math.hypot(next.x - point.x, next.y - point.y) > 3) return undefined;
        // Across the line, for a pixel's edge may run beside it.
        const [dx, dy] = [next.x - point.x, next.y - point.y];
        const step = Math.hypot(dx, dy) || 1;
        let ink = 0;
        for (let off = -4; off <= 4; off += 0.5)
          ink += differs(point.x - (dy / step) * off, point.y + (dx / step) * off) / peak / 2;
        return ink;
      });
      const inked = along.filter((ink): ink is number => ink !== undefined);
      const on = inked.map((ink) => ink > 0.6);
      const sorted = inked.toSorted((a, b) => a - b);
      // Within a shape: the mean of what is inside, so that a pattern counts as a whole.
      const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
      for (const { x, y } of points) {
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y);
      }
      const sum = [0, 0, 0];
      let within = 0;
      const filled = new OffscreenCanvas(width, height).getContext('2d');
      filled?.setTransform(new DOMMatrix().translate(-map.left, -map.top).multiply(matrix));
      const rule = getComputedStyle(shape).fillRule === 'evenodd' ? 'evenodd' : 'nonzero';
      filled?.fill(new Path2D(shape.getAttribute('d') ?? ''), rule);
      const fill = filled?.getImageData(0, 0, width, height).data;
      // Every pixel: fewer may fall in with a pattern.
      for (let x = Math.ceil(box.left) + 4; x < box.right - 4; x += 1)
        for (let y = Math.ceil(box.top) + 4; y < box.bottom - 4; y += 1) {
          if (!inside({ x, y })) continue;
          if (fill?.[4 * (y * width + x) + 3] !== 255) continue;
          within += 1;
          rgb(after, x, y).forEach((each, i) => (sum[i] = (sum[i] ?? 0) + each));
        }
      return {
        peak,
        widest: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
        share: on.filter(Boolean).length / Math.max(1, on.length),
        begins: on.filter((each, i) => each && !on[i - 1]).length,
        mean: sum.map((each) => each / Math.max(1, within)),
        within,
      };
    },
    { selector, pictures: [ground, drawn] },
  );
}

type Ink = Awaited<ReturnType<typeof inkOf>>;

/** A page whose map has nothing standing over it. */
async function bare(address: string) {
  const opened = await open(browser, address, { bypassCSP: true, reducedMotion: 'reduce' });
  await opened.page.addStyleTag({
    content:
      '#map > :not(.still, .canvas), .maplibregl-canvas-container > .labels { visibility: hidden !important }',
  });
  return opened;
}

/** What both renderers draw of some layers, on the bare ground: by selectors of the still's shapes. */
async function both(path: string, drawn: string, selectors: readonly string[]) {
  const pictures: Record<'svg' | 'webgl', string[]> = { svg: [], webgl: [] };
  const found = new Map<string, { svg: Ink; webgl: Ink }>();
  for (const layers of ['base', `${drawn},base`]) {
    const { page, close } = await bare(`${path}?layers=${layers}`);
    for (const renderer of ['svg', 'webgl'] as const) {
      await drawnBy(page, renderer);
      pictures[renderer].push(await pictureOf(page));
    }
    const pairOf = ([ground = '', shown = '']: string[]) => [ground, shown] as const;
    if (layers !== 'base')
      for (const selector of selectors)
        found.set(selector, {
          svg: await inkOf(page, selector, pairOf(pictures.svg)),
          webgl: await inkOf(page, selector, pairOf(pictures.webgl)),
        });
    await close();
  }
  return found;
}

describe('still and WebGL draw alike', () => {
  it('lines: their widths within half a pixel, their dashes; areas: their fills within three levels', async () => {
    const lines = ['.route', '.proposed', '.ring'];
    const areas = ['.m-calm', '.m-storm'];
    const path = new URL('en/date-line/', fixtureServer.address).href;
    const found = await both(path, 'voyages,calls,engine,weather', [...lines, ...areas]);
    for (const name of lines) {
      const { svg, webgl } = found.get(name) ?? {};
      if (!svg || !webgl) throw new Error(name);
      expect(svg.peak, name).toBeGreaterThan(40);
      expect(Math.abs(svg.peak - webgl.peak), name).toBeLessThan(30);
      expect(Math.abs(svg.widest - webgl.widest), name).toBeLessThan(0.5);
      expect(Math.abs(svg.share - webgl.share), name).toBeLessThan(0.1);
      // MapLibre lengthens dashes and gaps alike between two whole zooms, to twice their length at most.
      expect(webgl.begins, name).toBeLessThanOrEqual(svg.begins + 2);
      expect(webgl.begins, name).toBeGreaterThanOrEqual(svg.begins / 2 - 2);
    }
    // One of them is dashed: or nothing is said of dashes.
    expect(found.get('.proposed')?.svg.begins).toBeGreaterThan(10);
    for (const name of areas) filledAlike(name, found.get(name));
  });

  it('the control of ground and the region under it: their fills within three levels', async () => {
    const path = new URL('en/kakhovka-dam/', inject('site')).href;
    const found = await both(path, 'occupied', ['.control', '.region']);
    for (const [name, ink] of found) filledAlike(name, ink);
  });

  it('how far off a line may be, which only the still that stays has: its fill within three levels', async () => {
    const path = new URL('en/kakhovka-dam/', inject('site')).href;
    const pictures: Record<'svg' | 'webgl', [string, string]> = { svg: ['', ''], webgl: ['', ''] };
    let ink: { svg: Ink; webgl: Ink } | undefined;
    for (const [i, layers] of ['base', 'occupied,base'].entries()) {
      const webgl = await bare(`${path}?layers=${layers}`);
      await drawnBy(webgl.page, 'webgl');
      pictures.webgl[i] = await pictureOf(webgl.page);
      await webgl.close();
      const still = await bare(`${path}?layers=${layers}`);
      // MapLibre's canvas gives it nothing; any other is a test's own.
      await still.page.evaluate(() => {
        const { getContext } = HTMLCanvasElement.prototype as {
          getContext: (this: HTMLCanvasElement, kind: string, options?: unknown) => unknown;
        };
        const no = function (this: HTMLCanvasElement, kind: string, options?: unknown) {
          return kind === '2d' ? getContext.call(this, kind, options) : null;
        };
        Object.assign(HTMLCanvasElement.prototype, { getContext: no });
      });
      await wantWebgl(still.page);
      const selector = '.precision:not([d=""])';
      await still.page.waitForSelector(`#map .still ${selector}`, { state: 'attached' });
      pictures.svg[i] = await pictureOf(still.page);
      if (i === 1)
        ink = {
          svg: await inkOf(still.page, selector, pictures.svg),
          webgl: await inkOf(still.page, selector, pictures.webgl),
        };
      await still.close();
    }
    filledAlike('precision', ink);
  });
});

function filledAlike(name: string, ink: { svg: Ink; webgl: Ink } | undefined) {
  if (!ink) throw new Error(name);
  const { svg, webgl } = ink;
  expect(svg.within, name).toBeGreaterThan(100);
  for (const [i, level] of svg.mean.entries())
    expect(
      Math.abs(level - (webgl.mean[i] ?? 0)),
      `${name}: ${svg.mean.join()} ${webgl.mean.join()}`,
    ).toBeLessThan(3);
}

import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { leave, open, sharedBrowser } from './browser.ts';

const path = 'en/white-house-talks/';
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser(['--disable-3d-apis']);
});
afterAll(() => leave(browser));

/** The dialog of a page in some state. */
async function dialogAt(state: string, tab: 'link' | 'embed', width = 1280, height = 800) {
  const opened = await open(browser, path + state, {
    viewport: { width, height },
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
  });
  // Without a scroll: who reads on past the sentence that he chose lets go of it.
  await opened.page
    .getByRole('button', { name: 'Share or embed' })
    .evaluate((button: HTMLElement) => button.focus({ preventScroll: true }));
  await opened.page.keyboard.press('Enter');
  const dialog = opened.page.getByRole('dialog', { name: 'Share or embed' });
  await dialog.waitFor();
  if (tab === 'embed') await dialog.getByRole('tab', { name: 'Embed' }).click();
  return { ...opened, dialog };
}

/** The file that a button of the dialog gives. */
async function saved({ page, dialog }: Awaited<ReturnType<typeof dialogAt>>, name: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name }).click(),
  ]);
  return readFile(await download.path());
}

describe('the share dialog', () => {
  it('starts from what the reader sees, shows the embed live, and copies its code', async () => {
    const { page, dialog, errors, elsewhere, close } = await dialogAt(
      '?layers=incidents,occupied,base#s-kharkiv-strike',
      'embed',
    );
    const frame = await (await dialog.locator('iframe').elementHandle()).contentFrame();
    await frame?.waitForSelector('#s-kharkiv-strike[aria-current=true]', { state: 'attached' });
    expect(await dialog.getByRole('checkbox', { name: 'Talks and calls' }).isChecked()).toBe(false);
    await dialog.getByLabel('Colours').selectOption('Dark');
    await dialog.getByLabel('Width').selectOption('510 px');
    await frame?.waitForSelector(':root[data-theme=dark]');
    await frame?.waitForFunction(() => innerWidth === 510);
    // The preview is to see, not to work in.
    const focused = new Set<string | undefined>();
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      focused.add(await page.evaluate(() => document.activeElement?.tagName));
    }
    expect([...focused]).toContain('BUTTON');
    expect([...focused]).not.toContain('IFRAME');
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await dialog.getByText('Copied.').waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const site = inject('site');
    expect(code).toContain(
      `<iframe src="${site}embed/${path}?layers=incidents,occupied,base&amp;theme=dark&amp;statement=kharkiv-strike"`,
    );
    // The page itself stays as it was, and one step of its history.
    expect(new URL(page.url()).search).toBe('?layers=incidents,occupied,base');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toBe('#s-kharkiv-strike');
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('offers every kind of code, and the pinned version', async () => {
    const { page, dialog, close } = await dialogAt('#s-kharkiv-strike', 'embed');
    const codes = dialog.getByLabel('What to copy');
    const shown = dialog.locator('pre');
    for (const [kind, start] of [
      ['Frame that fits its height', '<iframe'],
      ['Custom element', '<script'],
      ['Frame for React and MDX', '<iframe'],
      ['oEmbed address', `${inject('site')}${path}s/kharkiv-strike/oembed.json`],
      ['Link to this state', `${inject('site')}${path}#s-kharkiv-strike`],
      ['Link with a picture of the sentence', `${inject('site')}${path}s/kharkiv-strike/`],
    ] as const) {
      await codes.selectOption(kind);
      expect((await shown.textContent())?.startsWith(start)).toBe(true);
    }
    await codes.selectOption('Custom element');
    const element = (await shown.textContent()) ?? '';
    const [, script = '', integrity = ''] = /src="([^"]+)" integrity="sha384-([^"]+)"/u.exec(element) ?? [];
    // The browser takes the script only with the right hash.
    const loaded = await page.evaluate(
      async ([src = '', hash = '']) => {
        const response = await fetch(src, { integrity: `sha384-${hash}` });
        return response.ok;
      },
      [script, integrity],
    );
    expect(loaded).toBe(true);
    await dialog.getByLabel('Version').selectOption('Frozen as of today');
    expect(await shown.textContent()).toMatch(/embed\/v\/[0-9a-f]{16}\/en\/white-house-talks\//u);
    await close();
  });

  it('names what is chosen on the map, and can let go of it', async () => {
    const { dialog, close } = await dialogAt('#o-ua-43', 'embed');
    const chosen = dialog.locator('.share-options select').first();
    expect(await chosen.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe(
      'On the map: Crimea',
    );
    const code = dialog.getByRole('region', { name: 'Frame', exact: true });
    expect(await code.textContent()).toContain('#o-ua-43');
    await chosen.selectOption('None: the whole map');
    await expect.poll(() => code.textContent()).not.toContain('#o-ua-43');
    await close();
  });

  it('calls the code what it is once the sentence of another is let go', async () => {
    const { dialog, close } = await dialogAt('#s-kharkiv-strike', 'embed');
    await dialog.locator('.share-code select').selectOption('Link with a picture of the sentence');
    await dialog.locator('.share-options select').first().selectOption('None: the whole map');
    const code = dialog.getByRole('region', { name: 'Frame', exact: true });
    expect(await code.textContent({ timeout: 5_000 })).toContain('<iframe');
    await close();
  });

  it('begins with the link to what is seen, and the picture, on the first screen of a phone', async () => {
    const { page, dialog, close } = await dialogAt('#s-kharkiv-strike', 'link', 390, 844);
    for (const name of ['Copy link', 'Download PNG']) {
      const box = await dialog.getByRole('button', { name }).boundingBox();
      expect(box && box.y + box.height, name).toBeLessThanOrEqual(844);
    }
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await dialog.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${inject('site')}${path}s/kharkiv-strike/`,
    );
    await dialog.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('ArrowRight');
    await dialog.locator('iframe').waitFor();
    await close();
  });

  it('gives the still as SVG and PNG, with what must not be parted from it', async () => {
    const opened = await dialogAt('', 'link');
    const svg = (await saved(opened, 'Download SVG')).toString();
    for (const part of ['White House talks on Ukraine', '18 August 2025', 'Source:', 'Map data:', 'Kharkiv'])
      expect(svg).toContain(part);
    expect(svg).not.toMatch(/NaN|undefined|<script|href=/u);
    const png = await saved(opened, 'Download PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1920);
    expect(png.byteLength).toBeGreaterThan(50_000);
    await opened.close();
  });

  it('gives the still of another day with what was held on that day', async () => {
    const opened = await dialogAt('?asOf=2022-03-28', 'link');
    await opened.page.locator('[data-as-of="2022-03-28"]').waitFor();
    const svg = (await saved(opened, 'Download SVG')).toString();
    expect(svg).toContain('28 March 2022');
    expect(new Set(svg.match(/[\d.–]+% occupied/gu))).toEqual(new Set(['27.4% occupied']));
    await opened.close();
  });

  it('can be used at 320 px', async () => {
    const { page, dialog, close } = await dialogAt('', 'embed', 320);
    const box = await dialog.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    expect(await dialog.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });
});

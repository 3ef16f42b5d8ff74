import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { current, drawnBy, leave, sharedBrowser } from './browser.ts';

let folder: string;
let browser: Browser;
let files: Record<string, Uint8Array>;

function run(...given: string[]) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && name !== 'VITEST'),
  );
  return spawnSync(process.execPath, ['scripts/export.mjs', ...given], { env, encoding: 'utf8' });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geogloss-'));
  const { status, stderr } = run('white-house-talks', folder);
  expect(status, stderr).toBe(0);
  files = unzipSync(await readFile(join(folder, 'en-white-house-talks.zip')));
  await mkdir(join(folder, 'opened'));
  await writeFile(join(folder, 'opened/index.html'), files['index.html'] ?? '');
  browser = await sharedBrowser();
});
afterAll(async () => {
  await leave(browser);
  await rm(folder, { recursive: true });
});

/** The page alone in a folder, from the disk, without a network. */
async function openFile(javaScriptEnabled = true) {
  const context = await browser.newContext({ offline: true, javaScriptEnabled });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/u.test(message.text()))
      said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, 'opened/index.html')).href);
  return { page, said, asked, close: () => context.close() };
}

describe('the one file of an export', () => {
  it('is the whole report from the disk: text, map, selection, layers, dates', async () => {
    const { page, said, asked, close } = await openFile();
    await drawnBy(page, 'svg');
    expect(await page.locator('[id^="s-"]').count()).toBe(18);
    await page.locator('#s-kharkiv-strike').click({ position: { x: 3, y: 3 } });
    await expect.poll(() => current(page)).toEqual(expect.arrayContaining(['s-kharkiv-strike', 'p-kharkiv']));
    expect(new URL(page.url()).hash).toBe('#s-kharkiv-strike');
    await page.keyboard.press('Escape');
    await expect.poll(() => current(page)).toEqual([]);
    const territory = page.locator('path.control').first();
    const layer = page.getByRole('checkbox', { name: 'Occupied territory' });
    if (!(await layer.isVisible())) await page.locator('.legend summary').click();
    await layer.uncheck();
    await territory.waitFor({ state: 'hidden' });
    await layer.check();
    await territory.waitFor({ state: 'visible' });
    // An oblast is outlined from what the file holds, by its row and by the map.
    await page.locator('#o-ua-23 a').first().click();
    await page.locator('.still .outline').waitFor();
    expect(await page.locator('.card').innerText()).toMatch(/Zaporizhzhia[\s\S]*Occupied on 18 August 2025/u);
    await expect.poll(() => current(page)).toContain('o-ua-23');
    await page.keyboard.press('Escape');
    expect(await page.locator('.legend [role=status], .map-notice').count()).toBe(0);
    // A touch does not start what is not there, nor does the page complain of it.
    await page.locator('#map').dispatchEvent('pointerdown', { pointerType: 'mouse', button: 2 });
    expect(await page.locator('.map-notice').count()).toBe(0);
    // No link leads into the reader's own disk.
    expect(await page.locator('a[href^="."]').count()).toBe(0);
    expect(asked).toHaveLength(1);
    expect(said).toEqual([]);
    await close();
  });

  it('draws another date from its own data', async () => {
    const { page, said, close } = await openFile();
    await drawnBy(page, 'svg');
    const drawn = () => page.locator('path[data-shape="occupied/since-2022-02-24"]').getAttribute('d');
    const before = await drawn();
    await page.getByRole('radio', { name: '28 Mar 2022' }).check();
    await page.waitForSelector('#map[data-as-of="2022-03-28"]');
    expect(await drawn()).not.toBe(before);
    expect(said).toEqual([]);
    await close();
  });

  it('is complete without a script', async () => {
    const { page, close } = await openFile(false);
    expect(await page.locator('[id^="s-"]').count()).toBe(18);
    expect(await page.locator('svg.still path').count()).toBeGreaterThan(10);
    await close();
  });
});

describe('an export', () => {
  it('carries the notices of all that is in it, also where the file travels alone', async () => {
    const notices = strFromU8(files['licences.txt'] ?? new Uint8Array());
    for (const name of ['Geogloss (Apache-2.0)', 'svelte ', '@fontsource/noto-sans ', 'Data of the map'])
      expect(`\n${notices}`).toContain(`\n${name}`);
    // What draws with WebGL is left out of the file.
    expect(notices).not.toContain('\nmaplibre-gl ');
    const { page, close } = await openFile(false);
    await page.locator('details.sources > summary').click();
    await page.getByRole('link', { name: 'Licences of the program, the fonts and the data' }).click();
    await page.locator('#licences').waitFor();
    expect(await page.locator('#licences').textContent()).toBe(notices);
    await close();
  });

  it('holds the still, the data with where they come from, the code and what is what', () => {
    expect(Object.keys(files).sort()).toEqual([
      'README.txt',
      'annotations.jsonld',
      'embed.txt',
      'index.html',
      'licences.txt',
      'map.geojson',
      'still.png',
      'still.svg',
    ]);
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const { features, datasets } = JSON.parse(text('map.geojson')) as {
      features: { id: string; geometry: unknown; properties: { origin: string; asOf: string } }[];
      datasets: { licence: string }[];
    };
    expect(features.filter(({ id }) => id.endsWith('p-kharkiv'))).toHaveLength(1);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    for (const { properties } of features) expect(properties.origin && properties.asOf).toBeTruthy();
    for (const { licence } of datasets) expect(text('README.txt')).toContain(licence);
    expect(text('embed.txt')).toMatch(/^<iframe src="[^"]+" title="[^"]+" width="660"/u);
    expect(text('still.svg')).toContain('Kharkiv');
  });

  it('is the same bytes each time', async () => {
    expect(run('en/white-house-talks', join(folder, 'again')).status).toBe(0);
    const [one, two] = await Promise.all(
      ['', 'again'].map((each) => readFile(join(folder, each, 'en-white-house-talks.zip'))),
    );
    expect(two && one?.equals(two)).toBe(true);
  });

  it('says which reports there are where there is none of that name', () => {
    const { status, stderr } = run('no-such-report');
    expect(status).toBe(1);
    expect(stderr).toContain('en/white-house-talks');
  });
});

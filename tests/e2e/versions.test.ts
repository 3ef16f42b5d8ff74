import { spawnSync } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carryInto, readPrevious } from '../../src/lib/server/site/carryOverBuilds.ts';
import { drawnBy, leave, sharedBrowser } from './browser.ts';

let folder: string;
let server: PreviewServer | undefined;
let browser: Browser;
const at = (name: string) => join(folder, name);

/** Runs a command in a process of its own, as nobody's test. */
function run(...words: string[]) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && name !== 'VITEST'),
  );
  const { status, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

/** The site as another build writes it: every script and every pinned embed has another name, wherever it is named. */
async function writeRenamed(from: string, to: string) {
  const scripts = (await readdir(join(from, 'assets'))).flatMap(
    (name) => /-([\w-]{8})\.js$/u.exec(name)?.[1] ?? [],
  );
  const names = [...scripts, ...(await readdir(join(from, 'embed/v')))];
  expect(new Set(names).size).toBeGreaterThan(30);
  const every = new RegExp(names.join('|'), 'gu');
  const anew = (text: string) =>
    text.replaceAll(every, (name) => `${name.slice(0, -1)}${name.endsWith('0') ? '1' : '0'}`);
  for (const file of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    const target = join(to, anew(path.slice(from.length + 1)));
    await mkdir(dirname(target), { recursive: true });
    if (/\.(?:html|js|json|css)$|^_headers$/u.test(file.name))
      await writeFile(target, anew(await readFile(path, 'utf8')));
    else await copyFile(path, target);
  }
}

/** What the host serves from now on. */
async function deploy(name: string) {
  await rm(at('site'), { force: true });
  await symlink(at(name), at('site'));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geogloss-'));
  await cp('dist', at('first'), { recursive: true });
  await cp('dist.host', at('first.host'), { recursive: true });
  await writeRenamed(at('first'), at('second'));
  await cp(at('second'), at('second-keeping'), { recursive: true });
  await carryInto(at('second-keeping'), await readPrevious(at('first')));
  await deploy('first');
  server = await preview({
    build: { outDir: at('site') },
    preview: { port: 0, host: 'localhost' },
    logLevel: 'silent',
  });
  browser = await sharedBrowser();
}, 240_000);
afterAll(async () => {
  await leave(browser);
  await server?.close();
  await rm(folder, { recursive: true });
});

/** An embed whose reader saves data: MapLibre is asked for on the first touch, not before. */
async function openEmbed() {
  await deploy('first');
  const context = await browser.newContext();
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const page = await context.newPage();
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.goto(`${server?.resolvedUrls?.local[0]}embed/en/white-house-talks/?layers=occupied`);
  await drawnBy(page, 'svg');
  return { page, loads: () => loads, close: () => context.close() };
}
const scriptOf = (page: Page) => page.locator('script[type=module]').first().getAttribute('src');
const touch = (page: Page) =>
  page.locator('#map').dispatchEvent('pointerdown', { pointerType: 'mouse', button: 2 });

describe('building twice', () => {
  it('gives the same files, byte for byte', async () => {
    run('scripts/build.mjs', '--out', at('again'));
    const files = (await readdir(at('first'), { recursive: true, withFileTypes: true })).filter((f) =>
      f.isFile(),
    );
    const paths = files.map((file) => join(file.parentPath, file.name).slice(at('first').length + 1));
    expect(paths.length).toBeGreaterThan(40);
    for (const path of paths) {
      const [one, two] = await Promise.all([
        readFile(join(at('first'), path)),
        readFile(join(at('again'), path)),
      ]);
      expect(one.equals(two), path).toBe(true);
    }
  }, 240_000);
});

describe('an embed that was opened before the site was built anew', () => {
  it('works on where the old scripts were kept', async () => {
    const { page, loads, close } = await openEmbed();
    await deploy('second-keeping');
    await touch(page);
    await drawnBy(page, 'webgl');
    expect(loads()).toBe(1);
    await close();
  });

  it('loads itself again, once, where they are gone', async () => {
    const { page, loads, close } = await openEmbed();
    const old = await scriptOf(page);
    await deploy('second');
    await touch(page);
    await page.waitForFunction(
      (src) => document.querySelector('script[type=module]')?.getAttribute('src') !== src,
      old,
    );
    await drawnBy(page, 'svg');
    expect(new URL(page.url()).search).toBe('?layers=occupied');
    await touch(page);
    await drawnBy(page, 'webgl');
    expect(loads()).toBe(2);
    await close();
  });

  it('never loads itself a second time, and offers a button instead', async () => {
    const { page, loads, close } = await openEmbed();
    await deploy('second');
    await page.route('**/webglMap-*.js', (route) => route.fulfill({ status: 404 }));
    const old = await scriptOf(page);
    await touch(page);
    await page.waitForFunction(
      (src) => document.querySelector('script[type=module]')?.getAttribute('src') !== src,
      old,
    );
    await drawnBy(page, 'svg');
    // What says that the map did not come, comes by itself, and is of this version.
    await page.waitForLoadState('networkidle');
    // A third version would be reason enough for the first reload, but not for a second.
    await deploy('first');
    await touch(page);
    await page.locator('.map-notice button').waitFor();
    await page.waitForLoadState('networkidle');
    expect(loads()).toBe(2);
    await close();
  });

  it('stays as it is where the script is missing for another reason', async () => {
    const { page, loads, close } = await openEmbed();
    await page.route('**/webglMap-*.js', (route) => route.abort());
    await touch(page);
    await page.locator('.map-notice button').waitFor();
    await page.waitForLoadState('networkidle');
    expect(loads()).toBe(1);
    expect(await page.locator('#map').getAttribute('data-renderer')).toBe('svg');
    await close();
  });
});

describe('a pinned embed', () => {
  it('is the same page at an address of its own content, and lives on', async () => {
    const pinned = async (site: string) =>
      (await readdir(at(`${site}/embed/v`), { recursive: true })).filter((each) =>
        /^\w+\/en\/white-house-talks$/u.test(each),
      );
    const [version = ''] = await pinned('first');
    const path = `embed/v/${version}/`;
    const document = await readFile(at(`first/${path}index.html`), 'utf8');
    expect(await readFile(at(`second-keeping/${path}index.html`), 'utf8')).toBe(document);
    expect(await pinned('second')).not.toContain(version);
    await deploy('second-keeping');
    const page = await browser.newPage();
    await page.goto(`${server?.resolvedUrls?.local[0]}${path}`);
    await drawnBy(page, 'webgl');
    await page.close();
  });
});

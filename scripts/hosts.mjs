// `npm run hosts`: the built site in Firefox, WebKit and a real WordPress, each from the system's packages, skipped by
// name where it is not there. `-- --pictures <folder>` keeps pictures of the posts; `-- --write` puts the table of
// results into docs/hosts.md, `-- --only WebKit` tries one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findChromium } from './chromium.mjs';
import { startFirefox, startWebkit } from './hosts/engines.mjs';
import { freePort, stopAll, until } from './hosts/processes.mjs';
import { tryRows } from './hosts/rows.mjs';
import { lackedByWordpress, startWordpress } from './hosts/wordpress.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, pictures: { type: 'string' }, write: { type: 'boolean' } },
});
const report = 'en/white-house-talks/';
const rows = [];
let failed = false;
/** Runs one check and keeps what came of it; `expected` is what it must be. */
async function check(host, what, expected, ask) {
  let found;
  try {
    found = await ask();
  } catch (error) {
    found = `error: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
  }
  const right = expected.test(String(found));
  failed ||= !right;
  rows.push([host, what, `${right ? '' : '**not as it should be**: '}${found}`]);
  console.log(`${right ? 'ok  ' : 'FAIL'} ${host}: ${what}: ${found}`);
}
const skip = (host, why) => {
  rows.push([host, 'all', `skipped: ${why}`]);
  console.log(`skip ${host}: ${why}`);
};

const live = "return document.querySelector('[data-live] #map[data-ready]') !== null";
const scale = "return Number.parseFloat(document.getElementById('map').style.getPropertyValue('--k'))";

/** What the page and the embed do in one engine, told by its driver. */
async function tryEngine(driver, site) {
  holdWebgl = true;
  const { version } = driver;
  const opened = async (path) => {
    await driver.open(site + path);
    await until('the map', () => driver.run(live));
  };
  await driver.resize(1280, 900);
  await opened(report);
  await check(version, 'lines under cited words', /^underline 2px$/u, () =>
    driver.run(
      "const s = getComputedStyle(document.querySelector('.quote')); return s.textDecorationLine + ' ' + s.textDecorationThickness",
    ),
  );
  await check(version, 'every style rule is taken', /^[1-9]\d* rules$/u, () =>
    driver.run("return [...document.styleSheets].reduce((n, s) => n + s.cssRules.length, 0) + ' rules'"),
  );
  const where = (selector) =>
    driver.run(
      'const b = document.querySelector(arguments[0]).getBoundingClientRect(); return { x: Math.round(b.left + b.width / 2), y: Math.round(b.top + b.height / 2) }',
      selector,
    );
  const mark = 'a.mark.m-kharkiv .symbol';
  /** The map as it opened, with nothing chosen. */
  const home = async () => {
    await driver.run(`document.querySelector('[data-zoom="0"]').click()`);
    await driver.run("if (document.querySelector('[aria-current=true]')) history.back()");
    // For a second: a flight whose first frame takes long stands still before it begins.
    let last = '';
    let alike = 0;
    await until('a map at rest', async () => {
      const now = JSON.stringify([await where(mark), await driver.run(scale)]);
      alike = now === last ? alike + 1 : 0;
      last = now;
      return alike >= 5;
    });
  };
  /** Turns the wheel with the key that makes it the map's, and back; whether the map grew in between. */
  const wheelAt = async ({ x, y }) => {
    const before = await driver.run(scale);
    const turn = async (up) => {
      if (driver.wheel) return driver.wheel(x, y, up);
      const key = (type) => ({ type, value: '\uE009' });
      const pause = { type: 'pause', duration: 0 };
      const wheel = {
        type: 'scroll',
        x,
        y,
        deltaX: 0,
        deltaY: up ? -200 : 200,
        duration: 0,
        origin: 'viewport',
      };
      return driver.actions([
        { type: 'key', id: 'key', actions: [key('keyDown'), pause, key('keyUp')] },
        { type: 'wheel', id: 'wheel', actions: [pause, wheel] },
      ]);
    };
    await turn(true);
    const larger = async () => (await driver.run(scale)) > before * 1.05;
    const grew = await until('a larger map', larger, 6).catch(() => false);
    if (grew) await turn(false);
    const still = async () => Math.abs((await driver.run(scale)) / before - 1) < 0.02;
    await until('the map as it was', still, 6).catch(() => undefined);
    return grew;
  };
  const wheel = async () => {
    await home();
    if (await wheelAt(await where(mark))) return 'zooms the map';
    const { x, y } = await where(mark);
    return (await wheelAt({ x: x + 60, y: y - 40 })) ? 'zooms only beside it' : 'does nothing';
  };
  const drag = async () => {
    await home();
    const from = await where(mark);
    const move = (by, duration) => ({
      type: 'pointerMove',
      x: from.x + by,
      y: from.y,
      duration,
      origin: 'viewport',
    });
    const actions = [
      move(0, 0),
      { type: 'pointerDown', button: 0 },
      move(-40, 200),
      move(-90, 200),
      { type: 'pointerUp', button: 0 },
    ];
    await driver.actions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
    const moved = async () => (await where(mark)).x < from.x - 60 && 'moves the map';
    const chosen = "return document.querySelector('[aria-current=true]') !== null";
    return `${await until('a map that moved', moved, 20)}${(await driver.run(chosen)) ? ', and chooses the mark' : ''}`;
  };
  const pinch = async () => {
    await home();
    const from = await where(mark);
    const before = await driver.run(scale);
    const other = { x: from.x - 60, y: from.y };
    const larger = async () => (await driver.run(scale)) > before * 1.3 && 'zooms the map';
    if (driver.fingers) {
      await driver.fingers([0, 20, 40, 60, 80].map((by) => [from, { ...other, x: other.x - by }]));
      return until('a larger map', larger, 6);
    }
    const finger = (id, begin, end) => ({
      type: 'pointer',
      id,
      parameters: { pointerType: 'touch' },
      actions: [
        { type: 'pointerMove', ...begin, duration: 0, origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerMove', x: (begin.x + end.x) / 2, y: begin.y, duration: 150, origin: 'viewport' },
        { type: 'pointerMove', ...end, duration: 150, origin: 'viewport' },
        { type: 'pointerUp', button: 0 },
      ],
    });
    await driver.actions([
      finger('first', from, from),
      finger('second', other, { x: other.x - 80, y: other.y }),
    ]);
    return until('a larger map', larger, 6);
  };
  const renderer = () => driver.run("return document.getElementById('map').dataset.renderer");
  for (const kind of ['svg', 'webgl']) {
    if (kind === 'webgl') {
      holdWebgl = false;
      for (const go of held.splice(0)) go();
      const key =
        "document.getElementById('map').dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }))";
      await driver.run(key);
      const has = "return document.createElement('canvas').getContext('webgl2') !== null";
      if (!(await driver.run(has))) {
        rows.push([version, 'WebGL', 'not tried: the engine has none on this machine']);
        break;
      }
      await check(version, 'draws by WebGL', /^webgl$/u, () =>
        until('WebGL', async () => (await renderer()) === 'webgl' && 'webgl', 60),
      );
    }
    await check(version, `a drag from a mark, ${await renderer()}`, /^moves the map$/u, drag);
    const made = driver.wheel ? ' (an event of a script)' : '';
    await check(version, `a wheel on a mark${made}, ${await renderer()}`, /^zooms the map$/u, wheel);
    const given = driver.fingers ? ' (events of a script)' : '';
    await check(version, `two fingers from a mark${given}, ${await renderer()}`, /^zooms the map$/u, pinch);
  }
  await opened(`embed/${report}?statement=kharkiv-strike`);
  await check(version, 'the embed shows its sentence', /seven civilians in/u, () =>
    driver.run("return document.querySelector('.sentence').textContent"),
  );
  await check(version, 'the embed is no wider than its frame', /^0$/u, async () => {
    await driver.resize(500, 900);
    const beyond = 'scrollWidth - document.documentElement.clientWidth';
    return driver.run(`return document.documentElement.${beyond}`);
  });
}

/** A page in Chromium that asks this machine alone: what stands elsewhere would be waited for. */
async function pageOf(browser, options) {
  const page = await browser.newPage(options);
  await page.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => route.abort(),
  );
  return page;
}

/** What a post shows: of the map's frame how much is seen, and whether the map in it lives. */
async function postOf(page) {
  const frame = page.locator('iframe[src*="/embed/"]').first();
  if ((await frame.count()) === 0) return 'no frame';
  await frame.scrollIntoViewIfNeeded();
  const { width = 0, height = 0 } = (await frame.boundingBox()) ?? {};
  const hidden = await frame.evaluate((each) => getComputedStyle(each).clip !== 'auto');
  const inside = await (await frame.elementHandle())?.contentFrame();
  await inside?.waitForSelector('[data-live] #map[data-ready]', { timeout: 20_000 });
  const scrolls = await inside?.evaluate(() => document.documentElement.scrollHeight > innerHeight + 1);
  const shown = await inside?.evaluate(() => new URLSearchParams(location.search).toString());
  return [
    `${Math.round(width)} × ${Math.round(height)}`,
    hidden ? 'out of sight' : 'in sight',
    scrolls ? 'scrolls inside' : 'whole',
    ...(shown ? [shown] : []),
  ].join(', ');
}

if (!values.only || values.only === 'rows') {
  await tryRows({ check, skip }).catch((error) =>
    check('rows', 'runs', /^never$/u, () => Promise.reject(error)),
  );
  await stopAll();
}
const folder = mkdtempSync(join(tmpdir(), 'hosts-site-'));
const port = await freePort();
const site = `http://localhost:${port}/maps/`;
const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--out', folder], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, SITE_URL: site },
});
if (status !== 0) throw new Error('the site could not be built');
// The script of WebGL waits until the map has been tried without it.
let holdWebgl = false;
const held = [];
const holding = {
  name: 'hold-webgl',
  configurePreviewServer: ({ middlewares }) =>
    void middlewares.use(({ url }, _response, next) =>
      holdWebgl && url.includes('webglMap') ? void held.push(next) : next(),
    ),
};
const server = await preview({
  base: '/maps/',
  plugins: [holding],
  build: { outDir: folder },
  preview: { port, strictPort: true, host: 'localhost' },
  logLevel: 'silent',
});
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
let wordpress;
try {
  for (const [name, begin, lacks] of [
    ['Firefox', startFirefox, 'no firefox-esr'],
    ['WebKit', startWebkit, 'no webkit2gtk-driver, or no xvfb'],
  ]) {
    if (values.only && values.only !== name) continue;
    let driver;
    try {
      driver = await begin();
      if (driver) await tryEngine(driver, site);
      else skip(name, lacks);
    } catch (error) {
      await check(name, 'runs', /^never$/u, () => Promise.reject(error));
    }
    await driver?.close();
  }
  const lacks = lackedByWordpress();
  if (values.only && values.only !== 'WordPress') console.log('WordPress is left out');
  else if (lacks.length > 0) skip('WordPress', `no ${lacks.join(', ')}`);
  else {
    const pages = {
      report: site + report,
      sentence: `${site}${report}s/kharkiv-strike/`,
      date: `${site}${report}on/2022-11-15/`,
      embed: `${site}embed/${report}`,
    };
    const code = `<iframe src="${site}embed/${report}" title="The map" width="100%" height="720" frameborder="0" loading="lazy" allowfullscreen=""></iframe>`;
    wordpress = await startWordpress(pages, code);
    const host = `WordPress ${wordpress.version}, Chromium ${browser.version()}`;
    const expected = {
      // What is known of a chosen sentence stands below the map, and may scroll.
      sentence: /in sight, [a-z ]+, statement=kharkiv-strike$/u,
      date: /in sight, whole, asOf=2022-11-15$/u,
    };
    for (const [name, url] of Object.entries(wordpress.posts)) {
      // WordPress takes the code of a frame from no author.
      const must =
        name === "the frame's code, author"
          ? /^no frame$/u
          : (expected[name.split(',')[0]] ?? /in sight, whole$/u);
      for (const width of [1280, 390]) {
        const page = await pageOf(browser, { viewport: { width, height: 900 } });
        await page.goto(url);
        await check(host, `${name}, at ${width}`, must, () => postOf(page));
        if (values.pictures) {
          mkdirSync(values.pictures, { recursive: true });
          const file = `${name.replaceAll(/\W+/gu, '-')}-${width}.png`;
          await page.screenshot({ path: join(values.pictures, file) });
        }
        await page.close();
      }
    }
    const linked = await pageOf(browser);
    await linked.goto(wordpress.posts['report, author']);
    await check(
      host,
      'report, author: the link to the whole report',
      /^opens it in the frame$/u,
      async () => {
        const frame = linked.frames().find((each) => each.url().includes('/embed/'));
        await frame?.waitForSelector('[data-live] #map[data-ready]');
        await frame?.locator('.imprint span > a').first().click();
        return until(
          'the page',
          () => linked.frames()[1]?.url() === site + report && 'opens it in the frame',
        );
      },
    );
    await linked.close();
    const page = await pageOf(browser, { javaScriptEnabled: false });
    await page.goto(wordpress.posts['report, author']);
    await check(host, 'report, author, no script', /still in sight$/u, async () => {
      const [, frame] = page.frames();
      const clip = await page.locator('iframe').evaluate((each) => getComputedStyle(each).clip);
      return (await frame.locator('.still path').count()) > 10 && clip === 'auto'
        ? 'still in sight'
        : 'nothing';
    });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
  await stopAll();
  wordpress?.remove();
  rmSync(folder, { recursive: true, force: true });
}
const table = [
  '| where | what | found |',
  '| --- | --- | --- |',
  ...rows.map((cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`),
].join('\n');
if (values.write) {
  const doc = readFileSync('docs/hosts.md', 'utf8');
  const date = new Date().toISOString().slice(0, 10);
  const results = `## Results\n\nOf ${date}, by \`npm run hosts\`.\n\n${table}\n`;
  writeFileSync('docs/hosts.md', doc.replace(/## Results[\s\S]*$/u, results));
  spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', 'docs/hosts.md']);
} else console.log(`\n${table}`);
process.exitCode = failed ? 1 : 0;

// The page of a table of many rows, in Chromium: built by the program in a project of its own, and served by our own
// server, by nginx where it is there, and by hosts that fail it.
import {
  closeSync,
  cpSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { buildProject, makeProject } from '../../bench/rowsReport.mjs';
import { findChromium } from '../chromium.mjs';
import { freshProgram } from '../program.mjs';
import { until } from './processes.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const count = 30_000;

/** Whoever saves data starts MapLibre himself: the page is looked at as the first script leaves it. */
const saveData = () =>
  Object.defineProperty(navigator, 'connection', {
    configurable: true,
    value: Object.assign(new EventTarget(), { saveData: true, effectiveType: '4g' }),
  });

async function opened(browser, site, address = '') {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  await context.addInitScript(saveData);
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${site}en/many-rows/${address}`);
  await page.locator('[data-live] #map[data-ready][data-dense]').waitFor();
  const text = (selector) =>
    page
      .locator(selector)
      .first()
      .innerText({ timeout: 10_000 })
      .then((words) => words.replaceAll(/\s+/gu, ' ').trim());
  return { page, errors, text, close: () => context.close() };
}

/** Where the largest circle of the map stands, in pixels of the page. */
const largest = (page) =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas.circles');
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
    const inked = (x, y) => data[(y * width + x) * 4 + 3] > 0;
    let [best, longest] = [undefined, 0];
    for (let y = 0; y < height; y += 2)
      for (let x = 0, run = 0; x < width; x += 1) {
        run = inked(x, y) ? run + 1 : 0;
        if (run > longest) [best, longest] = [[x - run / 2, y], run];
      }
    const box = canvas.getBoundingClientRect();
    return best && [box.left + (best[0] * box.width) / width, box.top + (best[1] * box.height) / height];
  });

/** How many rows the file has that fit, by what its lines say. */
function countIn(table, fits) {
  const [, ...lines] = table.trim().split('\n');
  return lines.filter((line) => {
    const [, , , from, , , type] = line.split(',');
    return fits(from, type);
  }).length;
}

async function tryPage(check, browser, name, site, table) {
  const { page, errors, text, close } = await opened(browser, site);
  await check(name, 'opens with every row', /^30,000 of 30,000$/u, () => text('.dense-said b'));
  await check(
    name,
    'the circles of the opening view follow the filter, exactly',
    /^(\d+) = \1$/u,
    async () => {
      const slider = page.getByRole('slider', { name: 'From' });
      await slider.press('End');
      for (let i = 0; i < 9; i += 1) await slider.press('ArrowLeft');
      await page.locator('.dense-types input').first().uncheck();
      await until('the address', async () => page.url().includes('types='));
      const query = new URL(page.url()).searchParams;
      const [from, to] = query.get('time').split('..');
      const types = new Set(query.get('types').split(','));
      const wanted = countIn(table, (day, type) => day >= from && day <= to && types.has(type));
      const said = Number((await text('.dense-said b')).split(' of ')[0].replaceAll(',', ''));
      return `${said} = ${wanted}`;
    },
  );
  await check(name, 'a filtered circle says how many of it there are', /^\d[\d,]*$/u, async () => {
    const [x, y] = await until('a circle', () => largest(page));
    await page.mouse.move(x, y);
    return text('.tip');
  });
  await page.getByRole('button', { name: 'Show all' }).click();
  await check(
    name,
    'the list has rows of the view',
    /^[1-9]\d* of (?:1,000|\d{3}), In this view: [\d,]+/u,
    async () => {
      await page.locator('.dense-do button').first().click();
      await page.locator('.dense-sheet .rows button').first().waitFor();
      const seen = await page.locator('.dense-sheet .rows button').count();
      const all = await page.locator('.dense-sheet .rows li').first().getAttribute('aria-setsize');
      return `${seen} of ${Number(all).toLocaleString('en')}, ${await text('.dense-sheet h2')}`;
    },
  );
  await page.locator('.dense-sheet .close').click();
  await check(
    name,
    'a circle leads to its rows, and one of them to its card',
    /^Event \d+ of the made data$/u,
    () =>
      until(
        'a card',
        async () => {
          const at = await largest(page);
          if (at) await page.mouse.click(...at);
          await page.waitForTimeout(700);
          const row = page.locator('.dense-sheet .listing .rows button').first();
          if (await row.isVisible()) await row.click();
          return (
            (await page.locator('.dense-sheet .card:not(.listing)').isVisible()) && text('.dense-sheet h2')
          );
        },
        60,
      ),
  );
  const title = await text('.dense-sheet h2').catch(() => 'none');
  const address = page.url();
  await check(name, 'its address shows it again', new RegExp(`^${title}$`, 'u'), async () => {
    const again = await opened(browser, site, new URL(address).hash);
    const found = await again.text('.dense-sheet h2');
    await again.close();
    return found;
  });
  await check(name, 'no script fails', /^0$/u, () => errors.length);
  await close();
}

/** What a page says whose archives fail, and whether its still stays. */
async function tryFault(check, browser, name, site, expected) {
  const { page, text, close } = await opened(browser, site);
  await check(name, 'says what is wrong, and the still stays', expected, async () => {
    await page.locator('.dense-do button').first().click();
    const lack = await text('.dense-sheet .lack');
    const stays = (await page.locator('.still path.cell').count()) > 3 && (await largest(page));
    return `${lack} ${stays ? 'Circles stay.' : 'No circles.'}`;
  });
  await check(name, 'its numbers are filtered all the same', /^[\d,]+ of 30,000$/u, async () => {
    await page.locator('.dense-types input').first().uncheck();
    return until('a number', async () => {
      const said = await text('.dense-said b');
      return said !== '30,000 of 30,000' && said;
    });
  });
  await close();
}

/** Cuts a file where its tiles begin: it has its directory, and says that the rest is there. */
function cut(path) {
  const handle = openSync(path, 'r+');
  ftruncateSync(handle, 16_500);
  closeSync(handle);
}

/**
 * Tries the page of a table on hosts that serve it well, and on those that fail it.
 *
 * @param of - `check` of scripts/hosts.mjs; a folder to work in; `on`, which calls with the address of a folder that a
 *   host serves; the hosts `own`, `rangeless` and, where it is there, `nginx`
 */
export async function tryRowsPage({ check, folder, on, own, rangeless, nginx }) {
  const program = await freshProgram(repository);
  const project = join(folder, 'project');
  mkdirSync(project);
  await makeProject(project, repository, count);
  buildProject(project, program);
  const dist = join(project, 'dist');
  const table = readFileSync(join(project, 'src/reports/many-rows/rows.csv'), 'utf8');
  const archives = (site) =>
    readdirSync(join(site, 'data'))
      .filter((file) => file.endsWith('.pmtiles'))
      .map((file) => join(site, 'data', file));
  const copy = (name) => {
    const to = join(folder, name);
    cpSync(dist, to, { recursive: true });
    return to;
  };
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    await on(own, dist, (site) => tryPage(check, browser, 'many rows, geogloss start', site, table));
    if (nginx) await on(nginx, dist, (site) => tryPage(check, browser, 'many rows, nginx', site, table));
    await on(rangeless, dist, (site) =>
      tryFault(
        check,
        browser,
        'many rows, a host without ranges',
        site,
        /^The server does not send parts of files\. .* Circles stay\.$/u,
      ),
    );
    const halved = copy('cut');
    archives(halved).forEach(cut);
    await on(own, halved, (site) =>
      tryFault(
        check,
        browser,
        'many rows, cut archives',
        site,
        /^The file is not whole\. .* Circles stay\.$/u,
      ),
    );
    // The archives are those of another table, under the names that this page asks for.
    const other = copy('other');
    const path = join(other, 'en/many-rows/index.html');
    const html = readFileSync(path, 'utf8');
    const changed = html.replace(/("version":")[\da-f]{8}"/u, '$1' + '0badcafe"');
    if (changed === html) throw new Error('the page names no version');
    writeFileSync(path, changed);
    await on(own, other, (site) =>
      tryFault(
        check,
        browser,
        'many rows, archives of another build',
        site,
        /^The file is of another version of this page\. .* Circles stay\.$/u,
      ),
    );
  } finally {
    await browser.close();
  }
}

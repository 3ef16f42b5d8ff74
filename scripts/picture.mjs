// `npm run picture`: builds the site, opens it in a real browser and writes the pictures of README.md and docs/pictures.md.
import { copyFileSync, mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findChromium } from './chromium.mjs';

const report = 'en/white-house-talks/';
/** File in docs/, address, width and height, and what else a browser is told. */
const pictures = [
  ['picture.png', `${report}#s-occupied`, 1280, 800],
  ['pictures/home.jpg', report, 1440, 900],
  ['pictures/kharkiv.jpg', `${report}#s-kharkiv-strike`, 1280, 800],
  ['pictures/trilateral.jpg', `${report}#s-trilateral`, 1280, 800],
  ['pictures/occupied.jpg', `${report}?asOf=2022-11-15#s-occupied`, 1440, 900],
  ['pictures/dark.jpg', `${report}#s-kharkiv-strike`, 1280, 800, { colorScheme: 'dark' }],
  ['pictures/phone.jpg', `${report}#s-kharkiv-strike`, 390, 844],
  ['pictures/embed.jpg', `embed/${report}#s-kharkiv-strike`, 660, 720],
  ['pictures/print.jpg', report, 794, 1123, { media: 'print' }],
];

const server = await preview({ preview: { port: 0, host: 'localhost' }, logLevel: 'silent' });
const site = server.resolvedUrls?.local[0];
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
mkdirSync('docs/pictures', { recursive: true });
try {
  for (const [file, address, width, height, { colorScheme = 'light', media = 'screen' } = {}] of pictures) {
    const page = await browser.newPage({
      viewport: { width, height },
      reducedMotion: 'reduce',
      colorScheme,
    });
    await page.goto(`${site}${address}`);
    await page.waitForSelector('#map[data-renderer=webgl][data-ready][data-camera]', { timeout: 60_000 });
    if (address.includes('#')) await page.waitForSelector('.card');
    if (media === 'print') {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media });
    }
    const type = file.endsWith('.png') ? { type: 'png' } : { type: 'jpeg', quality: 82 };
    await page.screenshot({ path: `docs/${file}`, ...type });
    await page.close();
    console.log(`wrote docs/${file}`);
  }
  copyFileSync(`dist/${report}c/during-meeting/card.png`, 'docs/pictures/card.png');
  console.log('wrote docs/pictures/card.png');
} finally {
  await browser.close();
  await server.close();
}

// `npm run picture`: builds the site, opens it in a real browser and writes the README's picture.
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findChromium } from './chromium.mjs';

const server = await preview({ preview: { port: 0, host: 'localhost' }, logLevel: 'silent' });
const site = server.resolvedUrls?.local[0];
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(`${site}en/white-house-talks/#s-occupied`);
  await page.waitForSelector('#map[data-renderer=webgl][data-ready]', { timeout: 60_000 });
  await page.waitForSelector('.card');
  await page.screenshot({ path: 'docs/picture.png' });
  console.log('wrote docs/picture.png');
} finally {
  await browser.close();
  await server.close();
}

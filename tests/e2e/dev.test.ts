import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOwnReport } from '../support/ownReport.ts';
import { leave, sharedBrowser } from './browser.ts';

const root = mkdtempSync(join(tmpdir(), 'geogloss-dev-'));
let server: ChildProcess;
let address: string;
let browser: Browser;
beforeAll(async () => {
  for (const name of ['suva-note', 'other-note']) writeOwnReport(join(root, 'reports', name));
  const program = resolve('dist.package/geogloss.js');
  server = spawn(process.execPath, [program, 'dev', '--port', '0', '--editor', 'vscode'], { cwd: root });
  address = await new Promise<string>((found) =>
    server.stdout?.on('data', (text) => {
      const [said] = /http:\S+/u.exec(String(text)) ?? [];
      if (said) found(said);
    }),
  );
  browser = await sharedBrowser(['--disable-3d-apis']);
});
afterAll(async () => {
  await leave(browser);
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

const text = join(root, 'reports/suva-note/en.md');
/** Writes the text anew with other words in place of some. */
const rewrite = (from: string, to: string) =>
  writeFileSync(text, readFileSync(text, 'utf8').replace(from, to));
const panel = (page: Page) => page.locator('geogloss-live section');
const decorationOf = (page: Page, id: string) =>
  page.evaluate(
    (name) => getComputedStyle(document.getElementById(name) ?? document.body).textDecorationStyle,
    id,
  );

describe('geogloss dev', () => {
  it('shows a change, keeps the page where there is a mistake, and marks it where it stands', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('response', (response) => response.ok() || errors.push(response.url()));
    const other = await browser.newPage();
    await page.goto(`${address}en/suva-note/#s-help`);
    await other.goto(`${address}en/other-note/`);
    await other.evaluate(() => Object.assign(window, { untouched: true }));
    await expect.poll(() => panel(page).textContent()).toContain('nothing of this report is confirmed yet');

    rewrite('asked for help.', 'asked for help at once.');
    await expect.poll(() => page.locator('#s-help').textContent()).toContain('at once');
    expect(page.url()).toContain('#s-help');

    rewrite('on Monday', 'on Friday');
    await expect.poll(() => panel(page).textContent()).toContain('you see the report as it was at');
    expect(await page.locator('#s-ferry').textContent()).toContain('on Monday');
    const where = panel(page).locator('a', { hasText: 'en.annotations.json:20' });
    expect(await where.getAttribute('href')).toBe(
      `vscode://file${encodeURI(join(root, 'reports/suva-note/en.annotations.json'))}:20`,
    );
    expect(await decorationOf(page, 's-ferry')).toBe('wavy');
    expect(await decorationOf(page, 's-help')).not.toBe('wavy');
    // The last good page is there for who comes now, too.
    await page.reload();
    await expect.poll(() => decorationOf(page, 's-ferry')).toBe('wavy');

    rewrite('on Friday', 'on Monday');
    await expect.poll(() => panel(page).textContent()).not.toContain('you see the report');
    expect(await decorationOf(page, 's-ferry')).not.toBe('wavy');
    expect(await other.evaluate(() => 'untouched' in window)).toBe(true);
    expect(errors).toEqual([]);
  });
});

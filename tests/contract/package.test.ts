import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { writeOwnReport } from '../support/ownReport.ts';

const folder = mkdtempSync(join(tmpdir(), 'a folder with spaces '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const program = resolve('dist.package');
const about = () =>
  JSON.parse(readFileSync(join(program, 'package.json'), 'utf8')) as Record<string, unknown>;
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:NODE_ENV|VITEST|SITE_URL|npm_.*)$/u.test(name)),
);

/** Runs npm as it is installed beside this Node. */
function npm(...words: string[]) {
  const { status, stdout, stderr } = spawnSync('npm', words, { cwd: folder, env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout.trim();
}
const installed = join(folder, 'node_modules/geogloss/geogloss.js');
const geogloss = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [installed, ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
};

beforeAll(() => {
  const tarball = npm('pack', program, '--silent');
  expect(statSync(join(folder, tarball)).size).toBeLessThan(6_000_000);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm('install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
}, 120_000);

describe('the packed program', () => {
  it('needs no other package, and runs nothing when it is installed', () => {
    for (const name of ['dependencies', 'optionalDependencies', 'peerDependencies', 'scripts'])
      expect(about()[name], name).toBeUndefined();
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'geogloss',
    ]);
  });

  it('has a notice for what it holds', () => {
    const notices = readFileSync(join(program, 'NOTICES.txt'), 'utf8');
    for (const name of ['Geogloss', 'maplibre-gl', 'svelte', 'valibot', 'commander', '@resvg/resvg-wasm'])
      expect(`\n${notices}`).toContain(`\n${name} `);
  });

  it('makes, confirms, checks, builds and serves a site in a folder of its own', async () => {
    const report = join(folder, 'reports/suva-note');
    writeOwnReport(report);
    // A region that the package brings.
    const map = JSON.parse(readFileSync(join(report, 'map.json'), 'utf8')) as { layers: object[] };
    map.layers.splice(1, 0, { id: 'oblasts', role: 'units', data: 'ukraine/units' });
    writeFileSync(join(report, 'map.json'), JSON.stringify({ ...map, regions: ['ukraine'], home: 'marks' }));
    expect(geogloss('check')).toMatchObject({ status: 0, text: expect.stringContaining('1 warning') });
    const refused = geogloss('build');
    expect(refused).toMatchObject({ status: 1, text: expect.stringContaining('confirm') });
    expect(refused.text).not.toContain('failed');
    expect(geogloss('confirm', 'suva-note').status).toBe(0);
    expect(geogloss('check')).toEqual({ status: 0, text: 'suva-note (en): 2 statements: no problems\n' });
    const built = geogloss('build', '--strict');
    expect(built.status, built.text).toBe(0);
    for (const file of ['card.png', 'map.svg', 's/ferry/card.png'])
      expect(statSync(join(folder, 'dist/en/suva-note', file)).size, file).toBeGreaterThan(5000);

    const server = spawn(process.execPath, [installed, 'start', '--port', '0', '--out', 'draft'], {
      cwd: folder,
      env,
    });
    onTestFinished(() => void server.kill());
    const address = await new Promise<string>((found) =>
      server.stdout.on('data', (text) => {
        const [said] = /http:\S+/u.exec(String(text)) ?? [];
        if (said) found(said);
      }),
    );
    const get = async (path: string) => {
      const response = await fetch(new URL(path, address));
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        text: await response.text(),
      };
    };
    const page = await get('en/suva-note/');
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining('id="s-ferry"') });
    const scripts = [...page.text.matchAll(/src="(?:\.\.\/)*(assets\/[^"]+)"/gu)].map(([, src = '']) => src);
    expect(scripts.length).toBeGreaterThan(0);
    for (const src of scripts)
      expect(await get(src)).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
    expect((await get('licences.txt')).text).toContain('Data of the map');
    expect((await get('nowhere/')).status).toBe(404);
  }, 120_000);

  it('begins a report from a text, and takes it for nothing before it is confirmed', () => {
    writeFileSync(join(folder, 'text.txt'), 'The ship left Suez for Rotterdam. The Kremlin was silent.\n');
    const meta = ['--title', 'A ship', '--language', 'en', '--date', '2021-04-02', '--as-of', '2021-03-29'];
    const begun = geogloss('new', 'a-ship', '--text', 'text.txt', ...meta, '--source', 'us');
    expect(begun).toMatchObject({ status: 0, text: expect.stringContaining('2 sentences, 3 places') });
    const open = geogloss('check');
    expect(open).toMatchObject({
      status: 1,
      text: expect.stringContaining('3 places and 2 claims only proposed'),
    });
    // Nobody answers, somebody takes a place out, and then all the rest.
    expect(geogloss('confirm', 'a-ship').status).toBe(1);
    expect(geogloss('link', 'a-ship', 'The ship', '--place', 'Suez').status).toBe(0);
    expect(geogloss('confirm', 'a-ship', '--all').status).toBe(0);
    expect(geogloss('check')).toMatchObject({
      status: 0,
      text: expect.stringContaining('a-ship (en): 2 statements'),
    });
  }, 120_000);

  it('empties no folder that is not a site', () => {
    mkdirSync(join(folder, 'photos'));
    writeFileSync(join(folder, 'photos/one.jpg'), '');
    for (const out of ['photos', '.', '..']) {
      const { status, text } = geogloss('build', '--out', out);
      expect(status, text).toBe(2);
    }
    expect(readdirSync(join(folder, 'photos'))).toEqual(['one.jpg']);
  });
});

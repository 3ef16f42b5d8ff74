import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  buildsFile,
  carryInto,
  hashedFilesOf,
  readPrevious,
  unchangingFilesOf,
  writeBuilds,
} from '../../src/lib/server/site/carryOverBuilds.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geogloss-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A site as a build leaves it. */
async function site(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const out = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
  await writeBuilds(out, [await hashedFilesOf(out)]);
  return out;
}
const build = (version: number) =>
  site(`build-${version}`, {
    'index.html': String(version),
    [`assets/app-${version}.js`]: `import('./map-${version}.js')`,
    [`assets/map-${version}.js`]: '',
    'assets/same.js': '',
  });
const listed = async (out: string) => (await readdir(join(out, 'assets'))).sort();

describe('a build that keeps an earlier one', () => {
  it('carries the hashed files of two builds along, and no page', async () => {
    let before = await build(1);
    for (const version of [2, 3, 4]) {
      const carried = await readPrevious(before);
      before = await build(version);
      await carryInto(before, carried);
      expect(await readFile(join(before, 'index.html'), 'utf8')).toBe(String(version));
    }
    const names = [2, 3, 4].flatMap((version) => [`app-${version}.js`, `map-${version}.js`]);
    expect(await listed(before)).toEqual([...names, 'same.js'].sort());
  });

  it('never overwrites a file of the new build', async () => {
    const before = await site('before', { 'assets/same.js': 'old' });
    const next = await site('next', { 'assets/same.js': 'new' });
    expect(await carryInto(next, await readPrevious(before))).toBe(0);
    expect(await readFile(join(next, 'assets/same.js'), 'utf8')).toBe('new');
  });

  it('keeps a pinned embed, and all that it needs, for ever', async () => {
    let before = await site('build-1', {
      'embed/v/abc/en/talks/index.html': '<script src="../../../../../assets/app-1.js">',
      'assets/app-1.js': 'import("./map-1.js"); "data/rings.1a2b.geojson"',
      'assets/map-1.js': '',
      'assets/page-1.js': '',
      'data/rings.1a2b.geojson': '{}',
    });
    for (const version of [2, 3, 4, 5]) {
      const carried = await readPrevious(before);
      before = await build(version);
      await carryInto(before, carried);
    }
    expect(await listed(before)).toEqual(expect.arrayContaining(['app-1.js', 'map-1.js']));
    expect(await listed(before)).not.toContain('page-1.js');
    expect(await readdir(join(before, 'data'))).toEqual(['rings.1a2b.geojson']);
    expect(await readdir(join(before, 'embed/v/abc/en/talks'))).toEqual(['index.html']);
  });

  it('can keep the folder it is about to empty', async () => {
    const out = await build(1);
    const carried = await readPrevious(`${out}/`);
    await rm(out, { recursive: true });
    await build(1);
    expect(await carryInto(out, carried)).toBe(0);
  });

  it.each([
    ['{"builds":[["../secret"]]}', 'list of builds'],
    ['{"builds":[["assets/../../secret"]]}', 'list of builds'],
    ['{"builds":"all"}', 'list of builds'],
  ])('refuses a list that reads %s', async (text, reason) => {
    const out = await build(1);
    await writeFile(join(`${out}.host`, buildsFile), text);
    await expect(readPrevious(out)).rejects.toThrow(reason);
  });

  it('leaves what only the next build reads beside the site, where no host serves it', async () => {
    const out = await build(1);
    await carryInto(out, await readPrevious(out));
    expect((await readdir(out)).sort()).toEqual(['assets', 'index.html']);
    expect(await readdir(`${out}.host`)).toEqual([buildsFile]);
  });

  it('takes the list from within a site that was built when it stood there', async () => {
    const out = await build(1);
    await rename(join(`${out}.host`, buildsFile), join(out, buildsFile));
    expect([...(await readPrevious(out)).files.keys()]).toEqual(await unchangingFilesOf(out));
  });

  it('says what is wrong with a folder that is no site', async () => {
    await expect(readPrevious(join(folder, 'nowhere'))).rejects.toThrow('no such folder');
    await expect(readPrevious(folder)).rejects.toThrow(buildsFile);
  });
});

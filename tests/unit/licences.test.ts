import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isAllowed, licencesFile, noticesOf } from '../../src/lib/server/site/licences.ts';

const root = mkdtempSync(join(tmpdir(), 'licences-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function install(name: string, about: object, files: Readonly<Record<string, string>>, within = root) {
  const folder = join(within, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '1.0.0', ...about }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}
const notice = { LICENSE: 'Copyright A' };
for (const face of ['noto-sans', 'source-serif-4'])
  install(`@fontsource/${face}`, { license: 'OFL-1.1' }, { LICENSE: `Copyright of ${face}` });

describe('the notices of what ships', () => {
  it('are those of the installed packages, with the faces of the pictures', () => {
    install('a', { license: 'MIT' }, { 'license.md': 'Copyright A', NOTICE: 'And B' });
    install(
      'readme',
      { license: 'MIT' },
      { 'README.md': '# R\n\n## License (MIT)\n\nCopyright R\n\n## More\n' },
    );
    expect(noticesOf(['a', 'readme'], root).map(({ name, text }) => [name, text])).toEqual([
      ['@fontsource/noto-sans', 'Copyright of noto-sans'],
      ['@fontsource/source-serif-4', 'Copyright of source-serif-4'],
      ['a', 'And B\n\nCopyright A'],
      ['readme', 'Copyright R'],
    ]);
  });

  it('are refused, all at once, where one is missing or a licence is not on the list', () => {
    install('bare', { license: 'MIT' }, {});
    install('empty', { license: 'MIT' }, { LICENSE: ' \n' });
    install('copyleft', { license: 'GPL-3.0-only' }, notice);
    install('unsaid', {}, notice);
    expect(() => noticesOf(['bare', 'empty', 'copyleft', 'unsaid', 'nowhere'], root)).toThrow(
      [
        'bare 1.0.0: ships, and its notice is missing',
        'empty 1.0.0: ships, and its notice is missing',
        'copyleft 1.0.0: the licence “GPL-3.0-only” is not on the list',
        'unsaid 1.0.0: the licence “none” is not on the list',
        'nowhere: ships, and is not installed',
      ].join('\n'),
    );
  });

  it('hold what the published file of MapLibre holds, in the version that it takes', () => {
    const dependencies = { inner: '2', '@types/inner': '1' };
    const folder = install('maplibre-gl', { license: 'BSD-3-Clause', dependencies }, notice);
    install('inner', { license: 'ISC' }, { LICENSE: 'Copyright of the other' });
    install('inner', { license: 'ISC', version: '2.0.0', dependencies: { deep: '1' } }, notice, folder);
    install('deep', { license: '(MIT OR GPL-2.0)' }, notice);
    const names = noticesOf(['maplibre-gl'], root).map(({ name, version }) => `${name} ${version}`);
    expect(names.slice(2)).toEqual(['deep 1.0.0', 'inner 2.0.0', 'maplibre-gl 1.0.0']);
  });

  it('are complete for what is installed here', () => {
    const names = noticesOf(['maplibre-gl', 'svelte', 'clsx', 'valibot'], process.cwd()).map(
      (each) => each.name,
    );
    expect(names).toEqual(
      expect.arrayContaining(['maplibre-gl', 'svelte', 'valibot', 'earcut', 'murmurhash-js']),
    );
  });

  it('take of an expression what it leaves to choose', () => {
    expect(isAllowed('(MIT OR GPL-2.0)')).toBe(true);
    expect(isAllowed('MIT AND GPL-2.0')).toBe(false);
    expect(isAllowed('mit')).toBe(false);
  });

  it('stand in one file, with those of the data', () => {
    const datasets = [{ title: 'Rivers', source: 'Natural Earth', licence: 'LicenseRef-public-domain' }];
    const { text } = licencesFile(
      [{ name: 'a', version: '1.0.0', licence: 'MIT', text: 'Copyright A' }],
      datasets,
    );
    for (const part of [
      'Apache License',
      'Rivers: LicenseRef-public-domain. Natural Earth',
      'a 1.0.0 (MIT)',
      'Copyright A',
    ])
      expect(text).toContain(part);
  });
});

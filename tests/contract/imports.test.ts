import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom, by folder; see ARCHITECTURE.md. A folder may always import itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  input: [],
  geo: ['input'],
  theme: [],
  report: ['input', 'geo', 'map'],
  claims: ['input', 'report', 'geo', 'map'],
  dense: ['input', 'geo', 'map'],
  confirm: ['input', 'geo'],
  propose: ['input', 'report', 'geo', 'claims'],
  import: ['input', 'map', 'propose'],
  live: ['input', 'report'],
  map: ['input', 'geo', 'theme'],
  still: ['dense', 'input', 'report', 'geo', 'map', 'theme', 'dense'],
  webgl: ['report', 'geo', 'map', 'theme'],
  view: ['report', 'geo', 'map', 'dense'],
  embed: ['report', 'geo', 'map', 'view'],
  data: ['map'],
  messages: ['report', 'claims', 'map'],
  server: [
    'input',
    'report',
    'geo',
    'claims',
    'dense',
    'confirm',
    'propose',
    'import',
    'live',
    'map',
    'theme',
    'still',
  ],
  ui: [
    'input',
    'report',
    'geo',
    'claims',
    'dense',
    'map',
    'theme',
    'still',
    'webgl',
    'data',
    'messages',
    'view',
    'embed',
  ],
  command: ['input', 'report', 'geo', 'confirm', 'propose', 'import', 'live', 'map', 'server', 'site'],
  browser: [
    'report',
    'geo',
    'claims',
    'dense',
    'live',
    'map',
    'theme',
    'still',
    'messages',
    'view',
    'embed',
    'ui',
  ],
  site: [
    'input',
    'report',
    'geo',
    'claims',
    'dense',
    'confirm',
    'map',
    'theme',
    'still',
    'messages',
    'view',
    'server',
    'ui',
  ],
};
/** Packages that belong to some folders only. */
const packages: readonly (readonly [name: RegExp, folders: readonly string[]])[] = [
  [/^maplibre-gl/u, ['webgl']],
  [/^pmtiles/u, ['dense']],
  [/^node:/u, ['server', 'command']],
  [/^@turf\//u, ['server']],
  [/^svelte/u, ['ui', 'messages', 'browser', 'site']],
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.(?:ts|svelte)$/u.test(file));
const folderOf = (file: string) => {
  const [, top = '', second = ''] = relative('', file).split(/[\\/]/u);
  return top === 'lib' ? second : top;
};
const importsOf = (text: string) =>
  [...text.matchAll(/(?:\bfrom|\bimport\(?)\s*['"]([^'"]+)['"]/gu)].map((found) => found[1] ?? '');

describe('the source', () => {
  it('is all in folders with a rule', () => {
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) expect(Object.keys(allowed), file).toContain(folderOf(file));
  });

  it('imports in one direction', () => {
    const wrong = files.flatMap((file) => {
      const from = folderOf(file);
      return importsOf(readFileSync(file, 'utf8'))
        .filter((path) => {
          if (!path.startsWith('.'))
            return packages.some(([name, folders]) => name.test(path) && !folders.includes(from));
          const to = folderOf(join(dirname(file), path));
          return to !== from && !allowed[from]?.includes(to);
        })
        .map((path) => `${file} imports ${path}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has no file that holds everything, and none that only passes on', () => {
    for (const file of files) {
      expect(file).not.toMatch(/[\\/](?:index\.ts|utils?|common|helpers?)(?:[\\/.]|$)/u);
      const text = readFileSync(file, 'utf8').replace(/<style[\s\S]*<\/style>/u, '');
      const most = file.endsWith('.svelte') ? 200 : 250;
      // A language's messages are a list, not a program.
      if (!file.includes('messages')) expect(text.split('\n').length, file).toBeLessThanOrEqual(most);
    }
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

/**
 * What the built site may weigh, compressed, in kB of 1,000 bytes. Where a limit is reached, leave out what the
 * first view does not need, or load it with `import()` or `fetch` once it is wanted.
 */
const limits = {
  page: 50,
  embed: 30,
  firstView: 15.5,
  firstEmbedView: 14,
  firstScript: 7,
  script: 42.5,
  words: 2.9,
  firstMapData: 120,
  filterScripts: 12.5,
  untilFiltered: 60,
};

const out = 'dist';
const kB = (bytes: Uint8Array) => bytes.byteLength / 1000;
const gzipped = (file: string) => kB(gzipSync(readFileSync(file), { level: 9 }));
const brotlied = (file: string) =>
  kB(brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));

const allPages = (): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => join(out, file));
const isEmbed = (file: string) => relative(out, file).split(sep)[0] === 'embed';
/** Shows embeds in frames, and has no map of its own. */
const isPreviewer = (file: string) => relative(out, file) === join('embed', 'preview', 'index.html');

/**
 * The modules that a page's scripts cannot start without: themselves and what they import by name, all the way down.
 * Those of the filter of many rows are apart, where it has one: it asks for the others once it has run.
 */
function scriptsOf(page: string): { scripts: Set<string>; ahead: Set<string> } {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/gu,
    ))
      visit(join(dirname(file), path));
  };
  const html = readFileSync(page, 'utf8');
  const [, then] = /<script\b[^>]* data-then="([^"]+)"/u.exec(html) ?? [];
  for (const [, src = ''] of html.matchAll(/<script type="module" src="([^"]+)"/gu))
    visit(join(dirname(page), src));
  const ahead = new Set(then ? found : []);
  for (const src of then?.split(' ') ?? []) visit(join(dirname(page), src));
  const [first] = found;
  const scripts = [...found].filter((file) => file === first || !ahead.has(file));
  return { scripts: new Set(scripts), ahead };
}

describe('the built site', () => {
  let pages: string[] = [];
  beforeAll(() => {
    if (!existsSync(join(out, 'index.html')))
      throw new Error('there is no built site: run `npm run build` first');
    pages = allPages();
    expect(pages.filter((page) => !isEmbed(page)).length).toBeGreaterThan(1);
    expect(pages.filter(isEmbed).length).toBeGreaterThan(0);
  });

  it('shows its map with one small document', () => {
    for (const page of pages) {
      const limit = isEmbed(page) ? limits.embed : limits.page;
      expect.soft(gzipped(page), `${page}, gzip, kB`).toBeLessThanOrEqual(limit);
      expect.soft(brotlied(page), `${page}, brotli, kB`).toBeLessThanOrEqual(limit);
    }
  });

  it('holds the first view in the beginning of it', () => {
    const withMap = pages.filter((page) => readFileSync(page, 'utf8').includes('rel="expect"'));
    expect(withMap.length).toBeGreaterThan(1);
    for (const page of withMap) {
      const [id, limit] = isEmbed(page)
        ? ['first-embed-view', limits.firstEmbedView]
        : ['map-help', limits.firstView];
      const html = readFileSync(page, 'utf8');
      expect.soft(html, page).toContain(`<link rel="expect" href="#${id}" blocking="render"`);
      const until = html.indexOf(` id="${id}"`);
      expect.soft(until, page).toBeGreaterThan(html.indexOf('class="still"'));
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
      const size = kB(brotliCompressSync(html.slice(0, until), { params }));
      expect.soft(size, `${page}: its first view, brotli, kB`).toBeLessThanOrEqual(limit);
    }
  });

  it('asks for nothing else before its map is seen', () => {
    for (const page of pages.filter((each) => !isPreviewer(each))) {
      const html = readFileSync(page, 'utf8');
      // What a filter of many rows counts by is named at the end, below the map and the text.
      const early = html.replace(/<\/div>\s*<link rel="preload" as="fetch" [^>]*>\s*<\/body>/u, '');
      expect
        .soft(early, page)
        .not.toMatch(/<link[^>]+rel="?(?:stylesheet|preload|modulepreload|preconnect)/u);
      // The list of reports has no map of its own, and shows those of its reports as pictures.
      const pictures = html.includes('class="still"') ? 'img|' : '';
      expect
        .soft(html, page)
        .not.toMatch(new RegExp(`<(?:${pictures}iframe|video|audio|object|embed|image)\\b`, 'u'));
      expect.soft(html, page).not.toMatch(/@font-face|@import|url\((?!["']?(?:#|data:))/u);
      // Modules and data wait for the document; anything else would stand in the way of the still.
      for (const [tag] of html.matchAll(/<script\b[^>]*>/gu))
        expect.soft(tag, page).toMatch(/type="(?:module|application\/json|application\/ld\+json)"/u);
    }
  });

  it('moves, zooms, toggles and selects with a small script', () => {
    const withScript = pages.filter((page) => scriptsOf(page).scripts.size > 0);
    expect(withScript.length).toBeGreaterThan(1);
    for (const page of withScript) {
      const files = [...scriptsOf(page).scripts];
      const sizes = files.map((file) => gzipped(file));
      // Each page has the words of its own language alone; a letter of Cyrillic takes two bytes.
      const words = files.filter((file) => /[\\/][a-z]{2}-[\w-]+\.js$/u.test(file)).map(gzipped);
      expect.soft(words.length, `${page}: catalogues`).toBeLessThanOrEqual(1);
      const sum = sizes.reduce((a, b) => a + b, 0);
      expect.soft(sizes[0], `${page}: the first script, gzip, kB`).toBeLessThanOrEqual(limits.firstScript);
      expect.soft(words[0] ?? 0, `${page}: words, gzip, kB`).toBeLessThanOrEqual(limits.words);
      expect
        .soft(sum - (words[0] ?? 0), `${page}: all other script before MapLibre, gzip, kB`)
        .toBeLessThanOrEqual(limits.script);
      expect.soft(sizes.length, `${page}: files of script before MapLibre`).toBeLessThanOrEqual(4);
    }
  });

  it('filters a table of many rows with little more than its document', () => {
    const dense = pages.filter((page) => scriptsOf(page).ahead.size > 0);
    expect(dense.length).toBeGreaterThan(1);
    for (const page of dense) {
      const [, counts] =
        /<link rel="preload" as="fetch" href="([^"]+)"/u.exec(readFileSync(page, 'utf8')) ?? [];
      const scripts = [...scriptsOf(page).ahead].map(brotlied).reduce((sum, size) => sum + size, 0);
      expect
        .soft(scripts, `${page}: scripts until its filter answers`)
        .toBeLessThanOrEqual(limits.filterScripts);
      const sum = brotlied(page) + scripts + (counts ? brotlied(join(dirname(page), counts)) : 0);
      expect.soft(sum, `${page}: all until its filter answers`).toBeLessThanOrEqual(limits.untilFiltered);
    }
  });

  it('gives MapLibre little data to start with', () => {
    for (const page of pages) {
      const [, json] =
        /<script type="application\/json" id="props">(.*?)<\/script>/su.exec(readFileSync(page, 'utf8')) ??
        [];
      if (!json) continue;
      const { data } = JSON.parse(json) as { data: Record<string, string> };
      const files = [...new Set(Object.values(data))].map((url) => join(dirname(page), url));
      expect(files.length).toBeGreaterThan(0);
      const sum = files.reduce((total, file) => total + gzipped(file), 0);
      expect.soft(sum, `${page}: first data, gzip, kB`).toBeLessThanOrEqual(limits.firstMapData);
    }
  });
});

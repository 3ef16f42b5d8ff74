import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnBy, leave, sharedBrowser } from './browser.ts';

/** What an author, or whoever wrote what the author cites, may try: each way out of where text is put. */
const payload = [
  '</title></style></script></textarea>]]>--><script>window.hit=self</script>',
  '<img src=x onerror=window.hit=self><svg onload=window.hit=self>',
  '" onload="window.hit=self" \' onfocus=\'window.hit=self\' autofocus x="',
  'javascript:window.hit=self data:text/html,<script>window.hit=self</script>',
  '{{hit}} ${hit} {@html hit} \\c \\n &lt;b&gt; &quot;',
  '}*{background:url(https://evil.example/)} \u202ehidden\u2066 __proto__ constructor',
].join(' ');

/** Members that hold free text, for a person to read, in one language or by language. */
const free = new Set(
  'publisher title titles source method drawnBy summary fact account reason unmapped by what before after'.split(
    ' ',
  ),
);
const poisoned = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return free.has(key) ? `${value} ${payload}` : value;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, key));
  if (typeof value !== 'object' || value === null) return value;
  const byLanguage = free.has(key) && Object.keys(value).every((name) => /^[a-z]{2}$/u.test(name));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, poisoned(each, byLanguage ? key : name)]),
  );
};

let root: string;
let server: PreviewServer | undefined;
let browser: Browser;
const report = 'src/reports/white-house-talks';
const lines = 'geodata/ukraine/front-line';
const at = (path: string) => join(root, path);
const json = (path: string) => JSON.parse(readFileSync(at(path), 'utf8')) as Record<string, unknown>;
const change = (path: string, to: (data: Record<string, unknown>) => unknown) =>
  writeFileSync(at(path), JSON.stringify(to(json(path))));
/** Runs the built program, as the packed one runs in the folder of a newsroom. */
const geogloss = (...words: string[]) => {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && name !== 'VITEST'),
  );
  return spawnSync(process.execPath, [join(process.cwd(), 'dist.package/geogloss.js'), ...words], {
    cwd: root,
    env: { ...env, SITE_URL: 'https://maps.example/' },
    encoding: 'utf8',
  });
};

/** A project of one report whose author, and whoever is cited, is hostile. */
function makeHostile() {
  root = mkdtempSync(join(tmpdir(), 'hostile-'));
  for (const path of [report, 'geodata/world', 'geodata/ukraine'])
    cpSync(path, at(path), { recursive: true });
  // In its translation too: a report's languages have to say the same.
  for (const language of ['en', 'uk']) {
    const prose = readFileSync(at(`${report}/${language}.md`), 'utf8');
    writeFileSync(
      at(`${report}/${language}.md`),
      `${prose.replace(/^(title|source): .*$/gmu, `$& ${payload.replaceAll('$', '$$$$')}`).trimEnd()}\n\n${payload}\n`,
    );
    change(`${report}/${language}.annotations.json`, (data) => {
      const { statements } = poisoned(data) as { statements: unknown[] };
      const words = { exact: 'window.hit=self</script> <img src=x' };
      const claims = [{ name: 'valueof', quote: words, by: payload }];
      statements.push({ name: 'constructor', anchor: words, annotations: [], claims, unmapped: payload });
      return { ...data, statements };
    });
  }
  change(`${report}/claims.json`, (data) => {
    const file = poisoned(data) as { claims: Record<string, unknown>; sources: Record<string, unknown> };
    file.claims['valueof'] = {
      kind: 'position',
      status: 'reported',
      unchecked: 'position',
      certainty: { happened: 'open' },
    };
    return file;
  });
  change(`${report}/en.corrections.json`, () => ({
    corrections: [
      {
        name: 'constructor',
        date: '2026-01-02',
        kind: 'statement',
        target: 'constructor',
        what: payload,
        before: payload,
        after: 'window.hit=self</script> <img src=x',
      },
    ],
  }));
  for (const file of [
    ...['contacts', 'talks', 'seats', 'incidents'].map((name) => `${report}/${name}.geojson`),
    'geodata/world/catalogue.json',
    'geodata/ukraine/catalogue.json',
    ...readdirSync(lines)
      .filter((name) => /^\d.*json$|^sources/u.test(name))
      .map((name) => `${lines}/${name}`),
  ])
    change(file, (data) => poisoned(data));
  // The names that stand on the map and in the table.
  for (const file of ['towns', 'oblasts'])
    change(`geodata/ukraine/${file}.geojson`, (data) => {
      const features = data['features'] as { properties: { names: Record<string, string> } }[];
      const names = features.at(-1)?.properties.names ?? {};
      for (const language of Object.keys(names)) names[language] = `${names[language] ?? ''} ${payload}`;
      return data;
    });
}

beforeAll(async () => {
  makeHostile();
  // Who writes a report confirms it: that keeps no hostile author out.
  const confirmed = geogloss('confirm');
  expect(confirmed.status, confirmed.stdout).toBe(0);
  const built = geogloss('build', '--strict');
  expect(built.status, built.stderr).toBe(0);
  server = await preview({
    root,
    configFile: join(process.cwd(), 'vite.config.ts'),
    build: { outDir: at('dist') },
    preview: { port: 0, host: 'localhost' },
    logLevel: 'silent',
  });
  // The still is the map: what is looked at stands in the page, whoever draws.
  browser = await sharedBrowser(['--disable-3d-apis']);
}, 300_000);
afterAll(async () => {
  await leave(browser);
  await server?.close();
  rmSync(root, { recursive: true });
});

/** What got out of its place: anything that ran, or would. */
const escaped = (page: Page, inline = false) =>
  page.evaluate((inline) => {
    const found: string[] = 'hit' in window ? ['a script ran'] : [];
    for (const element of document.querySelectorAll('*')) {
      const { localName } = element;
      for (const { name, value } of element.attributes) {
        if (/^on|^autofocus$|^x$|^style$/u.test(name) && value.includes('hit'))
          found.push(`${localName} ${name}`);
        if (/^(?:href|src|action|xlink:href)$/u.test(name)) {
          const { protocol, host } = new URL(value, 'https://base.example/');
          if (
            !/^(?:https?|mailto):$/u.test(protocol) &&
            value !== 'data:,' &&
            !(localName === 'link' && value.startsWith('data:image/svg+xml,'))
          )
            found.push(`${localName} ${value}`);
          if (localName !== 'a' && host === 'evil.example') found.push(`${localName} ${value}`);
        }
      }
      if (localName === 'img' && element.getAttribute('src') === 'x') found.push('an image');
      if (
        localName === 'script' &&
        !inline &&
        /^(?!.*type="(?:module|application\/(?:ld\+)?json)")/u.test(element.outerHTML.slice(0, 90))
      )
        found.push(element.outerHTML.slice(0, 200));
    }
    return found;
  }, inline);

describe('a report whose author is hostile', () => {
  it('runs nothing, on any kind of page, before and after its script', async () => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    // What the policy would stop must not even be tried.
    const bare = await browser.newContext({ bypassCSP: true });
    const site = server?.resolvedUrls?.local[0] ?? '';
    const path = 'en/white-house-talks/';
    const asked: string[] = [];
    for (const each of [context, bare])
      each.on('request', (request) => asked.push(new URL(request.url()).host));
    for (const where of ['', 'en/front-line/', path, `embed/${path}`, `${path}corrections/`]) {
      const page = await bare.newPage();
      await page.goto(new URL(where, site).href);
      if (where.endsWith(path)) {
        await drawnBy(page, 'svg');
        await page.evaluate(() => (location.hash = '#s-constructor'));
        await page.waitForSelector('.card >> text=window.hit');
      }
      expect(await page.content()).toContain('window.hit');
      expect(await escaped(page), where).toEqual([]);
      await page.close();
    }
    // Put in as it is, it does run: this test can fail.
    const open = await bare.newPage();
    await open.setContent(`<p title="${payload}">${payload}`);
    expect((await escaped(open)).length).toBeGreaterThan(5);
    await open.close();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(new URL(`${path}#s-constructor`, site).href);
    await drawnBy(page, 'svg');
    await page.locator('#p-kharkiv h3 a').click();
    await page.getByRole('button', { name: 'Share or embed' }).click();
    await page.locator('#share-embed').click();
    await page.locator('dialog iframe').waitFor();
    expect(await page.title()).toContain('</title></style></script>');
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) expect(JSON.stringify(JSON.parse(block))).toContain('window.hit');
    expect(await escaped(page)).toEqual([]);
    // The code to copy, and the answer to oEmbed, as a host would put them into its page.
    const code = await page
      .locator('dialog pre, dialog textarea')
      .first()
      .evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : element.textContent));
    const oembed = JSON.parse(readFileSync(at(`dist/${path}oembed.json`), 'utf8')) as { html: string };
    for (const html of [code, oembed.html]) {
      expect(html).toContain('<iframe');
      const host = await bare.newPage();
      await host.setContent(html);
      expect(await escaped(host), html).toEqual([]);
      await host.close();
    }
    expect(errors).toEqual([]);
    expect([...new Set(asked)].filter((host) => !host.startsWith('localhost'))).toEqual(['maps.example']);
    await context.close();
    await bare.close();
  });

  it('gets out of no file that is published or exported', async () => {
    const text = (file: string) => readFileSync(at(join('dist', file)), 'utf8');
    for (const file of readdirSync(at('dist'), { recursive: true, encoding: 'utf8' }))
      if (/\.(?:json|jsonld|geojson)$/u.test(file))
        expect(() => JSON.parse(text(file)) as unknown, file).not.toThrow();
    const exported = geogloss('export', 'white-house-talks');
    expect(exported.status, exported.stderr).toBe(0);
    const [zip = ''] = readdirSync(root).filter((name) => name.endsWith('.zip'));
    const files = Object.entries(unzipSync(readFileSync(at(zip)))).map(
      ([name, bytes]) => [name, strFromU8(bytes)] as const,
    );
    const kinds = new Set(files.map(([name]) => extname(name)));
    for (const kind of ['.html', '.svg', '.geojson']) expect([...kinds]).toContain(kind);
    const context = await browser.newContext({ bypassCSP: true });
    for (const [name, content] of files) {
      if (!/\.(?:html|svg)$/u.test(name)) continue;
      writeFileSync(at(`out${extname(name)}`), content);
      const page = await context.newPage();
      await page.goto(pathToFileURL(at(`out${extname(name)}`)).href);
      if (name.endsWith('.html')) await drawnBy(page, 'svg');
      expect(await page.locator('parsererror').count(), name).toBe(0);
      expect(await escaped(page, name.endsWith('.html')), name).toEqual([]);
      await page.close();
    }
    await context.close();
  });

  // Where a catalogue is wrong, nothing that rests on it is checked.
  const places = [
    ['geodata/world/catalogue.json', 'geodata/ukraine/catalogue.json'],
    [`${lines}/sources.json`, `${report}/talks.geojson`, `${report}/claims.json`],
  ];
  it('links to no script: an address of another scheme than the web’s is refused wherever one may stand', () => {
    for (const files of places) {
      const were = files.map((file) => readFileSync(at(file), 'utf8'));
      const bad = were.map((was) => was.replace(/("(?:url|link)":\s*")http/gu, '$1javascript:http'));
      for (const [i, file] of files.entries()) writeFileSync(at(file), bad[i] ?? '');
      const { status, stdout } = geogloss('check', '--all');
      for (const [i, file] of files.entries()) writeFileSync(at(file), were[i] ?? '');
      expect(status).toBe(1);
      for (const [i, file] of files.entries()) {
        const refused = stdout
          .split('\n')
          .filter((line) => line.startsWith(`${file}: `) && line.endsWith(': must be a web address'));
        const count = (bad[i] ?? '').split('"javascript:http').length - 1;
        expect(count, file).toBeGreaterThan(0);
        expect(refused, file).toHaveLength(count);
      }
    }
  });
});

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isError } from '../../src/lib/input/problem.ts';
import { checkProject } from '../../src/lib/server/check/checkProject.ts';
import { readReports } from '../../src/lib/server/read/reports.ts';
import { documentOf } from '../../src/lib/server/site/document.ts';
import type { SiteRenderer } from '../../src/lib/server/site/page.ts';

const root = mkdtempSync(join(tmpdir(), 'reports-apart-'));
const reports = join(root, 'src/reports');
const shipped = readdirSync('src/reports');
const fixtures = readdirSync('tests/fixtures/reports');
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every page and file of a site, as it would be written, by its path. */
type Written = ReadonlyMap<string, string>;
let render: SiteRenderer['site'];
let whole: Written;

function written(): Written {
  const { pages, files } = render({
    root,
    siteUrl: 'https://maps.example/',
    scripts: {
      first: 'a.js',
      filter: 'a.js',
      report: 'b.js',
      embed: 'c.js',
      statementRedirect: 'd.js',
      line: '',
    },
    notices: [],
    strict: true,
    // Nobody publishes the fixtures, so nobody confirms them.
    drafts: true,
    warn: () => undefined,
  });
  return new Map([
    ...pages.map(
      (page) => [`${page.path}index.html`, documentOf(page, { scripts: [], strict: true })] as const,
    ),
    ...files.map((file) => {
      const content =
        'text' in file
          ? file.text
          : 'drawing' in file
            ? file.drawing
            : 'from' in file
              ? file.from
              : file.bytes;
      return [
        file.path,
        typeof content === 'string' ? content : Buffer.from(content).toString('base64'),
      ] as const;
    }),
  ]);
}
const ownPaths = (slug: string, all: Written) =>
  [...all.keys()].filter((path) => path.split(/[/.]/u).includes(slug)).sort();
const holdOnly = (slugs: readonly string[]) => {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  for (const slug of slugs)
    cpSync(
      shipped.includes(slug) ? `src/reports/${slug}` : `tests/fixtures/reports/${slug}`,
      join(reports, slug),
      {
        recursive: true,
      },
    );
};

/** Writes the example of docs/own-report.md as an author would who follows it. */
function addExample(): string {
  const doc = readFileSync('docs/own-report.md', 'utf8');
  const files = [...doc.matchAll(/^## \d\. .*?`([^`]+)`\n\n```\w+\n(.*?)^```/gmsu)];
  const slug = /src\/reports\/([^/]+)\//u.exec(doc)?.[1] ?? '';
  mkdirSync(join(reports, slug));
  for (const [, path = '', content = ''] of files)
    writeFileSync(join(reports, slug, basename(path)), content);
  return slug;
}

beforeAll(async () => {
  symlinkSync(resolve('geodata'), join(root, 'geodata'));
  ({ site: render } = (await import(
    pathToFileURL(resolve('dist.package/program/render.js')).href
  )) as SiteRenderer);
}, 120_000);

describe('a report', () => {
  it('may be added: the fixtures, and the example of the docs', () => {
    expect(shipped.length).toBeGreaterThan(1);
    holdOnly([...shipped, ...fixtures]);
    const all = [...shipped, ...fixtures, addExample()];
    expect(checkProject(root).problems.filter(isError)).toEqual([]);
    whole = written();
    for (const slug of all) {
      expect(ownPaths(slug, whole).length).toBeGreaterThan(10);
      expect(whole.get('index.html')).toContain(`/${slug}/`);
    }
  });

  it.each(shipped)('changes no byte where all others are removed: %s', (slug) => {
    holdOnly([slug]);
    // The world and the regions are the same as before.
    expect(readReports({ root }).flatMap(({ problems }) => problems.filter(isError))).toEqual([]);
    const alone = written();
    expect(ownPaths(slug, alone)).toEqual(ownPaths(slug, whole));
    expect(ownPaths(slug, whole).filter((path) => alone.get(path) !== whole.get(path))).toEqual([]);
    for (const other of shipped.filter((each) => each !== slug)) {
      expect(ownPaths(other, alone)).toEqual([]);
      for (const path of ownPaths(slug, alone)) expect(alone.get(path), path).not.toContain(`${other}/`);
    }
  });
});

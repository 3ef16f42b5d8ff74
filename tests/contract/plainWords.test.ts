import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { licences } from '../../src/lib/map/datasets.ts';

const out = 'dist';
// The previewer is for who sets a host page up: it names sandboxes.
const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html') && !file.startsWith(join('embed', 'preview')))
  .map((file) => join(out, file));

/** All that a reader sees or hears of a page. */
function wordsOf(file: string): string {
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  for (const each of document.querySelectorAll('script, style, template')) each.remove();
  const said = ['aria-label', 'title', 'alt', 'placeholder'];
  const attributes = [...document.querySelectorAll(said.map((name) => `[${name}]`).join())].flatMap(
    (element) => said.flatMap((name) => element.getAttribute(name) ?? []),
  );
  return [document.body.textContent, ...attributes].join('\n');
}

// A package may be called like a file: what counts is what there is.
const files = ['geodata', 'src/reports'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/u.test(file))
    .map((file) => basename(file).replaceAll('.', String.raw`\.`)),
);

const technical: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a command', /`[^`]*`|\bnpm (?:run|ci|test|install)\b|\bnpx\b/gu],
  ['a path of the project', /(?<![\w./])(?:src|geodata|scripts|tests|static|front-line|dist)\/[\w./-]*/gu],
  ['a file of the project', new RegExp(`(?<![\\w./-])(?:${files.join('|')})(?![\\w-])`, 'gu')],
  [
    'a licence by its code',
    new RegExp(`${licences.join('|').replaceAll('.', '\\.')}|LicenseRef-[\\w-]+`, 'gu'),
  ],
  ['a place of a phrase that nothing fills', /\{\w+\}/gu],
];

describe('a reader’s page', () => {
  it('is looked for among all pages', () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.map((file) => relative(out, file))).toContain('index.html');
  });

  it.each(technical)('does not hold %s', (_what, pattern) => {
    const found = pages.flatMap((file) =>
      [...wordsOf(file).matchAll(pattern)].map(([text]) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

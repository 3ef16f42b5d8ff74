import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

describe('the documents', () => {
  it.each(pages)('lead to files that are there: %s', (page) => {
    const text = readFileSync(page, 'utf8');
    const links = [...text.matchAll(/\]\(([^)#\s]+)/gu)].map((found) => found[1] ?? '');
    const missing = links.filter((link) => !/^\w+:/u.test(link) && !existsSync(join(dirname(page), link)));
    expect(missing).toEqual([]);
  });

  it.each(pages)('name commands that exist: %s', (page) => {
    const named = [...readFileSync(page, 'utf8').matchAll(/npm run ([a-z:]+)/gu)].map((found) => found[1]);
    expect(scripts).toEqual(expect.arrayContaining(named));
  });
});

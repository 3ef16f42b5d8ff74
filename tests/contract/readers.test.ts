import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

const pages = readdirSync('dist')
  .map((language) => join('dist', language, 'white-house-talks/index.html'))
  .filter((file) => existsSync(file));
const spaced = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/gu, ' ').trim();
const documentOf = (html: string) => parseHTML(html).document;
const wordsOf = (content: string | null | undefined) =>
  spaced(documentOf(`<html><body>${content ?? ''}</body></html>`).body.textContent);

describe('a reader mode', () => {
  it('is tried in every language', () => {
    expect(pages.length).toBeGreaterThan(1);
  });

  it.each(pages)('takes all nine paragraphs of the report, and nothing else: %s', async (file) => {
    const html = readFileSync(file, 'utf8');
    const paragraphs = [...documentOf(html).querySelectorAll('article > p')].map(({ textContent }) =>
      spaced(textContent),
    );
    expect(paragraphs).toHaveLength(9);
    const text = paragraphs.join(' ');
    expect(wordsOf(new Readability(documentOf(html)).parse()?.content)).toBe(text);
    expect(wordsOf((await extractFromHtml(html, 'https://example.org/'))?.content)).toBe(text);
  });
});

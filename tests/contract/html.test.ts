import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  // A pinned embed is the embed again.
  .filter((file) => file.endsWith('index.html') && !file.startsWith(join('embed', 'v')))
  .map((file) => join('dist', file));
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
});

describe('the HTML of the built site', () => {
  it('is valid', async () => {
    expect(pages.length).toBeGreaterThan(40);
    const found = new Set<string>();
    for (const page of pages)
      for (const { messages } of (await validator.validateFile(page)).results)
        for (const { message, selector } of messages)
          // What stands below the first view has its style sheet before it, in the body: see docs/performance.md.
          if (!message.startsWith('<style> element is not permitted as content'))
            found.add(`${page}: ${message}: ${selector}`);
    expect([...found]).toEqual([]);
  });

  it('says once that a control is disabled, and never that it is not', () => {
    for (const page of pages)
      for (const [tag] of readFileSync(page, 'utf8').matchAll(/<[a-z]+ [^>]*\bdisabled=""[^>]*>/gu))
        expect(tag, page).not.toContain('aria-disabled');
  });

  it('names an icon that other software can fetch: Ghost takes none over 32 kB', () => {
    for (const page of pages.filter((each) => !each.startsWith(join('dist', 'embed')))) {
      const [, href = ''] = /<link rel="icon" href="([^"]*)">/u.exec(readFileSync(page, 'utf8')) ?? [];
      const { size } = statSync(join(dirname(page), href));
      expect(size, page).toBeGreaterThan(100);
      expect(size, page).toBeLessThan(32_768);
    }
  });

  it('would be found out where it is not', async () => {
    const invalid = '<a target="" href="x">x</a><input type="checkbox" autocomplete="off">';
    const [result] = (await validator.validateString(invalid)).results;
    expect(result?.messages).toHaveLength(2);
  });
});

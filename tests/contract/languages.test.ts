import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const slug = 'white-house-talks';
const languages = ['en', 'uk'];
const read = (path: string) => readFileSync(join('dist', path), 'utf8');
const pageOf = (language: string, embed = false) =>
  read(`${embed ? 'embed/' : ''}${language}/${slug}/index.html`);
const idsIn = (html: string, prefix: string) =>
  [...html.matchAll(/\sid="([a-z]-[a-z0-9-]+)"/gu)]
    .flatMap(([, id = '']) => (id.startsWith(`${prefix}-`) ? [id] : []))
    .sort();

describe('the sample report', () => {
  it.each(languages)('has in “%s” every page and file that it has in English', (language) => {
    const filesOf = (folder: string) =>
      readdirSync(join('dist', folder), { recursive: true, encoding: 'utf8' }).sort();
    expect(filesOf(`${language}/${slug}`)).toEqual(filesOf(`en/${slug}`));
    expect(filesOf(`embed/${language}/${slug}`)).toEqual(filesOf(`embed/en/${slug}`));
    expect(existsSync(join('dist', language, slug, 'oembed.json'))).toBe(true);
    expect(read('index.html')).toContain(`href="${language}/${slug}/"`);
  });

  it.each(languages.flatMap((language) => [false, true].map((embed) => ({ language, embed }))))(
    'has the same names in $language, embed: $embed',
    ({ language, embed }) => {
      const [own, english] = [pageOf(language, embed), pageOf('en', embed)];
      expect(idsIn(own, 's')).toHaveLength(18);
      for (const prefix of ['s', 'p', 'c', 'o']) {
        expect(idsIn(own, prefix), prefix).toEqual(idsIn(english, prefix));
        expect(new Set(idsIn(own, prefix)).size, prefix).toBe(idsIn(own, prefix).length);
      }
      expect(own).toContain(`<html lang="${language}">`);
    },
  );

  it.each(languages)('in “%s” leads to the other language, and loads no other one’s words', (language) => {
    const [other = ''] = languages.filter((each) => each !== language);
    const page = pageOf(language);
    expect(page).toContain(`href="../../${other}/${slug}/" hreflang="${other}" lang="${other}"`);
    const [, meta = ''] = /<p class="meta">(.*?)<\/p>/su.exec(page) ?? [];
    // A link is the end of its sentence: the full stop stands after it, or a shortened year brings it.
    for (const [, linked = '', after = ''] of meta.matchAll(/(.)<\/a>(?:<!--[^>]*-->)*(.?)/gsu))
      expect(linked + after).toContain('.');
    for (const html of [page, pageOf(language, true)]) {
      expect(html).toMatch(new RegExp(`assets/${language}-[\\w-]+\\.js`, 'u'));
      expect(html).not.toMatch(new RegExp(`assets/${other}-[\\w-]+\\.js`, 'u'));
    }
  });

  it('says in Ukrainian that it is a translation, and leaves no sentence and no mark in English', () => {
    const page = pageOf('uk');
    expect(page).toContain('наш переклад з англійської');
    const [, main = ''] = page.split('<div id="app">');
    const text = main
      .slice(0, main.indexOf('<section class="sources"'))
      // What is sent to the script has the names of the map in both languages.
      .replaceAll(/<script.*?<\/script>/gsu, '')
      .replaceAll(/<[^>]*lang="en".*?<\/\w+>/gu, '');
    for (const english of ['White House', 'Occupied', 'Sentence', 'Kharkiv', 'the report'])
      expect(
        text.replaceAll(/href="[^"]*"|(?:id|class|data-[\w-]+)="[^"]*"|“[^”]*”|«[^»]*»/gu, ''),
      ).not.toContain(english);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../support/reports.ts';

const versionOf = (name: string) =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
const text = readFileSync('dist/licences.txt', 'utf8');

describe('the licences in the built site', () => {
  it('have the notice of everything that ships', () => {
    for (const title of [
      'Geogloss (Apache-2.0)',
      ...['maplibre-gl', 'svelte', '@fontsource/noto-sans', '@fontsource/source-serif-4'].map(
        (name) => `${name} ${versionOf(name)} (`,
      ),
    ])
      expect(`\n${text}`).toContain(`\n${title}`);
    for (const slug of readdirSync('src/reports'))
      for (const { title, licence } of reportOf(slug).map.datasets)
        expect(text.split(`${title}: ${licence}.`), title).toHaveLength(2);
    expect(text).toContain('Copyright (c) 2023, MapLibre contributors');
  });

  it('are one link away from each report', () => {
    for (const language of ['en', 'uk']) {
      const page = readFileSync(`dist/${language}/white-house-talks/index.html`, 'utf8');
      expect(page.match(/<a href="..\/..\/licences.txt">/gu)).toHaveLength(1);
    }
  });

  it('are links in each page and embed where they ask for it, and so is who asks to be named', () => {
    for (const slug of readdirSync('src/reports')) {
      const asking = reportOf(slug).map.datasets.filter(({ licence }) => licence === 'CC-BY-4.0');
      expect(asking.length, slug).toBeGreaterThan(0);
      for (const place of ['', 'embed/']) {
        const html = readFileSync(`dist/${place}en/${slug}/index.html`, 'utf8');
        for (const url of ['https://creativecommons.org/licenses/by/4.0/', ...asking.map(({ link }) => link)])
          expect(html, `${place}${slug}`).toContain(`<a href="${url}"`);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import { newestFirst, type Correction } from '../../src/lib/report/corrections.ts';
import { correctionProblems } from '../../src/lib/report/correctionsFile.ts';
import { correctionsFeedOf } from '../../src/lib/server/correctionsFeed.ts';
import CorrectionsPage from '../../src/lib/ui/corrections/CorrectionsPage.svelte';
import { pagesOf } from '../../src/site/pages.ts';
import { dataFilesOf } from '../../src/lib/server/dataFiles.ts';
import { reportOf } from '../support/reports.ts';

const real = reportOf('white-house-talks');
const { report, marks, map } = real;
const datasets = new Set(map.datasets.map(({ id }) => id));

const count: Correction = {
  name: 'strike-count',
  date: '2025-08-21',
  kind: 'statement',
  target: 'kharkiv-strike',
  what: 'The number of people killed was given as six; it is seven.',
  before: 'six civilians',
  after: 'seven civilians',
};
const line: Correction = {
  name: 'line-moved',
  date: '2025-08-20',
  kind: 'dataset',
  target: 'occupied-territory-2025-08-18',
  what: 'The line near one town was drawn on the wrong side.',
  before: 'the town inside',
  after: 'the town outside',
};
const point: Correction = {
  ...line,
  name: 'point-moved',
  date: '2025-08-22',
  kind: 'mark',
  target: 'kharkiv',
};
const corrections = [count, line, point];
const problems = (...given: Correction[]) =>
  correctionProblems(given, report, marks, datasets, 'en.corrections.json').map(({ path }) => path);

describe('corrections', () => {
  it('fit what they correct', () => expect(problems(...corrections)).toEqual([]));
  it('are refused with all their problems', () => {
    expect(
      problems(
        { ...count, after: 'eight civilians' },
        { ...line, name: 'strike-count', target: 'nothing' },
        { ...point, date: '2025-08-01' },
      ),
    ).toEqual([
      'corrections[0] (strike-count).after',
      'corrections[1] (strike-count).name',
      'corrections[1] (strike-count).target',
      'corrections[2] (point-moved).date',
    ]);
  });
  it('of a sentence must tell what stands there now; an earlier one need not', () => {
    const first = { ...count, name: 'first', after: 'six people' };
    expect(problems(first, count)).toEqual([]);
    expect(problems(count, { ...first, date: '2025-08-23' })).toHaveLength(1);
  });
  it('come newest first', () =>
    expect(newestFirst(corrections).map(({ name }) => name)).toEqual([
      'point-moved',
      'strike-count',
      'line-moved',
    ]));
});

describe('the pages of a corrected report', () => {
  const pages = pagesOf({
    drawn: [{ read: { ...real, corrections }, data: dataFilesOf(map) }],
    regions: [],
    notices: [],
    scripts: { report: 'assets/report.js' } as never,
    siteUrl: undefined,
  });
  const bodyOf = (path: string) => pages.find((page) => page.path === path)?.body ?? '';
  it('say so at the top, in the sentence, at the mark, and at the data', () => {
    const body = bodyOf('en/white-house-talks/');
    const links = [...body.matchAll(/<a[^>]*href="([^"]*corrections\/[^"]*)"[^>]*>([^<]*)/gu)].map(
      ([whole, href, text]) => [
        href?.replace(/^.*corrections\//u, ''),
        text || /aria-label="([^"]*)"/u.exec(whole)?.[1],
      ],
    );
    expect(links).toEqual(
      expect.arrayContaining([
        ['', 'Corrected on 22 August 2025'],
        ['#correction-strike-count', 'Corrected on 21 August 2025'],
        ['#correction-point-moved', 'Corrected on 22 August 2025'],
        ['#correction-line-moved', 'Corrected on 20 August 2025'],
      ]),
    );
    const sentence = /id="s-kharkiv-strike"[\s\S]*?(?=id="s-)/u.exec(body)?.[0] ?? '';
    expect(sentence).toContain('#correction-strike-count');
  });
  it('say so in the embed, and lead out of its frame', () => {
    const body = bodyOf('embed/en/white-house-talks/');
    const links = [...body.matchAll(/<a[^>]*href="[^"]*\/corrections\/[^>]*>/gu)].map(([link]) => link);
    expect(links.length).toBeGreaterThanOrEqual(corrections.length);
    for (const link of links) expect(link).toContain('target="_blank"');
  });
  it('lead from an embed to the checks, which stand on the page', () => {
    const body = bodyOf('embed/en/white-house-talks/');
    const marks = [...body.matchAll(/<a class="check[^>]*>/gu)].map(([mark]) => mark);
    expect(marks.length).toBeGreaterThan(2);
    for (const mark of marks)
      expect(mark).toMatch(/href="\.\.\/\.\.\/\.\.\/en\/white-house-talks\/#c-[^>]*target="_blank"/u);
  });
  it('list what changed, before and after, with an address each', () => {
    const body = bodyOf('en/white-house-talks/corrections/');
    for (const { name, what, before, after } of corrections) {
      expect(body).toContain(`id="correction-${name}"`);
      for (const words of [what, before, after]) expect(body).toContain(words);
    }
    expect(body).toContain('href="../#s-kharkiv-strike"');
  });
  it('say that there is none where there is none', () => {
    const { body } = render(CorrectionsPage, { props: { report, marks, corrections: [] } });
    expect(body).toContain('No corrections so far.');
    expect(body).not.toContain('<section');
  });
});

describe('the feed', () => {
  const feedOf = (siteUrl: string | undefined) =>
    JSON.parse(
      (correctionsFeedOf({ ...real, corrections }, siteUrl, 'Corrections') as { text: string }).text,
    ) as {
      version: string;
      feed_url?: string;
      items: { id: string; url?: string; date_published: string }[];
    };
  it('is a JSON Feed 1.1 with an item for each correction', () => {
    const feed = feedOf('https://example.org/');
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.feed_url).toBe('https://example.org/en/white-house-talks/corrections/feed.json');
    expect(feed.items.map(({ id }) => id)).toEqual(
      newestFirst(corrections).map(
        ({ name }) => `https://example.org/en/white-house-talks/corrections/#correction-${name}`,
      ),
    );
    expect(feed.items[0]?.date_published).toBe('2025-08-22T00:00:00Z');
  });
  it('gives no address that nobody gave it', () => {
    const feed = feedOf(undefined);
    expect(feed.feed_url).toBeUndefined();
    for (const { id, url } of feed.items) {
      expect(id).toMatch(/^https:\/\/geogloss\.invalid\//u);
      expect(url).toBeUndefined();
    }
  });
});

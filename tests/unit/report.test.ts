import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../src/lib/report/anchor.ts';
import { link } from '../../src/lib/report/link.ts';
import { parseReport } from '../../src/lib/report/parse.ts';
import { runsOf } from '../../src/lib/report/runs.ts';
import { sentencesOf } from '../../src/lib/report/segments.ts';
import { parseLinks } from '../support/parseLinks.ts';

const folder = 'src/reports/white-house-talks';
const source = readFileSync(`${folder}/en.md`, 'utf8');
const linksSource = readFileSync(`${folder}/en.annotations.json`, 'utf8');

/** Links the real report after an edit of its text: the names of its statements, or the reasons. */
function linkEdited(edit: (text: string) => string) {
  const report = parseReport(edit(source), 'en.md');
  const links = parseLinks(linksSource, 'en.annotations.json');
  if ('problems' in report || 'problems' in links) throw new Error('the fixture does not parse');
  return link(report.value, links.value, 'en.annotations.json');
}

const problemsAfter = (edit: (text: string) => string) => {
  const result = linkEdited(edit);
  return 'problems' in result ? result.problems.map((p) => p.path) : [];
};

function real() {
  const result = linkEdited((text) => text);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.linked;
}

describe('the real report', () => {
  it('has 18 statements, each linked or with a reason', () => {
    const { statements } = real();
    expect(statements).toHaveLength(18);
    for (const s of statements) expect(s.annotations.length > 0 || (s.unmapped ?? '') !== '').toBe(true);
  });
  it('keeps the text to the letter', () => {
    const prose = source.slice(source.indexOf('President Donald'));
    for (const s of real().statements) {
      expect(prose).toContain(s.text);
      expect(
        runsOf(s, () => true)
          .map((run) => run.text)
          .join(''),
      ).toBe(s.text);
    }
  });
  it('does not break a sentence at U.S.', () => {
    expect(real().statements.find((s) => s.name === 'arms-purchase')?.text).toMatch(
      /^Ukraine has .*partners\.$/u,
    );
  });
});

describe('a changed report', () => {
  it.each([
    ['Kharkiv', 'Kherson', ['kharkiv-strike-place', 'strike-place']],
    ['Merz stated', 'Scholz stated', ['merz-berlin']],
    ['$100', '$150', ['arms-purchase-proposal', 'hundred-billion']],
    ['nearly four', 'nearly five', ['war-duration']],
    ['reviewed battlefield maps', 'looked at maps', []],
    ['seven', 'nine', ['kharkiv-strike-place', 'seven-killed']],
    ['20%', '30%', ['occupied-territory', 'around-20-percent']],
  ])('%s to %s names the annotations that cite it', (from, to, names) => {
    const paths = problemsAfter((text) => text.replace(from, to));
    const named = paths.flatMap((path) => /\.(?:annotations|claims)\[\d+\] \((.+)\)$/u.exec(path)?.[1] ?? []);
    expect(named).toEqual(names);
  });
  it('names the nearest text, as a hint', () => {
    const result = linkEdited((text) => text.replace('seven civilians', 'nine civilians'));
    expect('problems' in result && result.problems.map((p) => p.reason)).toEqual([
      expect.stringContaining(
        '“seven civilians in Kharkiv” does not occur; the nearest text is “nine civilians in Kharkiv”',
      ),
      expect.stringContaining(
        '“killed seven civilians” does not occur; the nearest text is “killed nine civilians”',
      ),
    ]);
  });
  it('hints at the words in their places', () => {
    const result = linkEdited((text) => text.replace('in Kharkiv during', 'in Kherson during'));
    expect('problems' in result && result.problems.map((p) => p.reason.split(';')[1])).toEqual([
      ' the nearest text is “seven civilians in Kherson”',
      ' the nearest text is “in Kherson”',
    ]);
  });
  it('names the quotes that stand nowhere even where their sentence is lost', () => {
    const paths = problemsAfter((text) =>
      text.replace('Merz stated, “The credibility of', 'Scholz said: “The value of'),
    );
    expect(paths).toEqual([
      'statements[15] (merz).anchor',
      'statements[15] (merz).annotations[0] (merz-berlin)',
      'statements[15] (merz).claims[0] (merz-credibility)',
      'statements',
    ]);
  });
  it('breaks nothing and changes no id where a paragraph with an entry is inserted', () => {
    const names = real().statements.map((s) => s.name);
    const report = parseReport(
      source.replace('Zelenskyy expressed', 'Nothing else was said.\nZelenskyy expressed'),
      'en.md',
    );
    const links = parseLinks(linksSource, 'en.annotations.json');
    if ('problems' in report || 'problems' in links) throw new Error('the fixture does not parse');
    const added = {
      name: 'added',
      anchor: { exact: 'Nothing else was said.' },
      annotations: [],
      claims: [],
      unmapped: 'x',
    };
    const result = link(report.value, [added, ...links.value], 'en.annotations.json');
    expect(
      'linked' in result && result.linked.statements.map((s) => s.name).filter((n) => n !== 'added'),
    ).toEqual(names);
  });
  it('asks for an entry for a new sentence and keeps every other link', () => {
    const result = linkEdited((text) => text.replace('\n---\n\n', '\n---\n\nA new sentence stands here.\n'));
    expect('problems' in result && result.problems.map((p) => p.reason)).toEqual([
      'no entry for the sentence “A new sentence stands here.”: link it or give a reason',
    ]);
  });
});

describe('anchor', () => {
  it('finds the quote itself, never a similar one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, exact, after) => {
        const found = anchor(before + exact + after, { exact });
        if ('start' in found) expect((before + exact + after).slice(found.start, found.end)).toBe(exact);
        else expect(found.reason).toContain('more than once');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('sentencesOf', () => {
  it('loses no text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (prose) => {
        const sentences = sentencesOf(prose, 'en');
        const kept = sentences.map((s) => prose.slice(s.start, s.end)).join('');
        expect(kept.replaceAll(/\s/gu, '')).toBe(prose.replaceAll(/\s/gu, ''));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parse', () => {
  it('names every problem of a file at once', () => {
    const result = parseReport('---\ntitle: A\nlanguage en\ndate: soon\n---\n', 'bad.md');
    expect('problems' in result && result.problems.map((p) => p.path)).toEqual([
      'line 3',
      'language',
      'date',
      'asOf',
      'source',
      'prose',
    ]);
  });
});

describe('the built page', () => {
  const html = readFileSync('dist/en/white-house-talks/index.html', 'utf8');
  it('gives an id to exactly the 18 statements', () => {
    const ids = [...html.matchAll(/ id="s-([^"]+)"/gu)].map((m) => m[1]);
    expect(ids).toEqual(real().statements.map((s) => s.name));
  });
  it('links every quote to a mark, and every mark to its sentences', () => {
    const entries = [...html.matchAll(/ id="p-([^"]+)"/gu)].map((m) => m[1]);
    const cited = real().statements.flatMap((s) => s.annotations.flatMap((a) => a.targets.map((t) => t.id)));
    expect(entries).toEqual([...new Set(cited)]);
    expect(entries).toContain('kharkiv');
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/gu)].map((m) => m[1]));
    const links = [...html.matchAll(/href="#([^"]+)"/gu)].map((m) => m[1]);
    const quotes = [...html.matchAll(/class="quote(?: claim)?" href="#([^"]+)"/gu)].map((m) => m[1]);
    expect(quotes).toEqual(cited.map((id) => `p-${id}`));
    for (const statement of real().statements) expect(links).toContain(`s-${statement.name}`);
    for (const link of links) expect(ids).toContain(link);
  });
  it('loads nothing from another host', () => {
    const elsewhere = [...html.matchAll(/(?:src=|<link[^>]* href=)"(?:https?:)?\/\/[^"]*/gu)];
    expect(elsewhere.map(([address]) => address)).toEqual([]);
    for (const [link] of html.matchAll(/<a [^>]*href="https?:[^>]*>/gu))
      expect(link).toContain('rel="noopener noreferrer"');
  });
  it('is checked by the command as well', () => {
    expect(execFileSync(process.execPath, ['scripts/check.mjs'], { encoding: 'utf8' })).toContain(
      '18 statements',
    );
  });
});

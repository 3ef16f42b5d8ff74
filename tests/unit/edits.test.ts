import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../src/lib/report/anchor.ts';
import { link } from '../../src/lib/report/link.ts';
import { marksOf, type Pointable } from '../../src/lib/report/marks.ts';
import { parseReport } from '../../src/lib/report/parse.ts';
import { sentencesOf } from '../../src/lib/report/segments.ts';
import { parseLinks } from '../support/parseLinks.ts';

const folder = 'src/reports/white-house-talks';
const parsed = parseReport(readFileSync(`${folder}/en.md`, 'utf8'), 'en.md');
const links = parseLinks(readFileSync(`${folder}/en.annotations.json`, 'utf8'), 'en.annotations.json');
if ('problems' in parsed || 'problems' in links) throw new Error('the report does not parse');
const { prose } = parsed.value;
const words = [...new Set(prose.match(/[\p{L}\p{N}$%’]+/gu) ?? [])];
const linkProse = (edited: string) => link({ ...parsed.value, prose: edited }, links.value, 'f');

/** A role whose marks are such a target. */
const roleOf = {
  place: 'actor',
  contact: 'contact',
  route: 'route',
  area: 'area',
  layer: 'control',
} as const;

/** Edits as editors and accidents make them: words put in, taken out, exchanged, doubled; characters broken. */
const edit = fc.record({
  at: fc.nat({ max: prose.length - 1 }),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 30 })),
  text: fc.oneof(
    fc.constantFrom('', ' ', '. ', '\n', ' nine ', '30%', 'Kherson', '“', '…'),
    fc.constantFrom(...words),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.nat({ max: prose.length - 60 }).map((from) => prose.slice(from, from + 60)),
  ),
});
const edited = fc
  .array(edit, { minLength: 1, maxLength: 3 })
  .map((edits) =>
    edits.reduce(
      (text, { at, length, text: put }) => text.slice(0, at) + put + text.slice(at + length),
      prose,
    ),
  );

describe('after random edits of the report', () => {
  it('every anchor is right, or there is an error: never a wrong one', () => {
    let right = 0;
    let refused = 0;
    fc.assert(
      fc.property(edited, (text) => {
        const result = linkProse(text);
        if ('problems' in result) {
          refused += 1;
          for (const { path, reason } of result.problems) expect(path && reason).not.toBe('');
          return;
        }
        right += 1;
        const named = new Map(links.value.map((entry) => [entry.name, entry]));
        expect(result.linked.statements.map((s) => text.slice(s.start, s.end))).toEqual(
          result.linked.statements.map((s) => s.text),
        );
        for (const statement of result.linked.statements) {
          const entry = named.get(statement.name);
          expect(statement.text).toContain(entry?.anchor.exact);
          for (const { name, start, end } of statement.annotations) {
            const quote = entry?.annotations.find((each) => each.name === name)?.quote;
            expect(statement.text.slice(start, end)).toBe(quote?.exact);
            expect(statement.text.indexOf(quote?.exact ?? '')).toBe(start);
          }
          for (const { quote } of statement.claims)
            expect(anchor(statement.text, quote)).toHaveProperty('start');
        }
      }),
      { numRuns: 400 },
    );
    // Both ends of the property are reached, or it would say nothing.
    expect(right).toBeGreaterThan(5);
    expect(refused).toBeGreaterThan(5);
  });

  it('sentences stay in order, do not overlap, and hold every letter', () => {
    fc.assert(
      fc.property(edited, (text) => {
        const sentences = sentencesOf(text, 'en');
        sentences.forEach((sentence, i) => {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
        });
        expect(
          sentences
            .map((s) => s.text)
            .join('')
            .replaceAll(/\s/gu, ''),
        ).toBe(text.replaceAll(/\s/gu, ''));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the table of links', () => {
  it('gives the way back for every way there, whatever is left out or shuffled', () => {
    const all = links.value;
    const pointables = new Map(
      all.flatMap(({ annotations }) =>
        annotations.flatMap(({ targets }) =>
          targets.map(({ id, kind }) => [id, { id, layer: 'l', role: roleOf[kind] } as Pointable] as const),
        ),
      ),
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...all], { minLength: all.length }),
        fc.subarray([...pointables.keys()]),
        (table, gone) => {
          const result = link(parsed.value, table, 'f');
          if ('problems' in result) throw new Error(JSON.stringify(result.problems));
          const some = new Map([...pointables].filter(([id]) => !gone.includes(id)));
          const { marks, problems } = marksOf(result.linked, some, 'f');
          const there = result.linked.statements.flatMap(({ name, annotations }) =>
            annotations.flatMap(({ targets }) => targets.map(({ id }) => `${name} ${id}`)),
          );
          const back = marks.flatMap(({ id, statements }) => statements.map((name) => `${name} ${id}`));
          expect(
            [...new Set(there)].filter((pair) => !gone.includes(pair.split(' ')[1] ?? '')).sort(),
          ).toEqual(back.sort());
          expect(problems.length).toBe(
            there.filter((pair) => gone.includes(pair.split(' ')[1] ?? '')).length,
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('refuses a table with an entry missing, doubled or moved', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: links.value.length - 1 }),
        fc.nat({ max: links.value.length - 1 }),
        (i, j) => {
          const without = links.value.filter((_, k) => k !== i);
          const moved = links.value.map((entry, k) =>
            k === i ? { ...entry, anchor: links.value[j]?.anchor ?? entry.anchor } : entry,
          );
          for (const table of [
            without,
            [...links.value, ...links.value.slice(i, i + 1)],
            ...(i === j ? [] : [moved]),
          ])
            expect(link(parsed.value, table, 'f')).toHaveProperty('problems');
        },
      ),
      { numRuns: 60 },
    );
  });
});

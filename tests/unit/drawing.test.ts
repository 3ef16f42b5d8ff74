import { describe, expect, it } from 'vitest';
import { drawingHeight, drawingSvg, drawingWidth } from '../../src/lib/claims/drawing.ts';
import { runsOf } from '../../src/lib/report/runs.ts';
import { drawnChecks } from '../../src/site/drawnChecks.ts';
import { drawingsOf } from '../../src/lib/ui/claims/claimView.ts';
import { reportOf, reports } from '../support/reports.ts';

const inks = { ink: 'i', quiet: 'q', rule: 'r', first: 'f', second: 's' };
const drawn = (slug: string, language = 'en') => {
  const { report, facts, checks } = reportOf(slug, language);
  return drawingsOf(report, facts, checks);
};

describe('the drawing of a check', () => {
  it('sets two events on one line of time, each by both clocks, with what lies between', () => {
    const drawing = drawn('white-house-talks').get('during-meeting');
    if (drawing?.kind !== 'clocks') throw new Error('no clocks');
    const [strikes, meeting] = drawing.events;
    expect(strikes.here).toContain('04:47–05:01');
    expect(strikes.there).toContain('21:47–22:01');
    expect(meeting.to).toBeUndefined();
    expect(strikes.to).toBeLessThan(meeting.from);
    expect(drawing.gap).toBe('13 hours 59 minutes');
    const svg = drawingSvg(drawing, inks);
    // The two lie apart as their times do: the bracket spans what the words say.
    const [first, second] = [...svg.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)"/gu)];
    expect(Number(first?.[1]) + Number(first?.[2])).toBeLessThan(Number(second?.[1]) / 10);
  });
  it('sets a share as a bar, with its range and the number of the report on one scale', () => {
    const drawing = drawn('white-house-talks').get('around-20-percent');
    if (drawing?.kind !== 'bar') throw new Error('no bar');
    expect(drawing.stated).toBe(20);
    expect(drawing.measured).toBeGreaterThan(18);
    expect(drawing.measured).toBeLessThan(20);
    const svg = drawingSvg(drawing, inks);
    const bar = Number(/fill="r"\/><rect x="1.0" y="26" width="([\d.]+)"/u.exec(svg)?.[1]);
    const said = Number(/M([\d.]+) 17V48/u.exec(svg)?.[1]);
    expect(bar / said).toBeCloseTo(drawing.measured / drawing.stated, 2);
  });
  it('stays within its width in every report and language', () => {
    for (const { slug, report } of reports)
      for (const [name, drawing] of drawn(slug, report.language)) {
        const svg = drawingSvg(drawing, inks);
        for (const [, x = '', width = '0'] of svg.matchAll(
          /<rect x="([-\d.]+)" y="[-\d.]+" width="([-\d.]+)"/gu,
        ))
          expect(Number(x) + Number(width), `${slug}, ${name}`).toBeLessThanOrEqual(drawingWidth);
        for (const [, y = ''] of svg.matchAll(/<text x="[-\d.]+" y="([\d.]+)"/gu))
          expect(Number(y), `${slug}, ${name}`).toBeLessThan(drawingHeight(drawing));
        expect(svg).not.toMatch(/NaN|undefined/u);
      }
  });
  it('writes no text over another, however long', () => {
    const bar = {
      kind: 'bar' as const,
      stated: 193,
      measured: 190,
      tolerance: 5,
      statedText: 'У звіті: 193 морські милі',
      measuredText: 'Виміряно: 190,3 морської милі ± 5 морських миль',
      endText: (end: number) => `${end} морських миль`,
    };
    const figures = (stated: string, found: string) => ({
      kind: 'figures' as const,
      same: false,
      stated: [stated, 'The report'] as const,
      found: [found, 'Published'] as const,
    });
    const all = [
      bar,
      { ...bar, measuredText: 'Measured: 190 km', endText: (end: number) => `${end} km` },
      figures('4', '5'),
      figures('97.3 billion USD', '100 billion USD'),
      figures('97,3 мільярда USD', '5,125 мільярда USD'),
      figures('1,234,567', '1,234,568'),
      figures('18 September 2025', '19 September 2025'),
      ...reports.flatMap(({ slug, report }) => [...drawn(slug, report.language).values()]),
    ];
    for (const drawing of all) {
      const texts = [...drawingSvg(drawing, inks).matchAll(/<text ([^>]*)>([^<]*)/gu)].map(
        ([, of = '', words = '']) => {
          const given = (name: string) => new RegExp(`${name}="([^"]*)"`, 'u').exec(of)?.[1];
          // Large figures are bold.
          const each = drawing.kind === 'figures' && given('font-weight') ? 0.63 : 0.55;
          const width = Number(given('textLength') ?? words.length * Number(given('font-size')) * each);
          const x = Number(given('x'));
          const left = { end: x - width, middle: x - width / 2 }[given('text-anchor') ?? ''] ?? x;
          return { words, y: given('y'), left, right: left + width };
        },
      );
      for (const one of texts) {
        expect.soft(one.right, one.words).toBeLessThanOrEqual(drawingWidth + 1);
        // The sign between two figures.
        if (drawing.kind === 'figures') expect.soft(one.left < 140 && one.right > 140, one.words).toBe(false);
        for (const other of texts)
          if (one !== other && one.y === other.y)
            expect
              .soft(one.left < other.right && other.left < one.right, `${one.words}, ${other.words}`)
              .toBe(false);
      }
      expect.soft(Math.max(...texts.map(({ y }) => Number(y)))).toBeLessThan(drawingHeight(drawing));
    }
  });
  it('has a page of its own where it shows more than two figures that are the same', () => {
    const names = drawnChecks(reportOf('white-house-talks')).map(({ name }) => name);
    expect(names).toEqual(['war-duration', 'around-20-percent', 'during-meeting']);
  });
});

describe('the words of a claim', () => {
  it('are marked in the text, within a quote and across its ends', () => {
    const statement = reportOf('white-house-talks').report.statements.find(
      ({ name }) => name === 'kharkiv-strike',
    );
    if (!statement) throw new Error('no statement');
    const runs = runsOf(statement, ({ name }) => name === 'during-meeting');
    const marked = runs.filter((run) => run.marked);
    expect(marked.map(({ text }) => text)).toEqual(['during ', 'the White House meeting']);
    expect(marked.map(({ cited }) => cited?.targets[0]?.id)).toEqual([undefined, 'white-house']);
    expect(runs.map(({ text }) => text).join('')).toBe(statement.text);
  });
});

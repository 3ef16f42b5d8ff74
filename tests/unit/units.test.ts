import * as fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../src/lib/geo/inside.ts';
import { exists, focusOf } from '../../src/lib/report/focus.ts';
import { heldShare } from '../../src/lib/report/units.ts';
import { csvOf, unitsCsv } from '../../src/lib/server/unitsCsv.ts';
import { unitsOf } from '../../src/lib/server/units.ts';
import { fragmentOf, selectionOf } from '../../src/lib/view/address.ts';
import { reportOf } from '../support/reports.ts';

const read = reportOf('white-house-talks');
const { report, marks, map } = read;
const found = unitsOf(read);
const region = map.units?.region;
if (!found || !region) throw new Error('the map has no units');
const units = found;
const unit = (id: string) => {
  const one = units.all.find((each) => each.id === id);
  if (!one) throw new Error(`no ${id}`);
  return one;
};

describe('isInside', () => {
  const square: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
      [
        [4, 4],
        [4, 6],
        [6, 6],
        [6, 4],
        [4, 4],
      ],
    ],
  };
  it('knows the inside, the outside and a hole', () => {
    const away = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(away, away, (x, y) => {
        const within = (low: number, high: number) => x > low && x < high && y > low && y < high;
        fc.pre(![0, 4, 6, 10].some((edge) => edge === x || edge === y));
        expect(isInside([x, y], square)).toBe(within(0, 10) && !within(4, 6));
      }),
    );
  });
});

describe('the units of a report', () => {
  it('are 27, with their names in both languages and their share of their own shape', () => {
    expect(units.all).toHaveLength(27);
    expect(unit('ua-14')).toMatchObject({ name: 'Donetsk', local: 'Донецька область' });
    expect(heldShare(unit('ua-14'), '2025-08-18')).toBeCloseTo(0.76, 1);
    expect(heldShare(unit('ua-43'), '2022-02-23')).toBe(1);
    expect(heldShare(unit('ua-32'), '2025-08-18')).toBe(0);
    expect(heldShare(unit('ua-32'), '2022-03-28')).toBeGreaterThan(0.1);
  });

  it('do not add up to the official area, and together hold what the country holds', () => {
    const sum = (of: (each: (typeof units.all)[number]) => number) =>
      units.all.reduce((all, o) => all + of(o), 0);
    expect(sum(({ km2 }) => km2)).not.toBe(603_628);
    expect(Math.abs(sum(({ km2 }) => km2) - 603_628)).toBeLessThan(6_000);
    expect(sum((o) => o.heldKm2['2025-08-18'] ?? 0)).toBeGreaterThan(0.185 * 603_628);
  });

  it('are touched by what cites a place in them, and those that are held by what cites the area of control', () => {
    expect(unit('ua-63').statements).toEqual(expect.arrayContaining(['kharkiv-strike', 'occupied']));
    expect(unit('ua-14').statements).toContain('occupied');
    expect(unit('ua-32').statements).toEqual([]);
    // Kyiv is a unit of its own, and no part of Kyiv oblast.
    const kyiv = marks.find(({ id }) => id === 'kyiv')?.statements ?? [];
    expect(unit('ua-30').statements).toEqual(expect.arrayContaining([...kyiv]));
  });

  it('are a selection whose focus is the sentences that touch them', () => {
    expect(selectionOf('#o-ua-63')).toEqual({ kind: 'unit', name: 'ua-63' });
    expect(fragmentOf({ kind: 'unit', name: 'ua-63' })).toBe('o-ua-63');
    const kharkiv = { kind: 'unit', name: 'ua-63' } as const;
    expect([...focusOf(marks, kharkiv, units).statements]).toEqual(unit('ua-63').statements);
    expect(exists(report, marks, kharkiv, units)).toBe(true);
    expect(exists(report, marks, { kind: 'unit', name: 'ua-99' }, units)).toBe(false);
  });
});

describe('the table as CSV', () => {
  it('quotes what needs it and lets no cell begin a formula', () => {
    expect(csvOf([['a,b', 'say "x"', '=1+1', '+1+1', '-1', '-A1', '@x', '\tx', '\rx', -1]])).toBe(
      `"a,b","say ""x""",'=1+1,'+1+1,-1,'-A1,'@x,'\tx,"'\rx",-1\r\n`,
    );
  });

  it('holds every unit and the country on every date', () => {
    const lines = unitsCsv(region).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 4 * 28);
    expect(lines[0]?.startsWith('\uFEFFunit,name,name_uk,date,')).toBe(true);
    expect(lines.find((line) => line.startsWith('UKR,Ukraine,Україна,2025-08-18,603628,'))).toContain(
      'official',
    );
  });
});

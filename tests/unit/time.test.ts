import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarSpan } from '../../src/lib/claims/calendar.ts';
import { instantOf, localTime, minutesBetween, relationOf } from '../../src/lib/claims/interval.ts';

describe('calendarSpan', () => {
  it('counts years, months and days', () => {
    expect(calendarSpan('2022-02-24', '2025-08-18')).toEqual({
      years: 3,
      months: 5,
      days: 25,
      totalDays: 1271,
    });
  });
  it.each([
    ['2024-02-29', '2025-02-28', { years: 1, months: 0, days: 0, totalDays: 365 }],
    ['2025-01-31', '2025-02-28', { years: 0, months: 1, days: 0, totalDays: 28 }],
    ['2025-01-31', '2025-03-01', { years: 0, months: 1, days: 1, totalDays: 29 }],
    ['2025-03-29', '2025-03-31', { years: 0, months: 0, days: 2, totalDays: 2 }],
    ['2025-08-18', '2025-08-18', { years: 0, months: 0, days: 0, totalDays: 0 }],
  ])('%s to %s', (from, to, span) => expect(calendarSpan(from, to)).toEqual(span));
  it.each([
    ['2025-02-30', '2025-08-18'],
    ['2025-08-18', '2025-08-17'],
    ['soon', '2025-08-18'],
  ])('refuses %s to %s', (from, to) => expect(() => calendarSpan(from, to)).toThrow(RangeError));
  it('adds up to the days that lie between', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from = '', to = ''] = [a, b].map((d) => d.toISOString().slice(0, 10)).sort();
        const { months, days, totalDays } = calendarSpan(from, to);
        expect(totalDays).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
        expect(months).toBeLessThan(12);
        expect(days).toBeLessThan(31);
      }),
    );
  });
});

describe('relationOf', () => {
  const strike = { from: '2025-08-18T04:50+03:00', to: '2025-08-18T05:01+03:00' };
  const talks = { from: '2025-08-18T12:00-04:00' };
  it('compares in UTC', () => {
    expect(relationOf(strike, talks)).toBe('before');
    expect(relationOf(talks, strike)).toBe('after');
    expect(minutesBetween(strike, talks)).toBe(13 * 60 + 59);
    expect(relationOf({ from: '2025-08-18T19:30+03:00', to: '2025-08-18T20:00+03:00' }, talks)).toBe(
      'unknown',
    );
    const known = { ...talks, to: '2025-08-18T18:00-04:00' };
    expect(relationOf({ from: '2025-08-18T19:30+03:00', to: '2025-08-18T20:00+03:00' }, known)).toBe(
      'within',
    );
    expect(relationOf({ from: '2025-08-18T18:30+03:00', to: '2025-08-18T20:00+03:00' }, known)).toBe(
      'overlaps',
    );
  });
  it('takes no hour without an offset', () => {
    expect(() => instantOf('2025-08-18T04:50')).toThrow(RangeError);
    expect(() => instantOf('2025-08-18')).toThrow(RangeError);
  });
  it('knows what the clocks showed', () => {
    expect(localTime(strike.from, 'America/New_York')).toEqual({ day: '2025-08-17', clock: '21:50' });
    expect(localTime(strike.from, 'Europe/Kyiv')).toEqual({ day: '2025-08-18', clock: '04:50' });
  });
});

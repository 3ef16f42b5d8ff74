import { describe, expect, it } from 'vitest';
import { binsOf } from '../../../src/lib/dense/bins.ts';
import {
  everything,
  incidentFragment,
  incidentOf,
  readFilter,
  takeFilter,
  writeFilter,
} from '../../../src/lib/view/filterAddress.ts';

const bins = binsOf('2018-01-31', '2018-02-07');
const axes = { bins, types: ['m6', 'm5', 'a, b & c', 'удар'] };
const at = (query: string) => new URL(`https://maps.example/r/${query}`);

describe('the filter in an address', () => {
  it.each([
    [{ from: 4, to: 4, types: undefined }, '?time=2018-02-04'],
    [{ from: 1, to: 6, types: [0, 1] }, '?time=2018-02-01..2018-02-06&types=m6,m5'],
    [{ from: 0, to: 7, types: [] }, '?types='],
    [{ from: 0, to: 7, types: [2, 3] }, '?types=a%2C%20b%20%26%20c,%D1%83%D0%B4%D0%B0%D1%80'],
    [everything(axes), ''],
  ])('is written and read back: %j', (filter, query) => {
    const url = writeFilter(at('#s-one'), filter, axes);
    expect(url.search).toBe(query);
    expect(url.hash).toBe('#s-one');
    expect(readFilter(url, axes)).toEqual(filter);
  });

  it('is read where a host has written the query anew', () => {
    const url = at('?types=m6,m5');
    url.searchParams.set('host', 'https://news.example');
    expect(url.search).toContain('m6%2Cm5');
    expect(readFilter(url, axes).types).toEqual([0, 1]);
  });

  it('is taken along to another address, and the incident where that names nothing', () => {
    const from = at('?layers=a&time=2018-02-04&types=m6,m5#i-3.1.2-us1');
    expect(takeFilter(from, new URL('https://maps.example/embed/r/?theme=dark&types=m5')).href).toBe(
      'https://maps.example/embed/r/?theme=dark&time=2018-02-04&types=m6,m5#i-3.1.2-us1',
    );
    expect(takeFilter(from, at('#s-one')).hash).toBe('#s-one');
    expect(takeFilter(at('?layers=a#p-one'), at('')).href).toBe(at('').href);
  });

  it('leaves what is not its own', () => {
    const url = writeFilter(at('?layers=a,b&time=2018-02-04&asOf=2018-02-07'), everything(axes), axes);
    expect(url.search).toBe('?layers=a,b&asOf=2018-02-07');
  });

  it.each([
    '?time=2018-02-30',
    '?time=2018-02-32',
    '?time=2017-12-31..2018-02-04',
    '?time=2018-02-06..2018-02-04',
    '?time=yesterday',
    '?time=%E0%A4%A',
    '?types=m7',
    '?types=%E0%A4%A',
    '?types=constructor',
  ])('refuses what the data do not have: %s', (query) => {
    expect(readFilter(at(query), axes)).toEqual(everything(axes));
  });

  it.each(['2018-13-01', '2018-00-01', '2018-02-30', '2018-06-31..2018-07-31'])(
    'refuses a day that is none, where bins are of months: %s',
    (time) => {
      const byMonth = { ...axes, bins: binsOf('2017-01-05', '2019-06-30') };
      expect(byMonth.bins.unit).toBe('month');
      expect(readFilter(at('?time=2018-02-28'), byMonth)).toMatchObject({ from: 13, to: 13 });
      expect(readFilter(at(`?time=${time}`), byMonth)).toEqual(everything(byMonth));
    },
  );

  it('takes the types it knows among others', () => {
    expect(readFilter(at('?types=m7,m5,m5'), axes).types).toEqual([1]);
  });
});

describe('the address of an incident', () => {
  it.each(['us1000chhc', 'a b/с?d#e', '100%', 'x-1.2'])('is written and read back: %s', (id) => {
    const leaf = { z: 12, x: 3431, y: 10, id };
    expect(incidentOf(`#${incidentFragment(leaf)}`)).toEqual(leaf);
  });
  it.each(['', '#i-', '#i-1.2-x', '#s-1.2.3-x', '#i-1.2.3-', '#i-1.2.3-%E0%A4%A', '#i-999.1.1-x'])(
    'is nothing else: %s',
    (hash) => {
      expect(incidentOf(hash)).toBeUndefined();
    },
  );
});

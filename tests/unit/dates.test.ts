import { describe, expect, it, vi } from 'vitest';
import { controlOf } from '../../src/lib/server/controlDates.ts';
import { sceneOf } from '../../src/lib/server/scene.ts';
import { classPaths } from '../../src/lib/still/areaPaths.ts';
import { withClasses } from '../../src/lib/still/classes.ts';
import { dayFor } from '../../src/lib/map/control.ts';
import { readAddress, writeAddress } from '../../src/lib/view/address.ts';
import { View } from '../../src/lib/view/view.ts';
import { reportOf } from '../support/reports.ts';

const { report, marks, map } = reportOf('white-house-talks');
const control = controlOf(map, String, new Map(), new Map());
const layers = map.layers.map(({ id }) => id);

describe('the day of an area of control', () => {
  const days = ['2022-02-23', '2022-11-15', '2025-08-18'];
  it('is the day that is asked for, else the last before it, else the first', () => {
    expect(dayFor(days, '2022-11-15')).toBe('2022-11-15');
    expect(dayFor(days, '2023-06-06')).toBe('2022-11-15');
    expect(dayFor(days, '2030-01-01')).toBe('2025-08-18');
    expect(dayFor(days, '2014-01-01')).toBe('2022-02-23');
    expect(dayFor([], '2014-01-01')).toBeUndefined();
  });
});

describe('the date in the address', () => {
  const of = (url: string) => readAddress(new URL(url), layers);

  it('is read where it is a day, and otherwise ignored', () => {
    expect(of('https://a.example/?asOf=2022-03-28').asOf).toBe('2022-03-28');
    for (const bad of ['', 'yesterday', '2022-3-28', '2022-03-28T00:00', '2022-03-28,2022-02-23'])
      expect(of(`https://a.example/?asOf=${bad}`).asOf).toBeUndefined();
  });

  it('is written beside what else is there, and left out where it is the report’s own', () => {
    const url = new URL('https://a.example/?theme=dark&asOf=2022-02-23#s-talks');
    const { selection, layers: shown } = readAddress(url, layers);
    expect(writeAddress(url, { selection, layers: shown, asOf: '2022-11-15' }, layers).href).toBe(
      'https://a.example/?theme=dark&asOf=2022-11-15#s-talks',
    );
    expect(writeAddress(url, { selection, layers: shown }, layers).href).toBe(
      'https://a.example/?theme=dark#s-talks',
    );
    // The selection and what WordPress hangs on a fragment live together.
    const hung = new URL('https://a.example/#s-meeting#?secret=aB3');
    expect(readAddress(hung, layers).selection).toEqual({ kind: 'statement', name: 'meeting' });
    expect(writeAddress(hung, { selection, layers: shown }, layers).hash).toBe('#s-talks?secret=aB3');
    expect(writeAddress(hung, { layers: shown }, layers).hash).toBe('#?secret=aB3');
    const talks = readAddress(new URL('https://a.example/#s-talks?secret=aB3'), layers);
    expect(talks.selection).toEqual(selection);
  });
});

describe('the date of a view', () => {
  it('is the report’s own at first, and only ever one that exists', () => {
    const onchange = vi.fn();
    const view = new View({ report, marks, layers: map.layers, languages: ['en'], control });
    view.listen((change) => {
      if (change) onchange(change);
    });
    expect(view.asOf).toBe(report.asOf);
    view.showDate('2023-01-01');
    expect(view.asOf).toBe(report.asOf);
    expect(onchange).not.toHaveBeenCalled();
    view.showDate('2022-03-28');
    expect([view.asOf, view.address.asOf]).toEqual(['2022-03-28', '2022-03-28']);
    expect(onchange.mock.calls).toEqual([['asOf']]);
    view.restore({ layers: view.layers, asOf: 'nonsense' });
    expect([view.asOf, view.address.asOf]).toEqual([report.asOf, undefined]);
    expect(onchange).toHaveBeenCalledTimes(1);
  });
});

describe('the area of control', () => {
  it('is called by the same share wherever it stands: what is held alone', () => {
    const own = control?.dates.find(({ asOf }) => asOf === control.own);
    expect(own?.label).toMatch(/\d/u);
    expect(marks.find(({ id }) => id === control?.mark)?.label).toBe(own?.label);
    expect(own?.label).toContain((Number(own?.share) * 100).toFixed(1));
  });
});

describe('the still of another date', () => {
  const scene = sceneOf(map, marks, 'fine');
  const { classes = [], layer = '', region } = map.control ?? {};
  const pathsOn = (date: string) => {
    const { features = [], beside = [] } = region?.control.get(date) ?? {};
    return classPaths(
      [...features, ...beside],
      classes.map(({ id }) => id),
      scene.grid,
    );
  };

  it('is drawn in the browser as the build draws it', () => {
    expect(withClasses(scene, layer, pathsOn(report.asOf)).shapes).toEqual(scene.shapes);
  });

  it('changes the area of control, with what is contested and what lies beside it, and nothing else', () => {
    const other = withClasses(scene, layer, pathsOn('2022-02-23'));
    const changed = scene.shapes.filter((shape, i) => other.shapes[i]?.d !== shape.d).map(({ key }) => key);
    expect(changed).toEqual([
      'occupied/since-2022-02-24',
      'occupied/contested-land',
      'occupied/contested-land/pattern',
      'occupied/kakhovka-reservoir',
      'occupied/line-precision',
    ]);
    expect(other.shapes.find(({ key }) => key === 'occupied/since-2022-02-24')?.d).toBe('');
  });
});

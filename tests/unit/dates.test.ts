import { describe, expect, it, vi } from 'vitest';
import { readReports } from '../../src/lib/server/reports.ts';
import { sceneOf } from '../../src/lib/server/scene.ts';
import { territoryPaths, withTerritory } from '../../src/lib/still/territoryPaths.ts';
import { readAddress, writeAddress } from '../../src/lib/view/address.ts';
import { View } from '../../src/lib/view/view.svelte.ts';

const { reports, geodata } = readReports();
const [first] = reports;
if (!first) throw new Error('no report');
const { report, marks } = first;
const dates = [...geodata.territories.keys()];

describe('the date in the address', () => {
  const of = (url: string) => readAddress(new URL(url));

  it('is read where it is a day, and otherwise ignored', () => {
    expect(of('https://a.example/?asOf=2022-03-28').asOf).toBe('2022-03-28');
    for (const bad of ['', 'yesterday', '2022-3-28', '2022-03-28T00:00', '2022-03-28,2022-02-23'])
      expect(of(`https://a.example/?asOf=${bad}`).asOf).toBeUndefined();
  });

  it('is written beside what else is there, and left out where it is the report’s own', () => {
    const url = new URL('https://a.example/?theme=dark&asOf=2022-02-23#s-talks');
    const { selection, layers } = readAddress(url);
    expect(writeAddress(url, { selection, layers, asOf: '2022-11-15' }).href).toBe(
      'https://a.example/?theme=dark&asOf=2022-11-15#s-talks',
    );
    expect(writeAddress(url, { selection, layers }).href).toBe('https://a.example/?theme=dark#s-talks');
    // The selection and what WordPress hangs on a fragment live together.
    const hung = new URL('https://a.example/#s-meeting#?secret=aB3');
    expect(readAddress(hung).selection).toEqual({ kind: 'statement', name: 'meeting' });
    expect(writeAddress(hung, { selection, layers }).hash).toBe('#s-talks?secret=aB3');
    expect(writeAddress(hung, { layers }).hash).toBe('#?secret=aB3');
    expect(readAddress(new URL('https://a.example/#s-talks?secret=aB3')).selection).toEqual(selection);
  });
});

describe('the date of a view', () => {
  it('is the report’s own at first, and only ever one that exists', () => {
    const onchange = vi.fn();
    const view = new View(report, marks, onchange, { dates });
    expect(view.asOf).toBe(report.asOf);
    view.showDate('2023-01-01');
    expect(view.asOf).toBe(report.asOf);
    expect(onchange).not.toHaveBeenCalled();
    view.showDate('2022-03-28');
    expect([view.asOf, view.chosenAsOf]).toEqual(['2022-03-28', '2022-03-28']);
    expect(onchange.mock.calls).toEqual([['asOf']]);
    view.restore({ layers: view.layers, asOf: 'nonsense' });
    expect([view.asOf, view.chosenAsOf]).toEqual([report.asOf, undefined]);
    expect(onchange).toHaveBeenCalledTimes(1);
  });
});

describe('the still of another date', () => {
  const scene = sceneOf(geodata, marks, 0);
  const pathsOn = (date: string) => territoryPaths(geodata.territories.get(date)?.features ?? []);

  it('is drawn in the browser as the build draws it', () => {
    expect(withTerritory(scene, pathsOn(report.asOf)).shapes).toEqual(scene.shapes);
  });

  it('changes the territory and nothing else', () => {
    const other = withTerritory(scene, pathsOn('2022-02-23'));
    const changed = scene.shapes.filter((shape, i) => other.shapes[i]?.d !== shape.d).map(({ key }) => key);
    expect(changed).toEqual(['since']);
    expect(other.shapes.find(({ key }) => key === 'since')?.d).toBe('');
  });
});

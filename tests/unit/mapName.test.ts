import { describe, expect, it } from 'vitest';
import { nameLanguageOf } from '../../src/lib/map/nameLanguage.ts';
import { labelIn, labelledIn } from '../../src/lib/map/names.ts';
import { readReports } from '../../src/lib/server/reports.ts';
import { townRowsOf } from '../../src/lib/server/scene.ts';
import { townsFrom } from '../../src/lib/still/scene.ts';
import { View } from '../../src/lib/view/view.svelte.ts';

const { reports, geodata } = readReports();
const [read] = reports;
if (!read) throw new Error('no report');
const { report, marks } = read;

describe('the names on the map', () => {
  it('are Ukrainian in a Ukrainian text, else English', () => {
    expect(['uk', 'uk-UA', 'en', 'de', 'ukx'].map(nameLanguageOf)).toEqual(['uk', 'uk', 'en', 'en', 'en']);
    const kyiv = { label: 'Kyiv', labelUk: 'Київ' };
    expect([labelIn('en', kyiv), labelIn('uk', kyiv)]).toEqual(['Kyiv', 'Київ']);
    expect(labelIn('uk', { label: 'Call' })).toBe('Call');
    expect(labelledIn('uk', [kyiv])).toEqual([{ label: 'Київ', labelUk: 'Київ' }]);
  });

  it('are known in both languages for each town and each place of the report', () => {
    const towns = townsFrom(JSON.parse(JSON.stringify(townRowsOf(geodata))), new Set());
    expect(towns.length).toBeGreaterThan(400);
    const places = marks.filter(({ layer }) => layer !== 'contacts' && layer !== 'occupied');
    for (const { label, labelUk } of [...towns, ...places]) {
      expect(label).toMatch(/^[\p{Script=Latin}’'. -]+$/u);
      expect(labelUk, label).toMatch(/^[\p{Script=Cyrillic}’'. -]+$/u);
    }
  });

  it('leave out a town that is a mark, by either name', () => {
    const rows = [
      ['Kyiv', 30.5, 50.4, 1, 'Київ'],
      ['Lviv', 24, 49.8, 1, null],
    ];
    expect(townsFrom(rows, new Set(['Київ'])).map(({ label }) => label)).toEqual(['Lviv']);
    expect(townsFrom(rows, new Set(['Kyiv'])).map(({ label }) => label)).toEqual(['Lviv']);
  });

  it('follow the reader, and the address knows only what is not the report’s own', () => {
    const told: string[] = [];
    const view = new View(report, marks, (change) => told.push(change));
    expect([view.names, view.address.names]).toEqual(['en', undefined]);
    view.showNames('uk');
    expect([view.names, view.address.names, told]).toEqual(['uk', 'uk', ['names']]);
    view.showNames('en');
    expect([view.names, view.address.names]).toEqual(['en', undefined]);
    view.restore({ layers: view.layers, names: 'uk' });
    expect(view.names).toBe('uk');
    expect(new View({ ...report, language: 'uk' }, marks, () => {}).names).toBe('uk');
  });
});

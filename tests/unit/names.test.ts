import { describe, expect, it } from 'vitest';
import { nameLanguageOf } from '../../src/lib/map/nameLanguage.ts';
import { labelIn, labelledIn, labellingOf } from '../../src/lib/map/names.ts';
import { isPlace } from '../../src/lib/map/roles.ts';
import { detailRowsOf } from '../../src/lib/server/nameRows.ts';
import { namesFrom } from '../../src/lib/still/scene.ts';
import { View } from '../../src/lib/view/view.ts';
import { reportOf } from '../support/reports.ts';

const { report, marks, map } = reportOf('white-house-talks');
const data = { report, marks, layers: map.layers, languages: map.languages };
const known = ['en', 'uk'];

describe('the names on the map', () => {
  it('are in the language of the text where they are known in it, else in the first', () => {
    expect(['uk', 'uk-UA', 'en', 'de', 'ukx'].map((each) => nameLanguageOf(known, each))).toEqual([
      'uk',
      'uk',
      'en',
      'en',
      'en',
    ]);
    const kyiv = labellingOf({ en: 'Kyiv', uk: 'Київ' }, known);
    expect([labelIn('en', kyiv), labelIn('uk', kyiv)]).toEqual(['Kyiv', 'Київ']);
    expect(labelIn('uk', { label: 'Call' })).toBe('Call');
    expect(labelledIn('uk', [kyiv])).toEqual([{ label: 'Київ', others: { uk: 'Київ' } }]);
  });

  it('stand in every language of the map, or in one alone', () => {
    const languages = ['en', 'ar', 'uk'];
    expect(labellingOf({ en: 'Suez', ar: 'السويس' }, languages)).toEqual({
      label: 'Suez',
      others: { ar: 'السويس', uk: 'Suez' },
    });
    expect(labellingOf({ en: 'Suez' }, languages)).toEqual({ label: 'Suez' });
    expect(labellingOf({ ar: 'السويس' }, languages).label).toBe('السويس');
  });

  it('are known in both languages for each town of the region and each place of the report', () => {
    const towns = map.regions.flatMap((region) => region.towns).map(({ properties }) => properties.names);
    expect(towns.length).toBeGreaterThan(300);
    const places = marks.filter(({ role }) => isPlace(role));
    const names = [...towns, ...places.map(({ label, others = {} }) => ({ en: label, ...others }))];
    // What happened at a place stands after its name.
    const nameOf = (label: string | undefined) => label?.replace(/: .*/u, '');
    for (const { en, uk } of names as { en?: string; uk?: string }[]) {
      expect(nameOf(en)).toMatch(/^[\p{Script=Latin}’'. -]+$/u);
      expect(nameOf(uk), en).toMatch(/^[\p{Script=Cyrillic}’'. -]+$/u);
    }
  });

  it('tell of countries and seas as well as of towns', () => {
    const names = namesFrom(JSON.parse(JSON.stringify(detailRowsOf(map))), map.languages, new Set());
    for (const [kind, label] of [
      ['country', 'Ukraine'],
      ['country', 'Poland'],
      ['water', 'Black Sea'],
      ['water', 'Sea of Azov'],
      ['town', 'Odesa'],
    ])
      expect(names).toContainEqual(expect.objectContaining({ kind, label }));
  });

  it('leave out a town that is a mark, by either name', () => {
    const rows = [
      [0, 30.5, 50.4, 1, 'Kyiv', 'Київ'],
      [0, 24, 49.8, 1, 'Lviv'],
      [0, 24, null, 1, 'nowhere'],
    ];
    expect(namesFrom(rows, known, new Set(['Київ'])).map(({ label }) => label)).toEqual(['Lviv']);
    expect(namesFrom(rows, known, new Set(['Kyiv'])).map(({ label }) => label)).toEqual(['Lviv']);
  });

  it('follow the reader, and the address knows only what is not the report’s own', () => {
    const told: unknown[] = [];
    const view = new View(data);
    view.listen((change) => told.push(change));
    expect([view.names, view.address.names]).toEqual(['en', undefined]);
    view.showNames('uk');
    expect([view.names, view.address.names, told]).toEqual(['uk', 'uk', ['names']]);
    view.showNames('tlh');
    expect(view.names).toBe('uk');
    view.showNames('en');
    expect([view.names, view.address.names]).toEqual(['en', undefined]);
    view.restore({ layers: view.layers, names: 'uk' });
    expect(view.names).toBe('uk');
    expect(new View({ ...data, report: { ...report, language: 'uk' } }).names).toBe('uk');
  });
});

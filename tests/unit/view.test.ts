import { beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../src/lib/view/view.ts';
import { View } from '../../src/lib/view/view.ts';
import { reports } from '../support/reports.ts';

// Whatever reports there are: each has its own marks, layers and statements.
describe.each(reports)('the view of $slug in $report.language', ({ report, marks, map }) => {
  const cited = report.statements.flatMap(({ name }) => {
    const ids = marks.filter(({ statements }) => statements.includes(name)).map(({ id }) => id);
    return ids.length > 0 ? [{ name, ids }] : [];
  });
  const [first, second] = cited;
  const mark = marks.find(({ statements }) => statements.length > 0);
  if (!first || !second || !mark) throw new Error('the report cites too little');
  let view: View;
  let told: (Change | undefined)[];
  beforeEach(() => {
    view = new View({ report, marks, layers: map.layers, languages: map.languages });
    told = [];
    view.listen((change) => told.push(change));
  });

  it('begins with nothing chosen, nothing lit and every layer', () => {
    expect(view.selection).toBeUndefined();
    expect([...view.lit]).toEqual([]);
    expect([...view.layers]).toEqual(map.layers.map(({ id }) => id));
  });

  it('lights what belongs to a sentence, and says whose side chose it', () => {
    view.select({ kind: 'statement', name: first.name }, 'text');
    expect([...view.lit].sort()).toEqual([...first.ids].sort());
    expect([...view.focus.statements]).toEqual([first.name]);
    expect(view.origin).toBe('text');
    expect(told).toEqual(['selection']);
  });

  it('lights a mark with the sentences that cite it, and with no other mark', () => {
    view.select({ kind: 'mark', name: mark.id }, 'map');
    expect([...view.focus.statements]).toEqual(mark.statements);
    expect([...view.lit]).toEqual([mark.id]);
    expect(view.origin).toBe('map');
  });

  it('tells nobody’s address of a choice that the address made, or that is made again', () => {
    view.select({ kind: 'statement', name: first.name }, 'address');
    view.select({ kind: 'statement', name: first.name }, 'text');
    expect(told).toEqual([undefined, undefined]);
  });

  it('refuses what the report does not have', () => {
    view.select({ kind: 'statement', name: 'constructor' }, 'text');
    view.select({ kind: 'mark', name: '__proto__' }, 'map');
    view.select({ kind: 'unit', name: 'toString' }, 'list');
    view.toggle('hasOwnProperty');
    view.showDate('1900-01-01');
    view.showNames('tlh');
    expect(view.selection).toBeUndefined();
    expect(told).toEqual([]);
  });

  it('clears a choice once', () => {
    view.select({ kind: 'statement', name: first.name }, 'text');
    view.clear('map');
    view.clear('map');
    expect(view.selection).toBeUndefined();
    expect([...view.lit]).toEqual([]);
    expect(told).toEqual(['selection', 'selection']);
  });

  it('previews beside the choice: the choice stays lit, the address is not told', () => {
    view.select({ kind: 'statement', name: first.name }, 'text');
    const { focus } = view;
    view.hover({ kind: 'statement', name: second.name });
    // Labels are placed around what belongs to the choice: the same object has none placed anew.
    expect(view.focus).toBe(focus);
    expect([...view.lit].sort()).toEqual([...new Set([...first.ids, ...second.ids])].sort());
    expect(view.selection?.name).toBe(first.name);
    view.hover(undefined);
    expect([...view.lit].sort()).toEqual([...first.ids].sort());
    expect(told).toEqual(['selection', undefined, undefined]);
  });

  it('follows what is read while nothing is chosen', () => {
    view.read(first.name);
    expect(view.reading).toBeUndefined();
    view.follows = true;
    view.read(first.name);
    expect(view.reading?.name).toBe(first.name);
    expect([...view.lit].sort()).toEqual([...first.ids].sort());
    view.select({ kind: 'statement', name: second.name }, 'text');
    expect(view.reading).toBeUndefined();
    view.read(first.name);
    expect(view.reading).toBeUndefined();
    view.clear('text');
    view.read(first.name);
    view.follows = false;
    expect(view.reading).toBeUndefined();
    expect(told.filter(Boolean)).toEqual(['selection', 'selection']);
  });

  it('draws a hidden layer while the choice needs it, and no longer', () => {
    view.toggle(mark.layer);
    expect(view.layers.has(mark.layer)).toBe(false);
    expect(view.shown.has(mark.layer)).toBe(false);
    view.select({ kind: 'mark', name: mark.id }, 'list');
    expect(view.layers.has(mark.layer)).toBe(false);
    expect(view.shown.has(mark.layer)).toBe(true);
    view.clear('list');
    expect(view.shown.has(mark.layer)).toBe(false);
    view.toggle(mark.layer);
    expect(view.layers.has(mark.layer)).toBe(true);
    expect(told).toEqual(['layers', 'selection', 'selection', 'layers']);
  });

  it('shows no line between seats without the seats that it ends on, and hides both together', () => {
    const idsOf = (role: string) => map.layers.filter((each) => each.role === role).map(({ id }) => id);
    const [base, seats, lines] = [idsOf('base'), idsOf('actor'), idsOf('contact')];
    const [line] = lines;
    for (const seat of seats) {
      view.restore({ layers: new Set(map.layers.map(({ id }) => id)) });
      view.toggle(seat);
      expect([...view.layers].filter((id) => [seat, ...lines].includes(id))).toEqual([]);
    }
    view.restore({ layers: new Set(lines) });
    expect([...view.layers].sort()).toEqual([...lines, ...base, ...(line ? seats : [])].sort());
    view.restore({ layers: new Set(base) });
    if (line) view.toggle(line);
    expect([...view.layers].sort()).toEqual([...base, ...(line ? [line, ...seats] : [])].sort());
    if (line) view.toggle(line);
    expect([...view.layers].sort()).toEqual([...base, ...(line ? seats : [])].sort());
  });

  it('always has the base, also where an older address hid it', () => {
    const base = map.layers.find(({ role }) => role === 'base')?.id ?? '';
    view.restore({ layers: new Set([mark.layer]) });
    expect([...view.layers].sort()).toEqual([mark.layer, base].sort());
    view.restore({ layers: new Set() });
    expect([...view.layers]).toEqual([base]);
  });

  it('restores what its own address says, and answers to no address', () => {
    view.select({ kind: 'mark', name: mark.id }, 'list');
    view.toggle(mark.layer);
    const other = new View(view.data);
    const changes: unknown[] = [];
    other.listen((change) => changes.push(change));
    other.restore(view.address);
    expect(other.address).toEqual(view.address);
    expect(changes.filter(Boolean)).toEqual([]);
    other.restore({ layers: view.layers, selection: { kind: 'mark', name: 'nowhere' } });
    expect(other.selection).toBeUndefined();
  });

  it('stops telling who no longer listens', () => {
    const heard: unknown[] = [];
    const stop = view.listen((change) => heard.push(change));
    view.clear('text');
    view.select({ kind: 'statement', name: first.name }, 'text');
    stop();
    view.clear('text');
    expect(heard).toEqual(['selection']);
  });
});

import { isOfWeek } from '../../src/lib/map/control.ts';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../src/lib/geo/inside.ts';
import type { Position } from '../../src/lib/geo/mercator.ts';
import { shareOf } from '../../src/lib/map/share.ts';
import { changesOf } from '../../src/lib/server/changes.ts';
import { readRegion } from '../../src/lib/server/read/region.ts';
import { readWorld } from '../../src/lib/server/read/world.ts';
import { linePages } from '../../src/site/linePage.ts';

const found = readRegion('.', 'ukraine', []);
if (!found) throw new Error('there is no region');
const region = found;
const shown = '2025-08-18';
const lineOf = (day: string) => {
  const line = region.lines.find(({ asOf }) => asOf === day);
  if (!line) throw new Error(`no line of ${day}`);
  return line;
};
const days = region.lines.map(({ asOf }) => asOf);
const report = {
  slug: 'any',
  report: { title: 'Any', language: 'en' },
  map: { world: readWorld('.'), regions: [region] },
};
const [page] = linePages([region], [report as never]);
const html = page?.body ?? '';
type Area = Polygon | MultiPolygon;

describe('the accounts of the line', () => {
  it('are two or more for each stretch of the day shown, without announcements of one side alone', () => {
    const few = lineOf(shown).stretches.filter(({ accounts }) => accounts < 2);
    expect(few.map(({ id }) => id)).toEqual([]);
  });

  it('are one for three contested areas, and the page says so there', () => {
    const few = lineOf(shown).contested.filter(({ accounts }) => accounts < 2);
    expect(few.map(({ id }) => id)).toEqual(['yablunivka', 'malynivka', 'velykyi-burluk']);
    for (const { id } of few) {
      const from = html.indexOf(`id="line-${shown}-${id}"`);
      expect(html.slice(from, html.indexOf('</article>', from))).toContain('One account');
    }
  });

  it('of a later week say what they add; the page says which are of that week, and where none is', () => {
    const late = [...lineOf(shown).stretches, ...lineOf(shown).contested].flatMap(({ sources }) =>
      sources.filter(({ date }) => date > shown && !isOfWeek(date, shown)),
    );
    expect(late.length).toBeGreaterThan(10);
    for (const { adds, url } of late) expect(adds, url).toBeTruthy();
    for (const { adds } of late) expect(html).toContain(adds);
    expect(html).toContain('of that week');
    expect(html).toContain('None of the accounts is of that week');
  });

  it('do not come along with a line that another day has too', () => {
    const kept = region.lines.flatMap(({ asOf, stretches }) =>
      stretches.filter(({ keptFrom }) => keptFrom).map((stretch) => ({ asOf, ...stretch })),
    );
    expect(kept.length).toBeGreaterThan(6);
    for (const { asOf, id, sources } of kept)
      for (const { date, url } of sources)
        expect(Math.abs(Date.parse(date) - Date.parse(asOf)), `${asOf} ${id} ${url ?? ''}`).toBeLessThan(
          31 * 86_400_000,
        );
    expect(kept.filter(({ sources }) => sources.length === 0).length).toBeGreaterThan(0);
  });

  it('of March 2022 come with the rule for roads through land that no one held', () => {
    expect(html).toContain('Roads through land that no one held');
    for (const name of ['Shostka', 'Konotop', 'Krolevets', 'Mariupol']) expect(html).toContain(name);
  });
});

describe('how sure we are of the line', () => {
  it.each(days)('is a band around each stretch, as wide as that may be off: %s', (day) => {
    const band = region.control
      .get(day)
      ?.beside.filter(({ properties }) => properties.class === 'line-precision');
    expect(band).toHaveLength(1);
    const isNear = (at: Position) => band?.some(({ geometry }) => isInside(at, geometry));
    // Where it runs through the estuary of the Dnipro there is no land that may be on the other side.
    const onLand = lineOf(day).stretches.filter(({ id }) => !/mouth|kinburn|mykolaiv/u.test(id));
    expect(onLand.length).toBeGreaterThan(5);
    for (const { id, line } of onLand) {
      const near = line.filter((at) => isNear([...at]));
      expect(near.length / line.length, id).toBeGreaterThan(0.5);
    }
    // Kyiv's and Lviv's middles, and the sea, are far from any line.
    for (const at of [
      [24.03, 49.84],
      [31, 43.5],
    ] as Position[])
      expect(isNear(at)).toBe(false);
  });

  it('reaches no further than the figure of its stretch', () => {
    const [band] =
      region.control.get(shown)?.beside.filter(({ properties }) => properties.class === 'line-precision') ??
      [];
    // 2 km south of Pokrovsk, 4 km at the Dobropillia bulge: north of its northernmost point.
    const at = (north: number): Position => [37.264, 48.492 + north / 111.2];
    expect(isInside(at(3), band?.geometry as Area)).toBe(true);
    expect(isInside(at(6), band?.geometry as Area)).toBe(false);
  });
});

describe('the waters that the world lacks', () => {
  const reservoir = (day: string) =>
    region.control.get(day)?.beside.filter(({ properties }) => properties.class === 'kakhovka-reservoir') ??
    [];

  it('have the Kakhovka reservoir full on the days before June 2023, and not after', () => {
    for (const day of days.filter((each) => each < '2023-06-06')) {
      const [lake] = reservoir(day);
      for (const at of [
        [34.2, 47.5],
        [34.6, 47.57],
        [34, 47.45],
      ] as Position[])
        expect(isInside(at, lake?.geometry as Area), `${day} ${at.join()}`).toBe(true);
    }
    expect(reservoir(shown)).toEqual([]);
  });

  it('have the Oskil, by Dvorichna and Kupiansk, and the Syvash behind the Arabat spit', () => {
    const [oskil] = region.waters.filter(({ id }) => id === 'oskil');
    const course = oskil?.geometry.type === 'LineString' ? oskil.geometry.coordinates : [];
    for (const [lng, lat] of [
      [37.68, 49.85],
      [37.62, 49.71],
      [37.42, 49.13],
    ] as Position[])
      expect(Math.min(...course.map(([x, y]) => Math.hypot((x - lng) * 0.65, y - lat)))).toBeLessThan(0.03);
    const [syvash] = region.waters.filter(({ id }) => id === 'syvash');
    expect(isInside([35.1, 45.4], syvash?.geometry as Area)).toBe(true);
    expect(isInside([34.88, 45.9], syvash?.geometry as Area)).toBe(false);
  });

  it('are under a licence of their own, in a file of their own', () => {
    const entry = region.datasets.find(({ part }) => part === 'waters');
    expect(entry?.licence).toBe('LGPL-3.0-or-later');
    const others = region.datasets.filter(({ part }) => part !== 'waters').map(({ licence }) => licence);
    expect(others).not.toContain('LGPL-3.0-or-later');
  });
});

describe('what stands beside the line', () => {
  it.each(days)('has what others published, named, dated and linked: %s', (day) => {
    const published = region.compared.get(day)?.published ?? [];
    expect(published.length).toBeGreaterThan(0);
    for (const { by, on, km2, percent, source } of published) {
      expect(html).toContain(by.replaceAll('&', '&amp;'));
      expect(html).toContain(source.url);
      expect(on).toMatch(/^\d{4}-\d\d/u);
      expect(km2 ?? percent).toBeGreaterThan(0);
    }
  });

  it('has our area within 1 % of what DeepState published for the day before', () => {
    const figure = region.compared.get(shown)?.published.find(({ on }) => on === '2025-08-17');
    expect(figure?.km2).toBe(114_493);
    expect(html).toContain('114,493');
  });

  it('has what changed since the day before, by unit, as a difference that the areas have too', () => {
    for (const [i, day] of days.entries()) {
      const changes = changesOf(region.control).get(day);
      if (i === 0) {
        expect(changes).toBeUndefined();
        continue;
      }
      expect(changes?.since).toBe(days[i - 1]);
      const sum = [...(changes?.units.values() ?? [])].reduce(
        (all, { taken, given }) => all + taken - given,
        0,
      );
      const [now = 0, before = 0] = [day, days[i - 1] ?? ''].map(
        (each) => shareOf(region.control.get(each)?.held ?? [], 1).partKm2,
      );
      expect(Math.abs(sum - (now - before)), day).toBeLessThan(1);
    }
    const units = changesOf(region.control).get('2022-11-15')?.units;
    // Chernihiv and Sumy oblasts were left in spring, the right bank of Kherson in November 2022.
    expect(units?.get('UA-74')?.given).toBeGreaterThan(20_000);
    expect(units?.get('UA-65')?.given).toBeGreaterThan(5_000);
  });

  it('has the area taken before 24 February 2022 and since, and how far each stretch may be off', () => {
    expect(html).toContain('Seized 2014–22, before the invasion');
    expect(html).toContain('Seized since 24 February 2022');
    for (const { id } of lineOf(shown).stretches) expect(html).toContain(`href="#line-${shown}-${id}"`);
  });
});

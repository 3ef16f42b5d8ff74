import { readFileSync } from 'node:fs';
import { area, booleanPointInPolygon, kinks, polygon } from '@turf/turf';
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from 'geojson';
import { describe, expect, it } from 'vitest';

type Shape = Polygon | MultiPolygon;
type Line = LineString | MultiLineString;

function read<G extends Shape | Line | Point>(file: string): Feature<G>[] {
  const text = readFileSync(new URL(`../../geodata/${file}`, import.meta.url), 'utf8');
  return (JSON.parse(text) as FeatureCollection<G>).features;
}

const oblasts = read<Shape>('ukraine/oblasts.geojson');
const countries = read<Shape>('world/countries.geojson');
const borders = read<Line>('world/borders.geojson');
const rivers = read<Line>('world/rivers.geojson');
const lakes = read<Shape>('world/lakes.geojson');
const waters = read<Point>('world/waters.geojson');
const towns = read<Point>('world/towns.geojson');
const ukrainian = read<Point>('ukraine/towns.geojson');
const nameOf = ({ properties }: Feature, language = 'en') =>
  (properties?.['names'] as Record<string, string> | undefined)?.[language] ?? '';

const polygonsOf = (shape: Shape) => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates);
const linesOf = (line: Line) => (line.type === 'LineString' ? [line.coordinates] : line.coordinates);
function pointsOf(geometry: Shape | Line | Point): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') return linesOf(geometry).flat();
  return polygonsOf(geometry).flat(2);
}

function signedArea(ring: Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[i + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

type Segment = [Position, Position];
const segmentsOf = (lines: Position[][]): Segment[] =>
  lines.flatMap((line) => line.slice(1).map((end, i): Segment => [line[i] ?? end, end]));
const keyOf = ([a, b]: Segment) => [a.join(), b.join()].sort().join(' ');

function uses(features: Feature<Shape>[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { geometry } of features)
    for (const segment of segmentsOf(polygonsOf(geometry).flat()))
      found.set(keyOf(segment), (found.get(keyOf(segment)) ?? 0) + 1);
  return found;
}

const countryAt = (lngLat: Position) =>
  countries.filter(({ geometry }) => booleanPointInPolygon(lngLat, geometry)).map(({ id }) => id);

/** Pairs of segments that cross, or of which one ends on the inside of the other. */
function crossings(features: Feature<Shape>[]): string[] {
  const unique = new Map(
    features.flatMap(({ geometry }) =>
      segmentsOf(polygonsOf(geometry).flat()).map((segment): [string, Segment] => [keyOf(segment), segment]),
    ),
  );
  const sides = (p: Position, q: Position) => (r: Position) =>
    Math.sign(
      ((q[0] ?? 0) - (p[0] ?? 0)) * ((r[1] ?? 0) - (p[1] ?? 0)) -
        ((q[1] ?? 0) - (p[1] ?? 0)) * ((r[0] ?? 0) - (p[0] ?? 0)),
    );
  const boxed = [...unique.values()]
    .map(([a, b]) => ({
      a,
      b,
      west: Math.min(a[0] ?? 0, b[0] ?? 0),
      east: Math.max(a[0] ?? 0, b[0] ?? 0),
      south: Math.min(a[1] ?? 0, b[1] ?? 0),
      north: Math.max(a[1] ?? 0, b[1] ?? 0),
    }))
    .sort((s, t) => s.west - t.west);
  const found: string[] = [];
  boxed.forEach((s, i) => {
    for (let j = i + 1; j < boxed.length; j++) {
      const t = boxed[j];
      if (!t || t.west > s.east) break;
      if (t.south > s.north || t.north < s.south) continue;
      const ends = new Set([s.a, s.b, t.a, t.b].map((end) => end.join()));
      const [ta, tb] = [t.a, t.b].map(sides(s.a, s.b));
      const [sa, sb] = [s.a, s.b].map(sides(t.a, t.b));
      if (ends.size === 4 && (ta ?? 0) * (tb ?? 0) <= 0 && (sa ?? 0) * (sb ?? 0) <= 0)
        found.push(`${s.a.join()} ${s.b.join()} and ${t.a.join()} ${t.b.join()}`);
    }
  });
  return found;
}

describe('the oblasts', () => {
  it('are the 27 first-level units of Ukraine', () => {
    const numbers = '05 07 09 12 14 18 21 23 26 30 32 35 40 43 46 48 51 53 56 59 61 63 65 68 71 74 77';
    expect(oblasts.map(({ id }) => id)).toEqual(numbers.split(' ').map((number) => `UA-${number}`));
    const kinds = oblasts.map(({ properties }) => properties?.['kind'] as string);
    expect(kinds.filter((kind) => kind === 'oblast')).toHaveLength(24);
    expect(kinds.filter((kind) => kind === 'city')).toHaveLength(2);
    for (const oblast of oblasts) {
      expect(nameOf(oblast)).toMatch(/^[A-Za-z() -]+$/);
      expect(nameOf(oblast, 'uk')).toMatch(/^[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ’ -]+$/);
    }
  });

  it('cover Ukraine in its recognised borders', () => {
    const km2 = oblasts.reduce((sum, oblast) => sum + area(oblast), 0) / 1e6;
    expect(km2).toBeGreaterThan(597_000);
    expect(km2).toBeLessThan(600_000);
  });

  it.each([
    ['Simferopol', [34.1108, 44.9572], 'UA-43'],
    ['Sevastopol', [33.5213, 44.608], 'UA-40'],
    ['Kharkiv', [36.2527, 49.9808], 'UA-63'],
    ['the Kinburn spit', [31.7, 46.53], 'UA-48'],
  ])('hold %s', (_name, lngLat, id) => {
    const found = oblasts.filter(({ geometry }) => booleanPointInPolygon(lngLat, geometry));
    expect(found.map((oblast) => oblast.id)).toEqual([id]);
    expect(countryAt(lngLat)).toEqual(['UKR']);
  });

  it('share their borders and make up the outline of Ukraine in the land', () => {
    const inOblasts = uses(oblasts);
    expect([...inOblasts.values()].every((times) => times === 1 || times === 2)).toBe(true);
    const outline = [...inOblasts].filter(([, times]) => times === 1).map(([key]) => key);
    const ukraine = countries.filter(({ id }) => id === 'UKR');
    expect(new Set(uses(ukraine).keys())).toEqual(new Set(outline));
  });
});

describe('land and borders', () => {
  it('name every country once, in English and Ukrainian', () => {
    expect(new Set(countries.map(({ id }) => id)).size).toBe(countries.length);
    for (const country of countries) {
      expect(country.id).toMatch(/^[A-Z]{3}$/);
      expect(nameOf(country)).toBeTruthy();
      expect(nameOf(country, 'uk')).toMatch(/^[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ’'().,\u00a0 -]+$/);
      const { at } = country.properties as { at: Position };
      expect(booleanPointInPolygon(at, country.geometry), nameOf(country)).toBe(true);
    }
  });

  it('meet without a gap or an overlap', () => {
    expect(crossings(countries)).toEqual([]);
    expect(crossings(oblasts)).toEqual([]);
  });

  it('draw each border once, and no coast', () => {
    const drawn = borders.flatMap(({ geometry }) => segmentsOf(linesOf(geometry)).map(keyOf));
    const shared = [...uses(countries)].filter(([, times]) => times === 2).map(([key]) => key);
    expect([...drawn].sort()).toEqual(shared.sort());
  });

  it('give Ukraine its seven neighbours', () => {
    const pairs = borders.map(({ properties }) => properties?.['between'] as string[]);
    const neighbours = pairs.filter((pair) => pair.includes('UKR')).flat();
    expect([...new Set(neighbours)].sort()).toEqual(['BLR', 'HUN', 'MDA', 'POL', 'ROU', 'RUS', 'SVK', 'UKR']);
  });
});

describe('every shape', () => {
  // The check holds the countries to the same, in less time.
  const shapes = { oblasts, lakes };
  const files: Record<string, Feature<Shape | Line | Point>[]> = {
    ...shapes,
    countries,
    borders,
    rivers,
    waters,
    towns,
  };

  it.each(Object.entries(shapes))(
    'has closed, right-handed rings that do not cross: %s',
    (_name, features) => {
      for (const feature of features)
        for (const rings of polygonsOf(feature.geometry)) {
          const what = `${feature.id ?? ''} ${nameOf(feature)}`;
          rings.forEach((ring, i) => {
            expect(ring.length, what).toBeGreaterThanOrEqual(4);
            expect(ring[0], what).toEqual(ring.at(-1));
            expect(Math.sign(signedArea(ring)), what).toBe(i === 0 ? 1 : -1);
          });
          expect(kinks(polygon(rings)).features, what).toEqual([]);
        }
    },
  );

  it.each(Object.entries(files))(
    'keeps longitude before latitude, and both in range: %s',
    (_name, features) => {
      const wrong = features
        .flatMap(({ geometry }) => pointsOf(geometry))
        .filter(([lng = NaN, lat = NaN]) => !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90));
      expect(wrong).toEqual([]);
    },
  );
});

describe('towns', () => {
  const all = [...towns, ...ukrainian];
  const byName = (name: string) => all.filter((town) => nameOf(town) === name);

  it.each([
    ['Kyiv', 'Київ', 'UKR'],
    ['Kharkiv', 'Харків', 'UKR'],
    ['Moscow', 'Москва', 'RUS'],
    ['Berlin', 'Берлін', 'DEU'],
    ['Paris', 'Париж', 'FRA'],
    ['London', 'Лондон', 'GBR'],
    ['Washington', 'Вашингтон', 'USA'],
  ])('hold %s, on the land of its country', (name, nameUk, country) => {
    const town = byName(name).find(({ properties }) => properties?.['country'] === country);
    expect(town && nameOf(town, 'uk')).toBe(nameUk);
    expect(countryAt(town?.geometry.coordinates ?? [0, 0])).toEqual([country]);
  });

  it('count those of Ukraine in Ukraine', () => {
    const there = ukrainian.filter(({ properties }) => properties?.['country'] === 'UKR');
    expect(there.length).toBeGreaterThanOrEqual(300);
    const outside = there.filter(({ geometry }) => !countryAt(geometry.coordinates).includes('UKR'));
    expect(outside.map((town) => nameOf(town))).toEqual([]);
  });

  it('have names in force in August 2025', () => {
    const replaced = 'Bilmak Chervonohrad Krasnodon Krasnohrad Novomoskovsk Novopskov Pershotravensk Yuzhne';
    const kept = replaced.split(' ').filter((name) => ukrainian.some((town) => nameOf(town) === name));
    expect(kept).toEqual([]);
  });

  it('carry a name, a rank, and an id of their own; those of Ukraine in both languages', () => {
    for (const file of [towns, ukrainian]) expect(new Set(file.map(({ id }) => id)).size).toBe(file.length);
    for (const town of all) {
      expect(nameOf(town)).toBeTruthy();
      expect([1, 2, 3, 4, 5]).toContain(town.properties?.['rank']);
    }
    for (const town of ukrainian) expect(nameOf(town, 'uk')).toMatch(/^[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ’ -]+$/);
  });

  it.each([
    ['Suez', 'ar'],
    ['Port Said', 'ar'],
    ['Sendai', 'ja'],
    ['Seoul', 'ko'],
    ['Athens', 'el'],
  ])('are named in the script of the place: %s', (name, language) => {
    expect(
      byName(name)
        .map((town) => nameOf(town, language))
        .join(''),
    ).toMatch(/[^\p{Script=Latin}]{2}/u);
  });
});

describe('water', () => {
  it('names the great rivers of Ukraine', () => {
    const names = rivers.map((river) => nameOf(river));
    expect(names).toEqual(
      expect.arrayContaining(
        'Dnipro/Dniester/Danube/Don/Volga/Siverskyi Donets/Southern Bug/Desna/Prypiat'.split('/'),
      ),
    );
  });

  it('has no town of Ukraine in a lake', () => {
    for (const town of ukrainian) {
      const wet = lakes.filter((lake) => booleanPointInPolygon(town.geometry.coordinates, lake.geometry));
      expect(wet, nameOf(town)).toEqual([]);
    }
  });

  it.each(['Red Sea', 'Gulf of Suez', 'Black Sea', 'Sea of Azov', 'Sea of Japan', 'Great Bitter Lake'])(
    'is named: %s',
    (name) => {
      expect(waters.map((water) => nameOf(water))).toContain(name);
    },
  );

  it('does not draw the Kakhovka reservoir, drained in June 2023', () => {
    for (const lngLat of [
      [34.2, 47.4],
      [34.6, 47.52],
      [33.9, 47.1],
      [34.9, 47.5],
    ]) {
      expect(lakes.filter(({ geometry }) => booleanPointInPolygon(lngLat, geometry))).toEqual([]);
      expect(countryAt(lngLat)).toEqual(['UKR']);
    }
  });
});

describe('the places of the report', () => {
  const report = '../src/reports/white-house-talks';
  const places = ['incidents', 'talks', 'seats'].flatMap((name) => read<Point>(`${report}/${name}.geojson`));

  // The district of Kharkiv and the buildings of the seats: as published, to a few hundred metres.
  it.each([
    ['kharkiv', 36.3692, 49.9546],
    ['white-house', -77.0365, 38.8977],
    ['kremlin', 37.6175, 55.752],
    ['russian-foreign-ministry', 37.584, 55.746],
    ['kyiv', 30.5289, 50.4446],
    ['berlin', 13.3692, 52.5201],
    ['paris', 2.3166, 48.8703],
    ['london', -0.1276, 51.5034],
  ])('are where they are: %s', (id, lng, lat) => {
    const [x = NaN, y = NaN] = places.find((place) => place.id === id)?.geometry.coordinates ?? [];
    expect(Math.abs(x - lng)).toBeLessThan(0.003);
    expect(Math.abs(y - lat)).toBeLessThan(0.002);
  });

  it('are where every contact begins and ends', () => {
    const known = new Set(places.map(({ geometry }) => geometry.coordinates.join()));
    for (const { id, geometry } of read<MultiLineString>(`${report}/contacts.geojson`))
      for (const line of geometry.coordinates)
        for (const end of [line[0], line.at(-1)])
          expect(known.has(String(end)), `${id}: ${String(end)}`).toBe(true);
  });
});

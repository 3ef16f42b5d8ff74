import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basesOf } from '../propose/forms.ts';
import type { Candidate, Lookup } from '../propose/model.ts';
import { geodataFolder } from './programFolder.ts';

type Named = { readonly names: Readonly<Record<string, string>> };
type Town = [
  id: number,
  country: string,
  longitude: number,
  latitude: number,
  population: number,
  capital: number,
  names: string,
];
/** A seat may have several names in a language. It has a place of its own, or only the town in which it is. */
type Seat = {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly country: string;
} & ({ readonly at: readonly [number, number] } | { readonly town: number });
type Feature<P> = {
  readonly properties: P;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
};

const midpoint = ({ coordinates }: Feature<unknown>['geometry']): readonly [number, number] => {
  const line = (coordinates as number[][][]).reduce((a, b) => (b.length > a.length ? b : a));
  const [x = 0, y = 0] = line[Math.floor(line.length / 2)] ?? [];
  return [x, y];
};

/** How far off the middle of a town may be, in kilometres, by its people. */
const precisionOf = (population: number) => (population >= 1e6 ? 10 : 5);

/** A seat of which no place of its own is known: it is put at its town, and says so. */
function seatIn(
  [id, , x, y, population, , names]: Town,
  { name, ...seat }: Pick<Candidate, 'name' | 'kind' | 'country'>,
): Candidate {
  const [town = ''] = names.split('|');
  return {
    ...seat,
    name: `${name}, placed at ${town}`,
    at: [x, y],
    precisionKm: precisionOf(population),
    source: `GeoNames ${String(id)}: the middle of ${town}, in which ${name} is`,
  };
}

/**
 * The places of the world by name, from the datasets that the program brings: nothing is asked of anybody. Names in any
 * language that the sources have.
 *
 * @param root - the project's folder
 */
export function readPlaces(root: string): Lookup {
  const folder = geodataFolder(root, 'world');
  const names = geodataFolder(root, 'names');
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
  const featuresOf = <P>(name: string) => (read(join(folder, name)) as { features: Feature<P>[] }).features;
  const index = new Map<string, Candidate[]>();
  const add = (name: string, candidate: Candidate) => {
    const key = name.toLowerCase().replaceAll(/[ʼ']/gu, '’');
    const same = index.get(key);
    if (!same) index.set(key, [candidate]);
    else if (!same.some(({ at, kind }) => kind === candidate.kind && at.join() === candidate.at.join()))
      same.push(candidate);
  };
  const everyName = ({ names }: Named, candidate: Candidate) => {
    for (const name of new Set(Object.values(names))) add(name, candidate);
  };
  const { seats } = read(join(names, 'seats.json')) as { seats: Seat[] };
  const { towns } = read(join(names, 'gazetteer.json')) as { towns: Town[] };
  for (const seat of seats) {
    const name = seat.names['en']?.[0] ?? '';
    const common = { kind: 'seat', country: seat.country } as const;
    const town = 'town' in seat ? towns.find(([id]) => id === seat.town) : undefined;
    const candidate: Candidate | undefined =
      'at' in seat
        ? { ...common, name, at: [...seat.at], precisionKm: 0.5, source: 'own placement at the building' }
        : town && seatIn(town, { ...common, name });
    if (!candidate)
      throw new Error(`seats.json: ${name}: no town has the id ${String('town' in seat && seat.town)}`);
    for (const each of new Set(Object.values(seat.names).flat())) add(each, candidate);
  }
  const countryNames = new Map<string, string>();
  type Country = Named & { readonly iso: string; readonly at: readonly [number, number] };
  const countries = featuresOf<Country>('countries.geojson');
  for (const { properties } of countries) {
    const { iso, at } = properties;
    const name = properties.names['en'] ?? iso;
    countryNames.set(iso, name);
    everyName(properties, {
      name,
      kind: 'country',
      at: [...at],
      precisionKm: 200,
      source: 'Natural Earth: inside the country, far from its edges',
    });
  }
  for (const { properties, geometry } of featuresOf<Named & { readonly kind: string }>('waters.geojson')) {
    const at = geometry.coordinates as [number, number];
    const name = properties.names['en'] ?? '';
    everyName(properties, {
      name,
      kind: 'water',
      at,
      precisionKm: 100,
      source: 'own placement of a label in the water',
    });
  }
  for (const { properties, geometry } of featuresOf<Partial<Named>>('rivers.geojson')) {
    const known = properties.names;
    if (!known) continue;
    const name = known['en'] ?? Object.values(known)[0] ?? '';
    everyName(
      { names: known },
      {
        name,
        kind: 'river',
        at: [...midpoint(geometry)],
        precisionKm: 100,
        source: 'Natural Earth: the middle of the river’s line',
      },
    );
  }
  for (const [id, iso, x, y, population, capital, all] of towns) {
    const [name = ''] = all.split('|');
    const candidate: Candidate = {
      name,
      kind: capital === 1 ? 'capital' : 'town',
      country: countryNames.get(iso) ?? iso,
      population,
      at: [x, y],
      precisionKm: precisionOf(population),
      source: `GeoNames ${String(id)}`,
    };
    for (const each of all.split('|')) add(each, candidate);
  }
  return (name, language = '') => {
    const key = name.toLowerCase().replaceAll(/[ʼ']/gu, '’');
    const exact = index.get(key);
    if (exact) return exact;
    // Small towns would be found for too much.
    return basesOf(key, language)
      .flatMap((each) => index.get(each) ?? [])
      .filter(({ population = 1e6 }) => population >= 100_000);
  };
}

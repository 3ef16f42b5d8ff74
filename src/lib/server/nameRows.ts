import type { MultiPolygon, Polygon } from 'geojson';
import { insideOf } from '../geo/inside.ts';
import { toward, type Bounds, type Position } from '../geo/mercator.ts';
import { nameKinds, type NameKind, type NameRow } from '../still/scene.ts';
import { labellingOf } from '../map/names.ts';
import { around, isSameList, within } from './groundDetail.ts';
import type { MapOfReport } from './mapOfReport.ts';
import { polygonsOf } from './shapes.ts';

/** How finely a country's name is strewn over the opening view, so that a close view has it as well: cells a side. */
const cells = 6;

/** Where else than at its own place a country's name may stand in the opening view: well inside the country. */
function placesWithin(geometry: Polygon | MultiPolygon, home: Bounds): Position[] {
  const [west, south, east, north] = home;
  const middle = (west + east) / 2;
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [ring = []] of polygonsOf(geometry))
    for (const at of ring) {
      const x = toward(middle, at[0] ?? 0);
      const latitude = at[1] ?? 0;
      if (x < left) left = x;
      if (x > right) right = x;
      if (latitude < bottom) bottom = latitude;
      if (latitude > top) top = latitude;
    }
  if (left > east || right < west || bottom > north || top < south) return [];
  const [x, y] = [(east - west) / cells, (north - south) / cells];
  const steps = Array.from({ length: cells }, (_, i) => i + 0.5);
  const reach = [-0.35, 0, 0.35];
  const isWithin = insideOf(geometry);
  return steps
    .flatMap((i) => steps.map((j): Position => [west + i * x, south + j * y]))
    .filter(([longitude, latitude]) =>
      reach.every((dx) => reach.every((dy) => isWithin([toward(0, longitude + dx * x), latitude + dy * y]))),
    );
}

/** What the names of a map depend on. */
type NamedMap = Pick<MapOfReport, 'world' | 'regions' | 'languages' | 'home'>;

/** The names of the base as rows, from the first to be named, for `namesFrom`. */
function nameRowsOf({ world, regions, languages, home }: NamedMap): NameRow[] {
  const middle = (home[0] + home[2]) / 2;
  const countries = new Set(regions.map(({ file }) => file.country));
  const own = regions.flatMap(({ towns }) => towns);
  const known = new Set(own.map(({ id }) => id));
  // A region names the towns of its own country.
  const towns = [
    ...own,
    ...world.towns.features.filter(
      ({ id, properties }) => !known.has(id) && !countries.has(String(properties['country'])),
    ),
  ];
  type Named = { readonly names: Readonly<Record<string, string>>; readonly rank: number };
  const row = (kind: NameKind, { names, rank }: Named, [longitude, latitude]: Position): NameRow => {
    const { label, others } = labellingOf(names, languages);
    const forms = [label, ...Object.values(others ?? {})];
    // The name of a country or a water stands somewhere in it: a hundredth of a degree is near enough.
    const near = (degrees: number) =>
      kind === 'town' ? Math.round(degrees * 1e3) / 1e3 : Math.round(degrees * 100) / 100;
    return [nameKinds.indexOf(kind), near(toward(middle, longitude)), near(latitude), rank, ...forms];
  };
  return [
    ...world.countries.features.map(({ properties }) => row('country', properties, properties.at)),
    ...world.countries.features.flatMap(({ properties, geometry }) =>
      placesWithin(geometry, home).map((at) => row('country', { ...properties, rank: 1 }, at)),
    ),
    ...world.waters.features.map(({ properties, geometry }) =>
      row('water', properties, geometry.coordinates),
    ),
    ...towns
      .sort(
        (a, b) =>
          a.properties.rank - b.properties.rank ||
          (b.properties.population ?? 0) - (a.properties.population ?? 0),
      )
      .map(({ properties, geometry }) => row('town', properties, geometry.coordinates)),
  ];
}

const isSame = (a: NamedMap, b: NamedMap) =>
  a.world === b.world &&
  isSameList(a.regions, b.regions) &&
  isSameList(a.languages, b.languages) &&
  isSameList(a.home, b.home);
/** So many are kept, the last first: a report whose text alone was changed has the same names as before. */
const kept = 12;
const detailRows: { readonly of: NamedMap; readonly rows: readonly NameRow[] }[] = [];

/** The names that a close view can show: all near the opening view, farther off only the large ones. */
export function detailRowsOf(map: NamedMap): readonly NameRow[] {
  const known = detailRows.find(({ of }) => isSame(of, map));
  if (known) return known.rows;
  const near = around(map.home, 1.5);
  const town = nameKinds.indexOf('town');
  const rows = nameRowsOf(map).filter(
    ([kind, x, y, rank]) => kind !== town || rank <= 2 || within(near, [x, y]),
  );
  const { world, regions, languages, home } = map;
  detailRows.unshift({ of: { world, regions, languages, home }, rows });
  detailRows.length = Math.min(detailRows.length, kept);
  return rows;
}

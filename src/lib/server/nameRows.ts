import { toward, type Position } from '../geo/mercator.ts';
import { nameKinds, type NameKind, type NameRow } from '../still/scene.ts';
import { labellingOf } from '../map/names.ts';
import { around, within } from './groundDetail.ts';
import type { MapOfReport } from './mapOfReport.ts';

/** The names of the base as rows, from the first to be named, for `namesFrom`. */
function nameRowsOf({ world, regions, languages, home }: MapOfReport): NameRow[] {
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
    const x = Math.round(toward(middle, longitude) * 1e3) / 1e3;
    return [nameKinds.indexOf(kind), x, latitude, rank, ...forms];
  };
  return [
    ...world.countries.features.map(({ properties }) => row('country', properties, properties.at)),
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

const detailRows = new WeakMap<MapOfReport, readonly NameRow[]>();

/** The names that a close view can show: all near the opening view, farther off only the large ones. */
export function detailRowsOf(map: MapOfReport): readonly NameRow[] {
  const near = around(map.home, 1.5);
  const town = nameKinds.indexOf('town');
  const rows =
    detailRows.get(map) ??
    nameRowsOf(map).filter(([kind, x, y, rank]) => kind !== town || rank <= 2 || within(near, [x, y]));
  detailRows.set(map, rows);
  return rows;
}

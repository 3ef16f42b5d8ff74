import type { Position } from 'geojson';
import { sourceOf } from './features.ts';
import { geometryOf, polygonsOfRings, type Geometry } from './geometry.ts';
import { cellOf, cellsOf, list, member, type Source, type SourceRow } from './source.ts';

const positionOf = (value: unknown): Position | undefined => {
  const [lon, lat] = [member(value, 'lon'), member(value, 'lat')];
  return typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : undefined;
};
const same = (a: Position | undefined, b: Position | undefined) => a !== undefined && a.join() === b?.join();

/** Ways put end to end until they close; undefined where some do not. */
function ringsOf(ways: readonly Position[][]): Position[][] | undefined {
  const byEnd = new Map<string, Set<Position[]>>();
  const endsOf = (way: readonly Position[]) => [way[0], way.at(-1)].map((at) => at?.join() ?? '');
  const open = new Set(ways);
  for (const way of ways)
    for (const end of endsOf(way)) byEnd.set(end, (byEnd.get(end) ?? new Set()).add(way));
  const take = (way: Position[]) => {
    open.delete(way);
    for (const end of endsOf(way)) byEnd.get(end)?.delete(way);
  };
  const rings: Position[][] = [];
  for (const way of ways) {
    if (!open.has(way)) continue;
    take(way);
    const ring = [...way];
    while (!same(ring[0], ring.at(-1))) {
      const [next] = byEnd.get(ring.at(-1)?.join() ?? '') ?? [];
      if (!next) return undefined;
      take(next);
      for (const at of (same(next[0], ring.at(-1)) ? next : next.toReversed()).slice(1)) ring.push(at);
    }
    rings.push(ring);
  }
  return rings;
}

/** Whether OpenStreetMap means the inside of a closed way, by the tags that nearly always say so. */
const isArea = (tags: ReadonlyMap<string, string>) =>
  tags.get('area') !== 'no' &&
  [
    'area',
    'building',
    'landuse',
    'natural',
    'leisure',
    'amenity',
    'boundary',
    'place',
    'military',
    'aeroway',
    'water',
    'man_made',
    'power',
    'tourism',
    'shop',
    'office',
  ].some((name) => tags.has(name));

/** An answer of Overpass (`[out:json]`), best asked for with `out geom`. */
export function readOverpass(value: unknown): Source {
  const elements = list(value, 'elements');
  const nodes = new Map<unknown, Position>();
  for (const element of elements) {
    const at = positionOf(element);
    if (member(element, 'type') === 'node' && at) nodes.set(member(element, 'id'), at);
  }
  const pathOf = (element: unknown): Position[] | undefined => {
    const own = list(element, 'geometry');
    const found = own.length > 0 ? own.map(positionOf) : list(element, 'nodes').map((id) => nodes.get(id));
    const path = found.filter((each) => each !== undefined);
    return path.length > 0 && path.length === found.length ? path : undefined;
  };
  const shapeOf = (element: unknown, tags: ReadonlyMap<string, string>): Geometry | string => {
    const type = member(element, 'type');
    const at = type === 'node' ? positionOf(element) : positionOf(member(element, 'center'));
    if (at) return geometryOf({ type: 'Point', coordinates: at });
    if (type === 'way') {
      const path = pathOf(element);
      if (!path) return 'has no geometry: ask Overpass with “out geom” or “out center”';
      return geometryOf(
        same(path[0], path.at(-1)) && path.length > 3 && isArea(tags)
          ? { type: 'Polygon', coordinates: [path] }
          : { type: 'LineString', coordinates: path },
      );
    }
    const ways = list(element, 'members').filter((each) => member(each, 'type') === 'way');
    const paths = ways.map(pathOf).filter((path) => path !== undefined);
    if (type !== 'relation' || paths.length === 0 || paths.length < ways.length)
      return 'has no geometry: ask Overpass with “out geom” or “out center”';
    if (!/^(?:multipolygon|boundary)$/u.test(tags.get('type') ?? ''))
      return geometryOf({ type: 'MultiLineString', coordinates: paths });
    const rings = ringsOf(paths);
    return rings ? polygonsOfRings(rings) : 'its ways do not close to rings';
  };
  // Nodes without tags are there for the ways that they make.
  const meant = elements.filter(
    (element) => member(element, 'type') !== 'node' || cellsOf(member(element, 'tags')).size > 0,
  );
  const shown = meant.length > 0 ? meant : elements;
  const rows = shown.map((element, i): SourceRow => {
    const cells = cellsOf(member(element, 'tags'));
    const geometry = shapeOf(element, cells);
    const type = cellOf(member(element, 'type'));
    cells.set('@id', `${type}/${cellOf(member(element, 'id'))}`);
    return { line: i + 1, cells, geometry };
  });
  const bare = elements.length - shown.length;
  const base = member(member(value, 'osm3s'), 'timestamp_osm_base');
  return sourceOf('overpass', rows, {
    said: typeof base === 'string' ? [`OpenStreetMap as of ${base}`] : [],
    notes: bare > 0 ? [`${String(bare)} nodes without tags: they only make the ways`] : [],
  });
}

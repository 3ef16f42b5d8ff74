import type { Position } from 'geojson';
import { sourceOf } from './features.ts';
import { geometryOf, polygonsOfRings, type Geometry } from './geometry.ts';
import { cellOf, cellsOf, list, member, Unreadable, type Source, type SourceRow } from './source.ts';

/** The radius of the sphere of Web Mercator, in metres (EPSG:3857). */
const radius = 6378137;
const degrees = (radians: number) => Math.round(((radians * 180) / Math.PI) * 1e7) / 1e7;
const fromMercator = ([x, y]: Position): Position => [
  degrees((x ?? NaN) / radius),
  degrees(2 * Math.atan(Math.exp((y ?? NaN) / radius)) - Math.PI / 2),
];

const isWgs84 = (wkid: unknown) => wkid === undefined || wkid === 4326;
const isMercator = (wkid: unknown) => wkid === 3857 || wkid === 102100 || wkid === 102113;

/** An answer of a FeatureServer or MapServer (`f=json`): features with attributes, and a geometry of Esri's. */
export function readEsri(value: unknown): Source {
  const system = member(value, 'spatialReference');
  const wkid = member(system, 'latestWkid') ?? member(system, 'wkid');
  const mercator = isMercator(wkid);
  if (!mercator && !isWgs84(wkid))
    throw new Unreadable(`its coordinates are in the system ${cellOf(wkid)}: ask the server for outSR=4326`);
  const at = (position: unknown): unknown =>
    mercator && Array.isArray(position) ? fromMercator(position as Position) : position;
  const lines = (paths: readonly unknown[]) =>
    paths.map((path) => (Array.isArray(path) ? path.map(at) : path));
  const shapeOf = (geometry: unknown): Geometry | string => {
    const [x, y] = [member(geometry, 'x'), member(geometry, 'y')];
    if (typeof x === 'number' || typeof y === 'number')
      return geometryOf({ type: 'Point', coordinates: at([x, y]) });
    if (member(geometry, 'points') !== undefined)
      return geometryOf({ type: 'MultiPoint', coordinates: list(geometry, 'points').map(at) });
    if (member(geometry, 'paths') !== undefined) {
      const paths = lines(list(geometry, 'paths'));
      return geometryOf(
        paths.length === 1
          ? { type: 'LineString', coordinates: paths[0] }
          : { type: 'MultiLineString', coordinates: paths },
      );
    }
    if (member(geometry, 'rings') === undefined) return 'has no geometry, or one with curves';
    const all = lines(list(geometry, 'rings'));
    const sound = geometryOf({ type: 'MultiPolygon', coordinates: all.map((ring) => [ring]) });
    return typeof sound === 'string' ? sound : polygonsOfRings(all as Position[][]);
  };
  const dates = new Set(
    list(value, 'fields')
      .filter((field) => member(field, 'type') === 'esriFieldTypeDate')
      .map((field) => member(field, 'name')),
  );
  const rows = list(value, 'features').map((feature, i): SourceRow => {
    const cells = cellsOf(member(feature, 'attributes'));
    for (const [name, cell] of cells)
      if (dates.has(name) && /^-?\d{1,15}$/u.test(cell) && Math.abs(Number(cell)) <= 8.64e15)
        cells.set(name, new Date(Number(cell)).toISOString());
    return { line: i + 1, cells, geometry: shapeOf(member(feature, 'geometry')) };
  });
  const cut = member(value, 'exceededTransferLimit') === true;
  return sourceOf('esri', rows, {
    said: mercator ? ['Web Mercator, turned into longitude and latitude'] : [],
    notes: cut ? ['the server says that there are more features than it sent: ask it for the rest'] : [],
  });
}

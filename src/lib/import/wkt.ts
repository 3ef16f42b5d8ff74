import { geometryOf, type Geometry } from './geometry.ts';

/** Well-known text begins so (OGC 06-103r4); `SRID=4326;` before it is PostGIS’s. */
const head =
  /^\s*(?:SRID=(\d+);)?\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*(?:ZM?|M)?\s*(?=\()/iu;

/** Whether a text is one of well-known text. */
export const isWkt = (text: string): boolean => head.test(text);

const types: ReadonlyMap<string, string> = new Map([
  ['POINT', 'Point'],
  ['MULTIPOINT', 'MultiPoint'],
  ['LINESTRING', 'LineString'],
  ['MULTILINESTRING', 'MultiLineString'],
  ['POLYGON', 'Polygon'],
  ['MULTIPOLYGON', 'MultiPolygon'],
]);

/**
 * A geometry of well-known text, longitude first.
 *
 * @returns as a text why it cannot be drawn
 */
export function geometryOfWkt(text: string): Geometry | string {
  const [all = '', srid, name = ''] = head.exec(text) ?? [];
  if (srid !== undefined && srid !== '4326')
    return `is in the system EPSG:${srid}; only longitude and latitude (4326) are read`;
  const type = types.get(name.toUpperCase());
  if (type === undefined) return 'is no well-known text that a layer draws';
  const body = text.slice(all.length).trim();
  if (!/^[\d\s().,eE+-]+$/u.test(body)) return 'is well-known text with more than numbers in its brackets';
  // Numbers in brackets are lists of JSON: “(1 2, 3 4)” is “[[1,2],[3,4]]”.
  const numbers = body
    .replaceAll(/[^(),]+/gu, (run) => {
      const position = run.trim();
      return position === '' ? '' : `[${position.split(/\s+/u).map(Number).join(',')}]`;
    })
    .replaceAll('(', '[')
    .replaceAll(')', ']');
  let coordinates: unknown;
  try {
    coordinates = JSON.parse(numbers);
  } catch {
    return 'is no whole well-known text';
  }
  const first = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  if (type === 'Point') return geometryOf({ type, coordinates: first[0] });
  if (type === 'MultiPoint')
    // Its points may stand in brackets of their own, and need not.
    return geometryOf({
      type,
      coordinates: first.map((each) =>
        Array.isArray(each) && Array.isArray(each[0]) ? (each as unknown[])[0] : each,
      ),
    });
  return geometryOf({ type, coordinates });
}

import { isObject, own } from '../../input/own.ts';
import { worded, type Walk } from './walk.ts';

/** Names of WGS 84 in degrees that writers of the older GeoJSON of 2008 used. */
const worldGeodetic = /(?:CRS:?84h?|EPSG:[\d.]*:?(?:4326|4979)|^WGS ?-?84)$/iu;

/**
 * Checks an old `crs` member. RFC 7946 (4) has done away with it: coordinates are WGS 84. One that says so does
 * no harm; any other means that the coordinates are something else.
 */
export function checkCrs(crs: unknown, walk: Walk): void {
  if (crs === null) {
    walk.warn('crs', 'an old “crs” member; it is ignored', 'crs');
    return;
  }
  const properties = isObject(crs) ? own(crs, 'properties') : undefined;
  const name = isObject(properties) ? (own(properties, 'name') ?? own(properties, 'code')) : undefined;
  if (typeof name === 'string' && worldGeodetic.test(name)) {
    walk.warn('crs', 'an old “crs” member that names WGS 84; it is ignored', 'crs');
    return;
  }
  if (String(name) === '4326') {
    walk.warn('crs', 'an old “crs” member; it is ignored', 'crs');
    return;
  }
  walk.error('crs', `coordinates must be WGS 84 in degrees; this says ${worded(name ?? crs)}`, 'crs');
}

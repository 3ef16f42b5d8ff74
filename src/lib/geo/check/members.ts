import { isObject, own, type Members } from '../../input/own.ts';
import { checkCrs } from './crs.ts';
import { checkText, checkValue } from './text.ts';
import { worded, type Walk } from './walk.ts';

type Sort = 'geometry' | 'feature' | 'collection';

/** Members that belong to another sort of object and must not stand in this one (RFC 7946, 7.1). */
const foreign: Readonly<Record<Sort, readonly string[]>> = {
  geometry: ['geometry', 'properties', 'features'],
  feature: ['coordinates', 'geometries', 'features'],
  collection: ['coordinates', 'geometries', 'geometry', 'properties'],
};
const ours: Readonly<Record<Sort, readonly string[]>> = {
  geometry: ['coordinates', 'geometries'],
  feature: ['geometry', 'properties', 'id'],
  collection: ['features'],
};
const named = { geometry: 'a geometry', feature: 'a feature', collection: 'a collection of features' };

/** Checks the members that an object has besides those that make it what it is. */
export function checkMembers(object: Members, sort: Sort, walk: Walk): void {
  for (const name of Object.keys(object)) {
    if (foreign[sort].includes(name)) walk.error('member', `${named[sort]} must not have this member`, name);
    else if (name === 'crs') checkCrs(object[name], walk);
    else if (!ours[sort].includes(name) && name !== 'bbox') checkValue(own(object, name), walk, name);
  }
}

/** Checks a feature's `properties`: an object, or null. */
export function checkProperties(feature: Members, walk: Walk): void {
  const properties = own(feature, 'properties');
  if (properties === null) return;
  if (!isObject(properties)) {
    walk.error('properties', `must be an object or null; this is ${worded(properties)}`, 'properties');
    return;
  }
  for (const name of Object.keys(properties)) {
    if (name !== '__proto__') checkText(name, walk, 'properties', name);
    checkValue(properties[name], walk, 'properties', name);
  }
}

/** Checks a feature's `id`: a text or a number, and its own. */
export function checkId(feature: Members, walk: Walk): void {
  if (!Object.hasOwn(feature, 'id')) return;
  const id = own(feature, 'id');
  if (typeof id !== 'string' && typeof id !== 'number') {
    walk.error('id', `must be a text or a number; this is ${worded(id)}`, 'id');
    return;
  }
  if (typeof id === 'number' && !Number.isFinite(id)) {
    walk.error('not finite', 'the number is not finite', 'id');
    return;
  }
  if (Number.isInteger(id) && !Number.isSafeInteger(id))
    walk.warn(
      'id',
      'a number too large to be kept exactly: another may become the same; make it a text',
      'id',
    );
  checkValue(id, walk, 'id');
  const first = walk.ids.get(String(id));
  if (first !== undefined)
    walk.warn('duplicate id', `the id ${worded(id)} is already taken at ${first}`, 'id');
  else walk.ids.set(String(id), walk.place());
}

import { Findings } from '../../input/findings.ts';
import { inWords, limits } from '../../input/limits.ts';
import { isObject, own, type Members } from '../../input/own.ts';
import { shortened, wholeFile } from '../../input/place.ts';
import { checkBox } from './box.ts';
import { checkGeometry, geometryTypes, typeReason } from './geometry.ts';
import { checkId, checkMembers, checkProperties } from './members.ts';
import { swappedAmong, type Gazetteer } from './swapped.ts';
import { Enough, worded, Walk, type Seen } from './walk.ts';

const others = ['FeatureCollection', ...geometryTypes];
const nothing = (): Seen => [Infinity, Infinity, -Infinity, -Infinity];

/** No more features than these are looked at for swapped numbers: in a long list some always look odd. */
const looked = 5000;

/** Notes where a feature is, and what it is called, for a look at all of them. */
function noteLocated(walk: Walk, feature: unknown): void {
  const [west, south, east, north] = walk.seen;
  // The middle of what is large tells little: a line across a sea lies near no town.
  if (west > east || Math.max(east - west, north - south) > 2 || walk.located.length >= looked) return;
  const properties = isObject(feature) ? own(feature, 'properties') : undefined;
  const named = ['id', 'name', 'title', 'label'].flatMap((key) => [
    isObject(feature) ? own(feature, key) : undefined,
    isObject(properties) ? own(properties, key) : undefined,
  ]);
  const names = named.flatMap((each) => (isObject(each) ? Object.values(each) : [each]));
  walk.located.push({
    place: walk.place(),
    at: [(west + east) / 2, (south + north) / 2],
    names: names.filter((each) => typeof each === 'string').map((each) => each.slice(0, 80)),
  });
}

function saySwapped({ findings, located }: Walk, gazetteer: Gazetteer | undefined): void {
  for (const { place, at } of swappedAmong(located, gazetteer))
    findings.warn(
      'swapped',
      place,
      `lies around ${at.map((each) => Number(each.toFixed(2))).join(', ')}; are longitude and latitude swapped? Longitude comes first`,
    );
}

function checkFeature(value: unknown, walk: Walk): void {
  walk.seen = nothing();
  walk.dimensions = 0;
  if (!isObject(value)) {
    walk.error('feature', `must be a feature; this is ${worded(value)}`);
    return;
  }
  const type = own(value, 'type');
  if (type !== 'Feature') walk.error('type', typeReason(type, ['Feature']), 'type');
  // Something else altogether: what it lacks as a feature says nothing more.
  if (typeof type === 'string' && others.includes(type)) return;
  if (!Object.hasOwn(value, 'geometry'))
    walk.error('geometry', 'a feature needs a geometry, or null', 'geometry');
  else if (value['geometry'] === null) walk.warn('no geometry', 'null: the feature is not drawn', 'geometry');
  else
    walk.within('geometry', () => {
      checkGeometry(value['geometry'], walk);
    });
  checkProperties(value, walk);
  checkId(value, walk);
  checkMembers(value, 'feature', walk);
  checkBox(value, walk);
  noteLocated(walk, value);
}

const nameOf = (feature: unknown): string => {
  const id = isObject(feature) ? own(feature, 'id') : undefined;
  return typeof id === 'string' || typeof id === 'number' ? shortened(String(id), 40) : '';
};

function checkFeatures(collection: Members, walk: Walk): void {
  const features = own(collection, 'features');
  if (!Array.isArray(features)) {
    walk.error('features', `must be an array of features; this is ${worded(features)}`, 'features');
    return;
  }
  if (features.length === 0) walk.warn('empty', 'no features: there is nothing to draw', 'features');
  const all = nothing();
  let dimensions = 0;
  features.forEach((feature: unknown, i) => {
    walk.within('features', () => {
      walk.within(i, () => {
        walk.named(nameOf(feature), () => {
          checkFeature(feature, walk);
        });
      });
    });
    const [west, south, east, north] = walk.seen;
    all[0] = Math.min(all[0], west);
    all[1] = Math.min(all[1], south);
    all[2] = Math.max(all[2], east);
    all[3] = Math.max(all[3], north);
    dimensions = Math.max(dimensions, walk.dimensions);
  });
  walk.seen = all;
  walk.dimensions = dimensions;
}

/** What a JSON text is that is no GeoJSON, where it can be told. */
function otherFormat(value: Members): string | undefined {
  if (own(value, 'type') === 'Topology') return 'this is TopoJSON; “geogloss import” makes a layer of it';
  if (Object.hasOwn(value, 'spatialReference') || Object.hasOwn(value, 'geometryType'))
    return 'this is Esri JSON; “geogloss import” makes a layer of it';
  if (own(value, 'type') === 'umap') return 'this is a map of uMap; “geogloss import” makes a layer of it';
  if (Array.isArray(own(value, 'elements')))
    return 'this is Overpass JSON; “geogloss import” makes a layer of it';
  if (Object.hasOwn(value, 'error')) return 'this is a server’s error message, not data';
  return undefined;
}

function checkRoot(value: unknown, walk: Walk, gazetteer: Gazetteer | undefined): void {
  if (!isObject(value)) {
    walk.error('not GeoJSON', `GeoJSON is an object; this is ${worded(value)}`);
    return;
  }
  const type = own(value, 'type');
  const other = otherFormat(value);
  if (other) {
    walk.error('not GeoJSON', other);
    return;
  }
  if (type === 'FeatureCollection') {
    checkFeatures(value, walk);
    checkMembers(value, 'collection', walk);
    checkBox(value, walk);
  } else if (type === 'Feature') checkFeature(value, walk);
  else if (typeof type === 'string' && geometryTypes.includes(type)) {
    checkGeometry(value, walk);
    noteLocated(walk, undefined);
  } else walk.error('type', typeReason(type, ['Feature', ...others]), 'type');
  saySwapped(walk, gazetteer);
}

/**
 * Checks a value against RFC 7946, rule by rule, and names everything that is wrong.
 *
 * Errors are what cannot be drawn; warnings what can be, though not as its author may think. It never throws, and
 * its time and memory are bounded by the size of the value.
 *
 * @param value - anything, as `JSON.parse` gives it
 * @param gazetteer - where towns are, which tells swapped numbers
 */
export function checkGeoJson(value: unknown, findings: Findings, gazetteer?: Gazetteer): void {
  try {
    checkRoot(value, new Walk(findings), gazetteer);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    const reason = `more than ${inWords(limits.errors)} errors; the rest was not read`;
    findings.error('limit', wholeFile, reason);
  }
}

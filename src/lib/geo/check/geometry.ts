import { limits } from '../../input/limits.ts';
import { isObject, own } from '../../input/own.ts';
import { checkBox } from './box.ts';
import { checkLine, checkPositions, checkRing } from './lines.ts';
import { holesOutside } from './holes.ts';
import { checkMembers } from './members.ts';
import { checkPosition } from './position.ts';
import { worded, type Walk } from './walk.ts';
import type { FlatRing } from './winding.ts';

/** Runs a check on each element of an array; says where it is none, or empty. */
function each(value: unknown, of: string, walk: Walk, check: (element: unknown, i: number) => void): void {
  if (!Array.isArray(value)) {
    walk.error('coordinates', `must be an array of ${of}; this is ${worded(value)}`);
    return;
  }
  if (value.length === 0) {
    walk.warn('empty', `no ${of}: there is nothing to draw`);
    return;
  }
  value.forEach((element: unknown, i) => {
    walk.within(i, () => {
      check(element, i);
    });
  });
}

const checkRings = (rings: unknown, walk: Walk) => {
  const flat: FlatRing[] = [];
  each(rings, 'rings', walk, (ring, i) => {
    const good = checkRing(ring, i === 0, walk);
    if (good) flat[i] = good;
  });
  if (flat.length < 2 || Object.keys(flat).length < flat.length) return;
  for (const { ring, position } of holesOutside(flat, walk.holeBudget))
    if (position === 'unknown')
      walk.warn(
        'hole',
        'the file is too intricate to find every hole outside its ring; the search stopped here',
        ring,
      );
    else walk.warn('hole', 'this position of the hole lies outside the outer ring', ring, position);
};

/** What the coordinates of each type must be (RFC 7946, 3.1.2 to 3.1.7). */
const checks: Readonly<Record<string, (coordinates: unknown, walk: Walk) => void>> = {
  Point: (position, walk) => void checkPosition(position, walk),
  MultiPoint: (points, walk) => {
    if (Array.isArray(points) && points.length > 0) checkPositions(points, walk);
    else each(points, 'positions', walk, () => undefined);
  },
  LineString: checkLine,
  MultiLineString: (lines, walk) => {
    each(lines, 'lines', walk, (line) => {
      checkLine(line, walk);
    });
  },
  Polygon: checkRings,
  MultiPolygon: (polygons, walk) => {
    each(polygons, 'polygons', walk, (rings) => {
      checkRings(rings, walk);
    });
  },
};

/** The types of geometry, as RFC 7946 writes them. */
export const geometryTypes: readonly string[] = [...Object.keys(checks), 'GeometryCollection'];

/** Why a `type` is not one of those that can stand here. */
export function typeReason(type: unknown, allowed: readonly string[]): string {
  const meant = allowed.find((name) => typeof type === 'string' && name.toLowerCase() === type.toLowerCase());
  if (meant) return `“${String(type)}” must be written “${meant}”`;
  return `must be ${allowed.length === 1 ? '' : 'one of '}${allowed.join(', ')}; this is ${worded(type)}`;
}

/** Checks a geometry object (RFC 7946, 3.1). `depth` counts the collections around it. */
export function checkGeometry(value: unknown, walk: Walk, depth = 0): void {
  if (!isObject(value)) {
    walk.error('geometry', `must be a geometry; this is ${worded(value)}`);
    return;
  }
  if (depth > limits.nesting) {
    walk.error('limit', `is nested deeper than ${String(limits.nesting)} levels`);
    return;
  }
  const type = own(value, 'type');
  const check = typeof type === 'string' ? own(checks, type) : undefined;
  if (type === 'GeometryCollection') {
    if (depth > 0) walk.warn('collection', 'a collection within a collection should be avoided');
    walk.within('geometries', () => {
      each(own(value, 'geometries'), 'geometries', walk, (geometry) => {
        checkGeometry(geometry, walk, depth + 1);
      });
    });
  } else if (check) {
    walk.within('coordinates', () => {
      check(own(value, 'coordinates'), walk);
    });
  } else {
    walk.error('type', typeReason(type, geometryTypes), 'type');
    return;
  }
  checkMembers(value, 'geometry', walk);
  checkBox(value, walk);
}

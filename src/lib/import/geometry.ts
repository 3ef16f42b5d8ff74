import type { LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { limits } from '../input/limits.ts';
import { isObject } from '../input/own.ts';
import { list, member } from './source.ts';

/** What a layer can draw: points, lines or areas, in degrees, longitude first. */
export type Geometry = Point | LineString | MultiLineString | Polygon | MultiPolygon;

/** Which layers can draw a geometry. */
export type Kind = 'point' | 'line' | 'area';
export const kindOf = ({ type }: Geometry): Kind =>
  type === 'Point' ? 'point' : type.endsWith('LineString') ? 'line' : 'area';

class Wrong extends Error {}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Why a position is none on the earth; undefined where it is one. */
export function positionFault(longitude: number, latitude: number): string | undefined {
  if (Math.abs(longitude) > 360 || Math.abs(latitude) > 360)
    return `${String(longitude)}, ${String(latitude)} are no degrees; are they metres?`;
  if (Math.abs(latitude) > 90)
    return `the latitude ${String(latitude)} is past 90; are longitude and latitude swapped?`;
  if (Math.abs(longitude) > 180) return `the longitude ${String(longitude)} is past 180`;
  // In the sea off Africa: where programs put what has no place.
  if (longitude === 0 && latitude === 0) return 'lies at 0, 0, which stands for no place';
  return undefined;
}

function position(value: unknown): Position {
  const [x, y] = Array.isArray(value) ? (value as unknown[]) : [];
  if (!isNumber(x) || !isNumber(y)) throw new Wrong('a position is no pair of numbers');
  const fault = positionFault(x, y);
  if (fault !== undefined) throw new Wrong(fault);
  return [x, y];
}

const items = (value: unknown, what: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Wrong(`${what} is no list`);
  return value as unknown[];
};
function line(value: unknown): Position[] {
  const positions = items(value, 'a line').map(position);
  if (positions.length < 2) throw new Wrong('a line has fewer than two positions');
  return positions;
}
function ring(value: unknown): Position[] {
  const positions = items(value, 'a ring').map(position);
  if (positions.length < 4) throw new Wrong('a ring has fewer than four positions');
  if (positions[0]?.join() !== positions.at(-1)?.join()) throw new Wrong('a ring is not closed');
  return positions;
}
function rings(value: unknown): Position[][] {
  const all = items(value, 'a polygon').map(ring);
  if (all.length === 0) throw new Wrong('a polygon is empty');
  return all;
}

/** Several geometries of one row as one, where they are of one kind and each can be drawn. */
export function joined(all: readonly (Geometry | string)[]): Geometry | string {
  const parts = all.filter((each) => typeof each !== 'string');
  const fault = all.find((each) => typeof each === 'string');
  if (fault !== undefined) return fault;
  const [first, ...rest] = parts;
  if (!first) return 'has no geometry';
  if (rest.length === 0) return first;
  const kinds = new Set(parts.map(kindOf));
  if (kinds.size > 1) return 'has points, lines or areas in one: no layer draws them together';
  if (kinds.has('point'))
    return `has ${String(parts.length)} points in one: a mark has one, so give each a row of its own`;
  if (kinds.has('line'))
    return {
      type: 'MultiLineString',
      coordinates: parts.flatMap((part) =>
        part.type === 'LineString'
          ? [part.coordinates]
          : part.type === 'MultiLineString'
            ? part.coordinates
            : [],
      ),
    };
  return {
    type: 'MultiPolygon',
    coordinates: parts.flatMap((part) =>
      part.type === 'Polygon' ? [part.coordinates] : part.type === 'MultiPolygon' ? part.coordinates : [],
    ),
  };
}

function read(value: unknown, depth: number): Geometry | string {
  const coordinates = member(value, 'coordinates');
  switch (member(value, 'type')) {
    case 'Point':
      return { type: 'Point', coordinates: position(coordinates) };
    case 'MultiPoint':
      return joined(
        items(coordinates, 'MultiPoint').map((at) => ({ type: 'Point', coordinates: position(at) })),
      );
    case 'LineString':
      return { type: 'LineString', coordinates: line(coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: items(coordinates, 'MultiLineString').map(line) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: rings(coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: items(coordinates, 'MultiPolygon').map(rings) };
    case 'GeometryCollection':
      if (depth > 0) return 'has a collection of geometries within another';
      return joined(list(value, 'geometries').map((part) => read(part, depth + 1)));
    default:
      return isObject(value) ? 'has a geometry of an unknown type' : 'has no geometry';
  }
}

/**
 * A geometry of GeoJSON (RFC 7946), without heights.
 *
 * @param value - anything
 * @returns as a text why it cannot be drawn
 */
export function geometryOf(value: unknown): Geometry | string {
  try {
    return read(value, 0);
  } catch (error) {
    if (error instanceof Wrong) return error.message;
    throw error;
  }
}

const areaOf = (positions: readonly Position[]) =>
  positions.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = positions[i + 1] ?? positions[0] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0) / 2;

/** A ring with the box around it, by which most others are told to lie elsewhere. */
type Boxed = { readonly ring: Position[]; readonly size: number; readonly box: readonly number[] };

function boxed(ring: Position[]): Boxed {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of ring) {
    box[0] = Math.min(box[0] ?? x, x);
    box[1] = Math.min(box[1] ?? y, y);
    box[2] = Math.max(box[2] ?? x, x);
    box[3] = Math.max(box[3] ?? y, y);
  }
  return { ring, size: Math.abs(areaOf(ring)), box };
}

function holds(
  { ring, box: [west = 0, south = 0, east = 0, north = 0] }: Boxed,
  [x = 0, y = 0]: Position,
): boolean {
  if (x < west || x > east || y < south || y > north) return false;
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
  }
  return inside;
}

/**
 * Rings that come in no order, as polygons with their holes: a ring within an odd number of others is a hole of the
 * smallest of them.
 *
 * @param all - closed
 * @returns as a text why they are no area
 */
export function polygonsOfRings(all: readonly Position[][]): Geometry | string {
  const sorted = all.map(boxed).sort((a, b) => b.size - a.size);
  const polygons = new Map<Boxed, Position[][]>();
  let looked = 0;
  for (const [i, each] of sorted.entries()) {
    const [at = []] = each.ring;
    const around = sorted.slice(0, i).filter((other) => {
      const within = holds(other, at);
      looked += within ? other.ring.length : 1;
      return within;
    });
    if (looked > limits.comparisons) return 'has too many rings within each other';
    const parent = around.length % 2 === 1 ? polygons.get(around.at(-1) ?? each) : undefined;
    if (parent) parent.push(each.ring);
    else polygons.set(each, [each.ring]);
  }
  const [first, ...rest] = polygons.values();
  return geometryOf(
    first && rest.length === 0
      ? { type: 'Polygon', coordinates: first }
      : { type: 'MultiPolygon', coordinates: [...polygons.values()] },
  );
}

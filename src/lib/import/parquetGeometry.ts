import type { FileMetaData, SchemaElement } from 'hyparquet';
import { isObject } from '../input/own.ts';
import { shortened } from '../input/place.ts';
import { member, Unreadable } from './source.ts';

/** Longitude and latitude of WGS 84, as GeoParquet and Parquet itself name them. */
const degrees = /^(?:OGC:CRS84|EPSG:4326|SRID:4326)$/iu;

/** The system that a file says its positions are in; undefined for that of a file that says nothing. */
function systemOf(crs: unknown): string | undefined {
  if (crs === undefined || crs === '') return undefined;
  if (typeof crs === 'string') {
    try {
      return systemOf(JSON.parse(crs));
    } catch {
      return crs;
    }
  }
  const [id, name] = [member(crs, 'id'), member(crs, 'name')];
  const [authority, code] = [member(id, 'authority'), member(id, 'code')];
  if (typeof authority === 'string' && (typeof code === 'string' || typeof code === 'number'))
    return `${authority}:${String(code)}`;
  return typeof name === 'string' ? name : 'unknown';
}

function heldToDegrees(column: string, crs: unknown): void {
  const system = systemOf(crs);
  if (system !== undefined && !degrees.test(system))
    throw new Unreadable(
      `the positions of the column “${shortened(column, 60)}” are in the system “${shortened(system, 60)}”: only longitude and latitude of WGS 84 are read`,
    );
}

/** What GeoParquet says of a file, where it is one. */
function geoOf(said: FileMetaData['key_value_metadata']): unknown {
  const text = said?.find(({ key }) => key === 'geo')?.value;
  if (text === undefined) return undefined;
  try {
    const geo: unknown = JSON.parse(text);
    if (isObject(geo)) return geo;
  } catch {
    // Said below.
  }
  throw new Unreadable('what it says of its geometry (GeoParquet) is no JSON');
}

/**
 * The column of a file's shapes, in well-known binary.
 *
 * @throws Unreadable for shapes in another system than WGS 84
 */
export function geometryColumn(
  schema: readonly SchemaElement[],
  said: FileMetaData['key_value_metadata'],
): string | undefined {
  const geo = geoOf(said);
  const primary = member(geo, 'primary_column');
  const about = typeof primary === 'string' ? member(member(geo, 'columns'), primary) : undefined;
  if (typeof primary === 'string' && isObject(about)) {
    heldToDegrees(primary, about['crs']);
    const element = schema.find(({ name }) => name === primary);
    if (about['encoding'] === 'WKB' && element?.type === 'BYTE_ARRAY') return primary;
  }
  // Parquet’s own type.
  for (const { name, type, logical_type: logical } of schema)
    if (type === 'BYTE_ARRAY' && (logical?.type === 'GEOMETRY' || logical?.type === 'GEOGRAPHY')) {
      heldToDegrees(name, logical.crs);
      return name;
    }
  return undefined;
}

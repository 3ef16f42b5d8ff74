import { booleanPointInPolygon, featureCollection, intersect } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { areaKm2 } from '../../geo/area.ts';
import { inLanguage } from '../../input/atoms.ts';
import { placeOf } from '../../input/place.ts';
import type { Problem } from '../../input/problem.ts';
import type { Region } from '../read/region.ts';

type Area = Polygon | MultiPolygon;
type Unit = { readonly id: string; readonly geometry: Area; readonly box: readonly number[] };

/** More than the rounding of coordinates to four decimals can add up to along a feature. */
const toleranceKm2 = 1;

/** Ten times what rounding to four decimals moves a position. */
const roundingDegrees = 1e-3;

const positionsOf = (area: Area): Position[] =>
  area.type === 'Polygon' ? area.coordinates.flat() : area.coordinates.flat(2);

function boxOf(area: Area): readonly [number, number, number, number] {
  const positions = positionsOf(area);
  const [xs, ys] = [positions.map(([x = NaN]) => x), positions.map(([, y = NaN]) => y)];
  const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  return [least(xs), least(ys), most(xs), most(ys)];
}

const meets = (a: readonly number[], b: readonly number[]) =>
  (a[0] ?? 0) <= (b[2] ?? 0) &&
  (b[0] ?? 0) <= (a[2] ?? 0) &&
  (a[1] ?? 0) <= (b[3] ?? 0) &&
  (b[1] ?? 0) <= (a[3] ?? 0);

/** The flat distance from a position to a unit's edge, in degrees. */
function toEdge([x = 0, y = 0]: Position, { geometry }: Unit): number {
  let least = Infinity;
  for (const ring of geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat())
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
    }
  return least;
}

/** True for a position in no unit, and farther from all of them than rounding could move it. */
const isOutside = (at: Position, units: readonly Unit[]) =>
  !units.some((unit) => booleanPointInPolygon(at, unit.geometry)) &&
  !units.some((unit) => toEdge(at, unit) < roundingDegrees);

/** How much of an area lies in none of the units, in km². */
function outsideKm2(geometry: Area, units: readonly Unit[]): number {
  const whole: Feature<Area> = { type: 'Feature', properties: null, geometry };
  const box = boxOf(geometry);
  return units
    .filter((unit) => meets(unit.box, box))
    .reduce((rest, unit) => {
      const other: Feature<Area> = { type: 'Feature', properties: null, geometry: unit.geometry };
      const both = intersect(featureCollection([whole, other]));
      return rest - (both ? areaKm2(both) : 0);
    }, areaKm2(geometry));
}

/** What of an area lies outside the units, in words; undefined where nothing does. */
function beyondOf(area: Area, units: readonly Unit[], called: string): string | undefined {
  const beyond = outsideKm2(area, units);
  const first = positionsOf(area).find((at) => isOutside(at, units));
  if (beyond <= toleranceKm2 && !first) return undefined;
  const size = beyond > toleranceKm2 ? `${beyond.toFixed(0)} km² of it lie` : 'it reaches';
  return `${size} outside ${called}${first ? `, first at ${first.join(', ')}` : ''}`;
}

/** The units of a region are as many as it says, and hold the towns that it says they hold. */
function unitProblems(
  { file: { units: wanted }, towns }: Region,
  units: readonly Unit[],
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const problem = (path: string, reason: string) => problems.push({ file, path, reason });
  if (!wanted) return [];
  if (units.length !== wanted.count)
    problem(
      'features',
      `there are ${String(units.length)} first-level units; the region has ${String(wanted.count)}`,
    );
  for (const [code, names] of Object.entries(wanted.inside)) {
    const unit = units.find(({ id }) => id === code);
    if (!unit) problem('features', `${code} is missing`);
    for (const name of unit ? names : []) {
      const town = towns.find(({ properties }) => properties.names['en'] === name);
      if (!town) problem(code, `there is no town “${name}” to hold it to`);
      else if (!booleanPointInPolygon(town.geometry.coordinates, unit?.geometry as Area))
        problem(code, `${name} lies outside it`);
    }
  }
  return problems;
}

/**
 * Holds the units of a region to what it says of them, and its area of control on every day to lie within them, each
 * part within the unit that it names.
 */
export function containmentProblems(region: Region): Problem[] {
  const units: Unit[] = region.units.map(({ id, geometry }) => {
    const area = geometry as Area;
    return { id, geometry: area, box: boxOf(area) };
  });
  const called = inLanguage(region.file.name, 'en');
  const outside = [...region.control.values()].flatMap(({ entry, features }) =>
    features.flatMap(({ id, geometry, properties: { unit } }, i): Problem[] => {
      const reason =
        beyondOf(geometry, units, called) ??
        beyondOf(
          geometry,
          units.filter((each) => each.id === unit),
          `${unit}, the unit it names`,
        );
      const path = `${placeOf(['features', i])} (${id})`;
      return reason ? [{ file: `${region.folder}/${entry.file}`, path, reason }] : [];
    }),
  );
  const entry = region.datasets.find(({ part }) => part === 'units');
  return [...(entry ? unitProblems(region, units, `${region.folder}/${entry.file}`) : []), ...outside];
}

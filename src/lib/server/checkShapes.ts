import type { MultiPolygon, Polygon, Position as GeoPosition } from 'geojson';
import { isInside } from '../geo/inside.ts';
import type { Position } from '../geo/mercator.ts';
import { inUkraineBox } from '../geo/ukraine.ts';
import type { Dataset } from '../geo/provenance.ts';
import type { TerritoryPart, Unit } from '../geo/share.ts';
import type { Problem } from '../report/model.ts';
import { polygonsOf } from './shapes.ts';

/** A position may be this far outside, in degrees: coordinates are rounded to four decimals. */
const rounding = 1.01e-4;

/** Degrees from a position to the nearest edge, on the flat: enough to tell a rounding from a mistake. */
function toEdge([x, y]: Position, area: Polygon | MultiPolygon): number {
  let least = Infinity;
  for (const ring of polygonsOf(area).flat())
    for (let i = 1; i < ring.length; i++) {
      const [ax = NaN, ay = NaN] = ring[i - 1] ?? [];
      const [bx = NaN, by = NaN] = ring[i] ?? [];
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
    }
  return least;
}

/** Finds what says it is in Ukraine and is not, by a box: enough for swapped coordinates and lost signs. */
export function checkInUkraine(
  file: string,
  features: readonly { readonly id: string; readonly positions: readonly GeoPosition[] }[],
  problems: Problem[],
): void {
  for (const { id, positions } of features) {
    const outside = positions.find(([x = NaN, y = NaN]) => !inUkraineBox([x, y, x, y]));
    if (outside)
      problems.push({ file, path: id, reason: `lies outside Ukraine, at [${outside.join(', ')}]` });
  }
}

/**
 * Holds each part of occupied territory to the unit it names. Swapped coordinates show as a part outside
 * Ukraine. One problem for each part.
 */
export function checkShapes(
  dataset: Dataset | undefined,
  parts: readonly (TerritoryPart & { readonly id: string })[],
  units: readonly Unit[],
  folder: string,
  problems: Problem[],
): void {
  if (units.length === 0) return;
  for (const { id, geometry, properties } of parts) {
    const problem = (reason: string) =>
      problems.push({ file: `${folder}/${dataset?.file ?? ''}`, path: id, reason });
    const unit = units.find((each) => each.id === properties.oblast);
    if (!unit) {
      problem(`there is no first-level unit ${properties.oblast}`);
      continue;
    }
    const outside = polygonsOf(geometry)
      .flat(2)
      .map(([longitude = NaN, latitude = NaN]): Position => [longitude, latitude])
      .filter((at) => !isInside(at, unit.geometry) && !(toEdge(at, unit.geometry) <= rounding));
    const [first] = outside;
    if (first) {
      const where = units.some(({ geometry: land }) => isInside(first, land)) ? properties.oblast : 'Ukraine';
      const swapped = units.some(({ geometry: land }) => isInside([first[1], first[0]], land));
      problem(
        `${outside.length} positions lie outside ${where}, the first at [${first.join(', ')}]` +
          (swapped ? '; latitude and longitude look swapped' : ''),
      );
    }
  }
}

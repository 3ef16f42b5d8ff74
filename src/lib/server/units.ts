import { isInside } from '../geo/inside.ts';
import { boundsOf, type Bounds, type Position } from '../geo/mercator.ts';
import { labelIn, labellingOf } from '../map/names.ts';
import { isPlace } from '../map/roles.ts';
import { unitShares } from '../map/share.ts';
import type { UnitEntry, Units } from '../report/units.ts';
import type { ReadReport } from './read/reports.ts';
import { polygonsOf } from './shapes.ts';

/** Bounds to a tenth of a degree, outwards: what a camera frames. */
const around = ([west, south, east, north]: Bounds): Bounds => {
  const [low, high] = [(at: number) => Math.floor(at * 10) / 10, (at: number) => Math.ceil(at * 10) / 10];
  return [low(west), low(south), high(east), high(north)];
};

/** Every first-level unit of a map's region, with its areas and the statements of the report that touch it, by name. */
export function unitsOf({ report, marks, map }: ReadReport): Units | undefined {
  const { units, control } = map;
  if (!units) return undefined;
  const { region } = units;
  const { units: features, file } = region;
  const own = report.language.split('-')[0] ?? 'en';
  const [, local = 'en'] = file.names ?? [];
  const days = control?.region === region ? [...region.control] : [];
  const shares = new Map(days.map(([day, { held: parts }]) => [day, unitShares(features, parts)]));
  const ownShares = shares.get(control?.own ?? '');
  const all = features.map(({ id, geometry, properties: { names } }): UnitEntry => {
    const name = labelIn(own, labellingOf(names, ['en', own]));
    const there = labelIn(local, labellingOf(names, ['en', local]));
    const isHeld = (ownShares?.get(id)?.partKm2 ?? 0) > 0;
    const touching = marks.filter(
      (mark) =>
        (isPlace(mark.role) && isInside(mark.at, geometry as never)) || (isHeld && mark.role === 'control'),
    );
    const cited = new Set(touching.flatMap((mark) => mark.statements));
    return {
      id: id.toLowerCase(),
      name,
      ...(there === name ? {} : { local: there }),
      km2: Math.round([...shares.values()][0]?.get(id)?.ofKm2 ?? 0),
      heldKm2: Object.fromEntries(
        [...shares]
          .map(([day, of]) => [day, Math.round(of.get(id)?.partKm2 ?? 0)] as const)
          .filter(([, km2]) => km2 > 0),
      ),
      bounds: around(boundsOf(polygonsOf(geometry as never).flat(2) as unknown as Position[])),
      statements: report.statements.map((statement) => statement.name).filter((each) => cited.has(each)),
    };
  });
  return {
    layer: units.layer,
    language: local,
    all: all.sort((a, b) => a.name.localeCompare(b.name, report.language)),
  };
}

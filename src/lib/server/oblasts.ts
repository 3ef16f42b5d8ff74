import { isInside } from '../geo/inside.ts';
import { boundsOf, shortened, type Position } from '../geo/mercator.ts';
import { unitShares } from '../map/share.ts';
import { territoryId } from '../map/territory.ts';
import type { Oblast } from '../report/oblasts.ts';
import type { Geodata } from './geodata.ts';
import type { ReadReport } from './reports.ts';
import { polygonsOf } from './shapes.ts';

/** Layers whose marks stand for a place; a contact joins places and lies in none. */
const places = new Set(['incidents', 'talks', 'seats']);

/** Every first-level unit with its areas and the statements of one report that touch it, by name. */
export function oblastsOf(
  { oblasts, territories }: Geodata,
  { report, marks }: Pick<ReadReport, 'report' | 'marks'>,
): Oblast[] {
  const uk = report.language.split('-')[0] === 'uk';
  const shares = new Map(
    [...territories].map(([date, { features }]) => [date, unitShares(oblasts.features, features)]),
  );
  return oblasts.features
    .map(({ id, geometry, properties: { name, nameUk } }): Oblast => {
      const on = (date: string) => shares.get(date)?.get(id);
      const occupied = (on(report.asOf)?.occupiedKm2 ?? 0) > 0;
      const touching = marks.filter(
        (mark) =>
          (places.has(mark.layer) && isInside(mark.at, geometry)) || (occupied && mark.id === territoryId),
      );
      const cited = new Set(touching.flatMap((mark) => mark.statements));
      return {
        id: id.toLowerCase(),
        name: uk ? nameUk : name,
        nameUk,
        km2: Math.round([...shares.values()][0]?.get(id)?.ofKm2 ?? 0),
        occupiedKm2: Object.fromEntries(
          [...shares.keys()]
            .map((date) => [date, Math.round(on(date)?.occupiedKm2 ?? 0)] as const)
            .filter(([, km2]) => km2 > 0),
        ),
        bounds: shortened(boundsOf(polygonsOf(geometry).flat(2) as unknown as Position[])),
        statements: report.statements.map((statement) => statement.name).filter((each) => cited.has(each)),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, report.language));
}

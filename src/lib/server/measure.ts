import { booleanPointInPolygon, distance } from '@turf/turf';
import type { Measure } from '../claims/check.ts';
import { labellingOf, labelIn } from '../map/names.ts';
import { filled } from '../map/region.ts';
import { shareOf } from '../map/share.ts';
import type { Mark } from '../report/marks.ts';
import type { MapOfReport } from './mapOfReport.ts';

/**
 * What a map's own data say, for the checks of its report's claims. Build time only.
 *
 * @param marks - of the report
 * @param report - its language, BCP 47, for the names of units and towns; the day its map shows
 */
export function measureOf(
  map: MapOfReport,
  marks: readonly Mark[],
  { language, asOf }: { readonly language: string; readonly asOf: string },
): Measure {
  const { control, units, words } = map;
  const named = (names: Readonly<Record<string, string>>) => {
    const languages = [language.split('-')[0] ?? 'en', 'en'];
    return labelIn(languages[0] ?? 'en', labellingOf(names, languages));
  };
  return {
    share: (id) => {
      if (!control || id !== `${control.region.id}/control`) return undefined;
      const area = control.region.control.get(asOf);
      const ofKm2 = control.region.file.officialKm2;
      if (!area || ofKm2 === undefined) return undefined;
      const { partKm2, share } = shareOf(area.features, ofKm2);
      const dataset = map.datasets.find((each) => each.id === area.entry.id);
      return { occupiedKm2: partKm2, ofKm2, share, asOf, title: dataset?.title ?? '' };
    },
    place: (id, name) => {
      const mark = marks.find((each) => each.id === id);
      const towns = [...map.regions.flatMap((region) => region.towns), ...map.world.towns.features];
      const town = towns.find(({ properties }) => properties.names['en'] === name);
      if (!mark || !town) return undefined;
      const at = [...mark.at];
      const unit = units?.region.units.find(({ geometry }) => booleanPointInPolygon(at, geometry as never));
      const where = unit
        ? filled(words?.units?.within ?? '{name}', { name: named(unit.properties.names) })
        : (words?.units?.outside ?? '');
      return {
        unit: unit && { id: unit.id, name: named(unit.properties.names) },
        where,
        town: named(town.properties.names),
        kilometres: distance(at, town.geometry.coordinates, { units: 'kilometers' }),
        precisionKm: mark.precisionKm,
      };
    },
  };
}

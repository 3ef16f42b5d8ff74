import { booleanPointInPolygon, distance } from '@turf/turf';
import type { Measure } from '../claims/check.ts';
import { nationalShare } from '../geo/share.ts';
import type { Mark } from '../report/marks.ts';
import type { Geodata } from './geodata.ts';

/**
 * What the map's own data say, for the checks of one report's claims. Build time only.
 *
 * @param marks - what the map draws for the report
 * @param language - BCP 47, for the names of units
 */
export function measureOf(geodata: Geodata, marks: readonly Mark[], language: string): Measure {
  const { datasets, occupied, oblasts, towns } = geodata;
  return {
    share: (id) => {
      const dataset = datasets.find((each) => each.id === id);
      // The drawn territory is the one dataset that is a share of something.
      if (!dataset || id !== 'occupied-territory') return undefined;
      return { ...nationalShare(occupied.features), asOf: dataset.asOf, title: dataset.title };
    },
    place: (id, name) => {
      const mark = marks.find((each) => each.id === id);
      const town = towns.features.find(({ properties }) => properties.name === name);
      if (!mark || !town) return undefined;
      const at = [...mark.at];
      const unit = oblasts.features.find(({ geometry }) => booleanPointInPolygon(at, geometry));
      const nameOf = (properties: { name: string; nameUk?: unknown }) =>
        language === 'uk' && typeof properties.nameUk === 'string' ? properties.nameUk : properties.name;
      return {
        unit: unit && { id: unit.id, name: nameOf(unit.properties) },
        town: nameOf(town.properties),
        kilometres: distance(at, town.geometry.coordinates, { units: 'kilometers' }),
        precisionKm: mark.precisionKm,
      };
    },
  };
}

import { booleanPointInPolygon, distance } from '@turf/turf';
import type { Measure } from '../claims/check.ts';
import { nationalShare } from '../map/share.ts';
import type { Dataset } from '../map/provenance.ts';
import type { Mark } from '../report/marks.ts';
import type { Geodata } from './geodata.ts';

/**
 * What the map's own data say, for the checks of one report's claims. Build time only.
 *
 * @param report - what the map draws for it and from what, in its own words; its language, BCP 47, for the names of
 *   units and towns
 */
export function measureOf(
  { occupied, oblasts, towns }: Geodata,
  { marks, datasets, language }: { marks: readonly Mark[]; datasets: readonly Dataset[]; language: string },
): Measure {
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

import { booleanPointInPolygon, distance } from '@turf/turf';
import type { Geometry } from 'geojson';
import { measureShapes, type Measure, type MeasuredLayer } from '../claims/measure.ts';
import { nationalShare } from '../map/share.ts';
import type { Dataset } from '../map/provenance.ts';
import type { Mark } from '../report/marks.ts';
import type { Geodata } from './geodata.ts';

/** What the checks of claims say of a region, in one language. */
export type RegionPhrases = {
  /** What the drawn area is a share of, as it stands after “a share of”. */
  readonly of: string;
  /** Where a mark lies, as it stands after “the mark lies”: in a unit by its name, or in none. */
  readonly within: (unit: string) => string;
  readonly nowhere: string;
};

const english: RegionPhrases = {
  of: 'the official area of Ukraine',
  within: (unit) => `in ${unit} oblast`,
  nowhere: 'in no oblast of Ukraine',
};
const phrases = new Map(
  Object.entries<RegionPhrases>({
    de: {
      of: 'der amtlichen Fläche der Ukraine',
      within: (unit) => `in der Oblast ${unit}`,
      nowhere: 'in keiner Oblast der Ukraine',
    },
    fr: {
      of: 'la superficie officielle de l’Ukraine',
      within: (unit) => `dans l’oblast suivant\u00a0: ${unit}`,
      nowhere: 'dans aucun oblast d’Ukraine',
    },
    pl: {
      of: 'oficjalnej powierzchni Ukrainy',
      within: (unit) => `w obwodzie: ${unit}`,
      nowhere: 'poza obwodami Ukrainy',
    },
    uk: {
      of: 'офіційної площі України',
      within: (unit) => unit,
      nowhere: 'поза областями України',
    },
  }),
);

/**
 * What the map's own data say, for the checks of one report's claims. Build time only.
 *
 * @param report - what the map draws for it and from what, in its own words; its language, BCP 47, for the names of
 *   units and towns
 */
export function measureOf(
  { occupied, territories, oblasts, towns, incidents, talks, seats }: Geodata,
  { marks, datasets, language }: { marks: readonly Mark[]; datasets: readonly Dataset[]; language: string },
): Measure {
  const words = phrases.get(language.split('-')[0] ?? '') ?? english;
  const layers = new Map<string, MeasuredLayer>();
  const shapes = new Map<string, Geometry>();
  for (const [id, { features }] of Object.entries({ incidents, talks, seats })) {
    const dataset = datasets.find((each) => each.id === id);
    layers.set(id, { title: dataset?.title ?? id, features });
    for (const { id: mark, geometry } of features)
      shapes.set(mark, { type: 'Point', coordinates: [...geometry.coordinates] });
  }
  return {
    ...measureShapes(shapes, layers),
    share: (id, day) => {
      const dataset = datasets.find((each) => each.id === id);
      // The drawn territory is the one dataset that is a share of something.
      if (!dataset || id !== 'occupied-territory') return undefined;
      const own = dataset.asOf === day ? { dataset, features: occupied.features } : undefined;
      const dated = datasets.find((each) => each.id === `${id}-${day}`);
      const features = own?.features ?? territories.get(day)?.features;
      if (!features) return { days: [...territories.keys()] };
      const { occupiedKm2: partKm2, ofKm2, share } = nationalShare(features);
      const title = (own?.dataset ?? dated ?? dataset).title;
      return { partKm2, ofKm2, share, asOf: day, title, of: words.of };
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
        unit: unit && { id: unit.id },
        where: unit ? words.within(nameOf(unit.properties)) : words.nowhere,
        town: nameOf(town.properties),
        kilometres: distance(at, town.geometry.coordinates, { units: 'kilometers' }),
        precisionKm: mark.precisionKm,
      };
    },
  };
}

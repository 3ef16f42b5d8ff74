import { booleanPointInPolygon, distance } from '@turf/turf';
import type { Geometry } from 'geojson';
import {
  measureShapes,
  type Counted,
  type Counts,
  type Measure,
  type MeasuredLayer,
} from '../claims/measure.ts';
import { labelIn, labellingOf } from '../map/names.ts';
import { filled } from '../map/filled.ts';
import { shareOf } from '../map/share.ts';
import type { Mark } from '../report/marks.ts';
import type { MapOfReport } from './mapOfReport.ts';

/** What was counted of a table: its rows are the same in every language. */
const countsOf = new WeakMap<object, Counts>();

/**
 * What a map's own data say, for the checks of its report's claims. Build time only.
 *
 * @param marks - of the report
 * @param language - of the report, BCP 47, for the names of units and towns
 * @param counted - all that the report counts
 */
export function measureOf(
  { control, units, words, own, dense, datasets, regions, world }: MapOfReport,
  marks: readonly Mark[],
  language: string,
  counted: readonly Counted[] = [],
): Measure {
  const named = (names: Readonly<Record<string, string>>) => {
    const primary = language.split('-')[0] ?? 'en';
    return labelIn(primary, labellingOf(names, ['en', primary]));
  };
  const layers = new Map<string, MeasuredLayer>();
  const shapes = new Map<string, Geometry>();
  for (const { layer, placed } of own) {
    const features = placed.map(({ feature }) => feature);
    layers.set(layer.id, { title: layer.title, features });
    // As the file has it: what a contact is drawn as has no length of its own.
    for (const { id, geometry } of features) shapes.set(id, geometry);
  }
  for (const { layer, table, summary, titles } of dense) {
    const types = new Map(summary.types.map((type, i) => [type, titles[i] ?? type]));
    const counts: Counts = countsOf.get(table) ?? new Map();
    countsOf.set(table, counts);
    const rows = () => ('rows' in table.held ? table.held.rows : table.held.archives.rows());
    layers.set(layer.id, {
      title: layer.title,
      features: {
        *[Symbol.iterator]() {
          for (const properties of rows()) yield { properties };
        },
      },
      types,
      counts,
    });
  }
  return {
    ...measureShapes(shapes, layers, counted),
    share: (id, day) => {
      // A region's area of control is the one dataset that is a share of something.
      const ofKm2 = control?.region.file.officialKm2;
      if (!control || ofKm2 === undefined || id !== `${control.region.id}/control`) return undefined;
      const area = control.region.control.get(day);
      if (!area) return { days: [...control.region.control.keys()] };
      const { partKm2, share } = shareOf(area.held, ofKm2);
      const upTo = shareOf(area.features, ofKm2).share;
      const title = datasets.find((each) => each.id === area.entry.id)?.title ?? '';
      return { partKm2, ofKm2, share, upTo, asOf: day, title, of: words?.control?.whole ?? '' };
    },
    place: (id, name) => {
      const mark = marks.find((each) => each.id === id);
      const towns = [...regions.flatMap((region) => region.towns), ...world.towns.features];
      const town = towns.find(({ properties }) => properties.names['en'] === name);
      if (!mark || !town) return undefined;
      const at = [...mark.at];
      const unit = units?.region.units.find(({ geometry }) => booleanPointInPolygon(at, geometry as never));
      return {
        unit: unit && { id: unit.id },
        where: unit
          ? filled(words?.units?.within ?? '{name}', { name: named(unit.properties.names) })
          : (words?.units?.outside ?? ''),
        town: named(town.properties.names),
        kilometres: distance(at, town.geometry.coordinates, { units: 'kilometers' }),
        precisionKm: mark.precisionKm,
      };
    },
  };
}

import type { Control, ControlDate } from '../map/control.ts';
import { shareOf } from '../map/share.ts';
import type { MapOfReport } from './mapOfReport.ts';
import { controlPlace } from './pointables.ts';

/**
 * What the page says of a map's area of control on each day there is.
 *
 * @param inWords - a share of the region, from 0 to 1, up to another, in the words of the report's language
 * @param shapes - the addresses of the shapes of each day
 * @param changes - the same of what changed since the day before
 */
export function controlOf(
  { control, words }: MapOfReport,
  inWords: (share: number, upTo: number) => string,
  shapes: ReadonlyMap<string, string>,
  changes: ReadonlyMap<string, string>,
): Control | undefined {
  if (!control) return undefined;
  const { region, mark, layer, own, labels } = control;
  const dates = [...region.control].map(([asOf, { features, held }]): ControlDate => {
    const ofKm2 = region.file.officialKm2 ?? NaN;
    const { partKm2, share } = shareOf(held, ofKm2);
    const range = inWords(share, shareOf(features, ofKm2).share);
    const isSketch = region.lines.some((line) => line.asOf === asOf && line.sketch);
    return {
      asOf,
      label: labels.get(asOf) ?? '',
      km2: Math.round(partKm2),
      share: isSketch ? `${range}, ${words?.control?.sketch ?? ''}` : range,
      ...controlPlace(region, features),
      shapes: shapes.get(asOf) ?? '',
      changes: changes.get(asOf),
    };
  });
  return { mark, layer, dates, own };
}

import type { Control, ControlDate } from '../map/control.ts';
import { shareOf } from '../map/share.ts';
import type { MapOfReport } from './mapOfReport.ts';
import { labelPosition } from './shapes.ts';

/**
 * What the page says of a map's area of control on each day there is.
 *
 * @param shapes - the addresses of the shapes of each day
 */
export function controlOf(
  { control }: MapOfReport,
  shapes: ReadonlyMap<string, string>,
): Control | undefined {
  if (!control) return undefined;
  const { region, mark, layer, own, labels } = control;
  const dates = [...region.control].map(([asOf, { entry, features }]): ControlDate => {
    const { partKm2, share } = shareOf(features, region.file.officialKm2 ?? NaN);
    return {
      asOf,
      label: labels.get(asOf) ?? '',
      km2: Math.round(partKm2),
      share: Math.round(share * 1e4) / 1e4,
      precisionKm: entry.precisionKm,
      ...labelPosition(features.map(({ geometry }) => geometry)),
      shapes: shapes.get(asOf) ?? '',
    };
  });
  return { mark, layer, dates, own };
}

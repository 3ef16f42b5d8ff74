import type { TerritoryDate } from '../map/territory.ts';
import { nationalShare } from '../map/share.ts';
import type { DataFiles } from './dataFiles.ts';
import type { Geodata } from './geodata.ts';
import { areaLabelPosition } from './shapes.ts';

/** What the page says of each date's occupied territory, earliest first. */
export function territoryDatesOf({ territories, datasets }: Geodata, files: DataFiles): TerritoryDate[] {
  return [...territories].map(([asOf, { features }]) => {
    const { occupiedKm2, share } = nationalShare(features);
    return {
      asOf,
      occupiedKm2: Math.round(occupiedKm2),
      share: Math.round(share * 1e4) / 1e4,
      precisionKm: datasets.find((d) => d.id === `occupied-territory-${asOf}`)?.precisionKm ?? 0,
      ...areaLabelPosition(features.map(({ geometry }) => geometry)),
      shapes: files.territories.get(asOf) ?? '',
    };
  });
}

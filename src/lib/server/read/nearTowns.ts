import { distanceKm } from '../../geo/length.ts';
import type { Position } from '../../geo/mercator.ts';
import type { Gazetteer } from '../../geo/check/swapped.ts';
import { byLanguage } from '../../input/atoms.ts';
import type { Problem } from '../../input/problem.ts';
import type { Read } from './ownDatasets.ts';
import type { Region } from './region.ts';

/** So far from the middle of a town, in kilometres, may lie what is called like it. */
const within = 15;

/** The towns of the regions that a report uses, by each of their names in lower case. */
function townsOf(regions: readonly Region[]): Map<string, Position[]> {
  const towns = new Map<string, Position[]>();
  for (const { geometry, properties } of regions.flatMap((region) => region.towns))
    for (const name of new Set(Object.values(properties.names).map((each) => each.toLowerCase())))
      towns.set(name, [...(towns.get(name) ?? []), geometry.coordinates]);
  return towns;
}

/**
 * Holds the points of a report to their names: one that is called like a town, in any language, lies near a town of that
 * name, or says which town it is near.
 */
export function nearTownProblems(
  own: readonly Read[],
  regions: readonly Region[],
  gazetteer: Gazetteer | undefined,
): Problem[] {
  const ofRegions = townsOf(regions);
  const named = (name: string) =>
    [gazetteer?.named(name.toLowerCase()), ofRegions.get(name.toLowerCase())].flatMap((towns) => towns ?? []);
  return own.flatMap(({ path: file, features }) =>
    features.flatMap(({ id, geometry, properties }, i): Problem[] => {
      if (geometry.type !== 'Point') return [];
      const at = geometry.coordinates;
      const path = `features[${String(i)}] (${id})`;
      const nearest = (towns: readonly Position[]) =>
        Math.min(...towns.map((town) => distanceKm([...town], [...at])));
      const near = 'near' in properties ? properties.near : undefined;
      if (near) {
        const { town, kilometres } = near;
        const far = nearest(named(town));
        if (far <= kilometres) return [];
        const reason = Number.isFinite(far)
          ? `lies ${far.toFixed(1)} km from ${town}, not ${String(kilometres)} km or less`
          : `there is no town “${town}”`;
        return [{ file, path: `${path}.near`, reason }];
      }
      return (['title', 'label'] as const).flatMap((field) =>
        Object.entries(byLanguage(properties[field])).flatMap(([language, words]): Problem[] => {
          // What happened there stands after its name.
          const name = words.replace(/:.*/u, '');
          const far = nearest(named(name));
          if (far <= within || !Number.isFinite(far)) return [];
          const reason = `lies ${far.toFixed(0)} km from ${name}, the town of its name: move it, or say in “near” what it is near`;
          return [{ file, path: `${path}.${field}.${language}`, reason }];
        }),
      );
    }),
  );
}

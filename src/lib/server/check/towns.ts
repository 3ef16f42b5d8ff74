import { boundsOf, type Bounds } from '../../geo/mercator.ts';
import { placeOf } from '../../input/place.ts';
import type { Problem } from '../../input/problem.ts';
import type { World } from '../read/world.ts';

/** Finds towns that cannot be where they are said to be: a town lies in its country. */
export function townProblems({ folder, datasets, towns, countries }: World): Problem[] {
  const file = `${folder}/${datasets.find(({ id }) => id === 'towns')?.file ?? 'towns.geojson'}`;
  const boxes = new Map<unknown, Bounds[]>(
    countries.features.map(({ id, geometry }) => [
      id,
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap(([outer = []]) =>
        outer.length > 0 ? [boundsOf(outer)] : [],
      ),
    ]),
  );
  return towns.features.flatMap(({ id, geometry, properties }, i): Problem[] => {
    const parts = boxes.get(properties['country']);
    const [x, y] = geometry.coordinates;
    // Half a degree: coasts are drawn in fewer points than they have.
    const isIn = ([west, south, east, north]: Bounds) =>
      x > west - 0.5 && x < east + 0.5 && y > south - 0.5 && y < north + 0.5;
    if (!parts || parts.some(isIn)) return [];
    const reason = `${String(x)}, ${String(y)} is outside its country, ${String(properties['country'])}`;
    return [{ file, path: `${placeOf(['features', i])} (${id})`, reason }];
  });
}

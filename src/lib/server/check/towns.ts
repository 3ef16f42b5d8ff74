import { placeOf } from '../../input/place.ts';
import type { Problem } from '../../input/problem.ts';
import type { World } from '../read/world.ts';

/** Finds towns that cannot be where they are said to be: a town lies in its country. */
export function townProblems({ folder, datasets, towns, countries }: World): Problem[] {
  const file = `${folder}/${datasets.find(({ id }) => id === 'towns')?.file ?? 'towns.geojson'}`;
  const boxes = new Map<unknown, [number, number, number, number][]>();
  for (const { id, geometry } of countries.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    boxes.set(
      id,
      polygons.map(([outer = []]) => {
        const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
        for (const [x, y] of outer)
          box.splice(
            0,
            4,
            Math.min(box[0], x),
            Math.min(box[1], y),
            Math.max(box[2], x),
            Math.max(box[3], y),
          );
        return box;
      }),
    );
  }
  return towns.features.flatMap(({ id, geometry, properties }, i): Problem[] => {
    const parts = boxes.get(properties['country']);
    const [x, y] = geometry.coordinates;
    // Half a degree: coasts are drawn in fewer points than they have.
    const isIn = ([west, south, east, north]: readonly [number, number, number, number]) =>
      x > west - 0.5 && x < east + 0.5 && y > south - 0.5 && y < north + 0.5;
    if (!parts || parts.some(isIn)) return [];
    const reason = `${String(x)}, ${String(y)} is outside its country, ${String(properties['country'])}`;
    return [{ file, path: `${placeOf(['features', i])} (${id})`, reason }];
  });
}

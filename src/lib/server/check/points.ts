import type { Position } from 'geojson';
import { placeOf } from '../../input/place.ts';
import type { Problem } from '../../report/model.ts';
import type { Geodata } from '../geodata.ts';

/** Nothing that the reports speak of is farther from every town that is drawn, in kilometres. */
const nearKm = 120;

/** Kilometres between two positions [longitude, latitude] on a sphere of the earth's mean radius (haversine). */
function kilometres([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(radians(y2 - y1) / 2) ** 2 +
    Math.cos(radians(y1)) * Math.cos(radians(y2)) * Math.sin(radians(x2 - x1) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}

/**
 * Finds places and towns that cannot be where they are said to be, such as one with longitude and latitude swapped:
 * a place lies near a town, and a town in its country.
 */
export function pointProblems({
  datasets,
  incidents,
  talks,
  seats,
  contacts,
  towns,
  countries,
  far,
}: Geodata): Problem[] {
  const fileOf = (id: string) => `geodata/${datasets.find((dataset) => dataset.id === id)?.file ?? id}`;
  const near = ([x = 0, y = 0]: Position) =>
    towns.features.some(({ geometry }) => kilometres(geometry.coordinates, [x, y]) < nearKm);
  const reasonOf = ([x = 0, y = 0]: Position) =>
    `${String(x)}, ${String(y)} is far from every town${near([y, x]) ? '; swapped it would not be: longitude comes first' : ''}`;
  const places = Object.entries({ incidents, talks, seats }).flatMap(([id, { features }]) =>
    features.map((feature, i) => ({
      id,
      i,
      name: feature.id,
      positions: [feature.geometry.coordinates as Position],
    })),
  );
  const lines = contacts.features.map((feature, i) => ({
    id: 'contacts',
    i,
    name: feature.id,
    positions: feature.geometry.coordinates.flat() as Position[],
  }));
  const lost = [...places, ...lines].flatMap(({ id, i, name, positions }) => {
    const wrong = positions.find((position) => !near(position));
    if (!wrong) return [];
    return [{ file: fileOf(id), path: `${placeOf(['features', i])} (${name})`, reason: reasonOf(wrong) }];
  });
  return [...lost, ...townProblems({ towns, countries, far }, fileOf('towns'))];
}

function townProblems(
  { towns, countries, far }: Pick<Geodata, 'towns' | 'countries' | 'far'>,
  file: string,
): Problem[] {
  const boxes = new Map<unknown, [number, number, number, number]>();
  for (const { properties, geometry } of [...countries.features, ...far.countries.features]) {
    const box = boxes.get(properties['iso']) ?? [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as [number, number][])
      box.splice(0, 4, Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y));
    boxes.set(properties['iso'], box);
  }
  return towns.features.flatMap(({ id, geometry, properties }, i) => {
    const box = boxes.get(properties['country']);
    const [x, y] = geometry.coordinates;
    // Half a degree: coasts are drawn in fewer points than they have.
    if (!box || (x > box[0] - 0.5 && x < box[2] + 0.5 && y > box[1] - 0.5 && y < box[3] + 0.5)) return [];
    const reason = `${String(x)}, ${String(y)} is outside its country, ${String(properties['country'])}`;
    return [{ file, path: `${placeOf(['features', i])} (${id})`, reason }];
  });
}

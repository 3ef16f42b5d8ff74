import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Pointable } from '../report/marks.ts';
import type { Problem } from '../report/model.ts';

const position = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const collection = <P extends v.GenericSchema, G extends v.GenericSchema>(properties: P, geometry: G) =>
  v.object({
    type: v.literal('FeatureCollection'),
    features: v.array(v.object({ type: v.literal('Feature'), id: v.string(), properties, geometry })),
  });
const places = collection(
  v.object({ title: v.string(), kind: v.string(), precisionKm: v.number(), source: v.string() }),
  v.object({ type: v.literal('Point'), coordinates: position }),
);
const contacts = collection(
  v.object({
    title: v.string(),
    status: v.picklist(['took place', 'acknowledged', 'proposed']),
    between: v.array(v.string()),
  }),
  v.object({ type: v.literal('MultiLineString'), coordinates: v.array(v.array(position)) }),
);

/**
 * Reads what annotations can point at. Build time only. Coordinates are [longitude, latitude] in degrees.
 *
 * @param folder - path of the datasets, from the project's root
 */
export function readPointables(folder = 'geodata'): {
  pointables: Map<string, Pointable>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const pointables = new Map<string, Pointable>([
    [
      'occupied-territory',
      {
        id: 'occupied-territory',
        title: 'Russian-occupied territory of Ukraine',
        detail: 'an area; not drawn yet',
      },
    ],
  ]);
  const read = <S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> | undefined => {
    const file = `${folder}/${name}`;
    try {
      const parsed = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
      if (parsed.success) return parsed.output;
      for (const issue of parsed.issues)
        problems.push({ file, path: v.getDotPath(issue) ?? '(whole file)', reason: issue.message });
    } catch (error) {
      problems.push({ file, path: '(whole file)', reason: (error as Error).message });
    }
    return undefined;
  };
  const add = (name: string, pointable: Pointable) => {
    if (pointables.has(pointable.id))
      problems.push({
        file: `${folder}/${name}`,
        path: pointable.id,
        reason: 'the id is taken twice',
      });
    pointables.set(pointable.id, pointable);
  };
  for (const { id, properties: p } of read('places.geojson', places)?.features ?? []) {
    const role = p.kind === 'actor' ? 'a seat of those who speak' : 'a site';
    add('places.geojson', {
      id,
      title: p.title,
      detail: `${role}, placed within about ${p.precisionKm} km (${p.source})`,
    });
  }
  for (const { id, properties: p } of read('contacts.geojson', contacts)?.features ?? [])
    add('contacts.geojson', { id, title: p.title, detail: `a contact: ${p.status}` });
  return { pointables, problems };
}

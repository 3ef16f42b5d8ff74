import type { Geometry } from 'geojson';
import type { Geodata } from './geodata.ts';
import type { ReadReport } from './reports.ts';

/**
 * A report's links as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): our quote is the
 * annotation's target, our targets are its bodies, as GeoJSON features with their provenance.
 */
export function annotationsOf(
  { slug, report, marks }: ReadReport,
  geodata: Geodata,
): { path: string; text: string }[] {
  const { incidents, talks, seats, contacts, arcs, occupied } = geodata;
  const geometries = new Map<string, Geometry>();
  for (const { id, geometry } of [...incidents.features, ...talks.features, ...seats.features])
    geometries.set(id, geometry);
  for (const { id } of contacts.features)
    geometries.set(id, {
      type: 'MultiLineString',
      coordinates: (arcs.get(id) ?? []).map((arc) => arc.map((p) => [...p])),
    });
  geometries.set('occupied-territory', {
    type: 'GeometryCollection',
    geometries: occupied.features.map(({ geometry }) => geometry),
  });
  const feature = (id: string) => {
    const mark = marks.find((m) => m.id === id);
    if (!mark) throw new Error(`no mark for the target ${id}`);
    const { title, layer, summary, status, precisionKm, origin, asOf } = mark;
    return {
      type: 'Feature',
      id: `p-${id}`,
      geometry: geometries.get(id) ?? null,
      purpose: 'linking',
      properties: { title, layer, summary, status, precisionKm, origin, asOf },
    };
  };
  const items = report.statements.flatMap(({ name: statement, annotations }) =>
    annotations.map(({ name, quote, targets }) => ({
      id: `#a-${name}`,
      type: 'Annotation',
      motivation: 'linking',
      body: targets.map(({ id }) => feature(id)),
      target: {
        source: `./#s-${statement}`,
        selector: { type: 'TextQuoteSelector', ...quote },
      },
    })),
  );
  const collection = {
    // The second context gives GeoJSON's words their meaning (https://geojson.org/geojson-ld/).
    '@context': ['http://www.w3.org/ns/anno.jsonld', 'https://geojson.org/geojson-ld/geojson-context.jsonld'],
    id: './annotations.jsonld',
    type: 'AnnotationPage',
    items,
  };
  const path = `${report.language}/${slug}/annotations.jsonld`;
  const text = `${JSON.stringify(collection, null, 2)}\n`;
  return [path, `embed/${path}`].map((each) => ({ path: each, text }));
}

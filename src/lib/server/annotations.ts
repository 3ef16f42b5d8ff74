import type { Geometry } from 'geojson';
import { territoryId } from '../geo/territory.ts';
import type { PlacedAnnotation, Statement } from '../report/model.ts';
import { writeAnnotations, type Exchanged, type ExchangedAnnotation } from '../report/webAnnotations.ts';
import type { Geodata } from './geodata.ts';
import type { ReadReport } from './reports.ts';
import { addressOf } from './site/siteUrl.ts';

/** How much of the sentence stands before and after a quote, in UTF-16 units: enough to find it elsewhere. */
const around = 32;

function quoteOf({ text }: Statement, { start, end }: PlacedAnnotation) {
  const prefix = text.slice(Math.max(0, start - around), start);
  const suffix = text.slice(end, end + around);
  return { exact: text.slice(start, end), prefix: prefix || undefined, suffix: suffix || undefined };
}

/** The model counts characters, JavaScript the units of UTF-16. */
function positionOf({ text }: Statement, { start, end }: PlacedAnnotation) {
  const count = (units: number) => [...text.slice(0, units)].length;
  return { start: count(start), end: count(end) };
}

/** The shape of everything an annotation can point at, by id. */
function geometriesOf({ incidents, talks, seats, contacts, arcs, occupied }: Geodata): Map<string, Geometry> {
  const geometries = new Map<string, Geometry>();
  for (const { id, geometry } of [...incidents.features, ...talks.features, ...seats.features])
    geometries.set(id, geometry);
  for (const { id } of contacts.features)
    geometries.set(id, {
      type: 'MultiLineString',
      coordinates: (arcs.get(id) ?? []).map((arc) => arc.map((p) => [...p])),
    });
  return geometries.set('occupied-territory', {
    type: 'GeometryCollection',
    geometries: occupied.features.map(({ geometry }) => geometry),
  });
}

/**
 * A report's links as W3C Web Annotations, beside the page and beside the embed.
 *
 * @param siteUrl - the site's public address; every id in the file begins with it
 */
export function annotationsOf(
  { slug, report, marks, datasets }: ReadReport,
  geodata: Geodata,
  siteUrl: string | undefined,
): { path: string; text: string }[] {
  const geometries = geometriesOf(geodata);
  const bodyOf = (id: string): ExchangedAnnotation['marks'][number] => {
    const mark = marks.find((m) => m.id === id);
    if (!mark) throw new Error(`no mark for the target ${id}`);
    // Every layer that marks stand on is drawn from one dataset.
    const dataset = id === territoryId ? territoryId : mark.layer;
    const provenance = datasets.find((each) => each.id === dataset);
    const { title, layer, summary, status, added, precisionKm, origin, asOf } = mark;
    return {
      id,
      geometry: (geometries.get(id) ?? null) as ExchangedAnnotation['marks'][number]['geometry'],
      properties: { title, layer, summary, status, added, precisionKm, origin, asOf, provenance },
    };
  };
  const folder = `${report.language}/${slug}/`;
  const exchanged: Exchanged = {
    page: addressOf(siteUrl, folder),
    annotations: report.statements.flatMap((statement) =>
      statement.annotations.map((annotation) => ({
        name: annotation.name,
        statement: statement.name,
        quote: quoteOf(statement, annotation),
        position: positionOf(statement, annotation),
        marks: annotation.targets.map(({ id }) => bodyOf(id)),
      })),
    ),
  };
  const text = writeAnnotations(exchanged);
  return [folder, `embed/${folder}`].map((each) => ({ path: `${each}annotations.jsonld`, text }));
}

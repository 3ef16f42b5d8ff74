import type { Geometry } from 'geojson';
import type { PlacedAnnotation, Statement } from '../report/model.ts';
import { writeAnnotations, type Exchanged, type ExchangedAnnotation } from '../report/webAnnotations.ts';
import type { MapOfReport } from './mapOfReport.ts';
import type { ReadReport } from './read/reports.ts';
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
function geometriesOf({ own, control }: MapOfReport): Map<string, Geometry> {
  const geometries = new Map<string, Geometry>();
  for (const { layer, placed } of own)
    for (const { feature, lines } of placed)
      geometries.set(
        feature.id,
        layer.role === 'contact'
          ? { type: 'MultiLineString', coordinates: lines.map((line) => line.map((at) => [...at])) }
          : feature.geometry,
      );
  if (control) {
    const parts = control.parts.map(({ geometry }) => geometry as Geometry);
    geometries.set(control.mark, { type: 'GeometryCollection', geometries: parts });
  }
  return geometries;
}

/**
 * A report's links as W3C Web Annotations, beside the page and beside the embed.
 *
 * @param siteUrl - the site's public address; every id in the file begins with it
 */
export function annotationsOf(
  { slug, report, marks, map }: ReadReport,
  siteUrl: string | undefined,
): { path: string; text: string }[] {
  const geometries = geometriesOf(map);
  const bodyOf = (id: string): ExchangedAnnotation['marks'][number] => {
    const mark = marks.find((m) => m.id === id);
    if (!mark) throw new Error(`no mark for the target ${id}`);
    const { title, layer, summary, status, date, added, precisionKm, origin, asOf } = mark;
    const provenance = map.datasets.find((each) => each.layer === layer && each.asOf === asOf);
    return {
      id,
      geometry: (geometries.get(id) ?? null) as ExchangedAnnotation['marks'][number]['geometry'],
      properties: { title, layer, summary, status, date, added, precisionKm, origin, asOf, provenance },
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

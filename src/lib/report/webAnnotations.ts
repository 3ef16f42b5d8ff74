import type { TextQuote } from './model.ts';

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** One annotation of a report as it is exchanged. */
export type ExchangedAnnotation = {
  readonly name: string;
  /** The name of the statement whose words are quoted. */
  readonly statement: string;
  readonly quote: TextQuote;
  /** Where the quote stands in the statement's own text, in characters (code points) from its start. */
  readonly position: { readonly start: number; readonly end: number };
  /** What it points at: GeoJSON features, positions as [longitude, latitude] in degrees. */
  readonly marks: readonly {
    readonly id: string;
    readonly geometry: Json;
    readonly properties: { readonly [key: string]: Json };
  }[];
};

/** All annotations of one report. `page` is the address of the report's page, with a slash at its end. */
export type Exchanged = { readonly page: string; readonly annotations: readonly ExchangedAnnotation[] };

const annotationContext = 'http://www.w3.org/ns/anno.jsonld';
// Gives GeoJSON's words their meaning (https://geojson.org/geojson-ld/).
const geojsonContext = 'https://geojson.org/geojson-ld/geojson-context.jsonld';
// A feature's properties are what its author calls them, and no term of any context: they, and shapes, of which the
// contexts do not know all, stay JSON as they stand (https://www.w3.org/TR/json-ld11/#json-literals).
const jsonContext = {
  '@version': 1.1,
  geometry: { '@id': 'https://purl.org/geojson/vocab#geometry', '@type': '@json' },
  properties: { '@id': 'https://purl.org/geojson/vocab#properties', '@type': '@json' },
};
const contexts = [annotationContext, geojsonContext, jsonContext];
const fileName = 'annotations.jsonld';

/**
 * Writes annotations in the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): our
 * quote is the annotation's target, by its words and by its position in the text of the statement that is the source, what we point at are its bodies, as GeoJSON features. The same value
 * always gives the same text; one annotation a line, so that changes can be compared.
 */
export function writeAnnotations({ page, annotations }: Exchanged): string {
  const items = annotations.map(({ name, statement, quote: { exact, prefix, suffix }, position, marks }) => ({
    id: `${page}${fileName}#a-${name}`,
    type: 'Annotation',
    motivation: 'linking',
    body: marks.map(({ id, geometry, properties }) => ({
      id: `${page}#p-${id}`,
      type: 'Feature',
      geometry,
      properties,
    })),
    target: {
      type: 'SpecificResource',
      source: `${page}#s-${statement}`,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start: position.start, end: position.end },
      ],
    },
  }));
  return [
    '{',
    `"@context": ${JSON.stringify(contexts)},`,
    `"id": ${JSON.stringify(page + fileName)},`,
    '"type": "AnnotationPage",',
    `"items": [`,
    items.map((item) => JSON.stringify(item)).join(',\n'),
    ']',
    '}',
    '',
  ].join('\n');
}

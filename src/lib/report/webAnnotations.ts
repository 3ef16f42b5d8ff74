import * as v from 'valibot';
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

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const address = v.pipe(
  v.string(),
  v.check((value) => URL.canParse(value), 'must be a complete address (an IRI)'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const feature = v.strictObject({
  id: address,
  type: v.literal('Feature'),
  geometry: v.nullable(
    v.looseObject({
      type: v.picklist([
        'Point',
        'LineString',
        'MultiLineString',
        'Polygon',
        'MultiPolygon',
        'GeometryCollection',
      ]),
    }),
  ),
  properties: v.record(v.string(), v.unknown()),
});
const annotation = v.strictObject({
  id: address,
  type: v.literal('Annotation'),
  motivation: v.literal('linking'),
  body: v.pipe(v.array(feature), v.minLength(1, 'needs a body')),
  target: v.strictObject({
    type: v.literal('SpecificResource'),
    source: address,
    selector: v.strictTuple([
      v.strictObject({
        type: v.literal('TextQuoteSelector'),
        exact: text,
        prefix: v.optional(v.string()),
        suffix: v.optional(v.string()),
      }),
      v.pipe(
        v.strictObject({ type: v.literal('TextPositionSelector'), start: count, end: count }),
        v.check(({ start, end }) => start < end, 'must end after its start'),
      ),
    ]),
  }),
});
const annotationPage = v.strictObject({
  '@context': v.pipe(
    v.array(v.union([v.string(), v.record(v.string(), v.unknown())])),
    v.check((given) => given.includes(annotationContext), `must hold ${annotationContext}`),
  ),
  id: v.pipe(address, v.endsWith(fileName, `must end with ${fileName}`)),
  type: v.literal('AnnotationPage'),
  items: v.array(annotation),
});

/**
 * Reads what `writeAnnotations` writes. Anything else is a list of problems, all of them.
 *
 * @param data - parsed JSON, from outside
 */
export function parseAnnotations(
  data: unknown,
): { value: Exchanged } | { problems: { path: string; reason: string }[] } {
  const parsed = v.safeParse(annotationPage, data);
  if (!parsed.success)
    return {
      problems: parsed.issues.map((issue) => ({
        path: v.getDotPath(issue) ?? '(whole file)',
        reason: issue.message,
      })),
    };
  const problems: { path: string; reason: string }[] = [];
  const page = parsed.output.id.slice(0, -fileName.length);
  const named = (id: string, start: string, path: string): string => {
    if (!id.startsWith(page + start))
      problems.push({ path, reason: `“${id}” must begin with ${page}${start}` });
    return id.slice((page + start).length);
  };
  const annotations = parsed.output.items.map(({ id, body, target }, i): ExchangedAnnotation => {
    const path = `items.${i}`;
    const [{ exact, prefix, suffix }, { start, end }] = target.selector;
    return {
      name: named(id, `${fileName}#a-`, `${path}.id`),
      statement: named(target.source, '#s-', `${path}.target.source`),
      quote: { exact, prefix, suffix },
      position: { start, end },
      marks: body.map((each, j) => ({
        id: named(each.id, '#p-', `${path}.body.${j}.id`),
        geometry: each.geometry as Json,
        properties: each.properties as { [key: string]: Json },
      })),
    };
  });
  return problems.length > 0 ? { problems } : { value: { page, annotations } };
}

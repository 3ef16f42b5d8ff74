import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { parseW3CTextAnnotation } from '@recogito/text-annotator';
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/lib/server/annotations.ts';
import { jsonSchemas } from '../../src/lib/server/jsonSchemas.ts';
import { claimsFileOf } from '../../src/site/claimsFile.ts';
import { reportOf } from '../support/reports.ts';

const real = reportOf('white-house-talks');
const siteUrl = 'https://example.org/maps/';
const text = annotationsOf(real, siteUrl)[0]?.text ?? '';
type Json = Record<string, unknown>;
const page = JSON.parse(text) as Json & { items: Json[] };

/** What the model says a document MUST be (https://www.w3.org/TR/annotation-model/), clause by clause. */
function violations(document: Json): string[] {
  const found: string[] = [];
  const must = (holds: boolean, clause: string) => holds || found.push(clause);
  const list = (value: unknown): unknown[] =>
    value === undefined ? [] : Array.isArray(value) ? value : [value];
  const iri = (value: unknown) => typeof value === 'string' && URL.canParse(value);
  const motivations =
    'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
      ' ',
    );
  must(list(document['@context']).includes('http://www.w3.org/ns/anno.jsonld'), '3.1: the context');
  must(iri(document['id']), '5.2: a page has exactly one IRI');
  must(list(document['type']).includes('AnnotationPage'), '5.2: a page has the class AnnotationPage');
  must(Array.isArray(document['items']), '5.2: a page has a list of annotations');
  for (const item of list(document['items']) as Json[]) {
    const at = String(item['id']);
    must(iri(item['id']), `3.1: ${at}: exactly one IRI`);
    must(list(item['type']).includes('Annotation'), `3.1: ${at}: the class Annotation`);
    must(list(item['target']).length >= 1, `3.1: ${at}: one or more targets`);
    must(
      list(item['motivation']).every((each) => motivations.includes(String(each))),
      `3.3.5: ${at}: motivation`,
    );
    for (const body of list(item['body']) as Json[]) {
      must(body['id'] === undefined || iri(body['id']), `3.2: ${at}: the IRI of a body`);
      // A purpose stands on a textual body or a specific resource, and nowhere else.
      const may = list(body['type']).some((type) => type === 'TextualBody' || type === 'SpecificResource');
      must(may || body['purpose'] === undefined, `3.2.4, 4.1: ${at}: purpose`);
    }
    for (const target of list(item['target']) as Json[]) {
      must(list(target['source']).length === 1 && iri(target['source']), `4: ${at}: exactly one source`);
      for (const selector of list(target['selector']) as Json[]) {
        if (list(selector['type']).includes('TextPositionSelector')) {
          const [start, end] = [selector['start'], selector['end']].map(Number);
          must(Number(start) >= 0 && Number(end) > Number(start), `4.2.5: ${at}: start and end`);
          continue;
        }
        must(list(selector['type']).includes('TextQuoteSelector'), `4.2.4: ${at}: the class`);
        must(typeof selector['exact'] === 'string', `4.2.4: ${at}: exactly one exact`);
        for (const key of ['prefix', 'suffix'])
          must(
            list(selector[key]).length <= 1 && list(selector[key]).every((each) => typeof each === 'string'),
            `4.2.4: ${at}: ${key}`,
          );
      }
    }
  }
  return found;
}

describe('annotations.jsonld', () => {
  it('keeps to the Web Annotation model', () => {
    expect(violations(page)).toEqual([]);
    expect(page.items).toHaveLength(real.report.statements.flatMap((s) => s.annotations).length);
  });
  it('would be found out where it does not', () => {
    const [first] = page.items;
    expect(
      violations({ ...page, '@context': 'https://schema.org', items: [{ ...first, id: '#a', target: [] }] }),
    ).toHaveLength(3);
  });
  it('is taken whole by an annotator: each has a quote and a position, both true of its statement', () => {
    expect(page.items.length).toBeGreaterThan(20);
    for (const item of page.items) {
      const { parsed, error } = parseW3CTextAnnotation(item as never);
      expect(error).toBeUndefined();
      const [selector] = parsed?.target.selector ?? [];
      const name = String((item['target'] as Json)['source']).split('#s-')[1];
      const words = real.report.statements.find((each) => each.name === name)?.text ?? '';
      expect([...words].slice(selector?.start, selector?.end).join('')).toBe(selector?.quote);
    }
  });
  it('leaves no property of a body without a meaning', () => {
    const [, , own] = page['@context'] as [string, string, Json];
    const literal = Object.keys(own).filter((key) => (own[key] as Json)['@type'] === '@json');
    const known = new Set(['id', 'type', ...literal]);
    for (const { body } of page.items)
      for (const each of body as Json[])
        expect(Object.keys(each).filter((key) => !known.has(key))).toEqual([]);
  });
  it('keeps stable ids where nobody says where the site stands', () => {
    const placeless = annotationsOf(real, undefined)[0]?.text ?? '';
    expect(placeless.replaceAll('https://geogloss.invalid/', siteUrl)).toBe(text);
    expect(violations(JSON.parse(placeless) as Json)).toEqual([]);
  });
});

describe('the JSON Schemas', () => {
  const validatorOf = (schema: string) =>
    new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(schema) as object);
  it('are what the parsers say: npm run schemas writes them anew', () => {
    expect(readdirSync('schemas').sort()).toEqual([...jsonSchemas().keys()].sort());
    for (const [name, schema] of jsonSchemas())
      expect(readFileSync(`schemas/${name}`, 'utf8'), name).toBe(schema);
  });
  const authored = [
    'src/reports/white-house-talks/en.annotations.json',
    'src/reports/white-house-talks/claims.json',
    'src/reports/white-house-talks/en.corrections.json',
    'src/reports/white-house-talks/map.json',
    'geodata/ukraine/region.json',
    'geodata/ukraine/catalogue.json',
  ];
  it('have one name each, by which others can refer to them', () => {
    const ids = [...jsonSchemas()].map(([name, schema]) => [
      name,
      (JSON.parse(schema) as { $id: string }).$id,
    ]);
    for (const [name, id = ''] of ids) expect(new URL(id).pathname).toBe(`/schemas/${name}`);
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
  });
  it.each(authored)('are named in %s, for editors, and hold for it', (file) => {
    const data = JSON.parse(readFileSync(file, 'utf8')) as { $schema: string };
    const schema = join(dirname(file), data.$schema);
    expect(existsSync(schema)).toBe(true);
    const validate = validatorOf(readFileSync(schema, 'utf8'));
    validate(data);
    expect(validate.errors).toBe(null);
    expect(validate({ ...data, unknown: 1 })).toBe(false);
  });
  it('hold for the claims that are published', () => {
    const { text: claims } = claimsFileOf(real, siteUrl) as { text: string };
    const data = JSON.parse(claims) as { claims: { name: string; measured: Json; verdict: string }[] };
    const validate = validatorOf(readFileSync('schemas/claims-export.schema.json', 'utf8'));
    validate(data);
    expect(validate.errors).toBe(null);
    expect(data.claims.length).toBe(real.checks.size);
    const share = data.claims.find(({ name }) => name === 'around-20-percent');
    expect(share).toMatchObject({ verdict: 'rounding', measured: { ofKm2: 603628, asOf: '2025-08-18' } });
  });
});

import { basename, dirname } from 'node:path';
import * as v from 'valibot';
import { claimsFile } from '../../claims/schema.ts';
import { correctionsFile } from '../../report/correctionsFile.ts';
import { meantFile } from '../../report/files.ts';
import { mapWordsFile } from '../../report/words.ts';
import { checkGeoJson } from '../../geo/check/geojson.ts';
import { checkTexts } from '../../geo/check/text.ts';
import { schemas } from '../../map/datasets.ts';
import { Findings } from '../../input/findings.ts';
import { wholeFile } from '../../input/place.ts';
import { schemaProblems } from '../read.ts';
import { readValue } from '../readText.ts';
import { asErrors, foundIn, type Found } from './checkResult.ts';
import { catalogueProblems } from './catalogue.ts';

/** What a file is by its name. */
const kinds: readonly (readonly [RegExp, v.GenericSchema])[] = [
  [/(?:^|[\\/])catalogue\.json$/u, schemas.catalogue],
  [/(?:^|[\\/])claims\.json$/u, claimsFile],
  [/\.corrections\.json$/u, correctionsFile],
  [/\.map\.json$/u, mapWordsFile],
];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for what means to be GeoJSON, be it right or wrong. */
const looksLikeGeoJson = (value: unknown) =>
  isObject(value) &&
  (['features', 'geometry', 'coordinates', 'geometries'].some((name) => Object.hasOwn(value, name)) ||
    /^(?:feature|(?:multi)?(?:point|linestring|polygon)|geometrycollection|topology)/iu.test(
      String(Object.hasOwn(value, 'type') ? value['type'] : ''),
    ));

/** Ids of the features of a GeoJSON value: what an annotation can point at. */
function idsOf(value: unknown): string[] {
  if (!isObject(value)) return [];
  const features = Array.isArray(value['features']) ? (value['features'] as unknown[]) : [value];
  return features.flatMap((feature) => {
    const id = isObject(feature) && Object.hasOwn(feature, 'id') ? feature['id'] : undefined;
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
  });
}

/**
 * Checks a JSON file: a catalogue where it is one, else GeoJSON.
 *
 * @param named - whether the user named the file: one found in a folder may be something else
 * @param ids - the ids of its features are added here
 */
export function checkJsonFile(file: string, named: boolean, ids: Set<string>): Found[] {
  const findings = new Findings();
  const read = readValue(file, findings);
  if (!read) return foundIn(file, findings);
  const { value } = read;
  const [, schema] = kinds.find(([name]) => name.test(file)) ?? [];
  if (schema || (isObject(value) && Array.isArray(value['datasets']))) {
    checkTexts(value, findings);
    const problems = schemaProblems(file, schema ?? schemas.catalogue, value);
    const catalogue = schema === schemas.catalogue ? v.safeParse(schemas.catalogue, value) : undefined;
    if (catalogue?.success)
      problems.push(...catalogueProblems(dirname(file), catalogue.output.datasets, basename(file)));
    return [...foundIn(file, findings), ...asErrors(problems)];
  }
  const meant = /\.json$/iu.test(file) ? meantFile(basename(file)) : undefined;
  if (meant !== undefined && !looksLikeGeoJson(value))
    findings.error('name', wholeFile, `is no file of a report, and is not read as one; is “${meant}” meant?`);
  else if (!named && /\.json$/iu.test(file) && !looksLikeGeoJson(value))
    findings.warn('other', wholeFile, 'is not GeoJSON and no file of a report; only its JSON was checked');
  else checkGeoJson(value, findings);
  for (const id of idsOf(value)) ids.add(id);
  return foundIn(file, findings);
}

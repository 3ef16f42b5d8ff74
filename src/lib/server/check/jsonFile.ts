import { basename, dirname } from 'node:path';
import * as v from 'valibot';
import { claimsFile } from '../../claims/schema.ts';
import { confirmedFile } from '../../confirm/file.ts';
import { correctionsFile } from '../../report/correctionsFile.ts';
import { mapFile } from '../../map/definition.ts';
import { regionFile } from '../../map/region.ts';
import { meantFile } from '../../report/files.ts';
import { checkGeoJson } from '../../geo/check/geojson.ts';
import { checkTexts } from '../../geo/check/text.ts';
import { catalogue, provenance } from '../../map/datasets.ts';
import { proposedFile } from '../../propose/model.ts';
import { Findings } from '../../input/findings.ts';
import { isObject, own } from '../../input/own.ts';
import { wholeFile } from '../../input/place.ts';
import type { Gazetteer } from '../../geo/check/swapped.ts';
import type { Problem } from '../../input/problem.ts';
import { problemsOf, schemaProblems, toldOnce } from '../read/json.ts';
import { readValue } from '../read/text.ts';
import { catalogueProblems } from './catalogue.ts';

/** What a file is by its name. */
const kinds: readonly (readonly [RegExp, v.GenericSchema])[] = [
  [/(?:^|[\\/])catalogue\.json$/u, catalogue],
  [/(?:^|[\\/])claims\.json$/u, claimsFile],
  [/\.corrections\.json$/u, correctionsFile],
  [/\.provenance\.json$/u, provenance],
  [/(?:^|[\\/])confirmed\.json$/u, confirmedFile],
  [/(?:^|[\\/])map\.json$/u, mapFile],
  [/(?:^|[\\/])proposed\.json$/u, proposedFile],
  [/(?:^|[\\/])region\.json$/u, regionFile],
];

/** True for what means to be GeoJSON, be it right or wrong. */
const looksLikeGeoJson = (value: unknown) =>
  isObject(value) &&
  (['features', 'geometry', 'coordinates', 'geometries'].some((name) => Object.hasOwn(value, name)) ||
    /^(?:feature|(?:multi)?(?:point|linestring|polygon)|geometrycollection|topology)/iu.test(
      String(own(value, 'type')),
    ));

/**
 * Checks a JSON file: a file of a report or a catalogue where it is one, else GeoJSON.
 *
 * @param named - whether the user named the file: one found in a folder may be something else
 * @param gazetteer - where towns are, asked for once there is GeoJSON
 */
export function checkJsonFile(
  file: string,
  named: boolean,
  gazetteer: () => Gazetteer | undefined,
): Problem[] {
  const findings = new Findings();
  const read = readValue(file, findings);
  if (!read) return problemsOf(file, findings);
  const { value } = read;
  const [, schema] = kinds.find(([name]) => name.test(file)) ?? [];
  if (schema || (isObject(value) && Array.isArray(value['datasets']))) {
    checkTexts(value, findings);
    const problems = toldOnce(problemsOf(file, findings), schemaProblems(file, schema ?? catalogue, value));
    const listing = schema === catalogue ? v.safeParse(catalogue, value) : undefined;
    if (listing?.success) problems.push(...catalogueProblems(dirname(file), listing.output.datasets));
    return problems;
  }
  const meant = /\.json$/iu.test(file) ? meantFile(basename(file)) : undefined;
  if (meant !== undefined && !looksLikeGeoJson(value))
    findings.error('name', wholeFile, `is no file of a report, and is not read as one; is “${meant}” meant?`);
  else if (!named && /\.json$/iu.test(file) && !looksLikeGeoJson(value))
    findings.warn('other', wholeFile, 'is not GeoJSON and no file of a report; only its JSON was checked');
  else checkGeoJson(value, findings, gazetteer());
  return problemsOf(file, findings);
}

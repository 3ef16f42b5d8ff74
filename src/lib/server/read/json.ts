import type { GeoJSON } from 'geojson';
import * as v from 'valibot';
import { checkGeoJson } from '../../geo/check/geojson.ts';
import type { Gazetteer } from '../../geo/check/swapped.ts';
import { checkTexts } from '../../geo/check/text.ts';
import { rewound } from '../../geo/rewind.ts';
import { Findings } from '../../input/findings.ts';
import { counted } from '../../input/counted.ts';
import { problemsIn } from '../../input/issues.ts';
import type { Problem } from '../../input/problem.ts';
import { readKnownValue, readValue } from './text.ts';

const isGeoJson = (value: unknown): value is GeoJSON =>
  typeof value === 'object' && value !== null && 'type' in value;

/** What was found in a file. */
export const problemsOf = (file: string, findings: Findings): Problem[] =>
  findings.list().map(({ severity, place, reason }) => ({
    file,
    path: place,
    reason,
    ...(severity === 'warning' ? { severity } : {}),
  }));

/** What of a value does not fit a schema. */
export function schemaProblems(file: string, schema: v.GenericSchema, value: unknown): Problem[] {
  const { issues = [] } = v.safeParse(schema, value);
  return counted(problemsIn(issues).map((problem) => ({ file, ...problem })));
}

const ofControl = ({ reason }: Problem) => reason.startsWith('holds a control character');

/** What was found in a file and what of it fits no schema, with a control character that both name named once. */
export function toldOnce(found: readonly Problem[], unfit: readonly Problem[]): Problem[] {
  const places = new Set(unfit.filter(ofControl).map(({ path }) => path));
  return [...found.filter((problem) => !ofControl(problem) || !places.has(problem.path)), ...unfit];
}

/**
 * Reads a JSON file and holds it to a schema; GeoJSON is held to RFC 7946 first, and rings that wind the wrong way
 * are turned round. Build time only.
 *
 * @param problems - what is found is added here, errors and warnings
 * @param options - `gazetteer` tells where longitude and latitude may be swapped; what is `known` was held to
 *   JSON and the RFC when it was made, and takes too long to be held to them each time
 * @returns the value, or undefined where there was an error
 */
export function readJson<S extends v.GenericSchema>(
  file: string,
  schema: S,
  problems: Problem[],
  { gazetteer, known = false }: { gazetteer?: Gazetteer | undefined; known?: boolean } = {},
): v.InferOutput<S> | undefined {
  const findings = new Findings();
  const read = known ? readKnownValue(file, findings) : readValue(file, findings);
  if (read && isGeoJson(read.value)) {
    if (!known) checkGeoJson(read.value, findings, gazetteer);
  } else if (read) checkTexts(read.value, findings);
  const broken = findings.errors > 0;
  const found = problemsOf(file, findings);
  if (!read) {
    problems.push(...found);
    return undefined;
  }
  const turned = isGeoJson(read.value) && !broken && !known;
  const parsed = v.safeParse(schema, turned ? rewound(read.value as GeoJSON) : read.value);
  if (parsed.success && !broken) {
    problems.push(...found);
    return parsed.output;
  }
  // A fault of geometry has been named by then, and better.
  const rest = schemaProblems(file, schema, read.value).filter(
    ({ path }) => !broken || !path.includes('geometry'),
  );
  problems.push(...toldOnce(found, rest));
  return undefined;
}

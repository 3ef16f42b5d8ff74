import type { GeoJSON } from 'geojson';
import * as v from 'valibot';
import { checkGeoJson } from '../geo/check/geojson.ts';
import { rewound } from '../geo/rewind.ts';
import { Findings } from '../input/findings.ts';
import { problemsIn } from '../input/issues.ts';
import { counted } from '../report/counted.ts';
import type { Problem } from '../report/model.ts';
import { readValue } from './readText.ts';

const isGeoJson = (value: unknown): value is GeoJSON =>
  typeof value === 'object' && value !== null && 'type' in value;

/** What of a value does not fit a schema. */
export function schemaProblems(file: string, schema: v.GenericSchema, value: unknown): Problem[] {
  const { issues = [] } = v.safeParse(schema, value);
  return counted(problemsIn(issues).map((problem) => ({ file, ...problem })));
}

/**
 * Reads a JSON file and holds it to a schema; GeoJSON is held to RFC 7946 first, and rings that wind the wrong way
 * are turned round. Build time only.
 *
 * @param problems - every error is added here; warnings are for `npm run check` to say
 * @returns the value, or undefined where there was a problem
 */
export function readJson<S extends v.GenericSchema>(
  file: string,
  schema: S,
  problems: Problem[],
): v.InferOutput<S> | undefined {
  const findings = new Findings();
  const read = readValue(file, findings);
  if (read && isGeoJson(read.value)) checkGeoJson(read.value, findings);
  const broken = findings.errors > 0;
  for (const { severity, place, reason } of findings.list())
    if (severity === 'error') problems.push({ file, path: place, reason });
  if (!read) return undefined;
  const parsed = v.safeParse(schema, isGeoJson(read.value) && !broken ? rewound(read.value) : read.value);
  if (parsed.success && !broken) return parsed.output;
  // A fault of geometry has been named by then, and better.
  const rest = schemaProblems(file, schema, read.value).filter(
    ({ path }) => !broken || !path.includes('geometry'),
  );
  problems.push(...rest);
  return undefined;
}

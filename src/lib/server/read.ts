import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Problem } from '../report/model.ts';

/**
 * Reads a JSON file and holds it to a schema. Build time only.
 *
 * @param problems - every problem is added here
 * @returns the value, or undefined where there was a problem
 */
export function readJson<S extends v.GenericSchema>(
  file: string,
  schema: S,
  problems: Problem[],
): v.InferOutput<S> | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.output;
    for (const issue of parsed.issues)
      problems.push({ file, path: v.getDotPath(issue) ?? '(whole file)', reason: issue.message });
  } catch (error) {
    problems.push({ file, path: '(whole file)', reason: (error as Error).message });
  }
  return undefined;
}

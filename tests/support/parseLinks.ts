import * as v from 'valibot';
import { problemsIn } from '../../src/lib/input/issues.ts';
import type { Problem } from '../../src/lib/input/problem.ts';
import type { StatementLinks } from '../../src/lib/report/model.ts';
import { annotationFile } from '../../src/lib/report/parse.ts';

/** What an author says of each sentence, from the text of a JSON file. */
export function parseLinks(
  source: string,
  file: string,
): { value: StatementLinks[] } | { problems: Problem[] } {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (error) {
    return { problems: [{ file, path: '(whole file)', reason: `is not JSON: ${(error as Error).message}` }] };
  }
  const { success, output, issues = [] } = v.safeParse(annotationFile, data);
  if (success) return { value: output.statements };
  return { problems: problemsIn(issues).map((problem) => ({ file, ...problem })) };
}

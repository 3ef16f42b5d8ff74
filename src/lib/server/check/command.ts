import { existsSync } from 'node:fs';
import { isError } from '../../input/problem.ts';
import { checkFiles } from './checkFiles.ts';
import { lineOf, type Checked, type Outcome } from './checkResult.ts';
import { byKind } from './kinds.ts';

/** One line per problem, each once, or one per kind; a last line of its own where nothing is wrong. */
function outcome({ looked, problems: found }: Checked, all: boolean): Outcome {
  const problems = [...new Map(found.map((problem) => [lineOf(problem), problem])).values()];
  const lines = (all ? problems : byKind(problems)).map(lineOf);
  if (problems.some(isError)) return { lines, exit: 1, looked, problems };
  const count = problems.length === 1 ? '1 warning' : `${String(problems.length)} warnings`;
  const last = `${looked}: ${problems.length === 0 ? 'no problems' : count}`;
  return { lines: [...lines, last], exit: 0, looked, problems };
}

/**
 * `geogloss check`: see docs/checking.md.
 *
 * @param paths - files and folders; none for the whole project
 * @param root - the project's folder
 * @param options - `all` names every problem by itself
 * @returns exit 0 where nothing is wrong, 1 where something is, 2 for a wrong command line
 */
export async function check(
  paths: readonly string[],
  root = '.',
  { all = false }: { readonly all?: boolean } = {},
): Promise<Outcome> {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) return { lines: missing.map((path) => `${path}: there is no such path`), exit: 2 };
  if (paths.length > 0) return outcome(await checkFiles(paths, root), all);
  // Loaded when needed: what it takes to compare shapes would slow the check of a single file.
  const { checkProject } = await import('./checkProject.ts');
  return outcome(checkProject(root), all);
}

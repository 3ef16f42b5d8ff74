import { existsSync } from 'node:fs';
import { isError } from '../../input/problem.ts';
import { checkFiles } from './checkFiles.ts';
import { lineOf, type Checked, type Outcome } from './checkResult.ts';

/** How the command is used. */
const usage = [
  'npm run check                            checks the reports and datasets of this project',
  'npm run check -- <file or folder> ...    checks files that you bring: .geojson, .json, .md, reports',
];

/** One line per problem, each once; a last line of its own where nothing is wrong. */
function outcome({ looked, problems }: Checked): Outcome {
  const lines = [...new Set(problems.map(lineOf))];
  if (problems.some(isError)) return { lines, exit: 1 };
  const count = lines.length === 1 ? '1 warning' : `${String(lines.length)} warnings`;
  return { lines: [...lines, `${looked}: ${lines.length === 0 ? 'no problems' : count}`], exit: 0 };
}

/**
 * `npm run check`: see docs/checking.md.
 *
 * @param words - of the command line, after the command
 * @param root - the project's folder
 * @returns exit 0 where nothing is wrong, 1 where something is, 2 for a wrong command line
 */
export async function check(words: readonly string[], root = '.'): Promise<Outcome> {
  if (words.some((word) => word === '--help' || word === '-h')) return { lines: usage, exit: 0 };
  const paths = words.filter((word) => word !== '--');
  const option = paths.find((path) => path.startsWith('-') && !existsSync(path));
  if (option !== undefined) return { lines: [`There is no option ${option}.`, ...usage], exit: 2 };
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) return { lines: missing.map((path) => `${path}: there is no such path`), exit: 2 };
  if (paths.length > 0) return outcome(await checkFiles(paths, root));
  // Loaded when needed: what it takes to compare shapes would slow the check of a single file.
  const { checkProject } = await import('./checkProject.ts');
  return outcome(checkProject(root));
}

import { existsSync } from 'node:fs';
import { lineOfFound, type Found } from './checkResult.ts';
import { checkGiven } from './checkFiles.ts';

/** What the command prints, and how it ends. */
export type Outcome = { readonly lines: readonly string[]; readonly exit: 0 | 1 | 2 };

/** How the command is used. */
const usage = [
  'npm run check                            checks the reports and datasets of this project',
  'npm run check -- <file or folder> ...    checks files that you bring: .geojson, .json, .md',
];

const counted = (count: number, one: string, more = `${one}s`) =>
  `${String(count)} ${count === 1 ? one : more}`;

/** One line per problem, each once; a last line of its own where nothing is wrong. */
function outcome(found: readonly Found[], looked: string): Outcome {
  const lines = [...new Set(found.map(lineOfFound))];
  const failed = found.some(({ severity }) => severity === 'error');
  if (failed) return { lines, exit: 1 };
  const warned = lines.length === 0 ? 'no problems' : counted(lines.length, 'warning');
  return { lines: [...lines, `${looked}: ${warned}`], exit: 0 };
}

/**
 * `npm run check`: see docs/checking.md.
 *
 * @param words - of the command line, after the command
 * @returns exit 0 where nothing is wrong, 1 where something is, 2 for a wrong command line
 */
export async function check(words: readonly string[]): Promise<Outcome> {
  if (words.some((word) => word === '--help' || word === '-h')) return { lines: usage, exit: 0 };
  const paths = words.filter((word) => word !== '--');
  const option = paths.find((path) => path.startsWith('-') && !existsSync(path));
  if (option !== undefined) return { lines: [`There is no option ${option}.`, ...usage], exit: 2 };
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) return { lines: missing.map((path) => `${path}: there is no such path`), exit: 2 };
  if (paths.length === 0) {
    // Loaded when needed: what it takes to compare shapes would slow the check of a single file.
    const { checkOwn } = await import('./checkProject.ts');
    const { found, looked } = checkOwn();
    return outcome(found, looked);
  }
  const { files, found } = await checkGiven(paths);
  return outcome(found, counted(files, 'file'));
}

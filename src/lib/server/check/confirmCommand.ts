import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirmedFileName, writeConfirmed } from '../../confirm/file.ts';
import type { Confirmable } from '../../confirm/model.ts';
import { proposedFileName } from '../../propose/model.ts';
import { isError } from '../../input/problem.ts';
import { readDifferences } from '../read/confirmed.ts';
import { readReport, reportFolders, reportsFolder } from '../read/reports.ts';
import { lineOf, type Outcome } from './checkResult.ts';

/** The folder that a word of the command line means; undefined where there is none. */
function folderOf(word: string, root: string): string | undefined {
  const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
  return [word, join(reportsFolder(root), word)].find(isFolder)?.replace(/\/+$/u, '');
}

/** So many changes are said one by one. */
const most = 100;

/** The folders of some reports, by their names or paths; of every report of the project for none. */
export const foldersOf = (wanted: readonly string[], root: string): string[] =>
  wanted.length > 0 ? wanted.flatMap((word) => folderOf(word, root) ?? []) : reportFolders(root);

/** What came of confirming: by report as well, but for a wrong command line. */
export type Confirming = Outcome & {
  readonly reports?: readonly {
    readonly folder: string;
    readonly lines: readonly string[];
    readonly done: boolean;
  }[];
};

/** Confirms one report, where nothing else is wrong with it. */
function confirmed(
  folder: string,
  root: string,
): { readonly lines: readonly string[]; readonly done: boolean } {
  const { problems, current } = readReport(folder, { root, confirming: 'draft' });
  const file = join(folder, confirmedFileName);
  // A file that somebody broke by hand is no fault of the report: it is written anew.
  const proposed = join(folder, proposedFileName);
  const errors = problems.filter(
    (problem) => join(problem.file) === proposed || (isError(problem) && join(problem.file) !== file),
  );
  if (errors.length > 0)
    return {
      lines: [...new Set(errors.map(lineOf)), `${folder}: not confirmed: mend these first`],
      done: false,
    };
  const now = current() as Confirmable; // What could not be read was an error.
  const text = writeConfirmed(now);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (text === before) return { lines: [`${file}: nothing has changed`], done: true };
  const changes = (readDifferences(folder, now, []) ?? []).map(({ section, name, field, reason }) =>
    lineOf({ file: folder, path: [section, name, field].filter(Boolean).join('.'), reason }),
  );
  writeFileSync(file, text);
  const entries = Object.values(now).reduce((sum, section) => sum + Object.keys(section).length, 0);
  const more = changes.length > most ? [`${folder}: ${String(changes.length - most)} more`] : [];
  const what =
    before === undefined
      ? `${String(entries)} things`
      : changes.length === 1
        ? '1 change'
        : `${String(changes.length)} changes`;
  return { lines: [...changes.slice(0, most), ...more, `${file}: confirmed ${what}`], done: true };
}

/**
 * `geogloss confirm`: writes down what the author of a report answers for, so that the check can tell what changed
 * since. Nothing is written for a report that does not check.
 *
 * @param wanted - names of reports or folders; none for every report of the project
 * @param root - the project's folder
 * @returns what was done with each; exit 0 where all was confirmed, 1 where something was not, 2 for a wrong command line
 */
export function confirm(wanted: readonly string[], root = '.'): Confirming {
  const unknown = wanted.filter((word) => folderOf(word, root) === undefined);
  if (unknown.length > 0)
    return { lines: unknown.map((word) => `${word}: there is no such report, and no such folder`), exit: 2 };
  if (wanted.length === 0 && reportFolders(root).length === 0)
    return { lines: [`${reportsFolder(root)}: holds no report to confirm`], exit: 1, reports: [] };
  const results = foldersOf(wanted, root).map((folder) => ({ folder, ...confirmed(folder, root) }));
  return {
    lines: results.flatMap(({ lines }) => lines),
    exit: results.every(({ done }) => done) ? 0 : 1,
    reports: results,
  };
}

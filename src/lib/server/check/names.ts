import { existsSync, readdirSync } from 'node:fs';
import { wholeFile } from '../../input/place.ts';
import type { Problem } from '../../input/problem.ts';
import { fileFault, folderFault, meantFile } from '../../report/files.ts';

const problem = (file: string, reason: string | undefined, severity?: Problem['severity']): Problem[] =>
  reason === undefined ? [] : [{ file, path: wholeFile, reason, ...(severity && { severity }) }];

/**
 * The files of a report's folder that nobody reads, with what each may have been meant to be.
 *
 * @param other - how much it is to say of a file that is near no name: an author's folder may hold more than the report
 */
export const fileNameProblems = (folder: string, other?: Problem['severity']): Problem[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ name }) =>
      problem(`${folder}/${name}`, fileFault(name), meantFile(name) ? undefined : other),
    );

/**
 * The names of a project's reports, which stand in addresses, and of what is in their folders, which must be read.
 *
 * @param folder - where the reports are
 */
export function nameProblems(folder: string): Problem[] {
  if (!existsSync(folder)) return problem(folder, 'is missing: the reports of the project lie there');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) => [
      ...problem(`${folder}/${name}`, folderFault(name)),
      ...fileNameProblems(`${folder}/${name}`),
    ]);
}

import { existsSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { wholeFile } from '../../input/place.ts';
import type { Problem } from '../../input/problem.ts';
import { importHint } from '../../import/formatNames.ts';
import { fileFault, folderFault, meantFile } from '../../report/files.ts';

/** Whether a file is a table of rows, or says where one comes from: each stands beside the other. */
function isTablePart(folder: string, name: string): boolean {
  const [, stem, end] = /^(.+?)\.(csv|provenance\.json)$/u.exec(name) ?? [];
  return stem !== undefined && existsSync(`${folder}/${stem}.${end === 'csv' ? 'provenance.json' : 'csv'}`);
}

/**
 * The name of a report's folder, which stands in addresses, and the files in it that nobody reads: an error where one is
 * nearly called like a file that is read, else a warning, as an author may keep more in the folder.
 */
export function nameProblems(folder: string): Problem[] {
  const ofFolder = folderFault(basename(resolve(folder)));
  return [
    ...(ofFolder === undefined ? [] : [{ file: folder, path: wholeFile, reason: ofFolder }]),
    ...readdirSync(folder, { withFileTypes: true }).flatMap((entry): Problem[] => {
      if (entry.isFile() && isTablePart(folder, entry.name)) return [];
      const fault = entry.isFile() ? fileFault(entry.name) : undefined;
      if (fault === undefined) return [];
      const path = `${folder}/${entry.name}`;
      const hint = importHint(path, basename(resolve(folder)));
      const isMild = hint !== undefined || meantFile(entry.name) === undefined;
      const mild = isMild && ({ severity: 'warning' } as const);
      return [{ file: path, path: wholeFile, reason: hint ?? fault, ...mild }];
    }),
  ];
}

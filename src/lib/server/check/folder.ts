import { readdirSync, type Dirent } from 'node:fs';
import { isImportable } from '../../import/formatNames.ts';
import { limits } from '../../input/limits.ts';
import { wholeFile } from '../../input/place.ts';
import type { Problem } from '../../input/problem.ts';

/** What this project reads, by the ends of names. */
const kinds = /\.(?:geojson|json|md)$/iu;
const isMeant = (name: string) => kinds.test(name) || isImportable(name);

/**
 * The files below a folder that can be checked, in the order of their names. Hidden folders, links to folders and
 * installed packages are left out.
 *
 * @returns the files, and what kept others from being found
 */
export function filesBelow(folder: string): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  const problem = (file: string, reason: string) => problems.push({ file, path: wholeFile, reason });
  const open = [folder];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    let entries: Dirent[] = [];
    try {
      entries = readdirSync(next, { withFileTypes: true });
    } catch {
      problem(next, 'the folder may not be read: what is in it was not checked');
    }
    const below: string[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      seen += 1;
      if (seen > limits.entries) {
        problem(folder, 'the folder holds more than this check looks at');
        return { files, problems };
      }
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = `${next.replace(/\/+$/u, '')}/${entry.name}`;
      if (entry.isDirectory()) below.push(path);
      else if (isMeant(entry.name)) files.push(path);
    }
    open.push(...below.reverse());
  }
  return { files, problems };
}

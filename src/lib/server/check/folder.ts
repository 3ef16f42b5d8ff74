import { readdirSync, type Dirent } from 'node:fs';
import { limits } from '../../input/limits.ts';

/** What this project reads, by the ends of names. */
const kinds = /\.(?:geojson|json|md)$/iu;

/**
 * The files below a folder that can be checked, in the order of their names. Hidden folders, links to folders and
 * installed packages are left out.
 *
 * @returns `whole` is false where the folder holds more than may be looked at
 */
export function filesBelow(folder: string): { files: string[]; whole: boolean } {
  const files: string[] = [];
  const open = [folder];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const entries: Dirent[] = readdirSync(next, { withFileTypes: true });
    const below: string[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      seen += 1;
      if (seen > limits.entries) return { files, whole: false };
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = `${next.replace(/\/+$/u, '')}/${entry.name}`;
      if (entry.isDirectory()) below.push(path);
      else if (kinds.test(entry.name)) files.push(path);
    }
    open.push(...below.reverse());
  }
  return { files, whole: true };
}

import { readdirSync, type Dirent } from 'node:fs';
import { limits } from '../../input/limits.ts';

/** What this project reads, by the ends of names. */
const kinds = /\.(?:geojson|json|md)$/iu;

/**
 * The files below a folder that can be checked, in the order of their names. Hidden folders, links to folders and
 * installed packages are left out.
 *
 * @returns `whole` is false where the folder holds more than may be looked at; `unread` are folders that may not be
 *   read, or are none
 */
export function filesBelow(folder: string): { files: string[]; whole: boolean; unread: string[] } {
  const files: string[] = [];
  const unread: string[] = [];
  const open = [folder];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(next, { withFileTypes: true });
    } catch {
      unread.push(next);
      continue;
    }
    const below: string[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      seen += 1;
      if (seen > limits.entries) return { files, whole: false, unread };
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = `${next.replace(/\/+$/u, '')}/${entry.name}`;
      if (entry.isDirectory()) below.push(path);
      else if (kinds.test(entry.name)) files.push(path);
    }
    open.push(...below.reverse());
  }
  return { files, whole: true, unread };
}

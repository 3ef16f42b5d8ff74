import { existsSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { reportsFolder } from '../read/reports.ts';

/** A file is often written in several steps; what follows within so many milliseconds is one change. */
const settled = 40;
/** Where the system tells of no change, as on a drive of another machine, it is looked for as often: milliseconds. */
const again = 1000;

/** The folders of a project that hold what its author changes, each with those within it. */
function foldersOf(root: string): string[] {
  return [reportsFolder(root), join(root, 'geodata')].flatMap((top) => {
    if (!existsSync(top)) return [];
    const within = readdirSync(top, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name, parentPath }) => join(parentPath, name));
    return [top, ...within];
  });
}

/**
 * Calls back soon after something in a project's reports or its regions has changed, and now and then without: whoever
 * is called looks whether anything is new. Each folder is watched by itself: `fs.watch` with `recursive` lets the process
 * die on Linux where a file goes in the wrong moment (https://github.com/nodejs/node/issues/52018).
 *
 * @returns what ends it
 */
export function watchProject(root: string, look: () => void): () => void {
  const watched = new Map<string, FSWatcher>();
  let soon: NodeJS.Timeout | undefined;
  const forget = (folder: string) => {
    watched.get(folder)?.close();
    watched.delete(folder);
  };
  const poke = () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      follow();
      look();
    }, settled);
  };
  const follow = () => {
    let folders: string[];
    try {
      folders = foldersOf(root);
    } catch {
      // A folder went while it was read: it is looked for again.
      return;
    }
    for (const folder of watched.keys()) if (!folders.includes(folder)) forget(folder);
    for (const folder of folders) {
      if (watched.has(folder)) continue;
      try {
        const watcher = watch(folder, poke);
        watcher.on('error', () => forget(folder));
        watched.set(folder, watcher);
      } catch {
        // The system watches no more folders, or this one is gone: it is looked at now and then.
      }
    }
  };
  follow();
  const now = setInterval(() => {
    follow();
    look();
  }, again);
  return () => {
    clearTimeout(soon);
    clearInterval(now);
    for (const folder of [...watched.keys()]) forget(folder);
  };
}

import { existsSync } from 'node:fs';
import { Unreadable } from '../../import/source.ts';
import { mapFile } from '../../map/definition.ts';
import type { Problem } from '../../input/problem.ts';
import { readJson } from '../read/json.ts';
import { archiveFolder, archiveKey } from './archived.ts';
import { buildArchive } from './buildArchive.ts';
import { NoEngine, openDuckDb } from './engine.ts';
import { mostLines, tableFileOf } from './tableFile.ts';

/**
 * Makes the archives of long tables, as far as they are not there: reading a report does not wait for an engine. What is
 * wrong with a table itself is left for its reader to say, or thrown.
 *
 * @param root - the project's folder
 * @param folders - of reports
 * @param say - told how far it is
 * @throws NoEngine; Unreadable for a table that cannot be read
 */
export async function prepareTables(
  root: string,
  folders: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  for (const folder of folders) {
    const path = `${folder}/map.json`;
    const ignored: Problem[] = [];
    const map = existsSync(path) ? readJson(path, mapFile, ignored) : undefined;
    for (const { role, data = '', classes } of map?.layers ?? []) {
      const table = `${folder}/${data}`;
      if (role !== 'dense' || !/^[\w.-]+\.csv$/u.test(data) || !existsSync(table)) continue;
      const { lines, hash } = tableFileOf(table);
      if (lines <= mostLines) continue;
      const types = classes && Object.keys(classes);
      const key = archiveKey(hash, types);
      const made = archiveFolder(root, key);
      if (existsSync(`${made}/summary.json`)) continue;
      say(`counting the rows of ${table} …`);
      await buildArchive({ path: table, key, classes: types, folder: made, open: openDuckDb, say }).catch(
        (error: unknown) => {
          if (error instanceof Unreadable) throw new Unreadable(`${table}: ${error.message}`);
          throw error instanceof NoEngine ? new NoEngine(`${table}: `) : error;
        },
      );
    }
  }
}

import { Unreadable } from '../lib/import/source.ts';
import { NoEngine } from '../lib/server/dense/engine.ts';
import { prepareTables } from '../lib/server/dense/prepare.ts';
import { warn, type Progress } from './output.ts';

/**
 * Counts the rows of tables that are too long for a page, where that is not done yet. Of one that cannot be counted it says
 * why, and goes on: who reads its report says that it is not, and no other report waits for it.
 *
 * @param root - the project's folder
 * @param folders - of reports
 */
export async function countTables(
  root: string,
  folders: readonly string[],
  progress: Progress,
): Promise<void> {
  for (const folder of folders)
    try {
      await prepareTables(root, [folder], (line) => progress.say(line));
    } catch (error) {
      if (!(error instanceof NoEngine || error instanceof Unreadable)) throw error;
      warn(error.message);
    }
}

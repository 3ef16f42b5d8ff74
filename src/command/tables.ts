import { Unreadable } from '../lib/import/source.ts';
import { NoEngine } from '../lib/server/dense/engine.ts';
import { prepareTables } from '../lib/server/dense/prepare.ts';
import { Refusal } from '../lib/input/refusal.ts';
import type { Progress } from './output.ts';

/**
 * Counts the rows of tables that are too long for a page, where that is not done yet.
 *
 * @param root - the project's folder
 * @param folders - of reports
 * @throws Refusal for a table that cannot be counted, with what to do
 */
export async function countTables(
  root: string,
  folders: readonly string[],
  progress: Progress,
): Promise<void> {
  try {
    await prepareTables(root, folders, (line) => progress.say(line));
  } catch (error) {
    if (error instanceof NoEngine || error instanceof Unreadable) throw new Refusal(error.message);
    throw error;
  }
}

import { existsSync, statSync } from 'node:fs';
import { readSource, type Reading } from '../lib/import/recognise.ts';
import { Unreadable, type Source } from '../lib/import/source.ts';
import { limits } from '../lib/input/limits.ts';
import { Refusal } from '../lib/input/refusal.ts';
import { readBytes } from '../lib/server/read/text.ts';
import { longTable, type LongTable } from './importLong.ts';
import { parquetIn } from './importParquet.ts';
import { needed } from './reportFiles.ts';

/** What a file holds: all of it, or its first rows where it is read row by row. */
export type Given = { readonly source: Source; readonly long?: LongTable | undefined };

/**
 * What a file holds.
 *
 * @throws Refusal for one that cannot be read
 */
export async function sourceIn(file: string, reading: Reading): Promise<Given> {
  try {
    if (existsSync(file) && statSync(file).isFile()) {
      const parquet = parquetIn(file);
      if (parquet) return parquet;
      const long = await longTable(file, reading);
      if (long) return { source: long.source, long };
    }
    const bytes = needed(file, (path, findings) => readBytes(path, limits.file, findings));
    return { source: readSource(bytes, reading) };
  } catch (error) {
    if (error instanceof Unreadable) throw new Refusal(`${file}: ${error.message}`);
    throw error;
  }
}

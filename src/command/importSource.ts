import { readSource, type Reading } from '../lib/import/recognise.ts';
import { Unreadable, type Source } from '../lib/import/source.ts';
import { Findings } from '../lib/input/findings.ts';
import { limits } from '../lib/input/limits.ts';
import { Refusal } from '../lib/input/refusal.ts';
import { readBytes } from '../lib/server/read/text.ts';

/**
 * What a file holds that is read at once.
 *
 * @throws Refusal for one that cannot be read
 */
export function sourceIn(file: string, reading: Reading): Source {
  const findings = new Findings();
  const bytes = readBytes(file, limits.file, findings);
  if (!bytes) throw new Refusal(`${file}: ${findings.list()[0]?.reason ?? 'cannot be read'}`);
  try {
    return readSource(bytes, reading);
  } catch (error) {
    if (error instanceof Unreadable) throw new Refusal(`${file}: ${error.message}`);
    throw error;
  }
}

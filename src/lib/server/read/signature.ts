import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Tells whether a file of a folder has changed, by lengths and times; undefined where something may not be read. */
export function signatureOf(folder: string): string | undefined {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names
      .map((name) => {
        const { size, mtimeMs } = statSync(join(folder, name));
        return `${name} ${String(size)} ${String(mtimeMs)}`;
      })
      .join('\n');
  } catch {
    return undefined;
  }
}

import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { pngOf } from '../card/png.ts';
import type { SiteFile } from '../site/page.ts';

/** A zip begins in 1980; any other time would be the time of building. */
const always = new Date(1980, 0, 1);

/** Files as a zip: the same bytes for the same files. Pictures are drawn. */
export async function zipOf(files: readonly SiteFile[]): Promise<Uint8Array> {
  const entries: Record<string, Uint8Array> = {};
  for (const file of files)
    entries[file.path] =
      'text' in file
        ? strToU8(file.text)
        : 'bytes' in file
          ? file.bytes
          : 'from' in file
            ? readFileSync(file.from)
            : new Uint8Array((await pngOf(file.drawing)).png);
  return zipSync(entries, { level: 9, mtime: always });
}

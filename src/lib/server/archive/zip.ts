import { strToU8, zipSync } from 'fflate';
import type { SiteFile } from '../site/page.ts';
import { contentOf } from '../site/writeSite.ts';

/** A zip begins in 1980; any other time would be the time of building. */
const always = new Date(1980, 0, 1);

/** Files as a zip: the same bytes for the same files. Pictures are drawn. */
export async function zipOf(files: readonly SiteFile[]): Promise<Uint8Array> {
  const entries: Record<string, Uint8Array> = {};
  for (const file of files) {
    const { content } = await contentOf(file);
    entries[file.path] = typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
  }
  return zipSync(entries, { level: 9, mtime: always });
}

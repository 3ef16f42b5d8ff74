import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostScript } from './page.ts';

/** Where host pages find the latest; the name never changes. */
export const latestHostScript = 'embed/geo-gloss.js';

/**
 * Puts a copy of the built script where it never changes, for host pages that pin it by its hash.
 *
 * @param out - the folder of the built site
 */
export async function pinHostScript(out: string): Promise<HostScript> {
  const bytes = await readFile(join(out, latestHostScript));
  const digest = createHash('sha384').update(bytes).digest('base64');
  const path = `assets/geo-gloss-${digest.replaceAll(/[^a-z0-9]/giu, '').slice(0, 8)}.js`;
  await writeFile(join(out, path), bytes);
  return { path, integrity: `sha384-${digest}` };
}

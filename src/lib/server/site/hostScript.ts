import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EnvironmentOptions } from 'vite';
import type { HostScript } from './page.ts';

const entry = 'src/browser/geo-gloss.ts';
/** Where host pages find the latest; the name never changes. */
const latest = 'embed/geo-gloss.js';

/** The optional script of host pages is one classic file of its own: it shares nothing with our pages. */
export const hostScriptEnvironment: EnvironmentOptions = {
  consumer: 'client',
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: latest } },
  },
};

/**
 * Puts a copy of the built script where it never changes, for host pages that pin it by its hash.
 *
 * @param out - the folder of the built site
 */
export async function pinHostScript(out: string): Promise<HostScript> {
  const bytes = await readFile(join(out, latest));
  const digest = createHash('sha384').update(bytes).digest('base64');
  const path = `assets/geo-gloss-${digest.replaceAll(/[^a-z0-9]/giu, '').slice(0, 8)}.js`;
  await writeFile(join(out, path), bytes);
  return { path, integrity: `sha384-${digest}` };
}

import { join } from 'node:path';
import type { EnvironmentOptions } from 'vite';
import { rowsThread } from '../dense/crew.ts';
import { programParts, sourceOf } from './client.ts';
import { latestHostScript } from './hostScript.ts';
import { pageScripts } from './page.ts';

/** What page and embed share is one file: two would compress less, and cost a request. */
const shared =
  /src\/(?:browser\/(?:address|hydrateReport|reloadAfterDeploy)|lib\/messages\/(?:plural|ended))\.ts$/u;

/** Vite's list of the packages in a bundle. */
export const bundledFile = '.vite/licences.json';
/** Where the bundle of the file's script lies until it is packed. */
export const fileBundle = 'file';

/**
 * The bundles that the program is made of.
 *
 * @param program - the folder that they are written to; undefined where none is written
 */
export function environmentsOf(program: string | undefined): Record<string, EnvironmentOptions> {
  const outDir = (name: string) => (program === undefined ? {} : { outDir: join(program, name) });
  return {
    client: {
      build: {
        ...outDir(programParts.client),
        manifest: true,
        license: { fileName: bundledFile },
        rolldownOptions: {
          input: pageScripts.map(sourceOf),
          output: {
            codeSplitting: {
              groups: [
                { name: 'first', test: /src\/browser\/first\.ts$/u, priority: 3 },
                // By itself, for most pages ask for it late, and a filter at once.
                { name: 'fetched', test: /src\/lib\/data\/fetched\.ts$/u, priority: 2 },
                { name: 'filter', test: /src\/browser\/filter\.ts$/u, priority: 1 },
                { name: 'core', test: shared, minShareCount: 2 },
              ],
            },
          },
        },
      },
    },
    // The optional script of host pages is one classic file of its own: it shares nothing with our pages.
    host: {
      consumer: 'client',
      build: {
        ...outDir(programParts.client),
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: 'src/browser/geo-gloss.ts',
          output: { format: 'iife', entryFileNames: latestHostScript },
        },
      },
    },
    // The script of a report's page as one classic script, which runs from a file as well: without MapLibre, whose
    // worker and data could not be loaded from there. The SVG map does all that the page does.
    file: {
      consumer: 'client',
      define: { 'import.meta.env.SINGLE_FILE': 'true' },
      build: {
        ...outDir(fileBundle),
        copyPublicDir: false,
        license: { fileName: bundledFile },
        rolldownOptions: {
          input: 'src/browser/file.ts',
          // Svelte's plugin looks for updates while one writes, which no bundle has.
          checks: { emptyImportMeta: false },
          output: { format: 'iife', codeSplitting: false, entryFileNames: programParts.fileScript },
        },
      },
    },
    // What shows an author what is wrong: it stands beside the files of a site, and goes into none.
    live: {
      consumer: 'client',
      build: {
        ...(program === undefined ? {} : { outDir: program }),
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: 'src/browser/live.ts',
          output: { format: 'es', codeSplitting: false, entryFileNames: programParts.liveScript },
        },
      },
    },
    ssr: {
      // In development packages stay as they are: some are no ES modules.
      resolve: { noExternal: program === undefined ? [] : true },
      build: {
        ...outDir(programParts.program),
        ssr: true,
        copyPublicDir: false,
        license: { fileName: bundledFile },
        rolldownOptions: {
          input: {
            command: 'src/command/main.ts',
            render: 'src/site/render.ts',
            // A thread of its own where many rows are counted.
            [rowsThread]: 'src/lib/server/dense/thread.ts',
          },
          // What a page loads late is there at once where Node renders it.
          checks: { ineffectiveDynamicImport: false },
        },
      },
    },
  };
}

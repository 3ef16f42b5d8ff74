import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { sheetParts } from './src/lib/server/site/sheets.ts';

/** A browser's test takes most of two cores: more at a time make each slow, and none sooner. */
const maxWorkers = 2;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte(), sheetParts()],
        test: {
          name: 'unit',
          include: ['tests/{unit,data,contract}/**/*.test.ts'],
          testTimeout: 180_000,
          // Most files read the same reports: they are read once a worker.
          isolate: false,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          isolate: false,
          globalSetup: 'tests/e2e/serve.ts',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // What is asked again until it holds gets as long as Playwright gives its own waits on a slow machine.
          expect: { poll: { timeout: 15_000 } },
          maxWorkers,
        },
      },
    ],
  },
});

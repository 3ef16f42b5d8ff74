import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte()],
        test: {
          name: 'unit',
          include: ['tests/{unit,data,contract}/**/*.test.ts'],
          testTimeout: 180_000,
          // Most files read the same reports: they are read once a worker. On two cores Vitest takes one by itself.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/serve.ts',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // What is asked again until it holds gets as long as Playwright gives its own waits on a slow machine.
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 1 },
          // Two browsers at a time: more, and WebGL in software leaves a small machine's two cores no room.
          maxWorkers: 2,
        },
      },
    ],
  },
});

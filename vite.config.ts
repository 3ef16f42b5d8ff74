import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { programPlugin } from './src/lib/server/site/programPlugin.ts';
import { sheetParts } from './src/lib/server/site/sheets.ts';

export default defineConfig({
  base: './',
  publicDir: 'static',
  plugins: [svelte(), sheetParts(), programPlugin()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Browsers that know `light-dark()`, which the palette is written in.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5', 'ios17.5'],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // What a late script needs is in the page's own;
    modulePreload: false,
    emptyOutDir: true,
  },
});

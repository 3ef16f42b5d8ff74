import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { prerender } from './src/lib/server/site/prerender.ts';

export default defineConfig({
  base: './',
  publicDir: 'static',
  plugins: [svelte(), prerender()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    modulePreload: false,
    emptyOutDir: true,
  },
});

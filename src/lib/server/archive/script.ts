import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/**
 * The script of a report's page as one classic script, which runs from a file as well: without MapLibre, whose
 * worker and data could not be loaded from there. The SVG map does all that the page does.
 */
export async function singleScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte()],
    define: { 'import.meta.env.SINGLE_FILE': 'true' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: 'src/browser/file.ts',
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the bundle has no script');
  return chunk.code;
}

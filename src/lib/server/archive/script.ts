import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { noticesOf, type Notice } from '../site/licences.ts';

const bundledFile = 'licences.json';

/**
 * The script of a report's page as one classic script, which runs from a file as well: without MapLibre, whose
 * worker and data could not be loaded from there. The SVG map does all that the page does.
 */
export async function singleScript(): Promise<{ code: string; notices: Notice[] }> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte()],
    define: { 'import.meta.env.SINGLE_FILE': 'true' },
    build: {
      write: false,
      license: { fileName: bundledFile },
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: 'src/browser/file.ts',
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const files = 'output' in first ? first.output : [];
  const chunk = files.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the bundle has no script');
  const bundled = files.find(({ fileName }) => fileName === bundledFile);
  if (bundled?.type !== 'asset') throw new Error('the bundle does not say which packages are in it');
  const names = (JSON.parse(bundled.source.toString()) as { name: string }[]).map(({ name }) => name);
  return { code: chunk.code, notices: noticesOf(names, process.cwd()) };
}

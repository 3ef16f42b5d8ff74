// `npm run export -- <report> [folder]`: a report as one zip, for syndication and archives.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBuilder, runnerImport } from 'vite';

const [report, folder = '.'] = process.argv.slice(2);
if (report === undefined) {
  console.error('Say which report: npm run export -- <report> [folder]');
  process.exit(2);
}
process.env.NODE_ENV = 'production';
const imported = async (path) => (await runnerImport(path)).module;
try {
  const { siteUrlOf } = await imported('./src/lib/server/site/siteUrl.ts');
  const { singleScript } = await imported('./src/lib/server/archive/script.ts');
  const { zipOf } = await imported('./src/lib/server/archive/zip.ts');
  const siteUrl = await siteUrlOf(process.cwd());
  const builder = await createBuilder({ logLevel: 'warn' });
  console.log('rendering the report ...');
  await builder.build(builder.environments.ssr);
  const { archiveOf } = await import(
    pathToFileURL(resolve(builder.environments.ssr.config.build.outDir, 'archive.js')).href
  );
  const { name, files } = await archiveOf(report, singleScript, siteUrl);
  const file = join(folder, `${name}.zip`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, await zipOf(files));
  console.log(`wrote ${file}: ${files.map(({ path }) => path).join(', ')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

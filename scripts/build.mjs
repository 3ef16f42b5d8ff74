// `npm run build`: the site in dist/. `-- --keep <folder>` carries along what pages of an earlier build still
// need; `-- --outDir <folder>` writes it elsewhere; `-- --strict` stops at a report that does not check.
import { parseArgs } from 'node:util';
import { createBuilder, runnerImport } from 'vite';

// Said before Vite says otherwise: `runnerImport` alone would make this a development build, a fifth larger.
process.env.NODE_ENV = 'production';
const { values } = parseArgs({
  options: { keep: { type: 'string' }, outDir: { type: 'string' }, strict: { type: 'boolean' } },
});
if (values.strict) process.env.STRICT = '1';
const outDir = values.outDir ?? 'dist';
const { module } = await runnerImport('./src/lib/server/site/carryOverBuilds.ts');
try {
  // Before the build, which empties its folder: the earlier one may be the same.
  const carried = values.keep === undefined ? undefined : await module.readPrevious(values.keep);
  await (await createBuilder({ build: { outDir } })).buildApp();
  if (carried) console.log(`kept ${await module.carryInto(outDir, carried)} files of earlier builds`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

// `npm test`: everything, in order, stopping at the first failure.
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';

const steps = [
  ['Formatting', 'prettier/bin/prettier.cjs', '--check', '.'],
  ['Rules', 'eslint/bin/eslint.js', '.'],
  ['Unused code', 'knip/bin/knip.js', '--no-progress'],
  ['Types', 'svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
  ['Reports and datasets', '../scripts/check.mjs'],
  // By the command that readers' sites are built with.
  ['Build', '../scripts/build.mjs'],
  ['Tests', 'vitest/vitest.mjs', 'run'],
];
try {
  const chromium = await findChromium();
  for (const [title, file, ...args] of steps) {
    console.log(`\n# ${title}`);
    const { status } = spawnSync(process.execPath, [`node_modules/${file}`, ...args], {
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM: chromium },
    });
    if (status !== 0) process.exit(status ?? 1);
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

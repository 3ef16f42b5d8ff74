// `npm test`: everything, in order, stopping at the first failure.
import { spawnSync } from 'node:child_process';

const steps = [
  ['Formatting', 'prettier/bin/prettier.cjs', '--check', '.'],
  ['Types', 'svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
  ['Reports', '../scripts/check.mjs'],
  ['Build', 'vite/bin/vite.js', 'build'],
  ['Tests', 'vitest/vitest.mjs', 'run'],
];
for (const [title, file, ...args] of steps) {
  console.log(`\n# ${title}`);
  const { status } = spawnSync(process.execPath, [`node_modules/${file}`, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

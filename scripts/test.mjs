// `npm test`: everything. What needs no built site runs beside the build; the tests run where all of it has passed.
import { spawn } from 'node:child_process';
import { findChromium } from './chromium.mjs';

/** Steps that wait for each other; the two lists run side by side. */
const lists = [
  [
    // A file whose content passed before is not read again; npm empties the cache with node_modules.
    ['Formatting', 'prettier/bin/prettier.cjs', '--check', '--cache', '--cache-strategy', 'content', '.'],
    ['Rules', 'eslint/bin/eslint.js', '.'],
    ['Unused code', 'knip/bin/knip.js', '--no-progress'],
  ],
  [
    ['Types', 'svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    ['Reports and datasets', '../scripts/check.mjs'],
    // By the command that readers' sites are built with.
    ['Build', '../scripts/build.mjs'],
  ],
];
const tests = ['Tests', 'vitest/vitest.mjs', 'run'];

/** Runs one step; what it prints comes at once, or in one piece when it has ended. */
const run = ([title, file, ...args], env, { atOnce = false } = {}) =>
  new Promise((resolve, reject) => {
    if (atOnce) console.log(`\n# ${title}`);
    const step = spawn(process.execPath, [`node_modules/${file}`, ...args], {
      stdio: atOnce ? 'inherit' : ['inherit', 'pipe', 'pipe'],
      env,
    });
    let printed = '';
    for (const stream of [step.stdout, step.stderr]) stream?.on('data', (text) => (printed += text));
    step.on('error', reject);
    step.on('close', (status) => {
      if (!atOnce) console.log(`\n# ${title}\n${printed.trimEnd()}`);
      if (status === 0) resolve();
      else reject(Object.assign(new Error(`${title}: failed`), { status }));
    });
  });

/** Room for what lives briefly: with Node's own 16 MB its collection takes a tenth of each step. */
const withRoom = [process.env.NODE_OPTIONS, '--max-semi-space-size=64'].filter(Boolean).join(' ');

try {
  const env = { ...process.env, NODE_OPTIONS: withRoom, CHROMIUM: await findChromium() };
  const results = await Promise.allSettled(
    lists.map(async (steps) => {
      for (const step of steps) await run(step, env);
    }),
  );
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  await run(tests, env, { atOnce: true });
} catch (error) {
  console.error(error.message);
  process.exitCode = error.status ?? 1;
}

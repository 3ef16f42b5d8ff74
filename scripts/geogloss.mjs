#!/usr/bin/env node
// `npm run geogloss -- <command>`: the command of the package, from this repository. What only reads and writes a
// report's files runs from the sources; what makes pages needs the program built, and builds it where it is not as the
// sources are.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

const words = process.argv.slice(2);
const ours = ['geogloss', 'check', 'confirm', 'build', 'start', 'export', 'dev'];
// Of npm's commands, in one process: a second takes as long to start as it takes to check a file.
if (ours.includes(process.env.npm_lifecycle_event)) await import('./bootstrap.mjs');

const home = fileURLToPath(new URL('..', import.meta.url));
const needsProgram = ['build', 'start', 'export', 'dev'].includes(words[0]);
try {
  if (needsProgram) {
    const { freshProgram } = await import('./program.mjs');
    const program = await freshProgram(home);
    const { run } = await import(pathToFileURL(join(program, 'program/command.js')).href);
    process.exitCode = await run(words, program);
  } else {
    const { takeTypeScript } = await import('./typescript.mjs');
    takeTypeScript();
    const { run } = await import('../src/command/main.ts');
    process.exitCode = await run(words, home);
  }
} catch (error) {
  console.error(`The command itself failed: ${String(error?.message ?? error).split('\n')[0]}`);
  process.exitCode = 1;
}

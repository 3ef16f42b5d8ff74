// `npm run check`: one line per problem, `file: path: reason`; see docs/checking.md.

// Of `npm run check`, in one process: a second takes as long to start as it takes to check a file.
if (process.env.npm_lifecycle_event === 'check') await import('./bootstrap.mjs');

process.stdout.on('error', () => process.exit()); // the reader of a pipe has left
try {
  const { takeTypeScript } = await import('./typescript.mjs');
  takeTypeScript();
  const { check } = await import('../src/lib/server/check/command.ts');
  const { lines, exit } = await check(process.argv.slice(2));
  for (const line of lines) console[exit === 2 ? 'error' : 'log'](line);
  process.exitCode = exit;
} catch (error) {
  console.error(`The check itself failed: ${String(error?.message ?? error).split('\n')[0]}`);
  process.exitCode = 1;
}

// `npm run check`: one line per problem, `file: path: reason`; see docs/checking.md.
import { runnerImport } from 'vite';

process.stdout.on('error', () => process.exit()); // the reader of a pipe has left
try {
  const { module } = await runnerImport('./src/lib/server/check/command.ts');
  const { lines, exit } = await module.check(process.argv.slice(2));
  for (const line of lines) console[exit === 2 ? 'error' : 'log'](line);
  process.exitCode = exit;
} catch (error) {
  console.error(`The check itself failed: ${String(error?.message ?? error).split('\n')[0]}`);
  process.exitCode = 1;
}

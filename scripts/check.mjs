// `npm run check`: one line per problem, `file: path: reason`; see docs/checking.md.
import { takeTypeScript } from './typescript.mjs';

process.stdout.on('error', () => process.exit()); // the reader of a pipe has left
try {
  takeTypeScript();
  const { check } = await import('../src/lib/server/check/command.ts');
  const { lines, exit } = await check(process.argv.slice(2));
  for (const line of lines) console[exit === 2 ? 'error' : 'log'](line);
  process.exitCode = exit;
} catch (error) {
  console.error(`The check itself failed: ${String(error?.message ?? error).split('\n')[0]}`);
  process.exitCode = 1;
}

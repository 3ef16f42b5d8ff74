// `npm run confirm`: writes confirmed.json of a report; see docs/checking.md.
if (process.env.npm_lifecycle_event === 'confirm') await import('./bootstrap.mjs');

try {
  const { takeTypeScript } = await import('./typescript.mjs');
  takeTypeScript();
  const { confirm } = await import('../src/lib/server/check/confirmCommand.ts');
  const { lines, exit } = confirm(process.argv.slice(2));
  for (const line of lines) console[exit === 2 ? 'error' : 'log'](line);
  process.exitCode = exit;
} catch (error) {
  console.error(`Nothing was confirmed: ${String(error?.message ?? error).split('\n')[0]}`);
  process.exitCode = 1;
}

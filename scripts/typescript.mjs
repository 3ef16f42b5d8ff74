// Lets Node load our TypeScript as it is, without Vite: a check must answer at once, and Vite takes a second to wake.
// Types are taken off by Rolldown, which Vite brings; Node 20 has nothing of its own for that.
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';

/** A hook of Node's module loader (https://nodejs.org/api/module.html#loadurl-context-nextload). */
export function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const file = fileURLToPath(url);
  const { code, errors } = transformSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  return { format: 'module', source: code, shortCircuit: true };
}

/** From here on, `import()` takes TypeScript. */
export function takeTypeScript() {
  if (module.registerHooks) module.registerHooks({ load });
  else module.register(import.meta.url);
}

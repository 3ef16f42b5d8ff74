// A thread that counts rows, where they are counted from the sources; the built program has a module of its own for it.
import { takeTypeScript } from './typescript.mjs';

takeTypeScript();
await import('../src/lib/server/dense/thread.ts');

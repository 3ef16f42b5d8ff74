// `npm run schemas`: writes the JSON Schemas in schemas/ anew from the parsers' own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/lib/server/jsonSchemas.ts');
mkdirSync('schemas', { recursive: true });
for (const [name, text] of module.jsonSchemas()) {
  writeFileSync(`schemas/${name}`, text);
  console.log(`schemas/${name}`);
}

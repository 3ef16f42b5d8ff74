import { readdirSync, readFileSync } from 'node:fs';

/** The JSON Schemas that editors use while one writes, shipped with the site for those who read its exports. */
export const schemaFiles = (folder = 'schemas'): { path: string; text: string }[] =>
  readdirSync(folder)
    .sort()
    .map((name) => ({ path: `schemas/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from './programFolder.ts';

/** The JSON Schemas that editors use while one writes, shipped with the site for those who read its exports. */
export const schemaFiles = (folder = join(programFolder(), 'schemas')): { path: string; text: string }[] =>
  readdirSync(folder)
    .sort()
    .map((name) => ({ path: `schemas/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));

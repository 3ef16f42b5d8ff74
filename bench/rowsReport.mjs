// A project of its own with two reports of the same text and the same map: one of a table of many made rows, one
// of ten. The benchmark and `npm run hosts` build it with the built program, as a newsroom does.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeRows } from './rows.mjs';

const home = [-60, -56, 75, 72];
const provenance = {
  title: { en: 'Rows made by a script' },
  source: { en: 'A script with a seed; nothing of it happened' },
  licence: 'CC0-1.0',
  asOf: '2026-01-01',
  method: { en: 'pseudo-random numbers, lumpy in space and time' },
  precisionKm: 1,
  drawnBy: { en: 'a script' },
};
const text = `---
title: Made rows
language: en
date: 2026-01-01
asOf: 2026-01-01
source: made by a script; nothing of it happened
---

These rows are made by a script, and nothing of it happened.
`;
const annotations = {
  statements: [
    {
      name: 'made',
      anchor: { exact: 'are made by a script' },
      annotations: [],
      claims: [{ name: 'made-by-script', quote: { exact: 'made by a script' }, by: 'the report' }],
      unmapped: 'It speaks of all rows.',
    },
  ],
};
const claims = {
  sources: {},
  claims: {
    'made-by-script': {
      kind: 'position',
      status: 'reported',
      unchecked: 'position',
      certainty: { happened: 'open' },
    },
  },
};
/**
 * Makes the project.
 *
 * @param folder - empty; it holds the project afterwards
 * @param repository - its root
 */
export async function makeProject(folder, repository, count) {
  cpSync(join(repository, 'geodata/world'), join(folder, 'geodata/world'), { recursive: true });
  const layers = [
    { id: 'rows', role: 'dense', data: 'rows.csv', title: { en: 'Made rows' } },
    { id: 'base', role: 'base' },
  ];
  for (const [name, rows] of [
    ['many-rows', count],
    ['ten-rows', 10],
  ]) {
    const report = join(folder, 'src/reports', name);
    mkdirSync(report, { recursive: true });
    const write = (file, content) =>
      writeFileSync(join(report, file), typeof content === 'string' ? content : JSON.stringify(content));
    write('en.md', text);
    write('en.annotations.json', annotations);
    write('claims.json', claims);
    write('map.json', { regions: [], home, names: ['en'], layers });
    write('rows.provenance.json', provenance);
    await writeRows(rows, join(report, 'rows.csv'));
  }
}

/**
 * Builds the project into its `dist`.
 *
 * @param program - the folder of the built program
 * @returns what the commands said; throws where one failed
 */
export function buildProject(folder, program) {
  return ['confirm', 'build'].map((word) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(program, 'geogloss.js'), word], {
      cwd: folder,
      env: { ...process.env, SITE_URL: 'https://maps.example/' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${word}: ${stdout}\n${stderr}`);
    return `${stdout}\n${stderr}`;
  });
}

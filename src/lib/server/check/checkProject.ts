import { existsSync, readdirSync } from 'node:fs';
import { wholeFile } from '../../input/place.ts';
import { isError, type Problem } from '../../input/problem.ts';
import { readRegion, type Region } from '../read/region.ts';
import { readReports, reportsFolder } from '../read/reports.ts';
import { readWorld } from '../read/world.ts';
import { catalogueProblems } from './catalogue.ts';
import { textsInWords } from './checkFiles.ts';
import type { Checked } from './checkResult.ts';
import { containmentProblems } from './containment.ts';
import { townProblems } from './towns.ts';

/** Holds a project's reports, regions and world to everything. */
export function checkProject(root: string): Checked {
  const problems: Problem[] = [];
  const geodata = `${root}/geodata`;
  // What the program brings was looked at when it was made.
  const isOwn = existsSync(`${geodata}/world`);
  // First, so that all else is read from the world that was looked at.
  const world = readWorld(root, isOwn);
  const folders = readReports({ root });
  const reports = reportsFolder(root);
  if (!existsSync(reports)) {
    const reason = 'is missing: the reports of a project lie there; “geogloss new <name>” begins one';
    problems.push({ file: reports, path: wholeFile, reason });
  }
  for (const folder of folders) problems.push(...folder.problems);
  problems.push(...world.problems);
  if (isOwn) problems.push(...catalogueProblems(world.folder, world.datasets), ...townProblems(world));
  const regions: Region[] = [];
  for (const id of (existsSync(geodata) ? readdirSync(geodata) : []).sort()) {
    if (!existsSync(`${geodata}/${id}/region.json`)) continue;
    const ofRegion: Problem[] = [];
    const region = readRegion(root, id, ofRegion);
    problems.push(...ofRegion);
    if (!region) continue;
    regions.push(region);
    problems.push(...catalogueProblems(region.folder, region.datasets));
    // A dataset that does not parse is empty by now; what would be said of its place would be wrong.
    if (!ofRegion.some(isError)) problems.push(...containmentProblems(region));
  }
  const own = [...(isOwn ? [world] : []), ...regions];
  const datasets = own.reduce((sum, each) => sum + each.datasets.length, 0);
  const counted = own.length === 0 ? [] : [`${String(datasets)} datasets`];
  return { looked: [...folders.flatMap(textsInWords), ...counted].join(', '), problems };
}

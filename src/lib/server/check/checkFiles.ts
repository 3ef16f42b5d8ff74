import { existsSync, statSync } from 'node:fs';
import { wholeFile } from '../../input/place.ts';
import { Findings } from '../../input/findings.ts';
import { readProse } from '../readText.ts';
import { filesBelow } from './folder.ts';
import type { Found } from './checkResult.ts';
import { checkJsonFile } from './jsonFile.ts';
import { checkReportFile, filesOf, isOfReport } from './reportFile.ts';

type Item = { readonly file: string; readonly named: boolean };

/** True for a text such as a README: no annotations beside it, and no front matter. */
function isOtherText(file: string): boolean {
  if (!/\.md$/iu.test(file) || existsSync(filesOf(file).links)) return false;
  return !/^\uFEFF?---\r?\n/u.test(readProse(file, new Findings()) ?? '---\n');
}

/** What one path stands for: itself, or what is below it. */
function itemsOf(path: string, found: Found[]): Item[] {
  if (!statSync(path).isDirectory()) return [{ file: path, named: true }];
  const { files, whole, unread } = filesBelow(path);
  const error = (reason: string, file = path) =>
    found.push({ severity: 'error', file, path: wholeFile, reason });
  const items = files.filter((file) => !isOtherText(file)).map((file) => ({ file, named: false }));
  if (!whole) error('the folder holds more than this check looks at');
  else if (items.length === 0 && unread.length === 0) error('the folder holds no report and no GeoJSON');
  for (const each of unread) error('the folder may not be read: what is in it was not checked', each);
  return items;
}

/**
 * Checks files and folders that somebody brings. They need no entry in the catalogue and may lie anywhere.
 *
 * @param paths - must exist
 */
export async function checkGiven(paths: readonly string[]): Promise<{ files: number; found: Found[] }> {
  const found: Found[] = [];
  const items = paths.flatMap((path) => itemsOf(path, found));
  const ids = new Set<string>();
  // The data first: a report may point at it.
  for (const { file, named } of items) {
    if (isOfReport(file)) continue;
    if (/\.(?:geo)?json$/iu.test(file)) found.push(...checkJsonFile(file, named, ids));
    else {
      const reason = 'is none of .geojson, .json and .md: this check does not read it';
      found.push({ severity: 'error', file, path: wholeFile, reason });
    }
  }
  const reports = new Map(
    items.filter(({ file }) => isOfReport(file)).map(({ file }) => [filesOf(file).links, file]),
  );
  if (reports.size === 0) return { files: items.length, found };
  // Loaded when needed: reading the project's own data would slow the check of a single file.
  const { readGeodata } = await import('../geodata.ts');
  const known = {
    ids: new Set([...readGeodata().pointables.keys(), ...ids]),
    where: 'geodata/, nor in the data given with the report',
  };
  for (const file of reports.values()) found.push(...checkReportFile(file, known));
  return { files: items.length, found };
}

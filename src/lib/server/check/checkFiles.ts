import { readdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { wholeFile } from '../../input/place.ts';
import type { Problem } from '../../input/problem.ts';
import type { ReportFolder } from '../read/reports.ts';
import type { Checked } from './checkResult.ts';
import { importHint } from '../../import/formatNames.ts';
import { filesBelow } from './folder.ts';
import { checkJsonFile } from './jsonFile.ts';
import { gazetteerOf } from '../read/gazetteer.ts';

/** True for the files of a report that say nothing alone. */
const isText = (file: string) => /\.(?:md|annotations\.json)$/iu.test(file);

/** Whether a file is a part of a report, which is read as a whole: beside it lies what the sentences of a text point at. */
const isOfReport = (file: string): boolean =>
  readdirSync(dirname(file)).some(
    (name) => name.endsWith('.annotations.json') || /^[a-z]{2,3}(?:-\w+)?\.md$/u.test(name),
  );

const counted = (count: number, one: string) => `${String(count)} ${count === 1 ? one : `${one}s`}`;

/** What a report's folder holds, in words, by language. */
export const textsInWords = ({ slug, reports }: ReportFolder): string[] =>
  reports.map(({ report }) => `${slug} (${report.language}): ${String(report.statements.length)} statements`);

/**
 * Checks files and folders that somebody brings. They may lie anywhere; a report's folder is held to all that a
 * project's is.
 *
 * @param paths - must exist
 * @param root - the project's folder, whose world and regions a report may use
 */
export async function checkFiles(paths: readonly string[], root: string): Promise<Checked> {
  const problems: Problem[] = [];
  const reports = new Set<string>();
  const files = new Map<string, { named: boolean }>();
  for (const path of paths) {
    if (!statSync(path).isDirectory()) {
      if (isText(path)) reports.add(dirname(path));
      else files.set(path, { named: true });
      continue;
    }
    const below = filesBelow(path);
    problems.push(...below.problems);
    let nothing = below.problems.length === 0;
    for (const file of below.files) {
      const isReport = isOfReport(file);
      if (isReport) reports.add(dirname(file));
      else if (/\.md$/iu.test(file)) continue;
      else files.set(file, { named: false });
      nothing = false;
    }
    if (nothing)
      problems.push({ file: path, path: wholeFile, reason: 'the folder holds no report and no GeoJSON' });
  }
  for (const [file, { named }] of files) {
    if (/\.(?:geo)?json$/iu.test(file)) problems.push(...checkJsonFile(file, named, gazetteerOf(root)));
    else {
      const reason = importHint(file) ?? 'is none of .geojson, .json and .md: this check does not read it';
      // Found in a folder, it may be kept there for other ends.
      problems.push({ file, path: wholeFile, reason, ...(!named && ({ severity: 'warning' } as const)) });
    }
  }
  const seen = new Set<string>();
  const looked: string[] = [];
  for (const folder of reports) {
    if (seen.has(resolve(folder))) continue;
    seen.add(resolve(folder));
    // Loaded when needed: reading the world would slow the check of a single file.
    const { readReport } = await import('../read/reports.ts');
    const read = readReport(folder, { root });
    problems.push(...read.problems);
    looked.push(...textsInWords(read));
  }
  if (files.size > 0 || looked.length === 0) looked.push(counted(files.size, 'file'));
  return { looked: looked.join(', '), problems };
}

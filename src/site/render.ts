import { Refusal } from '../lib/input/refusal.ts';
import { confirmedFileName } from '../lib/confirm/file.ts';
import { isError } from '../lib/input/problem.ts';
import { lineOf } from '../lib/server/check/checkResult.ts';
import { dataFilesOf, type DataFile } from '../lib/server/dataFiles.ts';
import { downloadsOf } from '../lib/server/downloads.ts';
import type { Confirming } from '../lib/server/read/confirmed.ts';
import { readReports } from '../lib/server/read/reports.ts';
import { schemaFiles } from '../lib/server/schemaFiles.ts';
import { licencesFile } from '../lib/server/site/licences.ts';
import type { SiteRenderer } from '../lib/server/site/page.ts';
import { pagesOf } from './pages.ts';
import { previewPage } from './previewPage.ts';
import { readingOf } from './reading.ts';
import { datasetsOf, filesOfReport, regionsOf, unitTables } from './siteFiles.ts';

/**
 * Reads the reports of a project's folder, in the words of each report's language.
 *
 * @param confirming - readers see what is confirmed
 */
export const reportsIn = (root = '.', confirming: Confirming = 'published') =>
  readReports(readingOf(root, confirming));

/**
 * Everything that is rendered from the reports and datasets. A report that does not check is left out, with a warning,
 * and stops no other.
 *
 * @throws all problems of all reports, where they are to be strict or none of them checks
 */
export const site: SiteRenderer['site'] = (options) => {
  const { siteUrl, root, report: wanted, strict = false, drafts = false, warn = console.warn } = options;
  const folders = reportsIn(root, drafts ? 'draft' : 'published').filter(
    ({ slug }) => wanted === undefined || slug === wanted,
  );
  const reports = folders.flatMap((folder) => folder.reports);
  const wrong = folders.filter(({ problems }) => problems.some(isError));
  const problems = wrong.flatMap((folder) => folder.problems.filter(isError).map(lineOf));
  if (problems.length > 0 && (strict || reports.length === 0))
    throw new Refusal([...new Set(problems)].join('\n'));
  for (const { slug } of wrong) warn(`${slug} is left out: it does not check.`);
  for (const problem of problems) warn(problem);
  if (drafts)
    for (const problem of folders.flatMap((folder) => folder.problems))
      if (problem.file.endsWith(`/${confirmedFileName}`)) warn(lineOf(problem));
  const regions = regionsOf(reports);
  // The languages of a report differ in words, and may differ in names: equal files are one.
  const drawn = reports.map((read) => ({ read, data: dataFilesOf(read.map) }));
  const dataFiles = new Map<string, DataFile>(
    drawn.flatMap(({ data }) => data.files.map((file) => [file.path, file] as const)),
  );
  const pages = [...pagesOf({ ...options, drawn, regions }), previewPage(reports, options)];
  return {
    pages,
    files: [
      ...dataFiles.values(),
      ...drawn.flatMap(({ data }) => data.copies),
      ...unitTables(regions),
      ...downloadsOf(reports),
      licencesFile(options.notices, datasetsOf(reports)),
      ...reports.flatMap((read) => filesOfReport(read, siteUrl)),
      ...schemaFiles(),
      ...pages.flatMap(({ beside = [] }) => beside),
    ],
  };
};

import '../lib/messages/all.ts';
import { confirmedFileName } from '../lib/confirm/file.ts';
import { isError } from '../lib/input/problem.ts';
import type { Dataset } from '../lib/map/provenance.ts';
import { messagesIn } from '../lib/messages/messages.ts';
import { annotationsOf } from '../lib/server/annotations.ts';
import { correctionsFeedOf } from '../lib/server/correctionsFeed.ts';
import { lineOf } from '../lib/server/check/checkResult.ts';
import { dataFilesOf, type DataFile } from '../lib/server/dataFiles.ts';
import { downloadsOf } from '../lib/server/downloads.ts';
import type { Region } from '../lib/server/read/region.ts';
import type { Confirming } from '../lib/server/read/confirmed.ts';
import { readReports, type ReadReport } from '../lib/server/read/reports.ts';
import { schemaFiles } from '../lib/server/schemaFiles.ts';
import { licencesFile } from '../lib/server/site/licences.ts';
import type { SiteRenderer } from '../lib/server/site/page.ts';
import { unitsCsv, unitsCsvPath } from '../lib/server/unitsCsv.ts';
import { claimsFileOf } from './claimsFile.ts';
import { pagesOf } from './pages.ts';
import { previewPage } from './previewPage.ts';
import { publishedFiles } from './publication.ts';

/**
 * Reads the reports of a project's folder, in the words of each report's language.
 *
 * @param confirming - readers see what is confirmed
 */
export const reportsIn = (root = '.', confirming: Confirming = 'published') =>
  readReports({
    root,
    confirming,
    unfinished: confirming === 'draft',
    titlesIn: (language) => (role) => messagesIn(language).role[role],
  });

/** The regions of some reports, each once. */
function regionsOf(reports: readonly ReadReport[]): Region[] {
  const regions = new Map(
    reports.flatMap(({ map }) => map.regions.map((region) => [region.id, region] as const)),
  );
  return [...regions.values()];
}

/** The datasets of some reports, each once, in English where it has words in it. */
function datasetsOf(reports: readonly ReadReport[]): Dataset[] {
  const isEnglish = ({ report }: ReadReport) => report.language.split('-')[0] === 'en';
  const ordered = [...reports.filter((read) => !isEnglish(read)), ...reports.filter(isEnglish)];
  return [
    ...new Map(ordered.flatMap(({ map }) => map.datasets.map((each) => [each.download, each]))).values(),
  ];
}

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
    throw new Error([...new Set(problems)].join('\n'));
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
      ...regions
        .filter(({ units, control }) => units.length > 0 && control.size > 0)
        .map((region) => ({ path: unitsCsvPath(region), text: unitsCsv(region) })),
      ...downloadsOf(reports),
      licencesFile(options.notices, datasetsOf(reports)),
      ...reports.flatMap((read) => {
        const { corrections } = messagesIn(read.report.language);
        return [
          ...annotationsOf(read, siteUrl),
          claimsFileOf(read, siteUrl),
          ...publishedFiles(read, siteUrl),
          correctionsFeedOf(read, siteUrl, `${read.report.title}: ${corrections}`),
        ];
      }),
      ...schemaFiles(),
      ...pages.flatMap(({ beside = [] }) => beside),
    ],
  };
};

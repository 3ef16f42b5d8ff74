import { readReports } from '../lib/server/reports.ts';
import { dataFilesOf } from '../lib/server/dataFiles.ts';
import { downloadsOf } from '../lib/server/downloads.ts';
import { oblastCsv, oblastCsvPath } from '../lib/server/oblastCsv.ts';
import { territoryDatesOf } from '../lib/server/territories.ts';
import { publishedFiles } from './publication.ts';
import { correctionsFeedOf } from '../lib/server/correctionsFeed.ts';
import { messagesIn } from '../lib/messages/messages.ts';
import { claimsFileOf } from './claimsFile.ts';
import { pagesOf } from './pages.ts';
import { previewPage } from './previewPage.ts';
import { schemaFiles } from '../lib/server/schemaFiles.ts';
import { annotationsOf } from '../lib/server/annotations.ts';
import { licencesFile } from '../lib/server/site/licences.ts';
import type { SiteRenderer } from '../lib/server/site/page.ts';

/** Everything that is rendered from the reports and datasets; throws all problems of all inputs at once. */
export const site: SiteRenderer['site'] = (options) => {
  const { siteUrl } = options;
  const { reports, geodata, problems } = readReports();
  if (problems.length > 0)
    throw new Error(problems.map((p) => `${p.file}: ${p.path}: ${p.reason}`).join('\n'));
  const data = dataFilesOf(geodata);
  return {
    pages: [
      ...pagesOf({
        ...options,
        reports,
        geodata,
        data: data.urls,
        detail: data.detail,
        dates: territoryDatesOf(geodata, data),
      }),
      previewPage(reports, options),
    ],
    files: [
      ...data.files,
      { path: oblastCsvPath, text: oblastCsv(geodata) },
      ...downloadsOf(geodata),
      licencesFile(options.notices, geodata.datasets),
      ...reports.flatMap((read) => {
        const { corrections } = messagesIn(read.report.language);
        return [
          ...annotationsOf(read, geodata, siteUrl),
          claimsFileOf(read, siteUrl),
          ...publishedFiles(read, geodata, siteUrl),
          correctionsFeedOf(read, siteUrl, `${read.report.title}: ${corrections}`),
        ];
      }),
      ...schemaFiles(),
    ],
  };
};

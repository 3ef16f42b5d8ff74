import { readReports } from '../lib/server/reports.ts';
import { dataFilesOf } from '../lib/server/dataFiles.ts';
import { pagesOf, type Page } from './pages.ts';
import { annotationsOf } from '../lib/server/annotations.ts';

/** A file of the site, beside its pages. `path` is relative to the site's root. */
export type SiteFile = { readonly path: string; readonly text: string };

/** Everything that is rendered from the reports and datasets; throws all problems of all inputs at once. */
export function site(): { pages: Page[]; files: SiteFile[] } {
  const { reports, geodata, problems } = readReports();
  if (problems.length > 0)
    throw new Error(problems.map((p) => `${p.file}: ${p.path}: ${p.reason}`).join('\n'));
  const { urls, files } = dataFilesOf(geodata);
  return {
    pages: pagesOf({ reports, geodata, datasets: geodata.datasets, data: urls }),
    files: [...files, ...reports.flatMap((report) => annotationsOf(report, geodata))],
  };
}

import type { Dataset } from '../lib/map/provenance.ts';
import { messagesIn } from '../lib/messages/messages.ts';
import { annotationsOf } from '../lib/server/annotations.ts';
import { correctionsFeedOf } from '../lib/server/correctionsFeed.ts';
import type { Region } from '../lib/server/read/region.ts';
import type { ReadReport } from '../lib/server/read/reports.ts';
import type { SiteFile } from '../lib/server/site/page.ts';
import { unitsCsv, unitsCsvPath } from '../lib/server/unitsCsv.ts';
import { claimsFileOf } from './claimsFile.ts';
import { publishedFiles } from './publication.ts';

/** The files beside a report's pages. */
export function filesOfReport(read: ReadReport, siteUrl: string | undefined): SiteFile[] {
  const { title, language } = read.report;
  return [
    ...annotationsOf(read, siteUrl),
    claimsFileOf(read, siteUrl),
    ...publishedFiles(read, siteUrl),
    correctionsFeedOf(read, siteUrl, `${title}: ${messagesIn(language).corrections}`),
  ];
}

/** The tables of the units of some regions. */
export const unitTables = (regions: readonly Region[]): SiteFile[] =>
  regions
    .filter(({ units, control }) => units.length > 0 && control.size > 0)
    .map((region) => ({ path: unitsCsvPath(region), text: unitsCsv(region) }));

/** The regions of some reports, each once. */
export function regionsOf(reports: readonly ReadReport[]): Region[] {
  const regions = new Map(
    reports.flatMap(({ map }) => map.regions.map((region) => [region.id, region] as const)),
  );
  return [...regions.values()];
}

/** The datasets of some reports, each once, in English where it has words in it. */
export function datasetsOf(reports: readonly ReadReport[]): Dataset[] {
  const isEnglish = ({ report }: ReadReport) => report.language.split('-')[0] === 'en';
  const ordered = [...reports.filter((read) => !isEnglish(read)), ...reports.filter(isEnglish)];
  return [
    ...new Map(ordered.flatMap(({ map }) => map.datasets.map((each) => [each.download, each]))).values(),
  ];
}

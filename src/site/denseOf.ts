import { packed } from '../lib/dense/packed.ts';
import { citedFilters } from '../lib/server/citedFilters.ts';
import type { DataFiles } from '../lib/server/dataFiles.ts';
import type { ReadReport } from '../lib/server/read/reports.ts';
import type { Page } from '../lib/server/site/page.ts';
import type { ReportProps } from '../lib/ui/report/reportProps.ts';

/** The layer of many incidents of a report's map, as its page carries it. */
export function denseOf(
  { map, report, checks }: ReadReport,
  { dense }: DataFiles,
  root: string,
): ReportProps['dense'] {
  const [first] = map.dense;
  const files = first && dense[first.layer.id];
  if (!files) return undefined;
  const { layer, summary, titles } = first;
  const about = map.datasets.find((dataset) => dataset.layer === layer.id);
  return {
    layer: layer.id,
    summary: packed(summary),
    files:
      files.kind === 'rows'
        ? { ...files, path: root + files.path }
        : {
            ...files,
            tiles: root + files.tiles,
            rows: root + files.rows,
            byTime: root + files.byTime,
            byType: root + files.byType,
          },
    titles,
    cited: citedFilters(report, checks, layer.id, summary),
    about: { source: about?.source ?? '', precisionKm: about?.precisionKm ?? 0 },
  };
}

/** What the page of such a layer asks for first: the script that filters, and what that counts by. */
export function aheadOf(dense: ReportProps['dense']): Pick<Page, 'ahead' | 'fetched'> {
  if (!dense) return {};
  const { files, summary } = dense;
  return {
    ahead: 'filter',
    fetched: files.kind === 'archive' && !summary.counted ? files.byTime : undefined,
  };
}

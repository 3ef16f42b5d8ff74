import { render } from 'svelte/server';
import { inLanguage } from '../lib/input/atoms.ts';
import { regionWordsIn } from '../lib/map/region.ts';
import { downloadOf } from '../lib/server/downloadPaths.ts';
import type { Region } from '../lib/server/read/region.ts';
import type { ReadReport } from '../lib/server/read/reports.ts';
import { lineMapOf } from '../lib/server/lineMap.ts';
import type { Page } from '../lib/server/site/page.ts';
import ControlLine from '../lib/ui/pages/ControlLine.svelte';
import { lineFigures } from './lineFigures.ts';
import { wordStyles } from './styles.ts';

/** The page that tells why a region's line of control runs where it does. */
export const linePathOf = ({ file }: Region) => `en/${file.control?.page ?? file.country.toLowerCase()}/`;

export const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** The pages that tell of the lines of control of the regions that reports use. */
export const linePages = (regions: readonly Region[], reports: readonly ReadReport[]): Page[] =>
  regions.flatMap((region) =>
    linePage(
      region,
      reports.filter(({ map }) => map.regions.includes(region)),
    ),
  );

/** The page that tells of a region's line of control, and leads back to its reports. */
function linePage(region: Region, reports: readonly ReadReport[]): Page[] {
  const language = 'en';
  const words = regionWordsIn(region.file, language);
  const line = words.control?.line;
  const world = reports[0]?.map.world;
  if (!line || !world || region.lines.length === 0) return [];
  const path = linePathOf(region);
  const idOf = (asOf: string, part: 'line' | 'control') =>
    downloadOf(region.datasets.find((each) => each.asOf === asOf && each.part === part)?.id ?? '');
  const { body, head } = render(ControlLine, {
    props: {
      lines: region.lines,
      map: lineMapOf(region, world),
      reports: reports.map(({ report: { title, language: of }, slug }) => ({
        title,
        language: of,
        href: `${rootOf(path)}${of}/${slug}/`,
      })),
      figures: lineFigures(region, language),
      words: { ...line, borders: words.borders },
      downloads: (asOf: string) => ({ line: idOf(asOf, 'line'), areas: idOf(asOf, 'control') }),
      nameOf: new Map(region.units.map(({ id, properties }) => [id, inLanguage(properties.names, language)])),
      language,
      root: rootOf(path),
    },
  });
  return [
    {
      path,
      root: rootOf(path),
      title: line.title,
      language,
      body,
      head,
      css: wordStyles.line,
      script: 'line',
    },
  ];
}

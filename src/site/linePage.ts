import { render } from 'svelte/server';
import { inLanguage } from '../lib/input/atoms.ts';
import { regionWordsIn } from '../lib/map/region.ts';
import { downloadOf } from '../lib/server/downloadPaths.ts';
import type { Region } from '../lib/server/read/region.ts';
import type { Page } from '../lib/server/site/page.ts';
import ControlLine from '../lib/ui/pages/ControlLine.svelte';
import { wordStyles } from './styles.ts';

/** The page that tells why a region's line of control runs where it does. */
export const linePathOf = ({ file }: Region) => `en/${file.control?.page ?? file.country.toLowerCase()}/`;

export const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** The page that tells of a region's line of control. */
export function linePage(region: Region): Page[] {
  const language = 'en';
  const words = regionWordsIn(region.file, language);
  const line = words.control?.line;
  if (!line || region.lines.length === 0) return [];
  const path = linePathOf(region);
  const idOf = (asOf: string, part: 'line' | 'control') =>
    downloadOf(region.datasets.find((each) => each.asOf === asOf && each.part === part)?.id ?? '');
  const { body, head } = render(ControlLine, {
    props: {
      lines: region.lines,
      words: { ...line, borders: words.borders },
      downloads: (asOf: string) => ({ line: idOf(asOf, 'line'), areas: idOf(asOf, 'control') }),
      nameOf: new Map(region.units.map(({ id, properties }) => [id, inLanguage(properties.names, language)])),
      language,
      root: rootOf(path),
    },
  });
  return [{ path, root: rootOf(path), title: line.title, language, body, head, css: wordStyles.line }];
}

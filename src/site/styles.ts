import { sceneCss } from '../lib/server/sceneCss.ts';
import { rowOf, type Layer } from '../lib/map/roles.ts';
import type { Mark } from '../lib/report/marks.ts';
import type { Units } from '../lib/report/units.ts';
import { paintsCss } from '../lib/still/paint.ts';
import { cellsCss } from '../lib/still/cells.ts';
import { choiceCss } from './choiceCss.ts';
import type { Scene } from '../lib/still/scene.ts';
import { paletteCss } from '../lib/theme/palette.ts';
import checksCss from '../lib/ui/claims/checks.css?inline';
import claimListCss from '../lib/ui/claims/claimList.css?inline';
import claimsCss from '../lib/ui/claims/claims.css?inline';
import denseCss from '../lib/ui/dense/dense.css?inline';
import columnCss from '../lib/ui/report/column.css?inline';
import drawnCss from '../lib/ui/claims/drawn.css?inline';
import headCss from '../lib/ui/report/head.css?inline';
import embedCss from '../lib/ui/report/embed.css?inline';
import legendCss from '../lib/ui/map/legend.css?inline';
import lineCss from '../lib/ui/pages/line.css?inline';
import listCss from '../lib/ui/pages/list.css?inline';
import liveCss from '../lib/ui/report/interactive.css?inline';
import mapCss from '../lib/ui/map/map.css?inline';
import marksCss from '../lib/ui/below/marks.css?inline';
import pageCss from '../lib/ui/report/page.css?inline';
import paperCss from '../lib/ui/report/paper.css?inline';
import previewCss from '../lib/ui/pages/preview.css?inline';
import reportCss from '../lib/ui/report/report.css?inline';
import textCss from '../lib/ui/text/text.css?inline';
import timeCss from '../lib/ui/map/time.css?inline';

const joined = (...sheets: readonly string[]) => sheets.join('\n');

const words = joined(paletteCss([]), pageCss, headCss);

/** The style sheets of pages that are words alone. */
export const wordStyles = {
  reports: joined(words, listCss),
  corrections: joined(words, listCss, checksCss, claimsCss, claimListCss),
  line: joined(words, listCss, lineCss),
  preview: joined(words, listCss, previewCss),
  drawn: joined(words, checksCss, claimsCss, drawnCss),
  statement: words,
};

/** How much room is kept below the map of a page, on a wide window and on a phone: CSS lengths. */
const roomOf = (wide: string, narrow: string) =>
  `.page{--dates:${wide}}@media (max-width:26rem){.page{--dates:${narrow}}}`;

/** In a low window the dates' own height, to the pixel: the text keeps its room. */
const lowDates = '@media (max-width:26rem) and (max-height:37.5rem){.page{--dates:3.75rem}}';

/**
 * The style sheets of a report's page: `css` is in the head, with what the first view needs and no more; `laterCss`
 * stands in the body, before what it is for.
 */
export function reportStyles(
  scene: Scene,
  layers: readonly Layer[],
  marks: readonly Mark[],
  units: Units | undefined,
  { embed, dated, dense }: { embed: boolean; dated: boolean; dense: boolean },
): { css: string; laterCss: string } {
  // The map of an embed gives way to what stands below it, so that all of it is the first view.
  const belowMap = joined(legendCss, timeCss);
  const lists = joined(textCss, checksCss, marksCss, claimsCss, liveCss);
  return {
    css: joined(
      paletteCss(layers.map(({ role, tone }) => tone ?? rowOf(role).tone)),
      pageCss,
      mapCss,
      paintsCss(layers),
      embed ? joined(belowMap, embedCss) : joined(headCss, reportCss),
      dense ? joined(denseCss, cellsCss(scene.shapes)) : '',
      // The room of what stands below the map; on a phone its words take more lines.
      embed ? '' : dense ? roomOf('7.5rem', '8.75rem') : dated ? roomOf('2.25rem', '3rem') + lowDates : '',
      sceneCss(scene, marks, !embed),
    ),
    laterCss: joined(
      embed ? lists : joined(belowMap, lists, claimListCss, columnCss),
      paperCss,
      // The table of units, whose rows a fragment can light, is on the page alone.
      choiceCss(layers, marks, embed ? undefined : units, scene.languages),
    ),
  };
}

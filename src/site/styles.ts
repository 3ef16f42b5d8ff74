import { sceneCss } from '../lib/server/sceneCss.ts';
import { rowOf, type Layer } from '../lib/map/roles.ts';
import type { Mark } from '../lib/report/marks.ts';
import type { Units } from '../lib/report/units.ts';
import { paintsCss } from '../lib/still/paint.ts';
import { cellsCss } from '../lib/still/cells.ts';
import { choiceCss } from './choiceCss.ts';
import type { Scene } from '../lib/still/scene.ts';
import { paletteCss } from '../lib/theme/palette.ts';
import type { Sheet } from '../lib/server/site/sheets.ts';
import marksSheet from '../lib/ui/below/marks.css?parts';
import unitsSheet from '../lib/ui/below/units.css?parts';
import checksSheet from '../lib/ui/claims/checks.css?parts';
import claimListSheet from '../lib/ui/claims/claimList.css?parts';
import claimsSheet from '../lib/ui/claims/claims.css?parts';
import drawingSheet from '../lib/ui/claims/drawing.css?parts';
import drawnSheet from '../lib/ui/claims/drawn.css?parts';
import denseSheet from '../lib/ui/dense/dense.css?parts';
import chartSheet from '../lib/ui/map/chart.css?parts';
import legendSheet from '../lib/ui/map/legend.css?parts';
import mapSheet from '../lib/ui/map/map.css?parts';
import timeSheet from '../lib/ui/map/time.css?parts';
import lineSheet from '../lib/ui/pages/line.css?parts';
import listSheet from '../lib/ui/pages/list.css?parts';
import previewSheet from '../lib/ui/pages/preview.css?parts';
import embedSheet from '../lib/ui/report/embed.css?parts';
import headSheet from '../lib/ui/report/head.css?parts';
import pageSheet from '../lib/ui/report/page.css?parts';
import reportSheet from '../lib/ui/report/report.css?parts';
import reportMapSheet from '../lib/ui/report/reportMap.css?parts';
import buttonSheet from '../lib/ui/share/button.css?parts';
import stepperSheet from '../lib/ui/text/stepper.css?parts';
import textSheet from '../lib/ui/text/text.css?parts';

const joined = (...sheets: readonly string[]) => sheets.join('');

const words = (...sheets: readonly Sheet[]) =>
  joined(
    paletteCss([]),
    ...[pageSheet, headSheet, ...sheets].flatMap(({ words: { first, later } }) => [first, later]),
  );

/** The style sheets of pages that are words alone. */
export const wordStyles = {
  reports: words(listSheet),
  corrections: words(listSheet, checksSheet, claimsSheet, claimListSheet),
  line: words(listSheet, lineSheet),
  preview: words(listSheet, previewSheet),
  drawn: words(checksSheet, claimsSheet, drawingSheet, drawnSheet),
  statement: words(),
};

/** The sheets of a report's page and of an embed, in the order in which one overrides another. */
const sheetsOf = {
  page: [
    ...[
      pageSheet,
      mapSheet,
      reportMapSheet,
      headSheet,
      reportSheet,
      legendSheet,
      timeSheet,
      chartSheet,
      textSheet,
    ],
    ...[checksSheet, marksSheet, claimsSheet, drawingSheet, claimListSheet, unitsSheet, buttonSheet],
  ],
  embed: [
    ...[pageSheet, mapSheet, reportMapSheet, embedSheet, legendSheet, timeSheet, stepperSheet, textSheet],
    ...[checksSheet, marksSheet, claimsSheet],
  ],
};

/** How much room is kept below the map of a page, on a wide window and on a phone: CSS lengths. */
const roomOf = (wide: string, narrow: string) =>
  `.page{--dates:${wide}}@media (max-width:26rem){.page{--dates:${narrow}}}`;

/** In a low window the dates' own height, to the pixel: the text keeps its room. */
const lowDates = '@media (max-width:26rem) and (max-height:37.5rem){.page{--dates:3.75rem}}';

/**
 * The style sheets of a report's page: `css` is in the head, with what the first view needs and no more; `laterCss`
 * stands in the body, before what it is for. Which rule is sent when is marked in its sheet: see CONTRIBUTING.md.
 */
export function reportStyles(
  scene: Scene,
  layers: readonly Layer[],
  marks: readonly Mark[],
  units: Units | undefined,
  { embed, dated, dense, names }: { embed: boolean; dated: boolean; dense: boolean; names: string },
): { css: string; laterCss: string } {
  const frame = embed ? 'embed' : 'page';
  const sheets = [...sheetsOf[frame], ...(dense ? [denseSheet] : [])].map((sheet) => sheet[frame]);
  return {
    css: joined(
      paletteCss(layers.map(({ role, tone }) => tone ?? rowOf(role).tone)),
      ...sheets.map(({ first }) => first),
      paintsCss(layers),
      dense ? cellsCss(scene.shapes) : '',
      // The room of what stands below the map; on a phone its words take more lines.
      embed ? '' : dense ? roomOf('7.5rem', '8.75rem') : dated ? roomOf('2.25rem', '3rem') + lowDates : '',
      sceneCss(scene, marks, !embed, names),
    ),
    laterCss: joined(
      ...sheets.map(({ later }) => later),
      // The table of units, whose rows a fragment can light, is on the page alone.
      choiceCss(
        layers,
        marks,
        embed ? undefined : units,
        scene.languages.filter((language) => language !== names),
      ),
    ),
  };
}

import type { Aim } from '../../geo/camera.ts';
import { drawingHeight, drawingSvg, drawingWidth, type Drawing } from '../../claims/drawing.ts';
import type { Layer } from '../../map/roles.ts';
import type { Mark } from '../../report/marks.ts';
import type { Scene } from '../../still/scene.ts';
import { palettes } from '../../theme/palette.ts';
import { escapeHtml } from '../../report/markup.ts';
import { mapPicture } from '../../still/picture.ts';
import { linesOf, setText } from '../../still/wrap.ts';

/** The size every network takes for the picture of a link. */
export const cardSize = { width: 1200, height: 630 };
/** The width of the words' column, without its margins; lines are set to fit it. */
export const columnWidth = 488;

const margin = 56;
const split = columnWidth + 2 * margin;
/** Feeds show a card at less than half its size: the map's letters and lines are drawn larger. */
const magnified = 1.75;
const { paper, ink, quiet, rule, lit, control, contact } = palettes.light;

/** What a card says, all of it in the report's language. */
export type CardText = {
  /** The large text: a report's title, or a statement, which is cut where it is too long. */
  readonly text: string;
  /** Above it: the title of the report that a statement stands in. */
  readonly above?: string | undefined;
  /** Below it: the day the map shows, and the source. */
  readonly below: readonly string[];
};

const lineOf = (x: number, y: number, size: number, text: string, more: string) =>
  `<text x="${x}" y="${y.toFixed(1)}" font-size="${size}" ${more}>${escapeHtml(text)}</text>`;

/** The column of words: the name of the site, the title above, the text, the day and the source. */
export function cardColumn({ text, above, below }: CardText): string {
  const out = [
    `<rect x="${margin}" y="52" width="20" height="20" fill="${control}"/><rect x="${margin + 8}" y="60" width="20" height="20" fill="none" stroke="${lit}" stroke-width="3"/>`,
    lineOf(margin + 42, 75, 25, 'Geogloss', `font-family="Noto Sans" font-weight="600" fill="${ink}"`),
  ];
  let top = 112;
  for (const line of above === undefined ? [] : linesOf(above, columnWidth / 22).slice(0, 2)) {
    top += 28;
    out.push(lineOf(margin, top, 22, line, `font-family="Noto Sans" fill="${quiet}"`));
  }
  const notes = below.flatMap((line) => linesOf(line, columnWidth / 20)).slice(0, 4);
  const bottom = cardSize.height - 48 - (notes.length - 1) * 27;
  const box = { width: columnWidth, height: bottom - 52 - top - 14 };
  const sizes = above === undefined ? [60, 54, 48, 42, 36] : [46, 42, 38, 34, 30, 27];
  const { size, lines } = setText(text, box, sizes, 1.24);
  lines.forEach((line, i) => {
    const y = top + 14 + size * (1 + i * 1.24);
    out.push(lineOf(margin, y, size, line, `font-family="Source Serif 4" font-weight="600" fill="${ink}"`));
  });
  out.push(`<rect x="${margin}" y="${bottom - 40}" width="${columnWidth}" height="2" fill="${rule}"/>`);
  notes.forEach((line, i) => {
    out.push(lineOf(margin, bottom + i * 27, 20, line, `font-family="Noto Sans" fill="${quiet}"`));
  });
  return out.join('\n');
}

/**
 * The picture that stands for a link to a report or to one of its statements, as an SVG of 1200 x 630 pixels.
 *
 * @param layers - of its map
 * @param marks - the marks to show: those of the statement, or all
 * @param aim - what to frame; without it, the opening view
 */
export function cardSvg(
  scene: Scene,
  layers: readonly Layer[],
  marks: readonly Mark[],
  text: CardText,
  aim?: Aim,
): string {
  const { width, height } = cardSize;
  const map = { width: (width - split) / magnified, height: height / magnified };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<g transform="translate(${split} 0) scale(${magnified})">${mapPicture(scene, layers, marks, map, aim)}</g>
<rect width="${split}" height="${height}" fill="${paper}"/>
<rect x="${split}" width="2" height="${height}" fill="${rule}"/>
${cardColumn(text)}
</svg>`;
}

/** What the card of a drawing says, all of it in the report's language. */
export type DrawnText = {
  /** The report's title. */
  readonly above: string;
  /** The words of the report that were checked. */
  readonly quote: string;
  /** How the two stand. */
  readonly verdict: string;
  readonly differs: boolean;
  /** What the check found. */
  readonly found: string;
  /** Who says it, and the source of the report. */
  readonly below: readonly string[];
};

/** The picture of a check: the words that were checked, the drawing, and what was found; 1200 x 630 pixels. */
export function drawnCardSvg(
  drawing: Drawing,
  { above, quote, verdict, differs, found, below }: DrawnText,
): string {
  const { width, height } = cardSize;
  const inner = width - 2 * margin;
  const sans = 'font-family="Noto Sans"';
  const out = [
    `<rect x="${margin}" y="52" width="20" height="20" fill="${control}"/><rect x="${margin + 8}" y="60" width="20" height="20" fill="none" stroke="${lit}" stroke-width="3"/>`,
    lineOf(margin + 42, 75, 25, `Geogloss. ${above}`, `${sans} font-weight="600" fill="${quiet}"`),
  ];
  const set = setText(quote, { width: inner, height: 104 }, [48, 42, 36, 30], 1.15);
  let y = 96;
  for (const line of set.lines) {
    y += set.size * 1.15;
    out.push(
      lineOf(margin, y, set.size, line, `font-family="Source Serif 4" font-weight="600" fill="${ink}"`),
    );
  }
  y += 44;
  out.push(
    `<rect x="${margin}" y="${(y - 27).toFixed(1)}" width="10" height="34" fill="${differs ? control : rule}"/>`,
    lineOf(margin + 24, y, 28, verdict, `${sans} font-weight="600" fill="${ink}"`),
  );
  const notes = below.flatMap((line) => linesOf(line, inner / 20)).slice(0, 2);
  const bottom = height - 40 - (notes.length - 1) * 27;
  // Whole sentences, as far as they fit: the drawing has the rest.
  const sentences = found.split(/(?<=\.)\s+(?=\p{Lu})/u);
  const fitting = sentences.map((_, i) => linesOf(sentences.slice(0, i + 1).join(' '), inner / 22));
  const words = fitting.findLast((lines) => lines.length <= 2) ?? fitting[0]?.slice(0, 3) ?? [];
  const foundTop = bottom - 46 - words.length * 30;
  const box = { top: y + 22, height: foundTop - y - 52 };
  const scale = Math.min(inner / drawingWidth, box.height / drawingHeight(drawing), 2.6);
  const inks = { ink, quiet, rule, first: control, second: contact };
  out.push(
    `<g transform="translate(${margin} ${box.top.toFixed(1)}) scale(${scale.toFixed(3)})" ${sans}>${drawingSvg(drawing, inks)}</g>`,
    ...words.map((line, i) => lineOf(margin, foundTop + 26 + i * 30, 22, line, `${sans} fill="${ink}"`)),
    `<rect x="${margin}" y="${bottom - 32}" width="${inner}" height="2" fill="${rule}"/>`,
    ...notes.map((line, i) => lineOf(margin, bottom + i * 27, 20, line, `${sans} fill="${quiet}"`)),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${paper}"/>
${out.join('\n')}
</svg>`;
}

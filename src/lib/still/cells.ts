import { totalOf } from '../dense/counts.ts';
import type { Cell } from '../dense/model.ts';
import type { Bounds } from '../geo/mercator.ts';
import { circlesOf, mostOf, narrowBelow, narrowed, widthOf } from './circles.ts';
import { widthOfCell } from './cellKind.ts';
import type { Scene, Shape } from './scene.ts';

/** The circles of a layer's cells as shapes of the still. The second class of each says its width, in half pixels. */
export function cellShapes(
  layer: string,
  cells: readonly Cell[],
  frame: { readonly home: Bounds; readonly grid: number },
): Shape[] {
  const counted = cells.map(({ lon, lat, counts }) => ({ lon, lat, count: totalOf(counts) }));
  const most = mostOf(counted.map(({ count }) => count));
  return circlesOf(counted, most, frame).map(({ wide, d }) => ({
    key: `${layer}-${wide}`,
    layer,
    kind: `cell w${wide}`,
    d,
  }));
}

/** The style sheet of the widths of circles. */
export function cellsCss(shapes: readonly Shape[]): string {
  const widths = [...new Set(shapes.flatMap(({ kind }) => widthOfCell(kind) ?? []))];
  if (widths.length === 0) return '';
  const rules = widths.map((width) => `.w${width * 2}{stroke-width:${widthOf(width * 2)}}`);
  return `.still{${rules.join('')}}@container (max-width:${narrowBelow - 0.1}px){.cell{--narrowed:${narrowed}}}`;
}

/** Whether a shape of the still is circles of cells, which belong to the filter. */
export const isCells = ({ kind }: Shape): boolean => widthOfCell(kind) !== undefined;

/** The circles of a scene as SVG: a script that filters them draws others in their place. */
export function cellsMarkup({ shapes }: Scene): string {
  const cells = shapes.filter(isCells);
  const paths = cells.map(({ kind, d }) => `<path class="${kind}" d="${d}"/>`);
  return `<g class="cells layer-${cells[0]?.layer ?? ''}">${paths.join('')}</g>`;
}

import type { Size } from '../../geo/camera.ts';
import type { Layer } from '../../map/roles.ts';
import type { Mark } from '../../report/marks.ts';
import type { Scene } from '../../still/scene.ts';
import { palettes } from '../../theme/palette.ts';
import { escapeHtml } from '../../report/markup.ts';
import { mapPicture } from '../../still/picture.ts';

/** Of the drawing, in pixels; its map is drawn as a page would show it at a third of that. */
const size = { width: 2400, height: 1500 };
const magnified = 2.4;

/** The opening view of a report's map, as an SVG of a size in pixels: for the list of reports. */
export function openingSvg(
  scene: Scene,
  layers: readonly Layer[],
  marks: readonly Mark[],
  { width, height }: Size,
): string {
  const drawn = { width: width / 1.25, height: height / 1.25 };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${drawn.width} ${drawn.height}">
${mapPicture(scene, layers, marks, drawn)}
</svg>
`;
}

/**
 * The opening view of a report's map with all its marks, as an SVG that needs no style sheet.
 *
 * @param layers - of its map
 * @param caption - what must not be parted from the map: the report, the day it shows, the source
 */
export function stillSvg(
  scene: Scene,
  layers: readonly Layer[],
  marks: readonly Mark[],
  caption: string,
): string {
  const { width, height } = size;
  const foot = 30;
  const map = { width: width / magnified, height: height / magnified - foot };
  const { paper, ink } = palettes.light;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${map.width} ${map.height + foot}">
${mapPicture(scene, layers, marks, map)}
<rect y="${map.height}" width="${map.width}" height="${foot}" fill="${paper}"/>
<text x="12" y="${map.height + 20}" font-family="Noto Sans, sans-serif" font-size="12" fill="${ink}">${escapeHtml(caption)}</text>
</svg>
`;
}

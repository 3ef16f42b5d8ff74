import { fit, scaleOf, type Camera, type Size } from '../geo/camera.ts';
import { project, union, type Bounds } from '../geo/mercator.ts';
import type { Mark } from '../report/marks.ts';
import { labelSides } from './labelled.ts';
import { linesOff, type Side } from './labels.ts';
import { grid } from './path.ts';
import type { Scene, Shape } from './scene.ts';
import { palettes, type Palette } from '../theme/palette.ts';
import { escapeHtml } from '../report/markup.ts';

/** A single place is shown with the country around it. */
const closest = 3.6;

type Paint = {
  readonly fill?: string;
  readonly alpha?: number;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
};

/** The style sheet of the page's still, as a drawing outside a page needs it: said on every path. */
function paintOf(kind: string, colours: Palette): Paint | undefined {
  const contact = { stroke: colours.contact, width: 2.25 };
  const paints: Readonly<Record<string, Paint>> = {
    land: { fill: colours.land, stroke: colours.coast, width: 0.75 },
    ukraine: { fill: colours.ukraine, stroke: colours.coast, width: 0.75 },
    river: { stroke: colours.river, width: 1 },
    lake: { fill: colours.water },
    border: { stroke: colours.border, width: 1 },
    oblast: { stroke: colours.oblast, width: 0.6 },
    occupied: { fill: colours.occupied, alpha: 0.5, stroke: colours.occupiedLine, width: 1 },
    hatched: { fill: 'url(#hatch)' },
    ring: { fill: colours.incident, alpha: 0.16, stroke: colours.incident, width: 1.5 },
    'contact took-place': contact,
    'contact acknowledged': { ...contact, dash: [9, 3.5] },
    'contact proposed': { ...contact, dash: [1.75, 3] },
  };
  return paints[kind];
}

/** Widths are pixels of the map; the paths are `grid` units of the flat world. */
function pathOf({ kind, d }: Shape, pixel: number, colours: Palette): string {
  const paint = paintOf(kind, colours);
  if (!paint) return '';
  const { fill = 'none', alpha = 1, stroke, width = 0, dash } = paint;
  const length = (pixels: number) => (pixels * pixel).toFixed(2);
  return (
    `<path d="${d}" fill="${fill}" fill-opacity="${alpha}"` +
    (stroke ? ` stroke="${stroke}" stroke-width="${length(width)}" stroke-linejoin="round"` : '') +
    (dash ? ` stroke-dasharray="${dash.map(length).join(' ')}"` : '') +
    '/>'
  );
}

function symbolOf(mark: Mark, colours: Palette): string {
  const square = (tone: string, turn = '') =>
    `<g${turn}><rect x="-6" y="-6" width="12" height="12" fill="${tone}"/><rect x="-4" y="-4" width="8" height="8" fill="none" stroke="${colours.ukraine}" stroke-width="2"/></g>`;
  if (mark.layer === 'seats') return square(colours.seat);
  if (mark.layer === 'talks') return square(colours.talks, ' transform="rotate(45)"');
  if (mark.layer !== 'incidents') return '';
  return `<circle r="6.5" fill="${colours.incident}"/><circle r="4.5" fill="none" stroke="${colours.ukraine}" stroke-width="2"/>`;
}

function labelOf(text: string, side: Side, off: number, style: string, colours: Palette): string {
  if (side === 'none') return '';
  const [x, anchor] =
    side === 'right'
      ? [off, 'start']
      : side === 'left'
        ? [-off, 'end']
        : side.includes('-right')
          ? [-9, 'start']
          : side.includes('-left')
            ? [9, 'end']
            : [0, 'middle'];
  const [far, up] = [off + linesOff(side), side.startsWith('top')];
  const y = up ? -far - 3 : side.startsWith('bottom') ? far + 11 : 4.5;
  const leader = /-\d$/u.test(side)
    ? `<path d="M0 ${up ? `-8V-${far}` : `8V${far}`}" stroke="${colours.ink}"/>`
    : '';
  const at = `x="${x}" y="${y}" text-anchor="${anchor}" ${style}`;
  const halo = `stroke="${colours.ukraine}" stroke-width="3" stroke-linejoin="round" stroke-opacity="0.9"`;
  return `${leader}<text ${at} ${halo}>${escapeHtml(text)}</text><text ${at}>${escapeHtml(text)}</text>`;
}

/**
 * A map as the inner part of an SVG `size` pixels large: the still's own shapes, drawn without a
 * style sheet, for programs that have none.
 *
 * @param marks - the marks to show; none of them gives the opening view
 * @param bounds - what to frame; without it, the marks
 * @param colours - of the light page unless said otherwise
 */
export function mapPicture(
  scene: Scene,
  marks: readonly Mark[],
  size: Size,
  bounds?: Bounds,
  colours: Palette = palettes.light,
): string {
  const shown = new Set(marks.map(({ id }) => id));
  const edge = { top: 34, right: 44, bottom: 30, left: 44 };
  const camera: Camera =
    bounds || marks.length === 0
      ? fit(bounds ?? scene.home, size)
      : fit(union(marks.map((mark) => mark.bounds)), size, edge, closest);
  const k = scaleOf(camera.zoom);
  const center = project(camera.center);
  const [left, top] = [center.x - size.width / 2 / k, center.y - size.height / 2 / k];
  const sides = labelSides(marks, scene.towns, camera, size);
  const placed = (at: Mark['at'], inner: string) => {
    const { x, y } = project(at);
    return `<g transform="translate(${((x - left) * k).toFixed(1)} ${((y - top) * k).toFixed(1)})">${inner}</g>`;
  };
  // The occupied territory is always there: it is what the places lie in.
  const drawn = scene.shapes.filter(({ mark, layer }) => !mark || shown.has(mark) || layer === 'occupied');
  const townStyle = `font-size="12" fill="${colours.quiet}"`;
  const towns = scene.towns
    .filter(({ id }) => (sides.get(id) ?? 'none') !== 'none')
    .map(({ id, label, at }) =>
      placed(
        at,
        `<circle r="2.5" fill="${colours.quiet}"/>${labelOf(label, sides.get(id) ?? 'none', 6, townStyle, colours)}`,
      ),
    );
  const labels = marks.map((mark) => {
    const fill =
      mark.layer === 'occupied'
        ? colours.occupiedLine
        : mark.layer === 'contacts'
          ? colours.contact
          : colours.ink;
    const style = `font-size="13" font-weight="600" fill="${fill}"`;
    return placed(
      mark.at,
      symbolOf(mark, colours) + labelOf(mark.label, sides.get(mark.id) ?? 'none', 10, style, colours),
    );
  });
  return `<defs><pattern id="hatch" width="${6 / k / grid}" height="${6 / k / grid}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M${3 / k / grid} 0v${6 / k / grid}" stroke="${colours.occupiedLine}" stroke-opacity="0.75" stroke-width="${1.1 / k / grid}"/></pattern></defs>
<rect width="${size.width}" height="${size.height}" fill="${colours.water}"/>
<g transform="scale(${k * grid}) translate(${-left / grid} ${-top / grid})">${drawn.map((shape) => pathOf(shape, 1 / k / grid, colours)).join('')}</g>
<g font-family="Noto Sans, sans-serif">${towns.join('')}${labels.join('')}</g>`;
}

import { cameraFor, scaleOf, type Aim, type Size } from '../geo/camera.ts';
import { project, worldSize } from '../geo/mercator.ts';
import type { Mark } from '../report/marks.ts';
import { labelSides } from './labelled.ts';
import { linesOff } from './labelBoxes.ts';
import type { Side } from './labels.ts';
import { heldIn, type Point } from './rim.ts';
import { paintOf, patternsOf, toneIn } from '../map/rolePaints.ts';
import { isPlace, rowOf, type Layer } from '../map/roles.ts';
import { turnsOf } from './frame.ts';
import { widthOfCell } from './cellKind.ts';
import { paintAttributes } from './paint.ts';
import type { Scene, Shape } from './scene.ts';
import { tile } from './tile.ts';
import { patternStroke, tiles } from './tiles.ts';
import { palettes, type Palette } from '../theme/palette.ts';
import { escapeHtml } from '../report/markup.ts';

/** Widths are pixels of the map; the paths are `grid` units of the flat world. */
function pathOf({ kind, d }: Shape, layer: Layer, pixel: number, colours: Palette): string {
  const [first = '', second] = kind.split(' ');
  const given = paintOf(layer.role, first);
  if (!given || given.hit !== undefined) return '';
  const width = widthOfCell(kind);
  const paint =
    width === undefined || !given.stroke ? given : { ...given, stroke: { ...given.stroke, width } };
  const pattern = width === undefined ? second : undefined;
  const fillOf = pattern && `url(#${pattern})`;
  return `<path d="${d}" ${paintAttributes(layer, paint, { pixel, colours, fillOf })}/>`;
}

function symbolOf({ role }: Mark, layer: Layer | undefined, colours: Palette): string {
  const { symbol } = rowOf(role);
  if (!symbol) return '';
  const tone = colours[toneIn(layer ?? { role }, 'own')];
  if (symbol === 'disc')
    return `<circle r="6.5" fill="${tone}"/><circle r="4.5" fill="none" stroke="${colours.region}" stroke-width="2"/>`;
  const turn = symbol === 'diamond' ? ' transform="rotate(45)"' : '';
  return `<g${turn}><rect x="-6" y="-6" width="12" height="12" fill="${tone}"/><rect x="-4" y="-4" width="8" height="8" fill="none" stroke="${colours.region}" stroke-width="2"/></g>`;
}

/** The patterns of layers, for a drawing outside a page; `side` is the tile's, in units of the paths. */
const patternsIn = (layers: readonly Layer[], side: number, colours: Palette): string =>
  layers
    .flatMap((layer) =>
      patternsOf(layer).map(({ pattern, tone }) => {
        const { d, turn } = tiles[pattern] ?? { d: '', turn: 0 };
        return `<pattern id="x-${layer.id}-${pattern}" width="1" height="1" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn}) scale(${side})"><path d="${d}" stroke="${colours[tone]}" stroke-opacity="0.75" stroke-width="${patternStroke}"/></pattern>`;
      }),
    )
    .join('');

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
  const halo = `stroke="${colours.region}" stroke-width="3" stroke-linejoin="round" stroke-opacity="0.9"`;
  return `${leader}<text ${at} ${halo}>${escapeHtml(text)}</text><text ${at}>${escapeHtml(text)}</text>`;
}

/**
 * A map as the inner part of an SVG `size` pixels large: the still's own shapes, drawn without a
 * style sheet, for programs that have none.
 *
 * @param layers - of its map
 * @param marks - the marks to show
 * @param aim - what to frame; without it, the opening view
 * @param colours - of the light page unless said otherwise
 */
export function mapPicture(
  scene: Scene,
  layers: readonly Layer[],
  marks: readonly Mark[],
  size: Size,
  aim: Aim = { closest: 0, lit: [] },
  colours: Palette = palettes.light,
): string {
  const shown = new Set(marks.map(({ id }) => id));
  const padding = { top: 34, right: 44, bottom: 30, left: 44 };
  const camera = cameraFor(aim, scene.home, size, { padding });
  const k = scaleOf(camera.zoom);
  const center = project(camera.center);
  const [left, top] = [center.x - size.width / 2 / k, center.y - size.height / 2 / k];
  const sides = labelSides(marks, scene.names, camera, size);
  const pixelOf = (at: Mark['at']) => {
    const on = project(at);
    return { x: (on.x - left) * k, y: (on.y - top) * k };
  };
  const placed = ({ x, y }: Point, inner: string) =>
    `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${inner}</g>`;
  const layerOf = (id: string) => layers.find((layer) => layer.id === id);
  // Areas are always there: they are what the places lie in.
  const stays = (id: string) => ['control', 'area'].includes(layerOf(id)?.role ?? '');
  const drawn = scene.shapes.filter(({ mark, layer }) => !mark || shown.has(mark) || stays(layer));
  const styles = {
    town: `font-size="12" fill="${colours.quiet}"`,
    country: `font-size="11" letter-spacing="1.6" fill="${colours.quiet}"`,
    water: `font-size="12" font-style="italic" fill="${colours.waterName}"`,
  };
  const names = scene.names
    .filter(({ id }) => (sides.get(id) ?? 'none') !== 'none')
    .map(({ id, label, at, kind }) => {
      const text = kind === 'country' ? label.toUpperCase() : label;
      const side = sides.get(id) ?? 'none';
      const dot = kind === 'town' ? `<circle r="2.5" fill="${colours.quiet}"/>` : '';
      return placed(pixelOf(at), dot + labelOf(text, side, kind === 'town' ? 6 : 3, styles[kind], colours));
    });
  const labels = marks.map((mark) => {
    const fill = isPlace(mark.role) ? colours.ink : colours[labelTone(mark, layerOf(mark.layer))];
    const style = `font-size="13" font-weight="600" fill="${fill}"`;
    const point = pixelOf(mark.at);
    const held = mark.afar === undefined ? point : heldIn(point, size);
    const arrow = arrowOf(point, held);
    return placed(
      held,
      (arrow && `<path d="${arrow}" fill="${colours[toneIn(layerOf(mark.layer) ?? mark, 'own')]}"/>`) +
        symbolOf(mark, layerOf(mark.layer), colours) +
        labelOf(
          [mark.label, mark.afar].filter(Boolean).join(', '),
          sides.get(mark.id) ?? 'none',
          10,
          style,
          colours,
        ),
    );
  });
  const world = [-1, 0, 1].filter(
    (turn) => turn === 0 || turnsOf({ x: left, width: size.width / k }).includes(turn),
  );
  const ground = (list: readonly Shape[]) =>
    list.map((shape) => {
      const layer = layerOf(shape.layer);
      return layer ? pathOf(shape, layer, 1 / k / scene.grid, colours) : '';
    });
  const isBase = ({ layer }: Shape) => layerOf(layer)?.role === 'base';
  const base = ground(drawn.filter(isBase)).join('');
  const turned = world.map((turn) =>
    turn === 0 ? base : `<g transform="translate(${(turn * worldSize) / scene.grid})">${base}</g>`,
  );
  return `<defs>${patternsIn(layers, tile / k / scene.grid, colours)}</defs>
<rect width="${size.width}" height="${size.height}" fill="${colours.water}"/>
<g transform="scale(${k * scene.grid}) translate(${-left / scene.grid} ${-top / scene.grid})">${turned.join('')}${ground(drawn.filter((shape) => !isBase(shape))).join('')}</g>
<g font-family="Noto Sans, sans-serif">${names.join('')}${labels.join('')}</g>`;
}

/** The colour of the label of a line or an area: that of its edge. */
const labelTone = ({ role }: Mark, layer: Layer | undefined) =>
  role === 'control' ? 'controlLine' : toneIn(layer ?? { role }, 'own');

/** An arrowhead beside a symbol that is held at the rim, towards where its place is: SVG path data, as in globe.css. */
function arrowOf(point: Point, held: Point): string {
  const [x, y] = [point.x - held.x, point.y - held.y];
  const far = Math.hypot(x, y);
  if (far < 15) return '';
  const at = (along: number, across: number) =>
    `${((along * x - across * y) / far).toFixed(1)} ${((along * y + across * x) / far).toFixed(1)}`;
  return `M${at(9, -5)}L${at(15, 0)}L${at(9, 5)}Z`;
}

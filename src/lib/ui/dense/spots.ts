import { scaleOf, type Camera, type Size } from '../../geo/camera.ts';
import { project, unproject, worldSize } from '../../geo/mercator.ts';
import { countOf, shows, totalOf } from '../../dense/counts.ts';
import type { HomeCell } from '../../dense/packed.ts';
import type { DenseSource, DenseTile, Filter, Point, Square } from '../../dense/model.ts';
import { cellSteps, lastZoom, nameOf } from '../../dense/grid.ts';
import { narrowBelow, narrowed, radiusOf } from '../../still/circles.ts';
import type { Box } from './incident.ts';

/** What is drawn at one point of the flat world, whose width is 1: a cell of many rows, or a row itself. */
export type Spot = { readonly x: number; readonly y: number; readonly rows: number } & (
  { readonly cell: Omit<HomeCell, 'rows'> } | { readonly point: Point; readonly leaf: Square }
);

/** The radius of a row that is drawn as itself, in CSS pixels. */
const pointRadius = 4.5;

/** Where a position is in the flat world, whose width is 1. */
export const flat = (lon: number, lat: number) => {
  const { x, y } = project([lon, lat]);
  return { x: x / worldSize, y: y / worldSize };
};

export const spotsOf = (tile: DenseTile): Spot[] =>
  'cells' in tile
    ? spotsOfCells(tile.cells.map((cell) => ({ ...cell, rows: totalOf(cell.counts) })))
    : tile.points.map((point) => ({ ...flat(point.lon, point.lat), rows: 1, point, leaf: tile }));

export const spotsOfCells = (cells: readonly HomeCell[]): Spot[] =>
  cells.map(({ rows, ...cell }) => ({ ...flat(cell.lon, cell.lat), rows, cell }));

/** How many rows of a spot a filter lets through; all of them where they are not counted by time and type. */
export function countAt(spot: Spot, filter: Filter, types: number): number {
  if ('cell' in spot) return spot.cell.counts ? countOf(spot.cell.counts, filter, types) : spot.rows;
  const { bin, type } = spot.point;
  return shows(filter, bin, type) ? 1 : 0;
}

/** What a view shows of the flat world. */
export function boxOf({ center, zoom }: Camera, { width, height }: Size): Box {
  const { x, y } = flat(...center);
  const k = scaleOf(zoom) * worldSize;
  return [x - width / 2 / k, y - height / 2 / k, x + width / 2 / k, y + height / 2 / k];
}

/** Whether a point of the flat world is in a box, on whatever turn of the world. */
export const isIn = ([west, north, east, south]: Box, { x, y }: { x: number; y: number }): boolean =>
  y >= north && y <= south && x + Math.ceil(west - x) <= east;

/** The tiles of a zoom that cover a box, each once. */
export function tilesOver([west, north, east, south]: Box, z: number): Square[] {
  const n = 2 ** z;
  const found = new Map<string, Square>();
  for (let y = Math.max(0, Math.floor(north * n)); y <= Math.min(n - 1, Math.floor(south * n)); y += 1)
    for (let column = Math.floor(west * n); column <= Math.floor(east * n); column += 1) {
      const x = ((column % n) + n) % n;
      found.set(`${x}/${y}`, { z, x, y });
    }
  return [...found.values()];
}

/**
 * The zoom of the tiles whose cells are as large on a map as those of its opening view are in that.
 *
 * @param home - cells of the opening view
 * @param closer - how much closer the map looks, in zoom levels
 */
export const tileZoom = (home: readonly HomeCell[], closer: number): number =>
  Math.max(0, Math.min(lastZoom, (home[0]?.zoom ?? cellSteps) - cellSteps + Math.floor(closer + 0.4)));

/** Each tile that answers for a place, once: a leaf may answer for several. */
export async function tilesFrom(
  source: DenseSource,
  at: readonly Square[],
  signal?: AbortSignal,
): Promise<DenseTile[]> {
  const found = new Map<string, DenseTile>();
  for (const tile of await Promise.all(at.map(({ z, x, y }) => source.tile(z, x, y, signal))))
    if (tile) found.set(nameOf(tile), tile);
  return [...found.values()];
}

/** A circle of a square of the grid: what the square holds. */
export function squareOf({ zoom, x, y }: Pick<HomeCell, 'zoom' | 'x' | 'y'>): Box {
  const side = 2 ** -zoom;
  return [x * side, y * side, (x + 1) * side, (y + 1) * side];
}

/** A spot with what a filter leaves of it. */
export type Drawn = { readonly spot: Spot; readonly count: number; readonly radius: number };

/**
 * What a filter leaves of spots, the largest first, as they are drawn.
 *
 * @param most - the count that the largest circle stands for
 * @param width - of the map, CSS pixels
 */
export function drawnOf(
  spots: readonly Spot[],
  { filter, types, most, width }: { filter: Filter; types: number; most: number; width: number },
): Drawn[] {
  const factor = width < narrowBelow ? narrowed : 1;
  const drawn: Drawn[] = [];
  for (const spot of spots) {
    const count = countAt(spot, filter, types);
    if (count > 0)
      drawn.push({ spot, count, radius: 'cell' in spot ? radiusOf(count, most) * factor : pointRadius });
  }
  return drawn.sort((a, b) => b.radius - a.radius);
}

/** How a canvas is drawn. */
export type Drawing = {
  readonly drawn: readonly Drawn[];
  readonly camera: Camera;
  readonly size: Size;
  readonly colours: { readonly fill: string; readonly lit: string };
  readonly hovered: Spot | undefined;
  /** Whether the circles are not yet those of the filter. */
  readonly isPending: boolean;
};

/** Calls for each place of each spot on a map, in CSS pixels: on every turn of the world that it shows. */
function eachPlace(
  drawn: readonly Drawn[],
  { center, zoom }: Camera,
  { width, height }: Size,
  take: (each: Drawn, left: number, top: number) => void,
): void {
  const k = scaleOf(zoom) * worldSize;
  const middle = flat(...center);
  const reach = (width / 2 + 40) / k;
  for (const each of drawn) {
    const { x, y } = each.spot;
    const top = height / 2 + (y - middle.y) * k;
    if (top < -40 || top > height + 40) continue;
    for (let turn = Math.ceil(middle.x - reach - x); turn <= Math.floor(middle.x + reach - x); turn += 1)
      take(each, width / 2 + (x + turn - middle.x) * k, top);
  }
}

/** Draws what is shown: circles whose area follows the count, as the still does. */
export function drawSpots(
  pen: CanvasRenderingContext2D,
  { drawn, camera, size, colours, hovered, isPending }: Drawing,
): void {
  pen.clearRect(0, 0, size.width, size.height);
  pen.fillStyle = colours.fill;
  const strength = isPending ? 0.3 : 1;
  const ring: [number, number, number][] = [];
  eachPlace(drawn, camera, size, ({ spot, radius }, left, top) => {
    pen.globalAlpha = ('cell' in spot ? 0.5 : 0.7) * strength;
    pen.beginPath();
    pen.arc(left, top, radius, 0, 2 * Math.PI);
    pen.fill();
    if (spot === hovered) ring.push([left, top, radius]);
  });
  pen.globalAlpha = 1;
  pen.strokeStyle = colours.lit;
  pen.lineWidth = 2.5;
  for (const [left, top, radius] of ring) {
    pen.beginPath();
    pen.arc(left, top, radius + 1.5, 0, 2 * Math.PI);
    pen.stroke();
  }
}

/** What is under a point of a map: the smallest circle that holds it, or comes within a few pixels of it. */
export function spotAt(
  at: { readonly left: number; readonly top: number },
  { drawn, camera, size }: Pick<Drawing, 'drawn' | 'camera' | 'size'>,
  slack: number,
): Spot | undefined {
  let best: Drawn | undefined;
  eachPlace(drawn, camera, size, (each, left, top) => {
    const { radius } = each;
    const reach = Math.max(radius, Math.min(radius + slack, 12));
    if (Math.hypot(left - at.left, top - at.top) <= reach && radius < (best?.radius ?? Infinity)) best = each;
  });
  return best?.spot;
}

/** The position of a spot, in degrees. */
export const positionAt = ({ x, y }: { x: number; y: number }) =>
  unproject({ x: x * worldSize, y: y * worldSize });

import { scaleOf, type Camera, type Size } from '../../geo/camera.ts';
import { project, unproject, worldSize } from '../../geo/mercator.ts';
import { countOf, shows } from '../../dense/counts.ts';
import type { Cell, DenseSource, DenseTile, Filter, Point, Square } from '../../dense/model.ts';
import { cellSteps, lastZoom } from '../../dense/grid.ts';
import { narrowBelow, narrowed, radiusOf } from '../../still/cells.ts';
import type { Box } from './incident.ts';

/** What is drawn at one point of the flat world, whose width is 1: a cell of many rows, or a row itself. */
export type Spot = { readonly x: number; readonly y: number } & (
  { readonly cell: Cell } | { readonly point: Point; readonly leaf: Square }
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
    ? tile.cells.map((cell) => ({ ...flat(cell.lon, cell.lat), cell }))
    : tile.points.map((point) => ({ ...flat(point.lon, point.lat), point, leaf: tile }));

export const spotsOfCells = (cells: readonly Cell[]): Spot[] =>
  cells.map((cell) => ({ ...flat(cell.lon, cell.lat), cell }));

/** How many rows of a spot a filter lets through. */
export function countAt(spot: Spot, filter: Filter, types: number): number {
  if ('cell' in spot) return countOf(spot.cell.counts, filter, types);
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
export const tileZoom = (home: readonly Cell[], closer: number): number =>
  Math.max(0, Math.min(lastZoom, (home[0]?.zoom ?? cellSteps) - cellSteps + Math.floor(closer + 0.4)));

/** Each tile that answers for a place, once: a leaf may answer for several. */
export async function tilesFrom(
  source: DenseSource,
  at: readonly Square[],
  signal?: AbortSignal,
): Promise<DenseTile[]> {
  const found = new Map<string, DenseTile>();
  for (const tile of await Promise.all(at.map(({ z, x, y }) => source.tile(z, x, y, signal))))
    if (tile) found.set(`${tile.z}/${tile.x}/${tile.y}`, tile);
  return [...found.values()];
}

/** A circle of a square of the grid: what the square holds. */
export function squareOf({ zoom, x, y }: Cell): Box {
  const side = 2 ** -zoom;
  return [x * side, y * side, (x + 1) * side, (y + 1) * side];
}

/** How a canvas is drawn. */
export type Drawing = {
  readonly spots: readonly Spot[];
  /** By spot: how many rows are shown of it. */
  readonly counts: readonly number[];
  readonly most: number;
  readonly camera: Camera;
  readonly size: Size;
  readonly colours: { readonly fill: string; readonly lit: string };
  readonly hovered: Spot | undefined;
};

const radiusAt = (spot: Spot, count: number, most: number, { width }: Size): number =>
  'cell' in spot ? radiusOf(count, most) * (width < narrowBelow ? narrowed : 1) : pointRadius;

/** Where a point of the flat world stands on a map, in CSS pixels, on each turn of the world that it shows. */
function* placesOf({ x, y }: { x: number; y: number }, { center, zoom }: Camera, { width, height }: Size) {
  const k = scaleOf(zoom) * worldSize;
  const middle = flat(...center);
  const top = height / 2 + (y - middle.y) * k;
  if (top < -40 || top > height + 40) return;
  const reach = (width / 2 + 40) / k;
  for (let turn = Math.ceil(middle.x - reach - x); turn <= Math.floor(middle.x + reach - x); turn += 1)
    yield { left: width / 2 + (x + turn - middle.x) * k, top };
}

/** Draws what is shown: circles whose area follows the count, as the still does. */
export function drawSpots(
  pen: CanvasRenderingContext2D,
  { spots, counts, most, camera, size, colours, hovered }: Drawing,
): void {
  const order = spots
    .map((spot, i) => ({ spot, radius: radiusAt(spot, counts[i] ?? 0, most, size), count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.radius - a.radius);
  pen.clearRect(0, 0, size.width, size.height);
  pen.fillStyle = colours.fill;
  const ring: [number, number, number][] = [];
  for (const { spot, radius } of order) {
    pen.globalAlpha = 'cell' in spot ? 0.5 : 0.7;
    for (const { left, top } of placesOf(spot, camera, size)) {
      pen.beginPath();
      pen.arc(left, top, radius, 0, 2 * Math.PI);
      pen.fill();
      if (spot === hovered) ring.push([left, top, radius]);
    }
  }
  pen.globalAlpha = 1;
  pen.strokeStyle = colours.lit;
  pen.lineWidth = 2.5;
  for (const [left, top, radius] of ring) {
    pen.beginPath();
    pen.arc(left, top, radius + 1.5, 0, 2 * Math.PI);
    pen.stroke();
  }
}

/** The spot under a point of a map: the smallest whose circle holds it, or comes within a few pixels of it. */
export function spotAt(
  { left, top }: { readonly left: number; readonly top: number },
  { spots, counts, most, camera, size }: Omit<Drawing, 'colours' | 'hovered'>,
  slack: number,
): Spot | undefined {
  let best: { readonly spot: Spot; readonly radius: number } | undefined;
  spots.forEach((spot, i) => {
    const count = counts[i] ?? 0;
    if (count === 0) return;
    const radius = radiusAt(spot, count, most, size);
    for (const place of placesOf(spot, camera, size)) {
      const off = Math.hypot(place.left - left, place.top - top);
      const reach = Math.max(radius, Math.min(radius + slack, 12));
      if (off <= reach && radius < (best?.radius ?? Infinity)) best = { spot, radius };
    }
  });
  return best?.spot;
}

/** The position of a spot, in degrees. */
export const positionAt = ({ x, y }: { x: number; y: number }) =>
  unproject({ x: x * worldSize, y: y * worldSize });

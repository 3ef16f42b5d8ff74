import { binOf } from '../../dense/bins.ts';
import { countOf, shows } from '../../dense/counts.ts';
import { above, lastZoom, nameOf } from '../../dense/grid.ts';
import { byDay } from '../../dense/memorySource.ts';
import type { Axes, Cell, DenseSource, DenseTile, Filter, Square } from '../../dense/model.ts';
import { typeNumbers } from '../../dense/types.ts';
import type { IncidentAt } from '../../view/filterAddress.ts';
import type { Box, Incident } from './incident.ts';
import { countAt, flat, isIn, spotsOf, tilesFrom, tilesOver } from './spots.ts';

/** The list reads no more rows than this. */
export const mostListed = 1000;

/** So many tiles are asked for at once. */
const atOnce = 8;

/** Whether the rows of a tile can be read: it is a leaf, or one of the last whose rows come by the page. */
const isLeaf = (tile: DenseTile) => 'points' in tile || tile.z === lastZoom;

/** The rows of a leaf, a page after the other. */
async function* pagesOf(source: DenseSource, tile: DenseTile, signal?: AbortSignal) {
  const { z, x, y } = tile;
  const pages = 'pages' in tile ? (tile.pages ?? 1) : 1;
  for (let page = 0; page < pages; page += 1) {
    const leaf = pages > 1 ? { z, x, y, page } : { z, x, y };
    yield { leaf: { z, x, y }, rows: await source.rows(leaf, signal) };
  }
}

/** The incident of an address; undefined where there is none. */
export async function incidentAt(source: DenseSource, at: IncidentAt): Promise<Incident | undefined> {
  const tile = await source.tile(at.z, at.x, at.y);
  if (!tile || !isLeaf(tile)) return undefined;
  for await (const { leaf, rows } of pagesOf(source, tile)) {
    const row = rows.find(({ id }) => id === at.id);
    if (row) return { leaf, row };
  }
  return undefined;
}

const isOver = ([west, north, east, south]: Box, { z, x, y }: Square): boolean => {
  const side = 2 ** -z;
  const left = x * side + Math.ceil(west - (x + 1) * side);
  return (y + 1) * side >= north && y * side <= south && left <= east;
};
/** The squares below a tile that hold rows which a filter lets through. */
function below({ z, x, y }: Square, tile: DenseTile, filter: Filter, types: number): Square[] {
  const cells = 'cells' in tile ? tile.cells : [];
  const held = cells
    .filter(({ counts }) => countOf(counts, filter, types) > 0)
    .map(({ zoom, ...cell }) => above({ z: zoom, ...cell }, z + 1));
  return [0, 1, 2, 3]
    .map((i) => ({ z: z + 1, x: 2 * x + (i % 2), y: 2 * y + Math.floor(i / 2) }))
    .filter((child) => held.some((each) => each.x === child.x && each.y === child.y));
}

const squareIn = ({ zoom: z, x, y }: Pick<Cell, 'zoom' | 'x' | 'y'>): Square => ({ z, x, y });

/** What a list is asked for; `z` is the zoom of the tiles to begin with. */
type Wanted = { readonly box: Box; readonly filter: Filter; readonly z: number };

/** Rows of a box that a filter lets through, as they are met: at most `mostListed`, and whether there are more. */
async function incidentsIn(
  source: DenseSource,
  { bins, types }: Axes,
  { box, filter, z }: Wanted,
  signal: AbortSignal,
): Promise<{ found: Incident[]; more: boolean }> {
  const typeOf = typeNumbers(types);
  const found: Incident[] = [];
  const seen = new Set<string>();
  const waiting = tilesOver(box, z).reverse();
  async function fitting(tile: DenseTile): Promise<Incident[]> {
    const fit: Incident[] = [];
    for await (const { leaf, rows } of pagesOf(source, tile, signal)) {
      for (const row of rows)
        if (shows(filter, binOf(bins, row.from), typeOf(row.type)) && isIn(box, flat(row.lon, row.lat)))
          fit.push({ leaf, row });
      if (fit.length > mostListed) break;
    }
    return fit;
  }
  while (waiting.length > 0 && found.length <= mostListed) {
    const squares = waiting.splice(-atOnce).reverse();
    const tiles = await Promise.all(squares.map((at) => source.tile(at.z, at.x, at.y, signal)));
    const leaves: DenseTile[] = [];
    for (const [i, at] of squares.entries()) {
      const tile = tiles[i];
      const name = tile && nameOf(tile);
      if (!tile || !name || seen.has(name)) continue;
      if (isLeaf(tile)) {
        seen.add(name);
        // Its rows are read only where one of them is wanted.
        if (!('points' in tile) || tile.points.some(({ bin, type }) => shows(filter, bin, type)))
          leaves.push(tile);
      } else waiting.push(...below(at, tile, filter, types.length).filter((child) => isOver(box, child)));
    }
    found.push(...(await Promise.all(leaves.map(fitting))).flat());
  }
  return { found: found.slice(0, mostListed), more: found.length > mostListed };
}

/** The bins at one end of a filter's time of which a view has no more rows than a list: as many as surely fit. */
async function fewEnough(
  source: DenseSource,
  { types }: Axes,
  { box, filter, z }: Wanted,
  earliest: boolean,
  signal: AbortSignal,
): Promise<Filter> {
  const spots = (await tilesFrom(source, tilesOver(box, z), signal)).flatMap(spotsOf);
  // What a circle at the rim has outside the view counts as well: less is listed then, and never too much.
  const near = spots.filter((spot) => ('cell' in spot ? isOver(box, squareIn(spot.cell)) : isIn(box, spot)));
  const countIn = (bin: number) =>
    near.reduce((sum, spot) => sum + countAt(spot, { ...filter, from: bin, to: bin }, types.length), 0);
  let [from, to] = [filter.from, filter.to];
  if (earliest) {
    to = from;
    for (let sum = countIn(to); to < filter.to && (sum += countIn(to + 1)) <= mostListed;) to += 1;
  } else {
    from = to;
    for (let sum = countIn(from); from > filter.from && (sum += countIn(from - 1)) <= mostListed;) from -= 1;
  }
  return { ...filter, from, to };
}

/** The rows of a list by their day, and which they are. */
export type Listing = {
  readonly found: readonly Incident[];
  /** Whether the view has more. */
  readonly more: boolean;
  /** The bins that the list is of: it has no row of another, and all of these unless it is cut. */
  readonly time: Pick<Filter, 'from' | 'to'>;
  readonly isCut: boolean;
};

/** The list of a view: all its rows where they are no more than a list holds, or those of the time at one end of it. */
export async function listOf(
  source: DenseSource,
  axes: Axes,
  wanted: Wanted,
  earliest: boolean,
  signal: AbortSignal,
): Promise<Listing> {
  const all = await incidentsIn(source, axes, wanted, signal);
  const filter = all.more ? await fewEnough(source, axes, wanted, earliest, signal) : wanted.filter;
  const { found, more } = all.more ? await incidentsIn(source, axes, { ...wanted, filter }, signal) : all;
  const sorted = found.sort((a, b) => byDay(a.row, b.row));
  return {
    found: earliest ? sorted : sorted.reverse(),
    more: all.more,
    time: { from: filter.from, to: filter.to },
    isCut: more,
  };
}

import { binOf } from '../../dense/bins.ts';
import { countOf, shows } from '../../dense/counts.ts';
import { above, lastZoom } from '../../dense/grid.ts';
import type { Bins, DenseRow, DenseSource, DenseTile, Filter, Square } from '../../dense/model.ts';
import type { IncidentAt } from '../../view/filterAddress.ts';
import type { Box, Incident } from './incident.ts';
import { flat, isIn, tilesOver } from './spots.ts';

/** The list reads no more rows than this. */
export const mostListed = 1000;

/** What a filter is held against. */
export type Axes = {
  readonly bins: Bins;
  /** How many types there are. */
  readonly types: number;
  readonly typeOf: (type: string) => number;
};

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
const latestFirst = (a: { row: DenseRow }, b: { row: DenseRow }) =>
  a.row.from < b.row.from ? 1 : a.row.from > b.row.from ? -1 : 0;

/**
 * The rows of a box that a filter lets through, the latest first: at most `mostListed`, and whether there are more.
 *
 * @param z - the zoom of the tiles to begin with
 */
export async function incidentsIn(
  source: DenseSource,
  { bins, types, typeOf }: Axes,
  { box, filter, z }: { readonly box: Box; readonly filter: Filter; readonly z: number },
  signal: AbortSignal,
): Promise<{ found: Incident[]; more: boolean }> {
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
      const name = tile && [tile.z, tile.x, tile.y].join('.');
      if (!tile || !name || seen.has(name)) continue;
      if (isLeaf(tile)) {
        seen.add(name);
        // Its rows are read only where one of them is wanted.
        if (!('points' in tile) || tile.points.some(({ bin, type }) => shows(filter, bin, type)))
          leaves.push(tile);
      } else waiting.push(...below(at, tile, filter, types).filter((child) => isOver(box, child)));
    }
    found.push(...(await Promise.all(leaves.map(fitting))).flat());
  }
  return { found: found.sort(latestFirst).slice(0, mostListed), more: found.length > mostListed };
}

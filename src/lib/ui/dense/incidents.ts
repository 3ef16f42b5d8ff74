import { binOf } from '../../dense/bins.ts';
import { shows } from '../../dense/counts.ts';
import { lastZoom } from '../../dense/grid.ts';
import type { Bins, DenseRow, DenseSource, DenseTile, Filter, Square } from '../../dense/model.ts';
import type { IncidentAt } from '../../view/filterAddress.ts';
import type { Box, Incident } from './incident.ts';
import { flat, isIn, tilesOver } from './spots.ts';

/** The list reads no more rows than this. */
export const mostListed = 1000;

/** What a filter is held against. */
export type Axes = { readonly bins: Bins; readonly typeOf: (type: string) => number };

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
const below = ({ z, x, y }: Square): Square[] =>
  [0, 1, 2, 3].map((i) => ({ z: z + 1, x: 2 * x + (i % 2), y: 2 * y + Math.floor(i / 2) }));
const latestFirst = (a: { row: DenseRow }, b: { row: DenseRow }) =>
  a.row.from < b.row.from ? 1 : a.row.from > b.row.from ? -1 : 0;

/**
 * The rows of a box that a filter lets through, the latest first: at most `mostListed`, and whether there are more.
 *
 * @param z - the zoom of the tiles to begin with
 */
export async function incidentsIn(
  source: DenseSource,
  { bins, typeOf }: Axes,
  { box, filter, z }: { readonly box: Box; readonly filter: Filter; readonly z: number },
  signal: AbortSignal,
): Promise<{ found: Incident[]; more: boolean }> {
  const found: Incident[] = [];
  const seen = new Set<string>();
  const waiting = tilesOver(box, z).reverse();
  while (waiting.length > 0 && found.length <= mostListed) {
    const at = waiting.pop();
    const tile = at && (await source.tile(at.z, at.x, at.y, signal));
    const name = tile && [tile.z, tile.x, tile.y].join('.');
    if (!at || !tile || !name || seen.has(name)) continue;
    if (!isLeaf(tile)) {
      waiting.push(...below(at).filter((child) => isOver(box, child)));
      continue;
    }
    seen.add(name);
    for await (const { leaf, rows } of pagesOf(source, tile, signal)) {
      const fitting = rows.filter(
        (row) => shows(filter, binOf(bins, row.from), typeOf(row.type)) && isIn(box, flat(row.lon, row.lat)),
      );
      found.push(...fitting.map((row) => ({ leaf, row })));
      if (found.length > mostListed) break;
    }
  }
  return { found: found.sort(latestFirst).slice(0, mostListed), more: found.length > mostListed };
}

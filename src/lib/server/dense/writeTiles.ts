import { join } from 'node:path';
import { mostPages, pageSquare } from '../../dense/pages.ts';
import { cellSteps, lastZoom } from '../../dense/grid.ts';
import { byDay, leafRows } from '../../dense/memorySource.ts';
import type { Counts, Square } from '../../dense/model.ts';
import { Unreadable } from '../../import/source.ts';
import { inWords } from '../../input/limits.ts';
import { ArchiveWriting } from './archiveFile.ts';
import type { Crew } from './crew.ts';
import type { Column, Engine } from './engine.ts';
import { betweenRows, type CellCounts, type TileAxes } from './packing.ts';
import { keyOfSaid } from './said.ts';
import { sqlOf } from './sql.ts';

type Of = TileAxes & { readonly crew: Crew; readonly say: (line: string) => void };

/** Rows of an answer that belong together: their first columns, the keys, are the same. The others are kept as they come. */
type Group = { readonly keys: readonly number[]; readonly columns: unknown[][] };

/** The groups of an answer that is in their order. @param keys - how many columns they have in common */
async function* grouped(blocks: AsyncIterable<readonly Column[]>, keys: number): AsyncGenerator<Group> {
  let group: Group | undefined;
  for await (const columns of blocks) {
    const rows = columns[0]?.length ?? 0;
    const keysAt = (row: number) => columns.slice(0, keys).map((column) => Number(column[row]));
    for (let from = 0; from < rows;) {
      const own = keysAt(from);
      if (!group?.keys.every((key, i) => key === own[i])) {
        if (group) yield group;
        group = { keys: own, columns: columns.slice(keys).map(() => []) };
      }
      let to = from + 1;
      const isSame = (column: Column) => column[to] === column[from];
      while (to < rows && columns.slice(0, keys).every(isSame)) to += 1;
      for (const [i, kept] of group.columns.entries()) {
        const column = columns[keys + i];
        for (let row = from; row < to; row += 1) kept.push(column?.[row]);
      }
      from = to;
    }
  }
  if (group) yield group;
}

/** Counts of a tile's cells, as an engine gives them. */
function countsIn(zoom: number, { keys: [y = 0, x = 0, rows = 0], columns }: Group): CellCounts {
  const [cellX = [], cellY = [], keys = [], counts = [], lon = [], lat = []] = columns.map((column) =>
    column.map(Number),
  );
  const pages = zoom === lastZoom ? Math.ceil(rows / leafRows) : undefined;
  if ((pages ?? 0) > mostPages)
    throw new Unreadable(
      `${inWords(rows)} rows lie within one square of a kilometre or two: more than can be listed`,
    );
  return { square: { z: zoom, x, y }, pages, x: cellX, y: cellY, keys, counts, lon, lat };
}

/** Rows of a leaf that come together: all of them, or one of its pages. */
type Page = {
  readonly square: Square;
  readonly page: number;
  readonly said: readonly string[];
  readonly isLeaf: boolean;
};

/** The leaves of a zoom of which each has one page. */
async function* leavesIn(blocks: AsyncIterable<readonly Column[]>, zoom: number): AsyncGenerator<Page> {
  for await (const { keys, columns } of grouped(blocks, 2)) {
    const [y = 0, x = 0] = keys;
    yield { square: { z: zoom, x, y }, page: 0, said: (columns[1] ?? []).map(String), isLeaf: true };
  }
}

/** The pages of the leaves of the last zoom, which may have more rows than memory holds: they are sorted day by day. */
async function* pagesIn(blocks: AsyncIterable<readonly Column[]>): AsyncGenerator<Page> {
  let square: Square | undefined;
  let kept: { readonly from: string; readonly id: string; readonly text: string }[] = [];
  let page = 0;
  function* cut(least: number): Generator<Page> {
    if (!square || kept.length < least) return;
    kept.sort(byDay);
    const isLeaf = page === 0 && least === 1 && kept.length <= leafRows;
    const end = least === 1 ? kept.length : kept.length - (kept.length % leafRows);
    for (let from = 0; from < end; from += leafRows, page += 1)
      yield {
        square,
        page,
        said: kept.slice(from, Math.min(end, from + leafRows)).map(({ text }) => text),
        isLeaf,
      };
    kept = kept.slice(end);
  }
  for await (const { keys, columns } of grouped(blocks, 3)) {
    const [y = 0, x = 0] = keys;
    if (square?.x !== x || square.y !== y) {
      yield* cut(1);
      square = { z: lastZoom, x, y };
      page = 0;
    }
    for (const said of columns[0] ?? []) kept.push({ ...keyOfSaid(String(said)), text: String(said) });
    yield* cut(8 * leafRows);
  }
  yield* cut(1);
}

/**
 * Writes the archives of tiles and of rows from what an engine has counted.
 *
 * @returns the histogram of all rows
 * @throws Unreadable where one place has more rows than a leaf can have
 */
export async function writeTiles(engine: Engine, folder: string, of: Of): Promise<Counts> {
  const { bins, types, version, crew, say } = of;
  const axes = { bins, types, version };
  const [tiles, pages] = [
    new ArchiveWriting(join(folder, 'tiles.pmtiles')),
    new ArchiveWriting(join(folder, 'rows.pmtiles')),
  ];
  let written = 0;
  for (let zoom = 0; zoom <= lastZoom; zoom += 1) {
    const cells = engine.stream(sqlOf('7-cells', { zoom, cells: zoom + cellSteps, leaf: leafRows }));
    for await (const group of grouped(cells, 3)) {
      const of = countsIn(zoom, group);
      await tiles.write(of.square, crew.ask({ do: 'cells', of, zoom: zoom + cellSteps, axes }));
    }
    // Not of all zooms at once: what an engine sorts must fit into its memory.
    const leaves = engine.stream(sqlOf('9-rows', { zoom, scale: 2 ** (lastZoom + cellSteps - zoom) }));
    for await (const { square, page, said, isLeaf } of zoom === lastZoom
      ? pagesIn(leaves)
      : leavesIn(leaves, zoom)) {
      const packed = crew.ask({ do: 'page', square, said: said.join(betweenRows), axes, isLeaf });
      if (isLeaf)
        await tiles.write(
          square,
          packed.then(({ tile = new Uint8Array() }) => tile),
        );
      await pages.write(
        pageSquare({ ...square, page }),
        packed.then(({ page: bytes }) => bytes),
      );
      written += said.length;
    }
    say(`wrote zoom ${String(zoom)}: ${inWords(written)} rows`);
  }
  const about = { version, bins, types, description: 'Rows by place, time and type; made by Geogloss' };
  await tiles.end(about);
  await pages.end(about);
  const histogram: { keys: number[]; counts: number[] } = { keys: [], counts: [] };
  const all = engine.stream('SELECT bin_and_type, CAST(n AS INTEGER) FROM squares_0 ORDER BY bin_and_type');
  for await (const [keys = [], counts = []] of all) {
    histogram.keys.push(...Array.from(keys, Number));
    histogram.counts.push(...Array.from(counts, Number));
  }
  return histogram;
}

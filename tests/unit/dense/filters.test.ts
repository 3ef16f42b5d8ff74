import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binOf, binsOf, daysOf } from '../../../src/lib/dense/bins.ts';
import { countOf, shows, totalOf } from '../../../src/lib/dense/counts.ts';
import {
  above,
  boundsOf,
  lastLatitude,
  squareAt,
  squaresIn,
  stretchOf,
  placeOnCurve,
} from '../../../src/lib/dense/grid.ts';
import { memorySource } from '../../../src/lib/dense/memorySource.ts';
import type { DenseSource, DenseTile, Filter } from '../../../src/lib/dense/model.ts';
import { columnsOf, rowsOf } from '../../../src/lib/dense/rowsFile.ts';
import { axesOf, summaryOf } from '../../../src/lib/dense/summary.ts';
import { typesOf } from '../../../src/lib/dense/types.ts';
import { cellsAt, stretchOfLongitudes } from '../../../src/lib/dense/view.ts';
import { countedOneByOne, madeRows } from './rows.ts';

const rows = madeRows(4_000);
const axes = axesOf(rows);
const { bins, types } = axes;
const source = memorySource(rows, bins, types);
const squares = rows.map(({ lon, lat }) => squareAt(Math.round(lon * 1e6) / 1e6, lat));

const inTile = (tile: DenseTile, filter: Filter) =>
  'cells' in tile
    ? tile.cells.reduce((sum, { counts }) => sum + countOf(counts, filter, types.length), 0)
    : tile.points.filter(({ bin, type }) => shows(filter, bin, type)).length;

/** All tiles that no other is below. */
async function ends(from: DenseSource, z = 0, x = 0, y = 0): Promise<DenseTile[]> {
  const tile = await from.tile(z, x, y);
  if (!tile) return [];
  if (!('cells' in tile) || tile.pages !== undefined) return [tile];
  const below = [0, 1, 2, 3].map((i) => ends(from, z + 1, 2 * x + (i % 2), 2 * y + (i >> 1)));
  return (await Promise.all(below)).flat();
}

const everything: Filter = { from: 0, to: bins.count - 1 };

describe('a layer of many rows', () => {
  it('counts what a filter shows, in any view, as a count of the rows does', async () => {
    const filters = fc.record({
      a: fc.nat(bins.count - 1),
      b: fc.nat(bins.count - 1),
      types: fc.option(fc.uniqueArray(fc.nat(types.length - 1)), { nil: undefined }),
      at: fc.constantFrom(...squares),
      zoom: fc.nat(19),
      wide: fc.double({ min: 0, max: 3, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(filters, async ({ a, b, types: chosen, at, zoom, wide }) => {
        const filter = { from: Math.min(a, b), to: Math.max(a, b), types: chosen };
        const size = 360 / 2 ** zoom;
        const west = (at.x / 2 ** 19) * 360 - 180 - wide * size;
        const [, south, , north] = boundsOf(at);
        const bounds = [west, south - wide * size, west + size * (1 + wide), north + wide * size] as const;
        const cells = await cellsAt(source, squaresIn(bounds, zoom), types.length);
        const wanted = new Set(squaresIn(bounds, zoom).map(({ x, y }) => `${x}/${y}`));
        const named = types.slice(0, -1);
        const expected = countedOneByOne(rows, {
          zoom,
          squares: wanted,
          from: daysOf(bins, filter.from).from,
          to: daysOf(bins, filter.to).to,
          // What has no type of its own is the last one.
          types: (type) =>
            chosen?.some((i) => types[i] === type || (i === types.length - 1 && !named.includes(type))) ??
            true,
        });
        expect(cells.reduce((sum, { counts }) => sum + countOf(counts, filter, types.length), 0)).toBe(
          expected,
        );
      }),
      { numRuns: 1000, seed: 20 },
    );
  });

  it('loses no row: on each zoom, the cells and points are all of them', async () => {
    const last = await ends(source);
    expect(last.reduce((sum, tile) => sum + inTile(tile, everything), 0)).toBe(rows.length);
    for (let z = 0; z <= 4; z += 1) {
      const tiles = await Promise.all(
        squaresIn([-180, -90, 180, 90], z).map(({ x, y }) => source.tile(z, x, y)),
      );
      const sum = [...new Set(tiles)].reduce((n, tile) => n + (tile ? inTile(tile, everything) : 0), 0);
      expect(sum, `zoom ${z}`).toBe(rows.length);
    }
  });

  it('gives the rows of each leaf in the order that its points count, and pages where there are too many', async () => {
    const seen = new Set<string>();
    for (const tile of await ends(source)) {
      const { z, x, y } = tile;
      if ('points' in tile) {
        const own = await source.rows({ z, x, y });
        expect(tile.points.map(({ id, row }) => own[row]?.id === id)).not.toContain(false);
        expect(own.map(({ from }) => from)).toEqual(own.map(({ from }) => from).sort());
        for (const { id } of own) seen.add(id);
      } else {
        expect(tile.pages).toBeGreaterThan(0);
        for (let page = 0; page < (tile.pages ?? 0); page += 1)
          for (const { id } of await source.rows({ z, x, y, page })) seen.add(id);
      }
    }
    expect(seen.size).toBe(rows.length);
  });

  it('answers with the leaf above where a square has no tile of its own, and with nothing outside', async () => {
    const [leaf] = (await ends(source)).filter((tile) => 'points' in tile && tile.z < 14);
    if (!leaf) throw new Error('no leaf');
    const at = 'points' in leaf ? leaf.points[0] : undefined;
    const below = above(squareAt(at?.lon ?? 0, at?.lat ?? 0), 17);
    expect(await source.tile(17, below.x, below.y)).toBe(leaf);
    expect(await source.tile(1, 2, 0)).toBeUndefined();
    expect(await source.tile(-1, 0, 0)).toBeUndefined();
  });

  it('knows its types, its time and its bounds, and at most 400 cells of the first view', () => {
    const summary = summaryOf(rows, axes, { bounds: [-170, -60, 190, 75], width: 944 }, source);
    expect(summary).toMatchObject({ rows: 4000, bins: { unit: 'month' } });
    expect(summary.types).toHaveLength(12);
    expect(summary.types.at(-1)).toBe('other');
    expect(totalOf(summary.histogram)).toBe(4000);
    expect(summary.home.length).toBeGreaterThan(20);
    expect(summary.home.length).toBeLessThanOrEqual(400);
    for (const { lon, lat } of summary.home) {
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat)).toBeLessThanOrEqual(85.052);
    }
  });

  it('reads its rows back from their file, and refuses a file that is another', () => {
    const file: unknown = JSON.parse(JSON.stringify(columnsOf(rows)));
    expect(rowsOf(file, rows.length)).toEqual(rows);
    expect(() => rowsOf(file, rows.length + 1)).toThrow('another build');
    expect(() => rowsOf({ ...(file as object), lon: rows.map(() => '1') }, rows.length)).toThrow(
      'column “lon”',
    );
    expect(() => rowsOf([], 0)).toThrow('not readable');
  });
});

describe('time bins', () => {
  it('are the shortest of which 120 are enough, and begin where people begin them', () => {
    expect(binsOf('2024-01-03', '2024-01-03')).toEqual({ unit: 'day', first: '2024-01-03', count: 1 });
    expect(binsOf('2024-01-03', '2024-05-01')).toMatchObject({ unit: 'day', count: 120 });
    expect(binsOf('2024-01-03', '2024-05-02')).toEqual({ unit: 'week', first: '2024-01-01', count: 18 });
    expect(binsOf('2022-02-24', '2025-08-18')).toEqual({ unit: 'month', first: '2022-02-01', count: 43 });
    expect(binsOf('1906-04-18', '2024-01-01')).toEqual({ unit: 'year', first: '1906-01-01', count: 119 });
    expect(binsOf('0079-08-24', '2024-01-01')).toEqual({ unit: 'century', first: '0000-01-01', count: 21 });
  });

  it('hold each day once: a bin begins on the day after the one before it ended', () => {
    const days = fc.integer({ min: -25_000, max: 30_000 });
    const iso = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(days, fc.nat(40_000), fc.nat(), (start, length, at) => {
        const made = binsOf(iso(start), iso(start + length));
        const day = iso(start + (at % (length + 1)));
        const bin = binOf(made, day);
        const { from, to } = daysOf(made, bin);
        expect(from <= day && day <= to && bin >= 0 && bin < made.count).toBe(true);
        expect(made.count).toBeLessThanOrEqual(120);
        expect(Date.parse(daysOf(made, bin + 1).from) - Date.parse(to)).toBe(86_400_000);
      }),
    );
  });
});

describe('the grid', () => {
  it('has one name for the antimeridian and a last row towards each pole', () => {
    expect(squareAt(180, 10)).toEqual(squareAt(-180, 10));
    expect(squareAt(0, 90).y).toBe(0);
    expect(squareAt(0, -90).y).toBe(2 ** 19 - 1);
    expect(squareAt(0, lastLatitude).y).toBe(0);
  });

  it('keeps every square together on its curve', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 19 - 1), fc.nat(2 ** 19 - 1), fc.nat(19), (x, y, z) => {
        const square = { z: 19, x, y };
        const [from, before] = stretchOf(above(square, z));
        const place = placeOnCurve(square);
        expect(place >= from && place < before).toBe(true);
      }),
    );
  });

  it('finds the shortest stretch of longitudes', () => {
    expect(stretchOfLongitudes([170, -170, 175])).toEqual([170, 190]);
    expect(stretchOfLongitudes([-10, 10])).toEqual([-10, 10]);
  });
});

describe('types', () => {
  it('are the most frequent first; past eleven the rest is one', () => {
    expect(
      typesOf(
        new Map([
          ['b', 2],
          ['a', 2],
          ['c', 9],
        ]),
      ),
    ).toEqual(['c', 'a', 'b']);
    const many = typesOf(new Map(Array.from({ length: 13 }, (_, i) => [`t${i}`, 20 - i])));
    expect(many).toHaveLength(12);
    expect(many.at(-1)).toBe('other');
  });
});

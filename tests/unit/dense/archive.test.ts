import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveSource } from '../../../src/lib/dense/archiveSource.ts';
import { daysOf } from '../../../src/lib/dense/bins.ts';
import { countOf, totalOf } from '../../../src/lib/dense/counts.ts';
import { leafRows, memorySource } from '../../../src/lib/dense/memorySource.ts';
import type { DenseSource } from '../../../src/lib/dense/model.ts';
import { axesOf, summaryOf } from '../../../src/lib/dense/summary.ts';
import { decodeTile, encodeTile } from '../../../src/lib/dense/tileBytes.ts';
import { cellsAt, stillCells } from '../../../src/lib/dense/view.ts';
import { squareAt, squaresIn } from '../../../src/lib/dense/grid.ts';
import { archiveKey, Archives } from '../../../src/lib/server/dense/archived.ts';
import { buildArchive } from '../../../src/lib/server/dense/buildArchive.ts';
import { hasDuckDb, openDuckDb } from '../../../src/lib/server/dense/engine.ts';
import { csvOf } from '../../../src/lib/server/unitsCsv.ts';
import { countedOneByOne, madeRows, ties } from './rows.ts';

// A position of 0, 0 is refused, as every import does.
const rows = [
  ...madeRows(24_000, 7).filter(({ lon, lat }) => lon !== 0 || lat !== 0),
  // As many as a leaf has at most, and one more than can be drawn one by one.
  ...ties(leafRows, -150, -60),
  ...ties(leafRows + 1, -120, -65),
  // A place of more pages than are put in order at once, in no order.
  ...madeRows(9_500, 8).map((row, i) => ({
    ...row,
    id: `c${String((i * 7919) % 9_500)}`,
    lon: -90.5,
    lat: -70.5,
  })),
];
const { bins, types } = axesOf(rows);
const held = memorySource(rows, bins, types);

describe('a tile as bytes', () => {
  it('comes back as it was, cells and points alike', async () => {
    let [cells, points] = [0, 0];
    for (const { lon, lat } of rows.slice(0, 24)) {
      const { x, y } = squareAt(lon, lat);
      for (const z of [0, 3, 8, 14]) {
        const tile = await held.tile(z, Math.floor(x / 2 ** (19 - z)), Math.floor(y / 2 ** (19 - z)));
        if (!tile) continue;
        if ('cells' in tile) cells += 1;
        else points += 1;
        expect(decodeTile(encodeTile(tile, 4_000_000_000), tile, 4_000_000_000)).toEqual(tile);
      }
    }
    expect(Math.min(cells, points)).toBeGreaterThan(0);
  });

  it('is refused where it is cut, longer, or of another build', async () => {
    const tile = await held.tile(0, 0, 0);
    if (!tile) throw new Error('no tile');
    const bytes = encodeTile(tile, 1);
    expect(() => decodeTile(bytes, tile, 2)).toThrow('another build');
    expect(() => decodeTile(Uint8Array.of(...bytes, 0), tile, 1)).toThrow('not readable');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(() => decodeTile(bytes.subarray(0, length), tile, 1)).toThrow('cut');
      }),
    );
  });
});

const there = await hasDuckDb();

describe.skipIf(!there)('archives that DuckDB counts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  const made = join(folder, 'made');
  const site = 'https://example.org/';
  const files = () => ({
    kind: 'archive' as const,
    tiles: 'tiles.pmtiles',
    rows: 'rows.pmtiles',
    version: Archives.in(made)?.archived.version ?? '',
  });
  /** A static host in memory; `ranges: false` answers with the whole file, as some do. */
  const host =
    (ranges = true): typeof fetch =>
    (url, init) => {
      const path = join(made, new URL(url instanceof Request ? url.url : url).pathname);
      if (!existsSync(path)) return Promise.resolve(new Response('', { status: 404 }));
      const bytes = readFileSync(path);
      const range = new Headers(init?.headers).get('range') ?? '';
      const [, from = 0, to = 0] = (/^bytes=(\d+)-(\d+)$/u.exec(range) ?? []).map(Number);
      if (!ranges) return Promise.resolve(new Response(bytes));
      if (from >= bytes.length) return Promise.resolve(new Response('', { status: 416 }));
      return Promise.resolve(new Response(bytes.subarray(from, to + 1), { status: 206 }));
    };

  beforeAll(async () => {
    const head = ['id', 'lon', 'lat', 'from', 'title', 'type'];
    const lines = rows.map(({ id, lon, lat, from, title, type }) => [
      id,
      String(lon),
      String(lat),
      from,
      title,
      type,
    ]);
    const again = [
      ['r5', '1', '1', '2024-01-01', 'An id again', 'x'],
      ['bad', '1', '1', '2024-02-30', 'No such day', 'x'],
    ];
    const path = join(folder, 'rows.csv');
    writeFileSync(path, csvOf([head, ...lines, ...again]));
    const key = archiveKey('test', undefined);
    const say = () => undefined;
    await buildArchive({ path, key, classes: undefined, folder: made, open: openDuckDb, say });
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are the same bytes whatever the number of threads', async () => {
    const given = readFileSync(join(folder, 'rows.csv'), 'utf8');
    // Titles with a line end, a comma and a quote; a quote where none belongs; the last line has no end.
    const odd = given
      .trimEnd()
      .replaceAll(/,Row (\d*[05]),/gu, ',"Row $1,\n""said"" ",')
      .replaceAll(/,Row (\d*3),/gu, ',Row "$1,');
    const texts = { plain: given, odd, 'lines that end with LF': odd.replaceAll('\r\n', '\n') };
    for (const [name, text] of Object.entries(texts)) {
      const path = join(folder, 'threads.csv');
      writeFileSync(path, text);
      const build = async (threads: number) => {
        const to = join(folder, 'threads', String(threads));
        const key = archiveKey('test', undefined);
        const say = () => undefined;
        await buildArchive({ path, key, classes: undefined, folder: to, open: openDuckDb, say, threads });
        return readdirSync(to)
          .sort()
          .map((file) => [
            file,
            createHash('sha256')
              .update(readFileSync(join(to, file)))
              .digest('hex'),
          ]);
      };
      const one = await build(1);
      expect(one.length, name).toBeGreaterThan(5);
      expect(await build(2), name).toEqual(one);
    }
  }, 120_000);

  it('hold every row: taken and refused are all that were given', () => {
    const archives = Archives.in(made);
    expect(archives?.archived).toMatchObject({ rows: rows.length, refused: 2, bins, types });
    expect(archives?.archived.named.map(({ line }) => line)).toEqual([rows.length + 2, rows.length + 3]);
    expect(readFileSync(join(made, 'refused.csv'), 'utf8')).toContain('the id “r5” stands in line 7 already');
    const back = [...(archives?.rows() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(back).toEqual([...rows].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('lose no row at any zoom: cells and the leaves above them are all that were taken', () => {
    const archives = Archives.in(made);
    if (!archives) throw new Error('no archives');
    const tiles = Object.keys(
      JSON.parse(readFileSync(join(made, 'tiles.pmtiles.index.json'), 'utf8')) as object,
    ).map((name) => {
      const [z = 0, x = 0, y = 0] = name.split('/').map(Number);
      return archives.tileNow({ z, x, y });
    });
    for (let z = 0; z <= 14; z += 1) {
      let sum = 0;
      for (const tile of tiles)
        if (tile && 'points' in tile && tile.z <= z) sum += tile.points.length;
        else if (tile && 'cells' in tile && tile.z === z)
          for (const { counts } of tile.cells) sum += totalOf(counts);
      expect(sum, `zoom ${String(z)}`).toBe(rows.length);
    }
    expect(totalOf(archives.archived.histogram)).toBe(rows.length);
    const whole = tiles.filter((tile) => tile && 'points' in tile && tile.points.length === leafRows);
    expect(whole.length).toBeGreaterThan(0);
  });

  it('say the same as the rows do, in the page and for any filter and view', async () => {
    const home = { bounds: [-170, -60, 190, 75] as const, width: 944 };
    const summary = summaryOf(rows, { bins, types }, home, held);
    const archives = Archives.in(made);
    if (!archives) throw new Error('no archives');
    expect(archives.archived.histogram).toEqual(summary.histogram);
    expect(stillCells(archives.tileNow, home.bounds, home.width, types.length)).toEqual(summary.home);
    const source = archiveSource(files(), site, host());
    const views = fc.record({
      a: fc.nat(bins.count - 1),
      b: fc.nat(bins.count - 1),
      chosen: fc.option(fc.uniqueArray(fc.nat(types.length - 1)), { nil: undefined }),
      at: fc.constantFrom(...rows.slice(0, 500)),
      zoom: fc.nat(19),
    });
    await fc.assert(
      fc.asyncProperty(views, async ({ a, b, chosen, at: { lon, lat }, zoom }) => {
        const filter = { from: Math.min(a, b), to: Math.max(a, b), types: chosen };
        const size = 360 / 2 ** zoom;
        const bounds = [lon - size, Math.max(-85, lat - size), lon + size, Math.min(85, lat + size)] as const;
        const squares = squaresIn(bounds, zoom);
        const count = async (from: DenseSource) =>
          (await cellsAt(from, squares, types.length)).map(({ x, y, counts }) => [
            x,
            y,
            countOf(counts, filter, types.length),
          ]);
        const counted = await count(source);
        expect(counted).toEqual(await count(held));
        const named = types.slice(0, -1);
        expect(counted.reduce((sum, [, , rest = 0]) => sum + rest, 0)).toBe(
          countedOneByOne(rows, {
            zoom,
            squares: new Set(squares.map(({ x, y }) => `${String(x)}/${String(y)}`)),
            from: daysOf(bins, filter.from).from,
            to: daysOf(bins, filter.to).to,
            types: (type) =>
              chosen?.some((i) => types[i] === type || (i === types.length - 1 && !named.includes(type))) ??
              true,
          }),
        );
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  it('give the same tiles and the rows of each leaf', async () => {
    const source = archiveSource(files(), site, host());
    for (const { lon, lat } of [...rows.slice(0, 60), ...rows.slice(-1)]) {
      const { x, y } = squareAt(lon, lat);
      for (const z of [0, 4, 9, 14, 19]) {
        const at = [z, Math.floor(x / 2 ** (19 - z)), Math.floor(y / 2 ** (19 - z))] as const;
        const tile = await held.tile(...at);
        expect(await source.tile(...at)).toEqual(tile);
        if (!tile || ('cells' in tile && tile.pages === undefined)) continue;
        const pages = 'cells' in tile ? (tile.pages ?? 1) : 1;
        for (let page = 0; page < pages; page += 1) {
          const leaf = { z: tile.z, x: tile.x, y: tile.y, page };
          expect(await source.rows(leaf)).toEqual(await held.rows(leaf));
        }
      }
    }
    expect(await source.tile(3, 0, 0)).toEqual(await held.tile(3, 0, 0));
  });

  it('are refused by name: no ranges, no file, another build’s, cut', async () => {
    const reason = (source: DenseSource) =>
      source.tile(0, 0, 0).then(String, (error: unknown) => (error as Error).message);
    expect(await reason(archiveSource(files(), site, host(false)))).toContain('no ranges');
    expect(await reason(archiveSource({ ...files(), tiles: 'gone' }, site, host()))).toContain(
      'no such file',
    );
    expect(await reason(archiveSource({ ...files(), version: '00000001' }, site, host()))).toBe(
      'another build',
    );
    const offline: typeof fetch = () => Promise.reject(new TypeError('failed'));
    expect(await reason(archiveSource(files(), site, offline))).toContain('offline');
    truncateSync(join(made, 'tiles.pmtiles'), 200_000);
    const cut = archiveSource(files(), site, host());
    const reasons = await Promise.all(
      rows.slice(0, 200).map(({ lon, lat }) => {
        const { x, y } = squareAt(lon, lat);
        return cut.tile(14, x >> 5, y >> 5).then(
          () => 'read',
          (error: unknown) => (error as Error).message.split(':')[0],
        );
      }),
    );
    expect(new Set(reasons)).toContain('cut');
    expect(reasons.filter((each) => each !== 'read' && each !== 'cut')).toEqual([]);
  });
});

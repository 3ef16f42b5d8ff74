import { describe, expect, it } from 'vitest';
import { binOf } from '../../../src/lib/dense/bins.ts';
import { byDay, memorySource } from '../../../src/lib/dense/memorySource.ts';
import { typeNumbers } from '../../../src/lib/dense/types.ts';
import { incidentAt, listOf, mostListed } from '../../../src/lib/ui/dense/incidents.ts';
import {
  boxOf,
  countAt,
  flat,
  isIn,
  spotsOf,
  tilesFrom,
  tilesOver,
} from '../../../src/lib/ui/dense/spots.ts';
import { reportOf } from '../../support/reports.ts';

const dense = reportOf('earthquakes').map.dense[0];
if (!dense) throw new Error('no layer of many incidents');
const { summary, table } = dense;
const { bins, types } = summary;
if (!('rows' in table.held)) throw new Error('the table is in archives');
const { rows } = table.held;
const source = memorySource(rows, bins, types);
const typeOf = typeNumbers(types);
const { signal } = new AbortController();
const all = { from: 0, to: bins.count - 1, types: undefined };
const size = { width: 900, height: 700 };
const views = [
  { center: [-119.8, 36.7] as const, zoom: 6 },
  { center: [179.9, -17] as const, zoom: 4 },
  { center: [241, 37] as const, zoom: 3 },
];

describe.each(views)('the view at $center, zoom $zoom', (camera) => {
  const box = boxOf(camera, size);
  const inside = rows.filter(({ lon, lat }) => isIn(box, flat(lon, lat)));

  it('lists the rows of it that a filter lets through, by their day from either end', async () => {
    expect(inside.length).toBeGreaterThan(4);
    for (const filter of [all, { from: 2, to: 5, types: [1, 2, 3, 4] }]) {
      const wanted = inside.filter(({ from, type }) => {
        const [bin, number] = [binOf(bins, from), typeOf(type)];
        return bin >= filter.from && bin <= filter.to && (filter.types?.includes(number) ?? true);
      });
      const ids = wanted.toSorted(byDay).map(({ id }) => id);
      const list = async (earliest: boolean) => {
        const { found, more } = await listOf(source, summary, { box, filter, z: 3 }, earliest, signal);
        expect(more).toBe(wanted.length > mostListed);
        return found.map(({ row }) => row.id);
      };
      for (const earliest of [true, false]) {
        const listed = await list(earliest);
        // Of more, those that come first.
        if (ids.length <= mostListed) expect(listed).toHaveLength(ids.length);
        expect(listed.length).toBeGreaterThan(Math.min(4, ids.length - 1));
        expect(listed).toEqual((earliest ? ids : ids.toReversed()).slice(0, listed.length));
      }
    }
  });

  it('draws each of its rows once, in a cell or as itself', async () => {
    for (const z of [0, 2, 4]) {
      const spots = (await tilesFrom(source, tilesOver(box, z))).flatMap(spotsOf);
      const sum = spots.reduce((total, spot) => total + countAt(spot, all, types.length), 0);
      expect(sum).toBeGreaterThanOrEqual(inside.length);
      const points = spots.flatMap((spot) => ('point' in spot ? [spot.point.id] : []));
      expect(new Set(points).size).toBe(points.length);
    }
  });
});

describe('a filter that lets little through', () => {
  it('is listed whole, and no rows are read of a leaf that has none of it', async () => {
    const filter = { ...all, types: [0] };
    const asked: string[] = [];
    const counting = {
      ...source,
      rows: (leaf: Parameters<typeof source.rows>[0]) => {
        asked.push(`${leaf.z}/${leaf.x}/${leaf.y}`);
        return source.rows(leaf);
      },
    };
    const wanted = { box: [0, 0, 1, 1] as const, filter, z: 2 };
    const { found } = await listOf(counting, summary, wanted, false, signal);
    expect(found).toHaveLength(rows.filter(({ type }) => type === types[0]).length);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.toSorted()).toEqual(
      [...new Set(found.map(({ leaf }) => `${leaf.z}/${leaf.x}/${leaf.y}`))].toSorted(),
    );
  });
});

describe('a view with more rows than a list holds', () => {
  const world = [0, 0, 1, 1] as const;
  const ofTime = (given: typeof rows, of: typeof bins, from: number, to: number) =>
    given.filter((row) => binOf(of, row.from) >= from && binOf(of, row.from) <= to);

  it.each([true, false])(
    'lists those of the bins at one end of its time, as many as fit: earliest %s',
    async (earliest) => {
      const views = [
        world,
        // Through cells, and over the antimeridian.
        [0.18, 0.3, 0.2, 0.45],
        [0.5, 0, 1.2, 1],
      ] as const;
      let cut = 0;
      for (const box of views) {
        const inside = rows.filter(({ lon, lat }) => isIn(box, flat(lon, lat)));
        const { found, more, time, isCut } = await listOf(
          source,
          summary,
          { box, filter: all, z: 2 },
          earliest,
          signal,
        );
        expect(more).toBe(inside.length > mostListed);
        if (!more) continue;
        cut += 1;
        expect(isCut).toBe(false);
        expect(earliest ? time.from : time.to).toBe(earliest ? 0 : bins.count - 1);
        const ids = ofTime(inside, bins, time.from, time.to)
          .toSorted(byDay)
          .map(({ id }) => id);
        expect(found.map(({ row }) => row.id)).toEqual(earliest ? ids : ids.toReversed());
        if (box !== world) continue;
        // One bin more would be too many.
        const [from, to] = earliest ? [time.from, time.to + 1] : [time.from - 1, time.to];
        expect(ofTime(inside, bins, from, to).length).toBeGreaterThan(mostListed);
      }
      expect(cut).toBeGreaterThan(1);
    },
  );

  it('says that it is cut where one bin alone has too many', async () => {
    const [row] = rows;
    if (!row) throw new Error('no row');
    const many = Array.from({ length: mostListed + 5 }, (_, i) => ({ ...row, id: `m${String(i)}` }));
    const filter = { from: 0, to: 0, types: undefined };
    const one = { ...bins, first: row.from, unit: 'day' as const, count: 1 };
    const wanted = { box: world, filter, z: 0 };
    const own = { types, bins: one };
    expect(await listOf(memorySource(many, one, types), own, wanted, false, signal)).toMatchObject({
      more: true,
      isCut: true,
      time: { from: 0, to: 0 },
    });
  });
});

describe('an incident', () => {
  it('is found again by its address, or not at all', async () => {
    const { found } = await listOf(source, summary, { box: [0, 0, 1, 1], filter: all, z: 0 }, false, signal);
    expect(found.length).toBeGreaterThan(50);
    for (const { leaf, row } of found.slice(0, 50)) {
      const again = await incidentAt(source, { ...leaf, id: row.id });
      expect(again?.row).toEqual(row);
    }
    expect(await incidentAt(source, { z: 9, x: 1, y: 1, id: 'none' })).toBeUndefined();
    expect(await incidentAt(source, { z: 40, x: 1, y: 1, id: 'none' })).toBeUndefined();
  });
});

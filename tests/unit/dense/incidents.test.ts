import { describe, expect, it } from 'vitest';
import { binOf } from '../../../src/lib/dense/bins.ts';
import { memorySource } from '../../../src/lib/dense/memorySource.ts';
import { typeNumbers } from '../../../src/lib/dense/types.ts';
import { incidentAt, incidentsIn, mostListed } from '../../../src/lib/ui/dense/incidents.ts';
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
const axes = { bins, types: types.length, typeOf: typeNumbers(types) };
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

  it('lists the rows of it that a filter lets through, the latest first', async () => {
    expect(inside.length).toBeGreaterThan(4);
    for (const filter of [all, { from: 2, to: 5, types: [1, 2, 3, 4] }]) {
      const wanted = inside.filter(({ from, type }) => {
        const [bin, number] = [binOf(bins, from), axes.typeOf(type)];
        return bin >= filter.from && bin <= filter.to && (filter.types?.includes(number) ?? true);
      });
      const { found, more } = await incidentsIn(source, axes, { box, filter, z: 3 }, signal);
      expect(more).toBe(wanted.length > mostListed);
      if (!more)
        expect(found.map(({ row }) => row.id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
      const days = found.map(({ row }) => row.from);
      expect(days).toEqual(days.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
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
    const { found } = await incidentsIn(counting, axes, { box: [0, 0, 1, 1], filter, z: 2 }, signal);
    expect(found).toHaveLength(rows.filter(({ type }) => type === types[0]).length);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.toSorted()).toEqual(
      [...new Set(found.map(({ leaf }) => `${leaf.z}/${leaf.x}/${leaf.y}`))].toSorted(),
    );
  });
});

describe('an incident', () => {
  it('is found again by its address, or not at all', async () => {
    const { found } = await incidentsIn(source, axes, { box: [0, 0, 1, 1], filter: all, z: 0 }, signal);
    expect(found).toHaveLength(mostListed);
    for (const { leaf, row } of found.slice(0, 50)) {
      const again = await incidentAt(source, { ...leaf, id: row.id });
      expect(again?.row).toEqual(row);
    }
    expect(await incidentAt(source, { z: 9, x: 1, y: 1, id: 'none' })).toBeUndefined();
    expect(await incidentAt(source, { z: 40, x: 1, y: 1, id: 'none' })).toBeUndefined();
  });
});

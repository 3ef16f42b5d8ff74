import { describe, expect, it } from 'vitest';
import { totalOf } from '../../../src/lib/dense/counts.ts';
import { packed, unpacked } from '../../../src/lib/dense/packed.ts';
import { project, worldSize } from '../../../src/lib/geo/mercator.ts';
import { widthOfCell } from '../../../src/lib/still/cellKind.ts';
import { cellShapes } from '../../../src/lib/still/cells.ts';
import { largest, mostOf, radiusOf } from '../../../src/lib/still/circles.ts';
import { reportOf } from '../../support/reports.ts';

const { map } = reportOf('earthquakes');
const dense = map.dense[0];
if (!dense) throw new Error('no layer of many incidents');
const { summary, layer } = dense;

describe('the circles of the still', () => {
  it('have areas that follow the counts, between the smallest that is seen and the largest', () => {
    const most = mostOf([480, 3]);
    expect(most).toBe(500);
    expect(radiusOf(most, most)).toBe(largest);
    expect((radiusOf(400, most) / radiusOf(100, most)) ** 2).toBeCloseTo(4);
    expect(radiusOf(1, 1_000_000)).toBeGreaterThan(1);
    expect(mostOf([1])).toBe(50);
  });

  it('are one for each cell, where the cell is, on the turn of the world that the map opens with', () => {
    const grid = 1;
    const shapes = cellShapes(layer.id, summary.home, { home: map.home, grid });
    const drawn = shapes.flatMap(({ d, kind }) =>
      [...d.matchAll(/M(-?\d+) (-?\d+)h0/gu)].map(([, x, y]) => ({ x, y, width: widthOfCell(kind) })),
    );
    expect(drawn).toHaveLength(summary.home.length);
    const most = mostOf(summary.home.map(({ counts }) => totalOf(counts)));
    const middle = (map.home[0] + map.home[2]) / 2;
    for (const { lon, lat, counts } of summary.home) {
      const turned = lon + 360 * Math.round((middle - lon) / 360);
      const { x, y } = project([turned, lat]);
      const found = drawn.filter(
        (each) => Number(each.x) === Math.round(x) && Number(each.y) === Math.round(y),
      );
      const wanted = 2 * radiusOf(totalOf(counts), most);
      expect(
        found.some(({ width = 0 }) => Math.abs(width - wanted) <= 0.26),
        `${lon} ${lat}`,
      ).toBe(true);
    }
    // The largest are below the smaller ones.
    const widths = shapes.map(({ kind }) => widthOfCell(kind) ?? 0);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  it('are carried with all their rows, and without counts that a phone would wait for', () => {
    const [cell] = summary.home;
    if (!cell) throw new Error('no cell');
    const many = Array.from({ length: 300 }, (_, key) => key);
    const lumpy = { ...cell, counts: { keys: many, counts: many.map((key) => key + 1) } };
    const page = packed({ ...summary, home: Array.from({ length: 20 }, () => lumpy) });
    expect(page.counted).toBe(false);
    expect(JSON.stringify(page.home).length).toBeLessThan(20 * 40);
    for (const each of unpacked(page)) expect(each).toMatchObject({ rows: 45_150, counts: undefined });
  });

  it('lose no count on their way into the page', () => {
    const back = unpacked(packed(summary));
    expect(back.map(({ rows }) => rows)).toEqual(summary.home.map(({ counts }) => totalOf(counts)));
    expect(back.map(({ counts }) => counts)).toEqual(summary.home.map(({ counts }) => counts));
    for (const [i, { zoom, x, y, lon, lat }] of back.entries()) {
      const cell = summary.home[i];
      expect({ zoom, x, y }).toEqual({ zoom: cell?.zoom, x: cell?.x, y: cell?.y });
      // A cell is at most 24 pixels wide: this is an eighth of one.
      const [drawn, wanted] = [project([lon, lat]), project([cell?.lon ?? NaN, cell?.lat ?? NaN])];
      const side = worldSize / 2 ** zoom;
      expect(Math.hypot(drawn.x - wanted.x, drawn.y - wanted.y) / side).toBeLessThanOrEqual(0.0072);
    }
  });
});

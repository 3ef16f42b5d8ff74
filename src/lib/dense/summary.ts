import { binOf, binsOf } from './bins.ts';
import { lastLatitude } from './grid.ts';
import { memorySource, type MemorySource } from './memorySource.ts';
import type { Axes, DenseRow, DenseSummary } from './model.ts';
import { typeNumbers, typesOf } from './types.ts';
import { histogramOf, stillCells, stretchOfLongitudes } from './view.ts';

/** The home view of a map: west, south, east, north in degrees, and its width in CSS pixels. */
export type HomeView = { readonly bounds: readonly [number, number, number, number]; readonly width: number };

/**
 * The bins and types of rows.
 *
 * @param rows - at least one
 * @param classes - the types in the order that the author gave, if so
 */
export function axesOf(rows: readonly DenseRow[], classes?: readonly string[]): Axes {
  let [first = '', last = ''] = [rows[0]?.from, rows[0]?.from];
  const frequency = new Map<string, number>();
  for (const { from, type } of rows) {
    if (from < first) first = from;
    if (from > last) last = from;
    frequency.set(type, (frequency.get(type) ?? 0) + 1);
  }
  return { bins: binsOf(first, last), types: classes ?? typesOf(frequency) };
}

/** West, south, east, north of rows, degrees; east may be past 180. */
export function boundsOfRows(rows: readonly DenseRow[]): readonly [number, number, number, number] {
  const [west, east] = stretchOfLongitudes(rows.map(({ lon }) => lon));
  let [south, north] = [lastLatitude, -lastLatitude];
  for (const { lat } of rows) {
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return [west, Math.max(-lastLatitude, south), east, Math.min(lastLatitude, north)];
}

/**
 * What the page holds of a layer whose rows are all in memory.
 *
 * @param rows - at least one
 */
export function summaryOf(
  rows: readonly DenseRow[],
  { bins, types }: Axes,
  home: HomeView,
  { tileNow }: MemorySource = memorySource(rows, bins, types),
): DenseSummary {
  const numberOf = typeNumbers(types);
  return {
    rows: rows.length,
    bins,
    types,
    histogram: histogramOf(
      rows.map(({ from, type }) => ({ bin: binOf(bins, from), type: numberOf(type) })),
      types.length,
    ),
    home: stillCells(tileNow, home.bounds, home.width, types.length),
  };
}

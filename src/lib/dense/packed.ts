import type { Cell, DenseSummary } from './model.ts';

/**
 * A cell as the page carries it: column, row, hundredths of a degree east and north, then each key with its count. It is
 * drawn in the opening view alone, where a hundredth of a degree is much less than a pixel.
 */
type PackedCell = readonly number[];

/** A summary as the page carries it, with no name that stands in it twice. */
export type PackedSummary = Omit<DenseSummary, 'home'> & {
  /** The zoom of its cells. */
  readonly zoom: number;
  readonly home: readonly PackedCell[];
};

const hundredths = (degrees: number) => Math.round(degrees * 100);

/** A summary without what the page can do without. */
export const packed = (summary: DenseSummary): PackedSummary => ({
  ...summary,
  zoom: summary.home[0]?.zoom ?? 0,
  home: summary.home.map(({ x, y, lon, lat, counts: { keys, counts } }) => [
    x,
    y,
    hundredths(lon),
    hundredths(lat),
    ...keys.flatMap((key, i) => [key, counts[i] ?? 0]),
  ]),
});

/** The cells of a summary that a page carried. */
export const unpacked = ({ zoom, home }: PackedSummary): Cell[] =>
  home.map(([x = 0, y = 0, lon = 0, lat = 0, ...pairs]) => ({
    zoom,
    x,
    y,
    lon: lon / 100,
    lat: lat / 100,
    counts: {
      keys: pairs.filter((_, i) => i % 2 === 0),
      counts: pairs.filter((_, i) => i % 2 === 1),
    },
  }));

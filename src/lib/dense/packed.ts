import { totalOf } from './counts.ts';
import type { Cell, DenseSummary } from './model.ts';

/**
 * A cell as the page carries it: column, row, hundredths of a degree east and north, then each key with its count, or the
 * number of its rows. It is drawn in the opening view alone, where a hundredth of a degree is much less than a pixel.
 */
type PackedCell = readonly number[];

/** A summary as the page carries it, with no name that stands in it twice. */
export type PackedSummary = Omit<DenseSummary, 'home'> & {
  /** Whether its cells are counted by time and type; where they are not, a filter reads them from the layer's files. */
  readonly counted: boolean;
  /** The zoom of its cells. */
  readonly zoom: number;
  readonly home: readonly PackedCell[];
};

const hundredths = (degrees: number) => Math.round(degrees * 100);

/** A cell of the opening view: all its rows, and how many by time and type where the page carries that. */
export type HomeCell = Omit<Cell, 'counts'> & {
  readonly rows: number;
  readonly counts: Cell['counts'] | undefined;
};

/** With more counts than this, some 3 kB, the page does not carry them. */
const mostCounts = 1_500;

/** A summary without what the page can do without. */
export function packed(summary: DenseSummary): PackedSummary {
  const counted = summary.home.reduce((sum, { counts: { keys } }) => sum + keys.length, 0) <= mostCounts;
  return {
    ...summary,
    counted,
    zoom: summary.home[0]?.zoom ?? 0,
    home: summary.home.map(({ x, y, lon, lat, counts }) => [
      x,
      y,
      hundredths(lon),
      hundredths(lat),
      ...(counted ? counts.keys.flatMap((key, i) => [key, counts.counts[i] ?? 0]) : [totalOf(counts)]),
    ]),
  };
}

/** The cells of a summary that a page carried. */
export const unpacked = ({ counted, zoom, home }: PackedSummary): HomeCell[] =>
  home.map(([x = 0, y = 0, lon = 0, lat = 0, ...rest]) => {
    const counts = counted
      ? { keys: rest.filter((_, i) => i % 2 === 0), counts: rest.filter((_, i) => i % 2 === 1) }
      : undefined;
    return {
      zoom,
      x,
      y,
      lon: lon / 100,
      lat: lat / 100,
      rows: counts ? totalOf(counts) : (rest[0] ?? 0),
      counts,
    };
  });

import { project, unproject, worldSize } from '../geo/mercator.ts';
import { totalOf } from './counts.ts';
import type { Cell, DenseSummary } from './model.ts';
import { listOfCounts } from './countsList.ts';

/**
 * A cell as the page carries it: rows and columns on from the cell before it, hundredths of its side east and south of
 * its corner, then each key with its count, or the number of its rows. It is drawn in the opening view alone, where a
 * hundredth of its side is much less than a pixel.
 */
type PackedCell = readonly number[];

/** A summary as the page carries it, with no name that stands in it twice. */
export type PackedSummary = Omit<DenseSummary, 'home' | 'histogram'> & {
  /** As `listOfCounts`. */
  readonly histogram: readonly number[];
  /** Whether its cells are counted by time and type; where they are not, a filter reads them from the layer's files. */
  readonly counted: boolean;
  /** The zoom of its cells. */
  readonly zoom: number;
  readonly home: readonly PackedCell[];
};

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
    histogram: listOfCounts(summary.histogram),
    counted,
    zoom: summary.home[0]?.zoom ?? 0,
    home: summary.home.map(({ zoom, x, y, lon, lat, counts }, i) => {
      const before = summary.home[i - 1] ?? { x: 0, y: 0 };
      const at = project([lon, lat]);
      const within = (of: number, corner: number) =>
        Math.round(((of / worldSize) * 2 ** zoom - corner) * 100);
      return [
        y - before.y,
        x - before.x,
        within(at.x, x),
        within(at.y, y),
        ...(counted ? counts.keys.flatMap((key, i) => [key, counts.counts[i] ?? 0]) : [totalOf(counts)]),
      ];
    }),
  };
}

/** The cells of a summary that a page carried. */
export function unpacked({ counted, zoom, home }: PackedSummary): HomeCell[] {
  let [x, y] = [0, 0];
  const side = worldSize / 2 ** zoom;
  return home.map(([down = 0, on = 0, east = 0, south = 0, ...rest]) => {
    [x, y] = [x + on, y + down];
    const [lon, lat] = unproject({ x: (x + east / 100) * side, y: (y + south / 100) * side });
    const counts = counted
      ? { keys: rest.filter((_, i) => i % 2 === 0), counts: rest.filter((_, i) => i % 2 === 1) }
      : undefined;
    return { zoom, x, y, lon, lat, rows: counts ? totalOf(counts) : (rest[0] ?? 0), counts };
  });
}

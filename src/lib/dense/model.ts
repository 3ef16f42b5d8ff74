/**
 * Time bins: whole days, weeks (ISO 8601, from Monday), months, years, decades or centuries, UTC; at most 120. A row
 * belongs to the bin of its first day.
 */
export type Bins = {
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
  /** The ISO 8601 day on which bin 0 begins. */
  readonly first: string;
  readonly count: number;
};

/** Counts by time bin and type, without the zeros. `keys` are bin × number of types + type, in ascending order. */
export type Counts = { readonly keys: readonly number[]; readonly counts: readonly number[] };

/** A square of the world's map in Web Mercator: column from 180° W, row from the north, at a zoom. */
export type Square = { readonly z: number; readonly x: number; readonly y: number };

/** A square of the grid that holds rows: 2^-`zoom` of the world's width, with the mean position of its rows, degrees. */
export type Cell = {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly lon: number;
  readonly lat: number;
  readonly counts: Counts;
};

/** A row where it is drawn as itself, in degrees; `row` is its place among the rows of its leaf. */
export type Point = {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly bin: number;
  readonly type: number;
  readonly row: number;
};

/** One tile of the pyramid: 32 × 32 cells, as far as they hold rows; or a leaf with each of its rows. */
export type DenseTile =
  | (Square & {
      readonly cells: readonly Cell[];
      /** At the last zoom only: in how many pages its rows come. */
      readonly pages?: number;
    })
  | (Square & { readonly points: readonly Point[] });

/** A tile whose rows can be read; at the last zoom it may have more than one page of them. */
export type Leaf = Square & { readonly page?: number };

/** What the card and the list of a row say: days are ISO 8601, degrees are WGS 84. */
export type DenseRow = {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly from: string;
  readonly to?: string;
  readonly title: string;
  readonly type: string;
  readonly text?: string;
  readonly source?: string;
  readonly link?: string;
  readonly precisionKm?: number;
};

/** Where tiles and rows come from: rows held in memory, or an archive that is read by ranges. */
export type DenseSource = {
  /**
   * The tile that answers for a square: its own, or the leaf above it; undefined where there is nothing.
   *
   * @throws DenseFault for what cannot be read
   */
  readonly tile: (z: number, x: number, y: number, signal?: AbortSignal) => Promise<DenseTile | undefined>;
  /**
   * The rows of a leaf by their day, then their id: what `Point.row` counts.
   *
   * @throws DenseFault for what cannot be read
   */
  readonly rows: (leaf: Leaf, signal?: AbortSignal) => Promise<readonly DenseRow[]>;
};

/** What is shown: the bins from `from` to `to`, both included, and types by their number; every type where undefined. */
export type Filter = {
  readonly from: number;
  readonly to: number;
  readonly types?: readonly number[] | undefined;
};

/** Where the rest of a layer is, relative to the site's root: a file of all its rows, or archives of its tiles. */
export type DenseFiles =
  | { readonly kind: 'rows'; readonly path: string }
  | {
      readonly kind: 'archive';
      readonly tiles: string;
      readonly rows: string;
      readonly version: string;
      /** The counts of the opening view's cells: by time, and by time and type. */
      readonly byTime: string;
      readonly byType: string;
    };

/** In the page: what the first view draws, and what a filter answers from before anything else has come. */
export type DenseSummary = {
  readonly rows: number;
  readonly bins: Bins;
  /** At most 12: those of the author's classes in their order, or the most frequent first and the rest as “other”. */
  readonly types: readonly string[];
  readonly histogram: Counts;
  /** The cells of the opening view, at most 400. */
  readonly home: readonly Cell[];
};

/** The bins and types of a layer. */
export type Axes = Pick<DenseSummary, 'bins' | 'types'>;

/** Why a layer's file cannot be used. */
export type DenseReason = 'offline' | 'no such file' | 'no ranges' | 'cut' | 'another build' | 'not readable';

/** A file of a layer that cannot be used: nothing of it is shown. */
export class DenseFault extends Error {
  readonly reason: DenseReason;
  constructor(reason: DenseReason, detail = '') {
    super(detail === '' ? reason : `${reason}: ${detail}`);
    this.reason = reason;
  }
}

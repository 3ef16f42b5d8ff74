/** How large input may be. Past a limit a file is refused, and the message names the limit. */
export const limits = {
  /** Bytes of one file. */
  file: 25 * 1024 * 1024,
  /** Bytes of one report's text. */
  report: 1024 * 1024,
  /** Arrays and objects within each other. */
  nesting: 100,
  /** Positions in one file. */
  vertices: 2_000_000,
  /** Arrays and objects in one file: room for all those positions and their features. */
  containers: 3_000_000,
  /** Annotations of one report. */
  annotations: 10_000,
  /** Bytes of one string or of one property's value. */
  property: 64 * 1024,
  /** Members of one object. */
  members: 100_000,
  /** Errors in one file: past them it is not read on. */
  errors: 10_000,
  /** Pairs of segments that are compared in one file, to find where a ring crosses itself. */
  comparisons: 3_000_000,
  /** Entries of a folder, with all that is below it; and of an archive. */
  entries: 5_000,
  /** Rows of a file that is imported. */
  rows: 100_000,
  /** Characters of a shape that stands in a cell, as well-known text. */
  shape: 2 * 1024 * 1024,
  /** Columns of a table. */
  columns: 1_000,
  /** Cells of a table: each takes far more room than in its file. */
  cells: 4_000_000,
  /** Values of the pages of a Parquet file that are open at once, one of each column; and their bytes, unpacked. */
  pageValues: 2 ** 24,
  pageBytes: 256 * 1024 * 1024,
  /** Rows that become marks of one layer: each is an element of the page. */
  marks: 1_000,
} as const;

/** A limit in words: “25 MB”, “64 KB”. */
export const inBytes = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${String(bytes / (1024 * 1024))} MB` : `${String(bytes / 1024)} KB`;

/** A count in words: “2,000,000”. */
export const inWords = (count: number): string => count.toLocaleString('en');

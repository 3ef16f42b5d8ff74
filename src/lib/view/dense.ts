import type { DenseFiles } from '../dense/model.ts';
import type { PackedSummary } from '../dense/packed.ts';

/** A layer of many incidents, as the page carries it. */
export type Dense = {
  /** The id of its layer. */
  readonly layer: string;
  readonly summary: PackedSummary;
  /** Where all else of it is, as addresses. */
  readonly files: DenseFiles;
  /** What its types are called, in the order of the summary's. */
  readonly titles: readonly string[];
  /** What holds for a row that says nothing else. */
  readonly about: { readonly source: string; readonly precisionKm: number };
};

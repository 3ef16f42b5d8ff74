import type { DenseFiles, Filter } from '../dense/model.ts';
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
  /** What is shown while a sentence that counts some of its rows is chosen, by the sentence's name. */
  readonly cited: Readonly<Record<string, Filter>>;
  /** What holds for a row that says nothing else. */
  readonly about: { readonly source: string; readonly precisionKm: number };
};

import { totalOf } from '../../dense/counts.ts';
import type { DenseState } from './denseState.svelte.ts';
import { spotsOfCells, type Spot } from './spots.ts';

/**
 * The circles of the opening view. The page may know how many rows one has, and not of which time and type: then that is
 * read once it is wanted, and what is counted by time alone is never shown for some types.
 */
export class OpeningSpots {
  readonly #dense: DenseState;
  readonly #home: readonly Spot[];
  #byTime = $state.raw<readonly Spot[]>();
  #byType = $state.raw<readonly Spot[]>();

  constructor(dense: DenseState) {
    this.#dense = dense;
    this.#home = spotsOfCells(dense.home);
  }

  get #needsCounts(): boolean {
    return !this.#dense.dense.summary.counted && !this.#dense.filtering.isWhole;
  }
  get #needsTypes(): boolean {
    return this.#dense.filter.types !== undefined;
  }
  get #counted(): readonly Spot[] | undefined {
    return this.#byType ?? (this.#needsTypes ? undefined : this.#byTime);
  }
  /** The circles, as far as what the filter asks for has come. */
  get spots(): readonly Spot[] {
    return (this.#needsCounts && this.#counted) || this.#home;
  }
  /** Whether they are not yet those of the filter. */
  get isPending(): boolean {
    return this.#needsCounts && this.#counted === undefined;
  }
  /** Reads what is lacking for the filter; a fault is the layer's. */
  read(): void {
    if (!this.isPending) return;
    const byType = this.#needsTypes;
    this.#dense.counted(byType).then(
      (cells) => {
        const spots = spotsOfCells(cells.map((cell) => ({ ...cell, rows: totalOf(cell.counts) })));
        if (byType) this.#byType = spots;
        else this.#byTime = spots;
      },
      () => {},
    );
  }
}

import { fetched } from '../../data/fetched.ts';
import { countedCells } from '../../dense/countedCells.ts';
import { totalOf } from '../../dense/counts.ts';
import type { Cell, Filter } from '../../dense/model.ts';
import { unpacked, type HomeCell } from '../../dense/packed.ts';
import type { Dense } from '../../view/dense.ts';

type Counting = Promise<readonly Cell[]>;

/**
 * The cells of the opening view. The page may know how many rows one has, and not of which time and type: that is read
 * once it is wanted, each thing once, until what did not come is forgotten.
 */
export class OpeningCounts {
  readonly #dense: Dense;
  /** With all their rows. */
  readonly home: readonly HomeCell[];
  /** By time, and by time and type. */
  readonly #counted = new Map<boolean, readonly HomeCell[]>();
  readonly #asked = new Map<boolean, Counting>();
  /** Counts them from all rows, where these are in one file: set by whoever reads that. */
  countRows: (() => Counting) | undefined;

  constructor(dense: Dense) {
    this.#dense = dense;
    this.home = unpacked(dense.summary);
  }
  /** Those that a filter counts; undefined while that is not read. What is counted by time alone is never shown for some types. */
  for({ types }: Filter, isWhole: boolean): readonly HomeCell[] | undefined {
    if (isWhole || this.#dense.summary.counted) return this.home;
    return this.#counted.get(true) ?? (types ? undefined : this.#counted.get(false));
  }
  /**
   * Reads what a filter by time, or by type, needs.
   *
   * @returns when it is there; undefined where there is nothing to wait for
   * @throws what kept it
   */
  read(byType: boolean): Promise<void> | undefined {
    const { files, summary } = this.#dense;
    // All rows in one file are counted both ways at once.
    const which = byType || files.kind === 'rows';
    if (summary.counted || this.#counted.has(which)) return undefined;
    const asked = this.#asked.get(which) ?? this.#ask(which);
    if (!asked) return undefined;
    this.#asked.set(which, asked);
    return asked.then((cells) => {
      this.#counted.set(
        which,
        cells.map((cell) => ({ ...cell, rows: totalOf(cell.counts) })),
      );
    });
  }
  forget(): void {
    this.#asked.clear();
  }

  #ask(byType: boolean): Counting | undefined {
    const { files, summary } = this.#dense;
    if (files.kind === 'rows') return this.countRows?.();
    return fetched(new URL(byType ? files.byType : files.byTime, document.baseURI).href).then((bytes) =>
      countedCells(JSON.parse(new TextDecoder().decode(bytes)), this.home, summary, byType),
    );
  }
}

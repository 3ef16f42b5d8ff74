import { fetchFile, parsed } from '../../data/dataFiles.svelte.ts';
import { memorySource } from '../../dense/memorySource.ts';
import type { Cell, DenseRow, DenseSource, Leaf } from '../../dense/model.ts';
import type { HomeCell } from '../../dense/packed.ts';
import { rowsOf } from '../../dense/rowsFile.ts';
import { cellsAt } from '../../dense/view.ts';
import type { Dense } from '../../view/dense.ts';

/**
 * Where a layer's tiles come from, once they are wanted.
 *
 * @throws what kept its file from coming; DenseFault where that is not as the page says
 */
async function sourceOf({ summary, files }: Dense): Promise<DenseSource> {
  if (files.kind === 'archive') {
    const { archiveSource } = await import('../../dense/archiveSource.ts');
    return archiveSource(files, document.baseURI);
  }
  const bytes = await fetchFile(new URL(files.path, document.baseURI).href);
  return memorySource(rowsOf(parsed(bytes), summary.rows), summary.bins, summary.types);
}

/** What is read of a layer for closer views: each thing once, until what did not come is forgotten. */
export class DenseReading {
  readonly #dense: Dense;
  #source: Promise<DenseSource> | undefined;
  #leaf: { readonly name: string; readonly rows: Promise<readonly DenseRow[]> } | undefined;
  constructor(dense: Dense) {
    this.#dense = dense;
  }
  source(): Promise<DenseSource> {
    return (this.#source ??= sourceOf(this.#dense));
  }
  /** Cells of one zoom by time and type. */
  async cells(cells: readonly HomeCell[]): Promise<readonly Cell[]> {
    const squares = cells.map(({ zoom, x, y }) => ({ z: zoom, x, y }));
    return cellsAt(await this.source(), squares, this.#dense.summary.types.length);
  }
  /** The rows of a leaf: those of the last that was asked for are kept. */
  rows(leaf: Leaf): Promise<readonly DenseRow[]> {
    const name = [leaf.z, leaf.x, leaf.y, leaf.page].join('.');
    if (this.#leaf?.name !== name)
      this.#leaf = { name, rows: this.source().then((source) => source.rows(leaf)) };
    return this.#leaf.rows;
  }
  forget(): void {
    this.#source = this.#leaf = undefined;
  }
}

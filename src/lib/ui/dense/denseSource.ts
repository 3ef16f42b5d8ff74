import { fetchFile, parsed } from '../../data/dataFiles.svelte.ts';
import { memorySource } from '../../dense/memorySource.ts';
import type { Cell, DenseRow, DenseSource, Leaf } from '../../dense/model.ts';
import { countedCells } from '../../dense/homeCounts.ts';
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

/** What is read of a layer: each thing once, until what did not come is forgotten. */
export class DenseReading {
  readonly #dense: Dense;
  #source: Promise<DenseSource> | undefined;
  readonly #counted = new Map<boolean, Promise<readonly Cell[]>>();
  #leaf: { readonly name: string; readonly rows: Promise<readonly DenseRow[]> } | undefined;
  constructor(dense: Dense) {
    this.#dense = dense;
  }
  source(): Promise<DenseSource> {
    return (this.#source ??= sourceOf(this.#dense));
  }
  /**
   * The cells of the opening view by time and type.
   *
   * @param byType - false where by time is enough: then all rows stand under the first type
   */
  counted(home: readonly HomeCell[], byType: boolean): Promise<readonly Cell[]> {
    const { files, summary } = this.#dense;
    // All rows in one file are counted both ways at once.
    const which = byType || files.kind === 'rows';
    const standing = this.#counted.get(which);
    if (standing) return standing;
    const squares = home.map(({ zoom, x, y }) => ({ z: zoom, x, y }));
    const counted =
      files.kind === 'rows'
        ? this.source().then((source) => cellsAt(source, squares, summary.types.length))
        : fetchFile(new URL(which ? files.byType : files.byTime, document.baseURI).href).then((bytes) =>
            countedCells(parsed(bytes), home, summary, which),
          );
    this.#counted.set(which, counted);
    return counted;
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
    this.#counted.clear();
  }
}

import { fetchFile, parsed } from '../../data/dataFiles.svelte.ts';
import { memorySource } from '../../dense/memorySource.ts';
import type { DenseSource } from '../../dense/model.ts';
import { rowsOf } from '../../dense/rowsFile.ts';
import type { Dense } from '../../view/dense.ts';

/**
 * Where a layer's tiles come from, once they are wanted.
 *
 * @throws what kept its file from coming; DenseFault where that is not as the page says
 */
export async function sourceOf({ summary, files }: Dense): Promise<DenseSource> {
  if (files.kind === 'archive') {
    const { archiveSource } = await import('../../dense/archiveSource.ts');
    return archiveSource(files, document.baseURI);
  }
  const bytes = await fetchFile(new URL(files.path, document.baseURI).href);
  return memorySource(rowsOf(parsed(bytes), summary.rows), summary.bins, summary.types);
}

import { packCells, packPage, type CellCounts, type PackedPage, type TileAxes } from './packing.ts';
import type { Square } from '../../dense/model.ts';
import { readBlock, type ReadRows } from './readBlock.ts';
import type { TableBlock } from './tableBlocks.ts';

/** Work of a build that another thread can do. */
export type Task =
  | { readonly do: 'read'; readonly block: TableBlock; readonly types: readonly string[] | undefined }
  | { readonly do: 'cells'; readonly of: CellCounts; readonly zoom: number; readonly axes: TileAxes }
  | {
      readonly do: 'page';
      readonly square: Square;
      readonly said: string;
      readonly axes: TileAxes;
      readonly isLeaf: boolean;
    };

type Done = {
  readonly read: Omit<ReadRows, 'text'> & { readonly text: Uint8Array<ArrayBuffer> };
  readonly cells: Uint8Array<ArrayBuffer>;
  readonly page: PackedPage;
};
/** What comes of a task. */
export type DoneOf<Of extends Task> = Done[Of['do']];

/** Does it, and says what memory of the answer can be given away. */
export function doTask(task: Task): {
  readonly done: Done[Task['do']];
  readonly given: readonly ArrayBuffer[];
} {
  switch (task.do) {
    case 'read': {
      const { text, ...read } = readBlock(task.block, task.types && new Set(task.types));
      const bytes = new TextEncoder().encode(text);
      return { done: { ...read, text: bytes }, given: [bytes.buffer] };
    }
    case 'cells': {
      const done = packCells(task.of, task.axes, task.zoom);
      return { done, given: [done.buffer] };
    }
    case 'page': {
      const done = packPage(task.square, task.said, task.axes, task.isLeaf);
      return { done, given: [...(done.tile ? [done.tile] : []), done.page].map(({ buffer }) => buffer) };
    }
  }
}

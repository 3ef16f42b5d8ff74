import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { above, lastZoom } from '../../dense/grid.ts';
import type { Bins, Counts, DenseRow, DenseTile, Square } from '../../dense/model.ts';
import { rowsOfPage } from '../../dense/rowsFile.ts';
import { decodeTile } from '../../dense/tileBytes.ts';
import type { Bounds } from '../../geo/mercator.ts';
import { ArchiveReading } from './archiveFile.ts';

/** What is known of the rows of an archive. */
export type Archived = {
  readonly version: string;
  readonly rows: number;
  readonly refused: number;
  readonly unnamed: number;
  /** The first rows that are refused. */
  readonly named: readonly { readonly line: number; readonly reason: string }[];
  readonly bins: Bins;
  readonly types: readonly string[];
  readonly histogram: Counts;
  readonly bounds: Bounds;
};

/** The form of archives: what was made in another is made anew. */
const form = 1;

/** What an archive is made of, as SHA-256 in hexadecimal. */
export const archiveKey = (content: string, classes: readonly string[] | undefined): string =>
  createHash('sha256')
    .update(JSON.stringify([form, content, classes ?? null]))
    .digest('hex');

/** Where the archives of a table are kept, once they are made; they are made again where somebody deletes them. */
export const archiveFolder = (root: string, key: string): string =>
  join(root, '.geogloss', 'rows', key.slice(0, 24));

/** The archives of a table that were made. */
export class Archives {
  readonly folder: string;
  readonly archived: Archived;
  readonly #tiles: ArchiveReading;
  readonly #rows: ArchiveReading;
  private constructor(folder: string) {
    this.folder = folder;
    this.archived = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as Archived;
    [this.#tiles, this.#rows] = ['tiles.pmtiles', 'rows.pmtiles'].map(
      (file) => new ArchiveReading(join(folder, file)),
    ) as [ArchiveReading, ArchiveReading];
  }

  /** @returns undefined where they are not made */
  static in(folder: string): Archives | undefined {
    return existsSync(join(folder, 'summary.json')) ? new Archives(folder) : undefined;
  }

  /** The tile that answers for a square, as of a source. */
  readonly tileNow = (square: Square): DenseTile | undefined => {
    const number = Number.parseInt(this.archived.version, 16);
    for (let zoom = Math.min(square.z, lastZoom); zoom >= 0; zoom -= 1) {
      const at = above(square, zoom);
      const bytes = this.#tiles.bytes(at);
      const tile = bytes && decodeTile(bytes, at, number);
      if (tile) return zoom === Math.min(square.z, lastZoom) || 'points' in tile ? tile : undefined;
    }
    return undefined;
  };

  /** All rows, one by one. */
  *rows(): Generator<DenseRow> {
    for (const square of this.#rows.squares()) {
      const bytes = this.#rows.bytes(square);
      if (bytes) yield* rowsOfPage(new TextDecoder().decode(bytes), this.archived.version);
    }
  }
}

import { closeSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Compression, S2PMTilesWriter, TileType } from 's2-pmtiles';
import { nameOf } from '../../dense/grid.ts';
import type { Square } from '../../dense/model.ts';
import { own } from '../../input/own.ts';

/** So many tiles may wait for their turn. */
const mostWaiting = 32;

type Index = Readonly<Record<string, readonly [offset: number, length: number]>>;

/**
 * An archive of tiles (PMTiles, version 3) that is being written. Beside it comes an index of its tiles, by which the
 * build reads it without waiting.
 */
export class ArchiveWriting {
  readonly #path: string;
  readonly #handle: number;
  readonly #archive: S2PMTilesWriter;
  readonly #index: Record<string, [number, number]> = {};
  #size = 0;
  #waiting = 0;
  #written: Promise<void> = Promise.resolve();
  constructor(path: string) {
    this.#path = path;
    this.#handle = openSync(path, 'w+');
    const append = (data: Uint8Array) => {
      this.#size += writeSync(this.#handle, data, 0, data.length, this.#size);
    };
    // The tiles come packed: the writer's own way is the browser's, and slow.
    this.#archive = new S2PMTilesWriter(
      {
        appendSync: append,
        append: (data) => {
          append(data);
          return Promise.resolve();
        },
        write: (data, offset) => {
          writeSync(this.#handle, data, 0, data.length, offset);
          return Promise.resolve();
        },
      },
      // Our own bytes, which no other program knows.
      TileType.Unknown,
      Compression.None,
    );
  }

  /** Takes a tile that is packed, or will be; it is written in its turn. */
  async write(square: Square, packed: Uint8Array | Promise<Uint8Array>): Promise<void> {
    const coming = Promise.resolve(packed);
    // Where one before it fails, nobody waits for it.
    coming.catch(() => undefined);
    this.#waiting += 1;
    this.#written = this.#written.then(async () => {
      const bytes = await coming;
      await this.#archive.writeTileXYZ(square.z, square.x, square.y, bytes);
      this.#index[nameOf(square)] = [this.#size - bytes.length, bytes.length];
      this.#waiting -= 1;
    });
    // It is waited for below, and at the end.
    this.#written.catch(() => undefined);
    if (this.#waiting >= mostWaiting) await this.#written;
  }

  /** @param about - the archive's own description, for whoever finds it */
  async end(about: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#written;
    await this.#archive.commit({ name: 'rows', ...about });
    // Byte 98 of the header says how tiles are packed (PMTiles 3, 3.1).
    writeSync(this.#handle, Uint8Array.of(Compression.Gzip), 0, 1, 98);
    closeSync(this.#handle);
    writeFileSync(`${this.#path}.index.json`, JSON.stringify(this.#index));
  }
}

/** An archive of this machine, read without waiting. */
export class ArchiveReading {
  readonly #path: string;
  #index: Index | undefined;
  constructor(path: string) {
    this.#path = path;
  }
  get #all(): Index {
    return (this.#index ??= JSON.parse(readFileSync(`${this.#path}.index.json`, 'utf8')) as Index);
  }
  /** The squares that it has. */
  squares(): Square[] {
    return Object.keys(this.#all).map((name) => {
      const [z = 0, x = 0, y = 0] = name.split('/').map(Number);
      return { z, x, y };
    });
  }
  bytes(square: Square): Uint8Array | undefined {
    const entry = own(this.#all, nameOf(square));
    if (!entry) return undefined;
    const [offset, length] = entry;
    const packed = new Uint8Array(length);
    const handle = openSync(this.#path, 'r');
    try {
      readSync(handle, packed, 0, length, offset);
    } finally {
      closeSync(handle);
    }
    return gunzipSync(packed);
  }
}

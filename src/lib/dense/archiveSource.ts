import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { above, isSquare, lastZoom, nameOf } from './grid.ts';
import {
  DenseFault,
  type DenseFiles,
  type DenseRow,
  type DenseSource,
  type DenseTile,
  type Square,
} from './model.ts';
import { rowsOfPage } from './rowsFile.ts';
import { pageSquare } from './pages.ts';
import { decodeTile } from './tileBytes.ts';

const wasAborted = (error: unknown) => error instanceof Error && error.name === 'AbortError';

/** A file that is read by ranges of its bytes (RFC 9110, 14), with the reason where it cannot be. */
class Ranges implements Source {
  readonly #url: string;
  readonly #get: typeof fetch;
  constructor(url: string, get: typeof fetch) {
    this.#url = url;
    this.#get = get;
  }
  getKey(): string {
    return this.#url;
  }
  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    const controller = new AbortController();
    const abort = () => {
      controller.abort();
    };
    signal?.addEventListener('abort', abort, { once: true });
    try {
      const response = await this.#get(this.#url, {
        headers: { Range: `bytes=${String(offset)}-${String(offset + length - 1)}` },
        signal: controller.signal,
      });
      if (response.status !== 206) {
        // The body may be the whole archive: it is not read.
        controller.abort();
        if (response.status === 200) throw new DenseFault('no ranges');
        if (response.status === 416) throw new DenseFault('cut');
        throw new DenseFault(response.status === 404 ? 'no such file' : 'offline', String(response.status));
      }
      const data = await response.arrayBuffer();
      // Only what an archive begins with may be shorter than what is asked for: a small one has no more.
      if (data.byteLength < length && offset > 0) throw new DenseFault('cut');
      return { data };
    } catch (error) {
      if (error instanceof DenseFault || signal?.aborted === true) throw error;
      throw new DenseFault('offline', error instanceof Error ? error.message : '');
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }
}

/** The bytes of a square in an archive; undefined where it has none. */
async function bytesIn(archive: PMTiles, z: number, x: number, y: number, signal?: AbortSignal) {
  try {
    const found = await archive.getZxy(z, x, y, signal);
    return found && new Uint8Array(found.data);
  } catch (error) {
    if (error instanceof DenseFault || wasAborted(error) || signal?.aborted === true) throw error;
    // What cannot be unpacked was cut, or is no archive.
    throw new DenseFault('cut', error instanceof Error ? error.message : '');
  }
}

const kept = 400;

/**
 * The source of a layer whose tiles and rows lie in archives (PMTiles, version 3), which are read by ranges.
 *
 * @param files - where they are
 * @param root - where the site begins, as an address
 * @param get - fetches; the browser's own where it is left out
 */
export function archiveSource(
  files: Pick<Extract<DenseFiles, { kind: 'archive' }>, 'tiles' | 'rows' | 'version'>,
  root: string,
  get: typeof fetch = (...of) => fetch(...of),
): DenseSource {
  const open = (path: string) => new PMTiles(new Ranges(new URL(path, root).href, get));
  const [tiles, rows] = [open(files.tiles), open(files.rows)];
  const version = Number.parseInt(files.version, 16);
  const known = new Map<string, Promise<DenseTile | undefined>>();

  /** A square's own tile. Whoever asks while it is on its way gets the same; it is small, and comes though nobody waits. */
  function own(square: Square): Promise<DenseTile | undefined> {
    const { z, x, y } = square;
    const name = nameOf(square);
    const standing = known.get(name);
    if (standing) return standing;
    const tile = bytesIn(tiles, z, x, y).then((bytes) => bytes && decodeTile(bytes, square, version));
    // What did not come is asked for again.
    tile.catch(() => known.delete(name));
    const [oldest] = known.keys();
    if (known.size >= kept && oldest !== undefined) known.delete(oldest);
    known.set(name, tile);
    return tile;
  }

  return {
    tile: async (z, x, y, signal) => {
      const asked = { z, x, y };
      if (!isSquare(asked)) return undefined;
      // Mostly it is there; else the leaf above it answers, or nothing does.
      let zoom = Math.min(z, lastZoom);
      const tile = await own(above(asked, zoom));
      if (tile) return tile;
      let low = 0;
      while (low < zoom) {
        // Every square above a leaf has a tile, and none below it: the leaf is the last that has one.
        const middle = Math.floor((low + zoom) / 2);
        signal?.throwIfAborted();
        const found = await own(above(asked, middle));
        if (found && 'points' in found) return found;
        if (found) low = middle + 1;
        else zoom = middle;
      }
      return undefined;
    },
    rows: async (leaf, signal): Promise<readonly DenseRow[]> => {
      const { z, x, y } = pageSquare(leaf);
      const bytes = await bytesIn(rows, z, x, y, signal);
      return bytes ? rowsOfPage(new TextDecoder().decode(bytes), files.version) : [];
    },
  };
}

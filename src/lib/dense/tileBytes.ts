import { DenseFault, type Cell, type Counts, type DenseTile, type Point, type Square } from './model.ts';
import { cellSteps } from './grid.ts';

/** The form of the bytes; the build's version follows it, so that no tile is taken for another build's. */
const form = 1;

/** Numbers as varints (LEB128), signed ones in zigzag. */
class Writing {
  readonly #bytes: number[] = [];
  readonly #utf8 = new TextEncoder();

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }
  text(value: string): void {
    const bytes = this.#utf8.encode(value);
    this.number(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
  }
  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

class Reading {
  readonly #bytes: Uint8Array;
  #at = 0;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  number(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined || scale > 2 ** 49) throw new DenseFault('cut');
      this.#at += 1;
      value += (byte % 128) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }
  signed(): number {
    const value = this.number();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
  text(): string {
    const length = this.number();
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    if (bytes.length < length) throw new DenseFault('cut');
    this.#at += length;
    return new TextDecoder('utf-8').decode(bytes);
  }
  /** As many things as a number says, but no more than there are bytes left for. */
  list<Thing>(read: (i: number) => Thing): Thing[] {
    const length = this.number();
    if (length > this.#bytes.length - this.#at) throw new DenseFault('cut');
    return Array.from({ length }, (_, i) => read(i));
  }
  end(): void {
    if (this.#at !== this.#bytes.length) throw new DenseFault('not readable', 'more than a tile');
  }
}

function writeCounts(to: Writing, { keys, counts }: Counts): void {
  to.number(keys.length);
  let before = 0;
  for (const [i, key] of keys.entries()) {
    to.number(key - before);
    to.number(counts[i] ?? 0);
    before = key;
  }
}
function readCounts(from: Reading): Counts {
  let key = 0;
  const counts: number[] = [];
  const keys = from.list(() => {
    key += from.number();
    counts.push(from.number());
    return key;
  });
  return { keys, counts };
}

/** Positions as differences, in parts of a degree. */
class Trail {
  readonly #parts: number;
  #lon = 0;
  #lat = 0;
  constructor(parts: number) {
    this.#parts = parts;
  }
  write(to: Writing, { lon, lat }: { readonly lon: number; readonly lat: number }): void {
    const [x, y] = [Math.round(lon * this.#parts), Math.round(lat * this.#parts)];
    to.signed(x - this.#lon);
    to.signed(y - this.#lat);
    [this.#lon, this.#lat] = [x, y];
  }
  read(from: Reading): { lon: number; lat: number } {
    this.#lon += from.signed();
    this.#lat += from.signed();
    return { lon: this.#lon / this.#parts, lat: this.#lat / this.#parts };
  }
}

/**
 * A tile as bytes.
 *
 * @param version - of the build, a whole number below 2^32
 */
export function encodeTile(tile: DenseTile, version: number): Uint8Array {
  const to = new Writing();
  to.number(form);
  to.number(version);
  if ('cells' in tile) {
    const trail = new Trail(1e5);
    to.number(0);
    to.number(tile.pages ?? 0);
    to.number(tile.cells.length);
    for (const cell of tile.cells) {
      to.number((cell.y % 2 ** cellSteps) * 2 ** cellSteps + (cell.x % 2 ** cellSteps));
      trail.write(to, cell);
      writeCounts(to, cell.counts);
    }
  } else {
    const trail = new Trail(1e6);
    to.number(1);
    to.number(tile.points.length);
    for (const point of tile.points) {
      to.text(point.id);
      trail.write(to, point);
      to.number(point.bin);
      to.number(point.type);
    }
  }
  return to.bytes();
}

/**
 * A tile from its bytes.
 *
 * @throws DenseFault for bytes of another build or form, and for fewer or more than a tile
 */
export function decodeTile(bytes: Uint8Array, { z, x, y }: Square, version: number): DenseTile {
  const from = new Reading(bytes);
  if (from.number() !== form) throw new DenseFault('not readable');
  if (from.number() !== version) throw new DenseFault('another build');
  const square = { z, x, y };
  const kind = from.number();
  if (kind > 1) throw new DenseFault('not readable');
  if (kind === 0) {
    const pages = from.number();
    const trail = new Trail(1e5);
    const zoom = z + cellSteps;
    const cells = from.list((): Cell => {
      const at = from.number();
      const [down, across] = [Math.floor(at / 2 ** cellSteps), at % 2 ** cellSteps];
      const place = { zoom, x: x * 2 ** cellSteps + across, y: y * 2 ** cellSteps + down };
      return { ...place, ...trail.read(from), counts: readCounts(from) };
    });
    from.end();
    return { ...square, cells, ...(pages > 0 ? { pages } : {}) };
  }
  const trail = new Trail(1e6);
  const points = from.list((row): Point => {
    const id = from.text();
    const at = trail.read(from);
    return { id, ...at, bin: from.number(), type: from.number(), row };
  });
  from.end();
  return { ...square, points };
}

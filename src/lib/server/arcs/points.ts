import type { Position } from 'geojson';
import { project } from '../../geo/mercator.ts';

/** What a line lies in: world units, whose y grows south. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const degrees = new Float64Array(2);
const words = new Uint32Array(degrees.buffer);

function hashOf(longitude: number, latitude: number): number {
  // Zero has two signs, and they are one place.
  degrees[0] = longitude + 0;
  degrees[1] = latitude + 0;
  const a = Math.imul((words[0] ?? 0) ^ Math.imul(words[1] ?? 0, 0x85ebca6b), 0xc2b2ae35);
  const b = Math.imul((words[2] ?? 0) ^ Math.imul(words[3] ?? 0, 0x9e3779b1), 0x27d4eb2f);
  const mixed = a ^ (a >>> 15) ^ Math.imul(b ^ (b >>> 13), 0x165667b1);
  return mixed ^ (mixed >>> 16);
}

/** So many lines are found again; a world has a tenth of that. */
const mostLines = 50_000;

/**
 * Positions by number, from 0: equal ones have the same. Each is projected once, however often a map is drawn of it,
 * and lines of numbers are compared and copied at a fraction of what lines of pairs cost.
 */
export class Points {
  /** Degrees, as they were first given. */
  readonly at: Position[] = [];
  /** World units. */
  readonly x: number[] = [];
  readonly y: number[] = [];
  /** One more than the number of a position, at its hash or at the next free place; 0 where there is none. */
  #table = new Int32Array(1 << 16);
  readonly #lines = new WeakMap<readonly Position[], Int32Array>();
  readonly #boxes = new WeakMap<Int32Array, Box>();
  readonly #wests = new WeakMap<Int32Array, number>();
  #known = new Map<string, Int32Array>();

  #placeOf(longitude: number, latitude: number): number {
    const mask = this.#table.length - 1;
    let place = hashOf(longitude, latitude) & mask;
    for (;;) {
      const taken = this.#table[place] ?? 0;
      if (taken === 0) return place;
      const at = this.at[taken - 1];
      if (at?.[0] === longitude && at[1] === latitude) return place;
      place = (place + 1) & mask;
    }
  }

  /** The number of a position; -1 where it was never given. */
  find([longitude = 0, latitude = 0]: Position): number {
    return (this.#table[this.#placeOf(longitude, latitude)] ?? 0) - 1;
  }

  #numberOf(position: Position): number {
    const longitude = position[0] ?? 0;
    const latitude = position[1] ?? 0;
    const place = this.#placeOf(longitude, latitude);
    const taken = this.#table[place] ?? 0;
    if (taken !== 0) return taken - 1;
    const { x, y } = project([longitude, latitude]);
    this.x.push(x);
    this.y.push(y);
    const count = this.at.push(position);
    this.#table[place] = count;
    if (count * 2 > this.#table.length) this.#grow();
    return count - 1;
  }

  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 2);
    for (let i = 0; i < this.at.length; i++)
      this.#table[this.#placeOf(this.at[i]?.[0] ?? 0, this.at[i]?.[1] ?? 0)] = i + 1;
  }

  /** The numbers of a line's positions. A line never changes, so its numbers are kept with it. */
  numbersOf(line: readonly Position[]): Int32Array {
    const known = this.#lines.get(line);
    if (known) return known;
    const numbers = new Int32Array(line.length);
    for (let i = 0; i < line.length; i++) numbers[i] = this.#numberOf(line[i] ?? []);
    this.#lines.set(line, numbers);
    return numbers;
  }

  /** The box of a line of numbers, kept with it. */
  boxOf(line: Int32Array): Box {
    const known = this.#boxes.get(line);
    if (known) return known;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < line.length; i++) {
      const x = this.x[line[i] ?? 0] ?? 0;
      const y = this.y[line[i] ?? 0] ?? 0;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    const box = { left, top, right, bottom };
    this.#boxes.set(line, box);
    return box;
  }

  /** The place of a line's westernmost point in it, and of those the southernmost; the last point is left out. */
  westOf(line: Int32Array): number {
    const known = this.#wests.get(line);
    if (known !== undefined) return known;
    let found = 0;
    let [west = 0, south = 0] = this.at[line[0] ?? 0] ?? [];
    for (let i = 1; i < line.length - 1; i++) {
      const at = this.at[line[i] ?? 0];
      const [x, y] = [at?.[0] ?? 0, at?.[1] ?? 0];
      if (x < west || (x === west && y < south)) [found, west, south] = [i, x, y];
    }
    this.#wests.set(line, found);
    return found;
  }

  /** A line as it was first given, where it was: what is kept with a line is found again. */
  same(line: Int32Array): Int32Array {
    const key = `${line.length} ${line[0] ?? 0} ${line[1] ?? 0} ${line.at(-1) ?? 0}`;
    const known = this.#known.get(key);
    if (known?.every((point, i) => point === line[i])) return known;
    // Who writes a report may change its view again and again.
    if (this.#known.size >= mostLines) this.#known.clear();
    this.#known.set(key, line);
    return line;
  }
}

const numbered = new WeakMap<object, Points>();

/** The points of all maps that are drawn of one world, which for the most part are the same. */
export function pointsIn(world: object): Points {
  const known = numbered.get(world) ?? new Points();
  numbered.set(world, known);
  return known;
}

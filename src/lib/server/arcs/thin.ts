import type { Points } from './points.ts';

/** The inner points of a line by their places in it, the lightest on top. */
class Heap {
  readonly #weight: Float64Array;
  readonly #order: Int32Array;
  readonly #place: Int32Array;
  #size = 0;

  constructor(weight: Float64Array) {
    this.#weight = weight;
    this.#order = new Int32Array(weight.length);
    this.#place = new Int32Array(weight.length);
  }

  /** Negative where the first is lighter; not a number where neither can be lost. */
  #compare(a: number, b: number): number {
    return (this.#weight[a] ?? 0) - (this.#weight[b] ?? 0);
  }

  #put(point: number, place: number): void {
    this.#order[place] = point;
    this.#place[point] = place;
  }

  clear(): void {
    this.#size = 0;
  }

  push(point: number): void {
    this.#up(point, this.#size++);
  }

  /** Takes the lightest; -1 where there is none. */
  pop(): number {
    if (this.#size === 0) return -1;
    const top = this.#order[0] ?? -1;
    this.#size--;
    if (this.#size > 0) this.#down(this.#order[this.#size] ?? 0, 0);
    return top;
  }

  remove(point: number): void {
    const place = this.#place[point] ?? 0;
    this.#size--;
    if (place === this.#size) return;
    const moved = this.#order[this.#size] ?? 0;
    if (this.#compare(moved, point) < 0) this.#up(moved, place);
    else this.#down(moved, place);
  }

  #up(point: number, from: number): void {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.#order[above] ?? 0;
      if (this.#compare(point, parent) >= 0) break;
      this.#put(parent, place);
      place = above;
    }
    this.#put(point, place);
  }

  #down(point: number, from: number): void {
    let place = from;
    for (;;) {
      let least = place;
      let lightest = point;
      for (let below = 2 * place + 1; below <= 2 * place + 2 && below < this.#size; below++) {
        const child = this.#order[below] ?? 0;
        if (this.#compare(child, lightest) < 0) {
          least = below;
          lightest = child;
        }
      }
      if (least === place) break;
      this.#put(lightest, place);
      place = least;
    }
    this.#put(point, place);
  }
}

/** How large an area is not seen, in world units; 0 where every point stays. */
export type Unseen = {
  /** At a point. */
  readonly at: (point: number) => number;
  /** At all points of a line, where that is known to be the same. */
  readonly all: (line: Int32Array) => number | undefined;
};

/** The areas that lines lose with their points: far from where maps open, lines are the same for all. */
const areas = new WeakMap<Int32Array, Float64Array>();

/**
 * Thins lines (M. Visvalingam and J. D. Whyatt, “Line generalisation by repeated elimination of points”, 1993): what a
 * point weighs is the area that its line loses with it, as a share of what is not seen there.
 *
 * @param lines - each of at least two points, by their numbers
 * @param losses - so many times what is not seen may be lost
 * @returns for each loss, the lines with the points that weigh as much or more, and their ends
 */
export function thinned(
  points: Points,
  lines: readonly Int32Array[],
  { at: unseen, all: unseenAll }: Unseen,
  losses: readonly number[],
): Int32Array[][] {
  const { x, y } = points;
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const [fewest, most] = [Math.min(...losses), Math.max(...losses)];
  const weight = new Float64Array(longest);
  const limit = new Float64Array(longest);
  const before = new Int32Array(longest);
  const after = new Int32Array(longest);
  const heap = new Heap(weight);

  /** Whether a line is so small that all its inner points go. */
  const isSmall = (line: Int32Array): boolean => {
    const { left, top, right, bottom } = points.boxOf(line);
    // No triangle is larger than half the box that it lies in; a little more, for what computing may add.
    const largest = (right - left) * (bottom - top) * 0.5001;
    const all = unseenAll(line);
    if (all !== undefined) return largest < all * fewest;
    for (let i = 0; i < line.length; i++) if (largest >= unseen(line[i] ?? 0) * fewest) return false;
    return true;
  };

  const weigh = (line: Int32Array, i: number): void => {
    const a = line[before[i] ?? 0] ?? 0;
    const b = line[i] ?? 0;
    const c = line[after[i] ?? 0] ?? 0;
    const ax = x[a] ?? 0;
    const ay = y[a] ?? 0;
    const area =
      Math.abs((ax - (x[c] ?? 0)) * ((y[b] ?? 0) - ay) - (ax - (x[b] ?? 0)) * ((y[c] ?? 0) - ay)) / 2;
    const not = limit[i] ?? 0;
    weight[i] = not === 0 ? Infinity : area / not;
  };

  /** Weighs the inner points of a line; those of which none is lost weigh without end. */
  const weighAll = (line: Int32Array, isAlike: boolean): void => {
    const last = line.length - 1;
    heap.clear();
    for (let i = 1; i < last; i++) {
      limit[i] = isAlike ? 1 : unseen(line[i] ?? 0);
      before[i] = i - 1;
      after[i] = i + 1;
      weigh(line, i);
      heap.push(i);
    }
    // A point does not go before one that went earlier.
    let heaviest = 0;
    for (let i = heap.pop(); i !== -1; i = heap.pop()) {
      if ((weight[i] ?? 0) < heaviest) weight[i] = heaviest;
      else heaviest = weight[i] ?? 0;
      // From here on all are as heavy.
      if (!isAlike && heaviest >= most) {
        for (let rest = heap.pop(); rest !== -1; rest = heap.pop()) weight[rest] = Infinity;
        break;
      }
      const left = before[i] ?? 0;
      const right = after[i] ?? 0;
      if (left > 0) {
        after[left] = right;
        heap.remove(left);
        weigh(line, left);
        heap.push(left);
      }
      if (right < last) {
        before[right] = left;
        heap.remove(right);
        weigh(line, right);
        heap.push(right);
      }
    }
  };

  /** What the inner points of a line weigh where as much is seen at each. */
  const areasOf = (line: Int32Array): Float64Array => {
    const known = areas.get(line);
    if (known) return known;
    weighAll(line, true);
    const own = weight.slice(0, line.length);
    areas.set(line, own);
    return own;
  };

  const results = losses.map((): Int32Array[] => []);
  for (const line of lines) {
    const last = line.length - 1;
    if (line.length < 3 || isSmall(line)) {
      const ends = line.length < 3 ? line : Int32Array.of(line[0] ?? 0, line[last] ?? 0);
      for (const result of results) result.push(ends);
      continue;
    }
    const all = unseenAll(line);
    if (all === undefined) weighAll(line, false);
    const heavy = all === undefined ? weight : areasOf(line);
    const share = all ?? 1;
    for (const [n, loss] of losses.entries())
      results[n]?.push(line.filter((_, i) => i === 0 || i === last || (heavy[i] ?? 0) / share >= loss));
  }
  return results;
}

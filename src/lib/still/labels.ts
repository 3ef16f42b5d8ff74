import { pointOn, type Camera, type Size } from '../geo/camera.ts';
import type { Position } from '../geo/mercator.ts';
import { boxOf, leaderOf, stepsOf } from './labelBoxes.ts';
import { heldIn, isOnMap, overlaps, type Box } from './rim.ts';

type Upright = `${'top' | 'bottom'}${'' | '-left' | '-right'}`;

/**
 * Where a label stands: beside its point; above or below it, centred or reaching to the left or right; `center` for
 * areas and lines; `none` where there is no room. With `-` and a number it is so many lines further off, at the end
 * of a leader line; with `+` it is stacked on the label of another mark at the same point.
 */
export type Side = 'right' | 'left' | 'center' | 'none' | Upright | `${Upright}${'-' | '+'}${1 | 2 | 3}`;

/** Something to label. Earlier ones win. */
export type Labelled = {
  readonly id: string;
  /** CSS pixels. */
  readonly width: number;
  readonly at: Position;
  /** Half the width of the symbol at the point, in CSS pixels; 0 for none. */
  readonly radius: number;
  /** CSS pixels. */
  readonly fontSize: number;
  readonly sides: readonly Side[];
  /** A label to find room for before all others. */
  readonly firm?: boolean;
  /** What is off the map is held at its rim, as the style sheet does. */
  readonly pinned?: boolean;
  /** Of labels with the same words, the first with room is placed. */
  readonly words?: string;
};

type OnMap = { readonly item: Labelled; readonly x: number; readonly y: number };
type Placed = { readonly side: Side; readonly boxes: readonly Box[] };

/** Marks so close to each other share a point, as their symbols cannot be told apart: the square of CSS pixels. */
const shared = 64;

const symbolOf = ({ item: { radius: r }, x, y }: OnMap): Box => [x - r, y - r, x + r, y + r];

const isShared = (a: OnMap, b: OnMap) => (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < shared;

/** How often a firm label may drive others away. */
const patience = 60;

/** The map while labels are put on it. */
class Board {
  readonly placed = new Map<string, Placed>();
  readonly #size: Size;
  readonly #covered: readonly Box[];
  readonly #firm: readonly OnMap[];
  readonly #worded = new Set<string>();

  constructor(size: Size, covered: readonly Box[], firm: readonly OnMap[]) {
    this.#size = size;
    this.#covered = covered;
    this.#firm = firm;
  }

  /** The firm labels that have no room. */
  get homeless(): OnMap[] {
    return this.#firm.filter(({ item }) => this.placed.get(item.id)?.side === 'none');
  }

  /** Greedy, in the order given. */
  put(items: readonly OnMap[]): void {
    for (const one of items) {
      const { words } = one.item;
      const isTwice = words !== undefined && this.#worded.has(words);
      // A town's own dot must not lie on a name that is already there.
      const hidden =
        !one.item.firm &&
        one.item.radius > 0 &&
        !(this.#isOpen(symbolOf(one), one) && this.#isClear(symbolOf(one), one));
      const side = hidden || isTwice ? undefined : one.item.sides.find((each) => this.#puts(one, each));
      if (side && words !== undefined) this.#worded.add(words);
      if (!side) this.#leave(one);
    }
  }

  /**
   * Finds room for firm labels that have none: each takes the side where it drives away the fewest others, which look
   * for another; a side that was taken so before is less liked (S. Minton et al., “Minimizing conflicts”, 1992).
   */
  makeRoom(): void {
    const driven = new Map<string, number>();
    const homeless = this.homeless;
    for (let tries = 0; tries < patience && homeless.length > 0; tries += 1) {
      const one = homeless.shift();
      if (!one || one.item.sides.some((side) => this.#puts(one, side))) continue;
      const choices = one.item.sides
        .filter((side) => this.#couldPut(one, side))
        .map((side) => {
          const key = `${one.item.id} ${side}`;
          const away = this.#inTheWay(one, side);
          return { side, key, away, cost: away.length + (driven.get(key) ?? 0) };
        })
        .sort((a, b) => a.cost - b.cost);
      const [best] = choices;
      if (!best) continue;
      driven.set(best.key, (driven.get(best.key) ?? 0) + 1);
      for (const other of best.away) this.placed.delete(other.item.id);
      this.#puts(one, best.side);
      // What was stacked on a label that had to go goes with it.
      const fallen = this.#firm.filter((other) => {
        const side = this.placed.get(other.item.id)?.side ?? 'none';
        return side.includes('+') && !this.#stands(other, side);
      });
      for (const other of fallen) this.placed.delete(other.item.id);
      homeless.push(...best.away, ...fallen);
    }
    for (const one of this.#firm) if (!this.placed.has(one.item.id)) this.#leave(one);
  }

  #leave({ item }: OnMap): void {
    this.placed.set(item.id, { side: 'none', boxes: [] });
  }

  /** The rectangles of a label, and of its leader line. */
  #boxes({ item, x, y }: OnMap, side: Side): Box[] {
    return [boxOf(item, x, y, side), ...leaderOf(item, x, y, side)];
  }

  /** Whether nothing but other labels can be in the way. */
  #couldPut(one: OnMap, side: Side): boolean {
    const boxes = this.#boxes(one, side);
    const [[left, top, right, bottom] = [0, 0, 0, 0]] = boxes;
    return (
      (!side.includes('+') || this.#stands(one, side)) &&
      left >= 0 &&
      top >= 0 &&
      right <= this.#size.width &&
      bottom <= this.#size.height &&
      boxes.every((box) => this.#isOpen(box, one))
    );
  }

  #puts(one: OnMap, side: Side): boolean {
    if (!this.#couldPut(one, side) || !this.#boxes(one, side).every((box) => this.#isClear(box, one)))
      return false;
    const symbol = one.item.radius > 0 ? [symbolOf(one)] : [];
    this.placed.set(one.item.id, { side, boxes: [...symbol, ...this.#boxes(one, side)] });
    return true;
  }

  /** The firm labels that one would run over. */
  #inTheWay(one: OnMap, side: Side): OnMap[] {
    const boxes = this.#boxes(one, side);
    return this.#firm.filter(
      (other) =>
        other !== one &&
        this.placed.get(other.item.id)?.boxes.some((taken) => boxes.some((box) => overlaps(box, taken))),
    );
  }

  /** Whether the label below one that is to be stacked is another mark's at the same point. */
  #stands(one: OnMap, side: Side): boolean {
    const lines = stepsOf(side);
    const below = side.replace(/\+\d$/u, lines > 1 ? `+${lines - 1}` : '');
    return this.#firm.some(
      (other) => other !== one && isShared(one, other) && this.placed.get(other.item.id)?.side === below,
    );
  }

  /** Whether nothing that stays where it is lies on a rectangle. Firm symbols are drawn in any case. */
  #isOpen(box: Box, one: OnMap): boolean {
    return (
      !this.#covered.some((other) => overlaps(box, other)) &&
      !this.#firm.some((other) => other !== one && overlaps(box, symbolOf(other)))
    );
  }

  #isClear(box: Box, { item: { id } }: OnMap): boolean {
    for (const [other, { boxes }] of this.placed)
      if (other !== id && boxes.some((each) => overlaps(box, each))) return false;
    return true;
  }
}

/**
 * Gives each label a side on which it runs over no other label and no symbol. Firm ones come first: each on its
 * best side, in the order given; where that leaves one without room, a way is looked for in which all have some. The
 * rest is greedy.
 *
 * @param size - the map's size in CSS pixels; what lies outside gets no label
 * @param covered - what stands over the map and hides what is under it
 * @param card - see `heldIn`
 * @returns the side of each, by id; those that are off the map are not in it
 */
export function placeLabels(
  items: readonly Labelled[],
  camera: Camera,
  size: Size,
  covered: readonly Box[] = [],
  card?: Box,
): Map<string, Side> {
  const onMap = items.flatMap((item) => {
    const point = pointOn(item.at, camera, size);
    const { x, y } = item.pinned ? heldIn(point, size, card) : point;
    return isOnMap({ x, y }, size) ? [{ item, x, y }] : [];
  });
  const firm = onMap.filter(({ item }) => item.firm);
  const over = card ? [...covered, card] : covered;
  let board = new Board(size, over, firm);
  board.put(firm);
  if (board.homeless.length > 0) {
    const other = new Board(size, over, firm);
    other.put(firm);
    other.makeRoom();
    if (other.homeless.length < board.homeless.length) board = other;
  }
  board.put(onMap.filter(({ item }) => !board.placed.has(item.id)));
  return new Map([...board.placed].map(([id, { side }]) => [id, side]));
}

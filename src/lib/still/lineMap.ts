import type { Side } from './labels.ts';

/** A town that the reasons of a stretch name. */
export type LineTown = {
  readonly name: string;
  /** World units from the corner of the stretch's `box`. */
  readonly x: number;
  readonly y: number;
  /** Where its name stands. */
  readonly side: Side;
  readonly held: boolean;
};

/** The map of a region's line of control, for the page of its reasons: in world units, its paths in units of `grid`. */
export type LineMap = {
  readonly grid: number;
  readonly viewBox: string;
  readonly ground: readonly { readonly kind: string; readonly d: string }[];
  /** The area of each day. */
  readonly areas: readonly { readonly asOf: string; readonly d: string }[];
  /** `id` is that of the stretch's article; `box` the view of it alone; `towns` as `townsText` writes them. */
  readonly stretches: readonly {
    readonly id: string;
    readonly d: string;
    readonly box: string;
    readonly towns: string;
  }[];
};

const between = '|';

/** Towns as a page carries them until their stretch is read: as elements they would be a tenth of it. */
export const townsText = (towns: readonly LineTown[]): string =>
  towns.map(({ name, x, y, side, held }) => [x, y, side, held ? '+' : '', name].join(',')).join(between);

/** The towns that `townsText` wrote. */
export const townsFrom = (text: string): LineTown[] =>
  text.split(between).flatMap((each) => {
    const [x, y, side, held, ...name] = each.split(',');
    return name.length === 0
      ? []
      : [{ name: name.join(','), x: Number(x), y: Number(y), side: side as Side, held: held === '+' }];
  });

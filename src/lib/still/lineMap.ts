import type { Side } from './labels.ts';
import type { NameKind } from './scene.ts';

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

/** A name of the whole map, in world units; `wide` where only a wide page has room for it. */
export type LineName = Omit<LineTown, 'held'> & { readonly kind: NameKind; readonly wide: boolean };

/**
 * How a name stands at its point: which end of it, and how far off, in pixels, by its side; in the middle of what has
 * no point.
 */
export const nameAt: Readonly<
  Record<string, { readonly 'text-anchor': string; readonly dx: number; readonly dy: number }>
> = {
  right: { 'text-anchor': 'start', dx: 7, dy: 4 },
  left: { 'text-anchor': 'end', dx: -7, dy: 4 },
  top: { 'text-anchor': 'middle', dx: 0, dy: -8 },
  bottom: { 'text-anchor': 'middle', dx: 0, dy: 17 },
  center: { 'text-anchor': 'middle', dx: 0, dy: 4 },
};

/** The map of a region's line of control, for the page of its reasons: in world units, its paths in units of `grid`. */
export type LineMap = {
  readonly grid: number;
  readonly names: readonly LineName[];
  readonly viewBox: string;
  readonly ground: readonly { readonly kind: string; readonly d: string }[];
  /** The area of each day. */
  readonly areas: readonly { readonly asOf: string; readonly held: string; readonly contested: string }[];
  /** `id` is that of the stretch's article; `box` the view of it alone; `towns` as `townsText` writes them. */
  readonly stretches: readonly {
    readonly id: string;
    readonly d: string;
    readonly box: string;
    readonly towns: string;
  }[];
};

const between = '|';
/** In so many world units the place of a town is written: a fifth of a kilometre. */
const step = 0.5;

/** Towns as a page carries them until their stretch is read: as elements they would be a tenth of it. */
export const townsText = (towns: readonly LineTown[]): string =>
  towns
    .map(({ name, x, y, side, held }) =>
      [Math.round(x / step), side, Math.round(y / step), held ? '+' : '-', name].join(''),
    )
    .join(between);

/** The towns that `townsText` wrote. */
export const townsFrom = (text: string): LineTown[] =>
  text.split(between).flatMap((each) => {
    const [, x, side, y, held, name = ''] = /^(\d+)([a-z]+)(\d+)([+-])(.*)$/u.exec(each) ?? [];
    const at = { x: Number(x) * step, y: Number(y) * step };
    return side ? [{ name, ...at, side: side as Side, held: held === '+' }] : [];
  });

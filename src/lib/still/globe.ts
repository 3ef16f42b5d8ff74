import { pointOn, type Camera, type Size } from '../geo/camera.ts';
import type { Position } from '../geo/mercator.ts';
import { heldIn, overlaps, type Box } from './rim.ts';

/** The radius of a globe in the units of its paths; its middle is at 0, 0. */
export const globeRadius = 50;

/**
 * Where in the world a map's far places are: a hemisphere as SVG path data, in a circle of `globeRadius`. It has no
 * words, so that it is one file in every language.
 */
export type Globe = {
  readonly land: string;
  /** What the map opens with: its regions, else the rectangle of that view. */
  readonly subject: string;
  /** Great circles of the talks, calls and ways that leave the opening view. */
  readonly lines: readonly GlobePart[];
  /** The places that the opening view does not hold, each as a point. */
  readonly places: readonly GlobePart[];
  /** Points strewn over the subject, [longitude, latitude] in degrees: the globe keeps off them. */
  readonly inside: readonly Position[];
};

type GlobePart = {
  readonly mark: string;
  readonly layer: string;
  /** Its class: of a line its status, of a place its role. */
  readonly kind: string;
  readonly d: string;
};

/** A globe as its file writes it; undefined for anything else. */
export const globeFrom = (value: unknown): Globe | undefined =>
  typeof value === 'object' && value !== null && 'land' in value && 'places' in value && 'inside' in value
    ? (value as Globe)
    : undefined;

/** The widths that a globe may have on a map, in CSS pixels, the best first; none where there is no room for one. */
const widthsOn = ({ width, height }: Size): readonly number[] =>
  width >= 560 && height >= 440 ? [132, 84] : width >= 300 && height >= 230 ? [84, 72] : [];

/** What stands over the map besides: [under the buttons, over the key and the scale], in CSS pixels. */
const [head, foot] = [54, 72];
const margin = 10;
const step = 6;
/** Half a symbol with its ring, in CSS pixels. */
const symbol = 13;

/** What a mark under the globe costs, as per cent of the subject. */
const markCost = 6;
/** A place that costs less is good enough. */
const negligible = 1.5;
/** A place that costs more hides more than it tells: a globe may graze the subject's edge. */
const grazed = 2;

/**
 * Where the globe stands: as near to the upper right corner as it covers no mark and least of the subject; along the
 * right edge, then along the left one.
 *
 * @param inside - points of the subject
 * @param marks - those that are shown
 * @param lit - ids of those that it must not cover
 * @param covered - what stands over the map besides
 * @param most - what it may cost, as per cent of the subject
 * @returns undefined where it would cover what is lit, or much of the subject
 */
export function globeBox(
  inside: Globe['inside'],
  marks: readonly { readonly id: string; readonly at: Position; readonly afar?: string | undefined }[],
  camera: Camera,
  size: Size,
  {
    lit = new Set(),
    covered = [],
    card,
    most = grazed,
  }: {
    readonly lit?: ReadonlySet<string>;
    readonly covered?: readonly Box[];
    readonly card?: Box | undefined;
    readonly most?: number;
  } = {},
): Box | undefined {
  const { width, height } = size;
  const pins = marks.map(({ id, at, afar }) => {
    const point = pointOn(at, camera, size);
    const { x, y } = afar || lit.has(id) ? heldIn(point, size, lit.has(id) ? card : undefined) : point;
    const box: Box = [x - symbol, y - symbol, x + symbol, y + symbol];
    return { cost: lit.has(id) ? Infinity : markCost, box };
  });
  const points = inside.map((at) => pointOn(at, camera, size));
  const over = card ? [...covered, card] : covered;
  const costOf = (box: Box) =>
    pins.reduce((sum, pin) => sum + (overlaps(pin.box, box) ? pin.cost : 0), 0) +
    points.filter(({ x, y }) => overlaps([x, y, x, y], box)).length * (100 / Math.max(1, points.length));
  let best: { readonly cost: number; readonly box: Box } | undefined;
  for (const side of widthsOn(size)) {
    for (const left of [width - margin - side, margin])
      for (let top = head; top + side + foot <= height; top += step) {
        const box: Box = [left, top, left + side, top + side];
        if (over.some((other) => overlaps(other, box))) continue;
        const cost = costOf(box);
        if (cost < (best?.cost ?? most)) best = { cost, box };
      }
    if (best && best.cost < negligible) break;
  }
  return best?.box;
}

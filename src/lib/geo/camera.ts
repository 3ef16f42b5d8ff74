import { project, union, unproject, worldSize, type Bounds, type Position } from './mercator.ts';

/** Where the map looks. `zoom` is MapLibre's: the world is 512 * 2^zoom CSS pixels wide. */
export type Camera = { readonly center: Position; readonly zoom: number };

/** Width and height in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** Space kept free inside the map's edges, in CSS pixels. */
export type Padding = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** As far as the map goes: out to the whole world, in to what the data can bear. */
export const limits = {
  minZoom: 0,
  maxZoom: 10,
  /** Degrees: beyond it the flat world ends. */
  latitude: 84,
};

const none: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** CSS pixels per world unit. */
export const scaleOf = (zoom: number): number => (512 * 2 ** zoom) / worldSize;

/** Where a position is on a map, in CSS pixels from its upper left corner. */
export function pointOn(position: Position, { center, zoom }: Camera, { width, height }: Size) {
  const [at, middle] = [project(position), project(center)];
  const k = scaleOf(zoom);
  return { x: width / 2 + (at.x - middle.x) * k, y: height / 2 + (at.y - middle.y) * k };
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/**
 * The camera that shows all of `bounds` as large as it fits: the same as an SVG's `viewBox` over those
 * bounds with `preserveAspectRatio="xMidYMid meet"`, which is how the still shows them without a script.
 *
 * @param maxZoom - do not go closer than this: for a single place
 */
export function fit(
  bounds: Bounds,
  size: Size,
  padding: Padding = none,
  maxZoom: number = limits.maxZoom,
): Camera {
  const [west, south, east, north] = bounds;
  const topLeft = project([west, north]);
  const bottomRight = project([east, south]);
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const scale = Math.min(width / (bottomRight.x - topLeft.x), height / (bottomRight.y - topLeft.y));
  const zoom = clamp(Math.log2((scale * worldSize) / 512), limits.minZoom, maxZoom);
  const k = scaleOf(zoom);
  return {
    center: unproject({
      x: (topLeft.x + bottomRight.x) / 2 + (padding.right - padding.left) / 2 / k,
      y: (topLeft.y + bottomRight.y) / 2 + (padding.bottom - padding.top) / 2 / k,
    }),
    zoom,
  };
}

/**
 * How high the strip at a map's foot is that the opening view leaves free for the key, in CSS pixels: none on a phone's,
 * which has no room to give. The style sheet of the map says the same.
 */
export const footOf = ({ width }: Size): number => clamp(width - 480, 0, 46);

/** The opening view: all of `home`, above the strip of the key. */
export const cameraOfHome = (home: Bounds, size: Size): Camera =>
  fit(home, size, { ...none, bottom: footOf(size) });

/** What a choice asks of the camera. */
export type Aim = {
  /** What to frame; undefined where the opening view shows it. */
  readonly bounds?: Bounds | undefined;
  /** How close to go for it. */
  readonly closest: number;
  /** Whether it is an editor's, or nothing of it is in the opening view: it is shown whole, however small. */
  readonly isAway?: boolean;
  /** What is lit within the opening view, from the first to be shown beside a card. */
  readonly lit: readonly Bounds[];
};

/** What stands over a map: what it leaves free, and a rectangle that hides what is under it, in CSS pixels from its corner. */
export type Cover = {
  readonly padding: Padding;
  readonly card?: readonly [left: number, top: number, right: number, bottom: number] | undefined;
};

/** A frame that shows its subject less than this many zoom levels larger than the opening view is not worth a flight. */
const gain = 0.4;
/** How much closer than the opening view it goes, in zoom levels: far enough out that names are left around it. */
const step = 1.6;

/**
 * The camera's law. What is chosen is never drawn smaller than in the opening view, unless an editor framed it; what the
 * opening view shows well enough stays in it, and so does what has no place; and nothing that is lit lies under the card.
 *
 * @param home - what the opening view holds
 */
export function cameraFor(aim: Aim, home: Bounds, size: Size, { padding, card }: Cover): Camera {
  const opening = cameraOfHome(home, size);
  const { bounds, closest, isAway, lit } = aim;
  const limit = Math.max(opening.zoom, Math.min(closest, opening.zoom + step));
  const framed = bounds && fit(bounds, size, padding, limit);
  if (framed && (isAway || framed.zoom > opening.zoom + gain)) return framed;
  const shown = bounds ? [bounds, ...lit] : lit;
  if (!card || shown.length === 0) return opening;
  // In the opening view, or as large as in it: moved only as far as the card asks for, for as much as there is room for.
  const held = shown.reduce<readonly Bounds[]>(
    (all, each) => (fit(union([...all, each]), size, padding).zoom < opening.zoom ? all : [...all, each]),
    [],
  );
  const [west, south, east, north] = union(held[0] ? held : shown);
  const { x: left, y: top } = pointOn([west, north], opening, size);
  const { x: right, y: bottom } = pointOn([east, south], opening, size);
  if (left > card[2] || right < card[0] || bottom < card[1]) return opening;
  const x =
    padding.left === padding.right ? 0 : pushed(left, right, padding.left, size.width - padding.right);
  return panned(opening, x, pushed(top, bottom, padding.top, size.height - padding.bottom));
}

/** How far what reaches from `first` to `last` has to go to stand between two edges, or in their middle. */
const pushed = (first: number, last: number, from: number, to: number): number =>
  last - first >= to - from ? (first + last - from - to) / 2 : Math.max(last - to, Math.min(0, first - from));

/** Keeps a camera within `limits`. Its longitude may go on beyond 180: the world goes round. */
export function bounded({ center, zoom }: Camera): Camera {
  return {
    center: [center[0], clamp(center[1], -limits.latitude, limits.latitude)],
    zoom: clamp(zoom, limits.minZoom, limits.maxZoom),
  };
}

/** Whether two cameras show the same to within a thousandth of a degree and of a zoom level. */
export function areClose(a: Camera | undefined, b: Camera): boolean {
  const off = a && [a.center[0] - b.center[0], a.center[1] - b.center[1], a.zoom - b.zoom];
  return off?.every((each) => Math.abs(each) < 1e-3) ?? false;
}

/** A camera moved by pixels, however far. */
function shifted({ center, zoom }: Camera, x: number, y: number): Camera {
  const at = project(center);
  const k = scaleOf(zoom);
  return { center: unproject({ x: at.x + x / k, y: at.y + y / k }), zoom };
}

/** Moves a camera by pixels: positive x shows what lies east, positive y what lies south. */
export const panned = (camera: Camera, x: number, y: number): Camera => bounded(shifted(camera, x, y));

/**
 * Zooms a camera so that what is under one pixel stays there.
 *
 * @param by - zoom levels to add
 * @param from - that pixel's distance from the map's centre, right and down
 */
export function zoomed(camera: Camera, by: number, { x, y } = { x: 0, y: 0 }): Camera {
  const zoom = clamp(camera.zoom + by, limits.minZoom, limits.maxZoom);
  return panned({ ...shifted(camera, x, y), zoom }, -x, -y);
}

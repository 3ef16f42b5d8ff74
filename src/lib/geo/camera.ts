import { project, unproject, worldSize, type Bounds, type Position } from './mercator.ts';

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

/** Moves a camera by pixels: positive x shows what lies east, positive y what lies south. */
export function panned({ center, zoom }: Camera, x: number, y: number): Camera {
  const at = project(center);
  const k = scaleOf(zoom);
  return bounded({ center: unproject({ x: at.x + x / k, y: at.y + y / k }), zoom });
}

/**
 * Zooms a camera so that what is under one pixel stays there.
 *
 * @param by - zoom levels to add
 * @param from - that pixel's distance from the map's centre, right and down
 */
export function zoomed(camera: Camera, by: number, from = { x: 0, y: 0 }): Camera {
  const zoom = clamp(camera.zoom + by, limits.minZoom, limits.maxZoom);
  const before = scaleOf(camera.zoom);
  const after = scaleOf(zoom);
  const at = project(camera.center);
  const center = unproject({
    x: at.x + from.x / before - from.x / after,
    y: at.y + from.y / before - from.y / after,
  });
  return bounded({ center, zoom });
}

/**
 * Kilometres on the ground per CSS pixel at the camera's centre.
 * Formula: equatorial circumference of WGS 84 (40,075.017 km) * cos(latitude) / world's width in pixels.
 */
export function kilometresPerPixel({ center, zoom }: Camera): number {
  return (40075.017 * Math.cos((center[1] * Math.PI) / 180)) / (512 * 2 ** zoom);
}

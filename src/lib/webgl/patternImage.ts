/** How far a pixel lies from the nearest stroke of a pattern, in pixels; `side` is the tile's. */
const distances: Readonly<Record<string, (x: number, y: number, side: number) => number>> = {
  hatch: (x, y, side) => {
    const across = ((x + y) % side) * Math.SQRT1_2;
    return Math.min(across, side * Math.SQRT1_2 - across);
  },
  dots: (x, y, side) => {
    // Two dots a tile, as on a grid that is turned by 45 degrees.
    const to = (cx: number, cy: number) => {
      const [dx, dy] = [Math.abs(x - cx), Math.abs(y - cy)];
      return Math.hypot(Math.min(dx, side - dx), Math.min(dy, side - dy));
    };
    return Math.min(to(side / 4, side / 4), to((3 * side) / 4, (3 * side) / 4)) - 0.5;
  },
  grid: (x, y, side) => Math.min(Math.abs(x - side / 2), Math.abs(y - side / 2)),
};

/**
 * A tile of a pattern for `fill-pattern`, as raw pixels.
 *
 * @param pattern - one of `patterns`
 * @param color - `#rrggbb`
 * @param ratio - device pixels a CSS pixel
 */
export function patternImage(
  pattern: string,
  color: string,
  ratio: number,
): { width: number; height: number; data: Uint8ClampedArray } {
  // 8.5 px across the diagonal is the still's 6 px measured at right angles to the stripes.
  const width = Math.round((pattern === 'grid' ? 6 : 8.5) * ratio);
  const stroke = 1.1 * ratio;
  const data = new Uint8ClampedArray(width * width * 4);
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const distance = distances[pattern] ?? (() => Infinity);
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1) {
      const alpha = Math.max(0, Math.min(1, stroke / 2 - distance(x, y, width) + 0.5));
      data.set([...channels, Math.round(alpha * 190)], (y * width + x) * 4);
    }
  return { width, height: width, data };
}

/**
 * A tile of diagonal stripes for `fill-pattern`, as raw pixels.
 *
 * @param color - `#rrggbb`
 * @param ratio - device pixels a CSS pixel
 */
export function hatch(
  color: string,
  ratio: number,
): { width: number; height: number; data: Uint8ClampedArray } {
  // 8.5 px across the diagonal is the still's 6 px measured at right angles to the stripes.
  const width = Math.round(8.5 * ratio);
  const stripe = 1.1 * ratio;
  const data = new Uint8ClampedArray(width * width * 4);
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1) {
      const across = ((x + y) % width) * Math.SQRT1_2;
      const near = Math.min(across, width * Math.SQRT1_2 - across);
      const alpha = Math.max(0, Math.min(1, stripe / 2 - near + 0.5));
      data.set([...channels, Math.round(alpha * 190)], (y * width + x) * 4);
    }
  return { width, height: width, data };
}

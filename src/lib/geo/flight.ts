/** What a camera shows: its centre and the width of the view, in world units. */
export type Sight = readonly [x: number, y: number, width: number];

/**
 * The way from one sight to another that feels shortest: out, across, and in again.
 *
 * J. J. van Wijk and W. A. A. Nuij, “Smooth and efficient zooming and panning” (2003): the optimal path, with
 * the trade-off rho = sqrt(2) between zooming and panning.
 *
 * @returns the sight at t from 0 to 1, at a constant perceived speed
 */
export function flight([x0, y0, w0]: Sight, [x1, y1, w1]: Sight): (t: number) => Sight {
  const rho = Math.SQRT2;
  const [dx, dy] = [x1 - x0, y1 - y0];
  const distance = Math.hypot(dx, dy);
  // Nowhere to go: only the width changes.
  if (distance < 1e-6 * Math.min(w0, w1)) return (t) => [x0 + t * dx, y0 + t * dy, w0 * (w1 / w0) ** t];
  const b = (w: number, sign: number) =>
    (w1 ** 2 - w0 ** 2 + sign * rho ** 4 * distance ** 2) / (2 * w * rho ** 2 * distance);
  // -ln(sqrt(b² + 1) + b), written so that it also holds where b is large.
  const r0 = -Math.asinh(b(w0, 1));
  const r1 = -Math.asinh(b(w1, -1));
  const length = (r1 - r0) / rho;
  return (t) => {
    if (t >= 1) return [x1, y1, w1];
    const r = r0 + rho * t * length;
    const way = (w0 / (rho ** 2 * distance)) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0));
    return [x0 + way * dx, y0 + way * dy, (w0 * Math.cosh(r0)) / Math.cosh(r)];
  };
}

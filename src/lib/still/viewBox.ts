import { project, type Bounds } from '../geo/mercator.ts';

/** World units to two decimals: at the closest zoom they are less than a tenth of a CSS pixel off. */
const short = (value: number) => String(Math.round(value * 100) / 100);

/** The flat world's rectangle of some bounds, in world units. */
export function frameOf([west, south, east, north]: Bounds) {
  const { x, y } = project([west, north]);
  const corner = project([east, south]);
  return { x, y, width: corner.x - x, height: corner.y - y };
}

/** The `viewBox` that shows all of `bounds`. */
export function viewBoxOf(bounds: Bounds): string {
  const { x, y, width, height } = frameOf(bounds);
  return [x, y, width, height].map(short).join(' ');
}

/** Shows `home` again, as the page was built: at whatever size the map has. */
export function unframe(map: HTMLElement, home: Bounds): void {
  map.querySelector('.still')?.setAttribute('viewBox', viewBoxOf(home));
  for (const name of ['--cx', '--cy', '--k']) map.style.removeProperty(name);
}

/** The style sheet's part for the opening view and for what stands at fixed points over the map. */
export function frameCss(
  bounds: Bounds,
  points: readonly { selector: string; x: number; y: number }[],
): string {
  const { x, y, width, height } = frameOf(bounds);
  const home = `--cx:${short(x + width / 2)};--cy:${short(y + height / 2)};--k:min(100cqw/${short(width)},(100cqh - var(--foot))/${short(height)})`;
  return `.map{${home}}${points.map((p) => `${p.selector}{--x:${short(p.x)};--y:${short(p.y)}}`).join('')}`;
}

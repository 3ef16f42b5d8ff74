import { footOf, scaleOf, type Camera, type Size } from '../geo/camera.ts';
import { project, worldSize } from '../geo/mercator.ts';
import { tile } from './tile.ts';

/** Which turns of the world a view reaches besides its own. */
export const turnsOf = ({ x, width }: { readonly x: number; readonly width: number }): number[] =>
  [-2, -1, 1, 2].filter((turn) => x < (turn + 1) * worldSize && x + width > turn * worldSize);

/**
 * As MapLibre's patterns do, those of the still keep their size at whole zooms and grow in between; and where the view
 * goes beyond the antimeridian, so does the ground.
 */
function fitPatterns(still: SVGSVGElement, zoom: number, view: { x: number; width: number }): void {
  const world = still.querySelector('.world');
  const grid = Number(/[\d.]+/u.exec(world?.getAttribute('transform') ?? '')?.[0] ?? 1);
  const side = tile / scaleOf(Math.floor(zoom)) / grid;
  for (const pattern of still.querySelectorAll('pattern'))
    pattern.setAttribute('patternTransform', `rotate(${pattern.dataset['turn'] ?? 0}) scale(${side})`);
  for (const turn of turnsOf(view)) {
    if (still.querySelector(`use[data-turn="${turn}"]`)) continue;
    const copy = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    copy.setAttribute('href', '#ground');
    copy.setAttribute('x', String((turn * worldSize) / grid));
    copy.dataset['turn'] = String(turn);
    still.querySelector('.turned')?.append(copy);
  }
}

/**
 * Shows a camera: sets the still's `viewBox`, and the three custom properties by which everything that
 * stands over the map is placed (`--cx`, `--cy`: the centre in world units; `--k`: pixels a world unit).
 */
export function frame(map: HTMLElement, still: SVGSVGElement | null, camera: Camera, size: Size): void {
  const center = project(camera.center);
  const k = scaleOf(camera.zoom);
  // The still's own box ends above the strip of the key, and it draws beyond it.
  const foot = footOf(size);
  const [width, height] = [size.width / k, (size.height - foot) / k];
  const [x, y] = [center.x, center.y - foot / 2 / k];
  still?.setAttribute('viewBox', `${x - width / 2} ${y - height / 2} ${width} ${height}`);
  if (still) fitPatterns(still, camera.zoom, { x: x - width / 2, width });
  map.style.setProperty('--cx', String(x));
  map.style.setProperty('--cy', String(y));
  map.style.setProperty('--k', `${k}px`);
  delete map.dataset['camera'];
}

/** Says on a map where it came to rest: longitude, latitude and MapLibre's zoom. */
export function rest(map: HTMLElement, { center, zoom }: Camera): void {
  map.dataset['camera'] = [...center, zoom].map((each) => each.toFixed(3)).join();
}

import type { Map as MapLibreMap } from 'maplibre-gl';
import { crossfadeMs } from '../map/control.ts';

/**
 * Changes what a map draws so that what it showed fades out over it, for readers who have not asked for less motion.
 *
 * @param change - draws anew
 */
export function crossfade(map: MapLibreMap, change: () => void): void {
  const canvas = map.getCanvas();
  const before = document.createElement('canvas');
  [before.width, before.height] = [canvas.width, canvas.height];
  // In the same task as its frame is drawn, while there is something in its buffer.
  map.redraw();
  before.getContext('2d')?.drawImage(canvas, 0, 0);
  before.className = 'before';
  canvas.after(before);
  change();
  const end = () => before.remove();
  map.once('movestart', end);
  map.once('idle', () => {
    before.animate({ opacity: [1, 0] }, crossfadeMs).finished.then(end, end);
  });
}

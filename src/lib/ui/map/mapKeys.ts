import { panned, zoomed, type Camera } from '../../geo/camera.ts';

/** CSS pixels a press of an arrow moves the map by. */
const step = 80;

/**
 * The camera that a key asks for while the map itself has the focus: arrows move it, plus and minus zoom, 0 shows the
 * whole map. Undefined for every other key.
 */
export function cameraOfKey(key: string, now: Camera, home: Camera): Camera | undefined {
  switch (key) {
    case 'ArrowLeft':
      return panned(now, -step, 0);
    case 'ArrowRight':
      return panned(now, step, 0);
    case 'ArrowUp':
      return panned(now, 0, -step);
    case 'ArrowDown':
      return panned(now, 0, step);
    case '+':
    case '=':
      return zoomed(now, 0.5);
    case '-':
      return zoomed(now, -0.5);
    case '0':
      return home;
    default:
      return undefined;
  }
}

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

/**
 * Which of `marks` a key moves the focus to, in their order and round its ends: arrows to the next and the one before,
 * Home and End to the first and last. Undefined for every other key.
 *
 * @param marks - those that can be seen, in reading order
 * @param focused - the one that has the focus; undefined while the map itself has it
 */
export function markOfKey<T>(key: string, marks: readonly T[], focused: T | undefined): T | undefined {
  if (focused === undefined) return key === 'Enter' || key === ' ' ? marks[0] : undefined;
  const at = marks.indexOf(focused);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return marks[(at + 1) % marks.length];
    case 'ArrowLeft':
    case 'ArrowUp':
      return marks.at(at - 1);
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    default:
      return undefined;
  }
}

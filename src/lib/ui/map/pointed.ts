import { areClose, scaleOf, type Camera, type Cover } from '../../geo/camera.ts';
import { project, unproject, type Position } from '../../geo/mercator.ts';
import type { Mark } from '../../report/marks.ts';
import { coverOf } from './mapCover.ts';

/** Where on the ground a pointer is: [longitude, latitude] in degrees. */
export function positionOf(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  map: HTMLElement,
  { center, zoom }: Camera,
): Position {
  const { left, top, width, height } = map.getBoundingClientRect();
  const { x, y } = project(center);
  const k = scaleOf(zoom);
  return unproject({ x: x + (clientX - left - width / 2) / k, y: y + (clientY - top - height / 2) / k });
}

/** Where a mark's link leads without a script: to its one sentence, or to its entry in the list. */
export function hrefOfMark(marks: readonly Mark[], id: string): string {
  const cited = marks.find((mark) => mark.id === id)?.statements ?? [];
  return cited.length === 1 ? `#s-${cited[0]}` : `#p-${id}`;
}

/**
 * The camera that a choice asks for beside its card, which goes to the side where it hides nothing of it, where there is
 * one.
 *
 * @param cameraBeside - the camera for what stands over the map
 */
export function cameraOf(map: HTMLElement, cameraBeside: (cover: Cover) => Camera): Camera {
  let cover = coverOf(map);
  for (const side of ['left', 'right']) {
    if (!cover.card) break;
    if (map.parentElement) map.parentElement.dataset['card'] = side;
    cover = coverOf(map);
    if (areClose(cameraBeside(cover), cameraBeside({ padding: cover.padding }))) break;
  }
  return cameraBeside(cover);
}

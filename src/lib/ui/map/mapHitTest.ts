import { fit, scaleOf, type Camera } from '../../geo/camera.ts';
import { project, union, unproject, type Position } from '../../geo/mercator.ts';
import { focusOf, type Selection } from '../../report/focus.ts';
import type { Mark } from '../../report/marks.ts';
import type { View } from '../../view/view.ts';
import { closest, paddingOf, sizeOf } from './mapInsets.ts';

/** The mark whose symbol, label, line or area an event is on. */
export const markAt = ({ target }: Event): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-mark]')?.dataset['mark'] : undefined;

/** True on a button or panel that stands over the map. */
export const onControl = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[data-control]') !== null;

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

/**
 * The camera that frames a choice on a map as it stands: an editor's frame, its marks, or the unit itself. Undefined
 * where it has no place.
 *
 * @param marks - the view's, as they stand on the day that is drawn
 */
export function cameraOfChoice(
  chosen: Selection | undefined,
  { units, data }: View,
  marks: readonly Mark[],
  map: HTMLElement,
): Camera | undefined {
  const own =
    chosen?.kind === 'statement' ? new Map(Object.entries(data.frames ?? {})).get(chosen.name) : undefined;
  if (own) return fit(own, sizeOf(map), paddingOf(map));
  const focus = focusOf(marks, chosen, units);
  const framed = [
    ...marks.filter((mark) => focus.marks.has(mark.id)),
    ...(units?.all ?? []).filter(({ id }) => chosen?.kind === 'unit' && chosen.name === id),
  ].map(({ bounds }) => bounds);
  return framed.length > 0 ? fit(union(framed), sizeOf(map), paddingOf(map), closest) : undefined;
}

/** Whether the reader has asked for less motion. */
export const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Where a mark's link leads without a script: to its one sentence, or to its entry in the list. */
export function hrefOfMark(marks: readonly Mark[], id: string): string {
  const cited = marks.find((mark) => mark.id === id)?.statements ?? [];
  return cited.length === 1 ? `#s-${cited[0]}` : `#p-${id}`;
}

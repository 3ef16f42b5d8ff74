import { cameraFor, type Camera, type Cover } from '../../geo/camera.ts';
import type { Bounds } from '../../geo/mercator.ts';
import { aimOf } from '../../report/aim.ts';
import type { Selection } from '../../report/focus.ts';
import type { Mark } from '../../report/marks.ts';
import type { View } from '../../view/view.ts';
import { paddingOf, sizeOf } from './mapInsets.ts';

/** The mark whose symbol, label, line or area an event is on. */
export const markAt = ({ target }: Event): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-mark]')?.dataset['mark'] : undefined;

/** True on a button or panel that stands over the map. */
export const onControl = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[data-control]') !== null;

/**
 * The camera that a choice asks for on a map as it stands; that of the opening view for none.
 *
 * @param marks - the view's, as they stand on the day that is drawn
 * @param home - what the opening view holds
 * @param cover - what stands over the map: its key alone, as long as no card has come
 */
export const cameraOfChoice = (
  chosen: Selection | undefined,
  { data }: View,
  marks: readonly Mark[],
  home: Bounds,
  map: HTMLElement,
  cover: Cover = { padding: paddingOf(map) },
): Camera => cameraFor(aimOf(chosen, marks, home, data), home, sizeOf(map), cover);

/** Whether the reader has asked for less motion. */
export const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

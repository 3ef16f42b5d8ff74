import type { View } from '../../view/view.ts';
import { isWithin } from './mapCover.ts';
import { isCalm, onControl } from './mapHitTest.ts';
import { cameraOfKey } from './mapKeys.ts';
import type { MapSession } from './mapSession.svelte.ts';
import { markOfKey } from './markKeys.ts';

/** A key pressed on the map: moves it, or leads from mark to mark. `moves`: whether keys move it. */
export function keyPressed(
  event: KeyboardEvent,
  {
    element,
    session,
    view,
    moves,
  }: { element: HTMLElement; session: MapSession; view: View; moves: boolean },
): void {
  const now = session.moving;
  if (!now || onControl(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  const marks = [...element.querySelectorAll<HTMLElement>('a.mark:not(.off, [hidden])')];
  const focused = marks.find((mark) => mark === event.target);
  const camera = focused || !moves ? undefined : cameraOfKey(event.key, now, session.home);
  const mark = markOfKey(event.key, marks, focused);
  if (camera) session.moveTo(camera, false);
  else if (mark) {
    mark.focus({ preventScroll: true });
    const target = view.marks.find(({ id }) => id === mark.dataset['mark']);
    // The map comes to the mark where it is out of sight.
    if (!isWithin(mark, element) && target) session.moveTo({ center: target.at, zoom: now.zoom }, !isCalm());
  } else if (event.key === 'Escape' && focused && !view.selection) element.focus();
  else return;
  event.preventDefault();
}

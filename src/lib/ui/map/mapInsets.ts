import type { Padding, Size } from '../../geo/camera.ts';

/** How close the camera goes by itself: a single place is shown with the country around it, not its street. */
export const closest = 7.5;

/** An element's size in CSS pixels. */
export const sizeOf = ({
  clientWidth: width,
  clientHeight: height,
}: Pick<Element, 'clientWidth' | 'clientHeight'>): Size => ({
  width,
  height,
});

/** What stands over the map's edges, the card below and on small maps the buttons on the left, hides no place. CSS pixels. */
export function paddingOf(element: HTMLElement): Padding {
  const edge = Math.min(56, element.clientWidth / 8, element.clientHeight / 8);
  const card = element.parentElement?.querySelector('.card')?.getBoundingClientRect();
  const { bottom } = element.getBoundingClientRect();
  const covered =
    card && card.top < bottom ? Math.max(0, Math.min(bottom - card.top, element.clientHeight * 0.6)) : 0;
  const buttons = element.querySelector<HTMLElement>('.controls');
  const atLeft = buttons && buttons.offsetLeft < element.clientWidth / 2;
  const left = atLeft ? Math.max(edge, buttons.offsetLeft + buttons.offsetWidth + 14) : edge;
  return { top: edge, right: edge, bottom: edge / (covered ? 2 : 1) + covered, left };
}

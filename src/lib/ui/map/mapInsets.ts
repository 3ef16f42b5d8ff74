import type { Padding, Size } from '../../geo/camera.ts';
import type { Box } from '../../still/labels.ts';

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

/** What stands over a map and hides its labels: buttons, the scale, a notice, the closed legend. CSS pixels from its
 * corner. */
export function coveredIn(labels: HTMLElement): Box[] {
  const { left, top, width, height } = labels.getBoundingClientRect();
  const over =
    labels.closest('.map')?.parentElement?.querySelectorAll('.controls, .map-notice, .legend summary') ?? [];
  const boxes = [...over].flatMap((each): Box[] => {
    const box = each.getBoundingClientRect();
    return box.width > 0 ? [[box.left - left, box.top - top, box.right - left, box.bottom - top]] : [];
  });
  // The scale comes with the camera that it is for: its place is kept, at its longest. See the style sheets.
  const low = height <= 240 && labels.closest('.embed');
  const [right, room] = width <= 640 ? [10, low ? 14 : 30] : [low ? 168 : 54, 30];
  return [...boxes, [width - right - 110, height - room, width - right, height]];
}

/** Whether all of an element is to be seen inside another. */
export function isWithin(element: HTMLElement, frame: HTMLElement): boolean {
  const [inner, outer] = [element, frame].map((each) => each.getBoundingClientRect());
  if (!inner || !outer) return false;
  const { left, right, top, bottom } = inner;
  return left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
}

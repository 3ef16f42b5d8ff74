import type { Box } from '../../still/labels.ts';

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

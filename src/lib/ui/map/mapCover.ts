import type { Box } from '../../still/rim.ts';

/** What stands over a map and hides its labels: buttons, the scale, a notice, the dates, the key. CSS pixels from its corner. */
export function coveredIn(labels: HTMLElement): Box[] {
  const { left, top, width, height } = labels.getBoundingClientRect();
  const column = labels.closest('.map')?.parentElement;
  const over = column?.querySelectorAll('.controls, .map-notice, .time, .legend summary, .keys') ?? [];
  const boxes = [...over].flatMap((each): Box[] => {
    const box = each.getBoundingClientRect();
    return box.width > 0 ? [[box.left - left, box.top - top, box.right - left, box.bottom - top]] : [];
  });
  // The scale comes with the camera that it is for: its place over the key is kept, at its longest. See the style sheets.
  const foot = (column?.querySelector('.legend')?.getBoundingClientRect().top ?? top + height - 40) - top;
  return [...boxes, [width - 120, foot - 26, width - 10, foot - 6]];
}

/** Whether all of an element is to be seen inside another. */
export function isWithin(element: HTMLElement, frame: HTMLElement): boolean {
  const [inner, outer] = [element, frame].map((each) => each.getBoundingClientRect());
  if (!inner || !outer) return false;
  const { left, right, top, bottom } = inner;
  return left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
}

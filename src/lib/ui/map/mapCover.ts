import type { Cover } from '../../geo/camera.ts';
import type { Box } from '../../still/rim.ts';
import { boxOver, paddingOf } from './mapInsets.ts';

/** What is chosen stands above its card, or beside it where that strip is lower and this one wider, in CSS pixels. */
const lowStrip = 160;

/** What stands over a map: the card, and at its foot the key. */
export function coverOf(inside: HTMLElement): Cover {
  const element = inside.closest<HTMLElement>('.map') ?? inside;
  const padding = paddingOf(element);
  const card = boxOver(element, '.card');
  const map = element.getBoundingClientRect();
  const free = map.height - padding.bottom + padding.top / 2;
  if (!card || card.top - map.top >= free) return { padding };
  const [left, top, right] = [card.left - map.left, card.top - map.top, card.right - map.left];
  const after = map.width - right;
  const room = Math.max(left, after);
  const [side, taken] =
    top < lowStrip && room > lowStrip
      ? ([after > left ? 'left' : 'right', map.width - room] as const)
      : (['bottom', free - top] as const);
  return { padding: { ...padding, [side]: padding[side] + taken }, card: [left, top, right, map.height] };
}

/** What stands over a map and hides its labels: buttons, the scale, a notice, the dates, the key. CSS pixels from its corner. */
export function coveredIn(labels: HTMLElement): Box[] {
  const { left, top, width, height } = labels.getBoundingClientRect();
  const column = labels.closest('.map')?.parentElement;
  // In an embed the dates are no part of the map's column.
  const over =
    column?.parentElement?.querySelectorAll('.controls, .map-notice, .time, .legend summary, .keys') ?? [];
  const boxes = [...over].flatMap((each): Box[] => {
    const box = each.getBoundingClientRect();
    return box.width > 0 ? [[box.left - left, box.top - top, box.right - left, box.bottom - top]] : [];
  });
  // A narrow embed has no scale.
  if (width < 480 && labels.closest('.embed')) return boxes;
  // The scale comes with the camera that it is for: its place over the key is kept, at its longest. See the style sheets.
  const foot = (column?.querySelector('.legend')?.getBoundingClientRect().top ?? top + height - 40) - top;
  return [...boxes, [width - 120, foot - 26, width - 10, foot - 6]];
}

/** Whether all of an element is to be seen inside another. */
export function isWithin(element: HTMLElement, frame: HTMLElement): boolean {
  const inner = element.getBoundingClientRect();
  const outer = frame.getBoundingClientRect();
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

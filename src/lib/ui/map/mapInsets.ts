import type { Padding, Size } from '../../geo/camera.ts';

/** An element's size in CSS pixels. */
export const sizeOf = ({
  clientWidth: width,
  clientHeight: height,
}: Pick<Element, 'clientWidth' | 'clientHeight'>): Size => ({
  width,
  height,
});

/** What stands over a map's foot, by a selector: undefined where it stands elsewhere. */
export function boxOver(map: Element, selector: string): DOMRect | undefined {
  const { top, bottom } = map.getBoundingClientRect();
  const box = map.parentElement?.querySelector(selector)?.getBoundingClientRect();
  return box && box.width > 0 && box.top < bottom && box.top > top ? box : undefined;
}

/** What a map keeps free within its edges, and above its key. */
export function paddingOf(map: Element): Padding {
  const { width, height, bottom } = map.getBoundingClientRect();
  const edge = Math.min(56, width / 8, height / 8);
  const foot = bottom - (boxOver(map, '.legend')?.top ?? bottom);
  return { top: edge, right: edge, bottom: edge / 2 + foot, left: edge };
}

import type { Cover, Size } from '../../geo/camera.ts';

/** An element's size in CSS pixels. */
export const sizeOf = ({
  clientWidth: width,
  clientHeight: height,
}: Pick<Element, 'clientWidth' | 'clientHeight'>): Size => ({
  width,
  height,
});

/** What stands over a map: the card, and at its foot the key. */
export function coverOf(inside: HTMLElement): Cover {
  const element = inside.closest<HTMLElement>('.map') ?? inside;
  const map = element.getBoundingClientRect();
  const edge = Math.min(56, map.width / 8, map.height / 8);
  const over = (selector: string) => element.parentElement?.querySelector(selector)?.getBoundingClientRect();
  const card = over('.card');
  const from = (box: DOMRect | undefined, top: number) =>
    box && box.width > 0 && box.top < map.bottom && box.top > map.top ? map.bottom - box.top : top;
  const foot = from(over('.legend'), 0);
  const low = Math.min(from(card, foot), map.height * 0.6);
  return {
    padding: { top: edge, right: edge, bottom: edge / 2 + low, left: edge },
    card:
      card && low > foot
        ? [card.left - map.left, card.top - map.top, card.right - map.left, map.height]
        : undefined,
  };
}

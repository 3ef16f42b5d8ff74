import { crossfadeMs } from '../../map/control.ts';

/**
 * Lets the shapes of a layer of the still, which are about to be others, fade out while the others fade in.
 *
 * @param layer - its id
 */
export function crossfade(map: HTMLElement, layer: string): void {
  for (const shape of map.querySelectorAll<SVGPathElement>(`.still path.layer-${layer}[data-shape]`)) {
    const before = shape.cloneNode() as SVGPathElement;
    delete before.dataset['shape'];
    shape.before(before);
    const end = () => before.remove();
    before.animate({ opacity: [1, 0] }, crossfadeMs).finished.then(end, end);
    shape.animate({ opacity: [0, 1] }, crossfadeMs);
  }
}

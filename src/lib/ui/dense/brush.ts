/** How near to an end of what is chosen a mouse takes that end, and a finger, in CSS pixels. */
const [reachOfMouse, reachOfFinger] = [6, 22];

/** Bins from one to another, both included. */
type Stretch = { readonly from: number; readonly to: number };

/**
 * A pointer that chooses a stretch of bins of a plot: it drags an end of what is chosen, or begins a new one.
 *
 * @param bins - how many the plot has
 * @param chosen - the stretch that is chosen now
 * @param choose - called with two bins, in either order
 */
export function brushOf(bins: number, chosen: () => Stretch, choose: (a: number, b: number) => void) {
  let plot: DOMRect | undefined;
  /** The end that stands, how far the pointer is beside the end that it took, and what was chosen before. */
  let dragged: { readonly stands: number; readonly beside: number; readonly before: Stretch } | undefined;
  const placeOf = (bin: number) => (plot?.left ?? 0) + (bin / bins) * (plot?.width ?? 0);
  const binAt = (x: number) =>
    Math.max(0, Math.min(bins - 1, Math.floor(((x - (plot?.left ?? 0)) / (plot?.width || 1)) * bins)));
  function move(x: number) {
    if (dragged) choose(dragged.stands, binAt(x + dragged.beside));
  }
  return {
    down(on: HTMLElement, { button, clientX, pointerType, pointerId }: PointerEvent): void {
      if (button !== 0) return;
      plot = on.getBoundingClientRect();
      const before = chosen();
      const { from, to } = before;
      const [near] = [
        { away: Math.abs(clientX - placeOf(from)), taken: from, stands: to },
        { away: Math.abs(clientX - placeOf(to + 1)), taken: to, stands: from },
      ]
        .filter(({ away }) => away <= (pointerType === 'mouse' ? reachOfMouse : reachOfFinger))
        .sort((a, b) => a.away - b.away);
      dragged = {
        stands: near?.stands ?? binAt(clientX),
        beside: near ? placeOf(near.taken + 0.5) - clientX : 0,
        before,
      };
      on.setPointerCapture(pointerId);
      // A finger may be about to scroll the page.
      if (pointerType === 'mouse') move(clientX);
    },
    move: ({ clientX }: PointerEvent): void => move(clientX),
    up({ clientX }: PointerEvent): void {
      move(clientX);
      dragged = undefined;
    },
    /** The browser scrolls the page with that finger. */
    cancel(): void {
      if (dragged && chosen() !== dragged.before) choose(dragged.before.from, dragged.before.to);
      dragged = undefined;
    },
  };
}

/**
 * Puts elements into another one; who has the focus keeps it.
 *
 * @returns what puts them back where they stood
 */
export function takenInto(container: Element, elements: readonly HTMLElement[]): () => void {
  const places = elements.map((element) => ({
    element,
    before: element.nextSibling,
    in: element.parentNode,
  }));
  const put = (move: () => void) => {
    const focused = document.activeElement;
    move();
    // Who is moved in the document loses the focus.
    const kept = elements.some((element) => element.contains(focused));
    if (kept && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  put(() => container.append(...elements));
  return () =>
    put(() => {
      // The last first: what stood before another finds it in its place.
      for (const place of places.toReversed()) place.in?.insertBefore(place.element, place.before);
    });
}

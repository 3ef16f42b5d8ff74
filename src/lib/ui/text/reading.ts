/** How much of the window's height a map takes that is held above an article; 0 where it stands beside it. */
export const heldAbove = (map: Element | null, article: Element): number => {
  const { left = Infinity, bottom = 0 } = map?.getBoundingClientRect() ?? {};
  return left <= article.getBoundingClientRect().left ? bottom : 0;
};

/**
 * Tells which statement stands where readers' eyes are, once the page has been scrolled: none is passed over, for each
 * is read as long as its words are long, sentences of one line one after the other.
 *
 * @param article - holds elements with `data-statement`
 * @param map - beside the text, or held above it
 * @param onscroll - may ask for the statement, which has the page laid out
 * @returns stops telling
 */
export function readingOf(
  article: HTMLElement,
  map: Element | null,
  onscroll: (read: () => string | undefined) => void,
): () => void {
  const stop = new AbortController();
  let opening: number | undefined;
  let waiting = false;
  const read = () => {
    const { left, top, width } = article.getBoundingClientRect();
    opening ??= top + scrollY;
    // Beside the map a little above the middle of the window, under it as much of what the map leaves; at first where the text begins.
    const head = heldAbove(map, article);
    const eyes = Math.min(head + (innerHeight - head) * 0.4, opening + scrollY);
    const begins = (statement: Element) => {
      const [first] = statement.getClientRects();
      return first ? first.top + (first.height * (first.left - left)) / width : Infinity;
    };
    const last = [...article.querySelectorAll('[data-statement]')].findLast((each) => begins(each) <= eyes);
    return last?.getAttribute('data-statement') ?? undefined;
  };
  const tell = () => {
    waiting = false;
    onscroll(read);
  };
  addEventListener(
    'scroll',
    () => {
      if (!waiting) requestAnimationFrame(tell);
      waiting = true;
    },
    { signal: stop.signal, passive: true },
  );
  return () => stop.abort();
}

/**
 * Tells which statement stands where readers' eyes are, once the page has been scrolled.
 *
 * @param article - holds elements with `data-statement`
 * @returns stops telling
 */
export function readingOf(article: HTMLElement, onread: (statement: string | undefined) => void): () => void {
  const stop = new AbortController();
  let scrolled = false;
  const inBand = new Set<Element>();
  const tell = () => {
    const [first] = [...article.querySelectorAll('[data-statement]')].filter((element) =>
      inBand.has(element),
    );
    if (scrolled && first) onread(first.getAttribute('data-statement') ?? undefined);
  };
  // A band of the screen: beside the map the upper middle, under it (on a phone) below the map.
  const beside = matchMedia('(min-width: 60rem)').matches;
  const band = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) inBand.add(target);
        else inBand.delete(target);
      tell();
    },
    { rootMargin: beside ? '-38% 0px -54% 0px' : '-58% 0px -34% 0px' },
  );
  for (const statement of article.querySelectorAll('[data-statement]')) band.observe(statement);
  addEventListener('scroll', () => (scrolled = true), { signal: stop.signal, passive: true, once: true });
  return () => {
    stop.abort();
    band.disconnect();
  };
}

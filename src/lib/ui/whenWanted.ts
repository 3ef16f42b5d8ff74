type Connection = { readonly saveData?: boolean; readonly effectiveType?: string };

/**
 * Calls `start` once: at the first touch of the map, or when it is near the viewport and the browser has
 * nothing else to do. Where the reader saves data or the network is slow, only at the first touch.
 *
 * @returns stops waiting
 */
export function whenWanted(map: HTMLElement, start: () => void): () => void {
  const waiting = new AbortController();
  let idle: number | undefined;
  const stop = () => {
    waiting.abort();
    near.disconnect();
    if (idle !== undefined && 'cancelIdleCallback' in window) cancelIdleCallback(idle);
  };
  const once = () => {
    if (waiting.signal.aborted) return;
    stop();
    start();
  };
  for (const type of ['pointerdown', 'wheel', 'keydown'])
    map.addEventListener(type, once, { signal: waiting.signal, passive: true });
  const connection = (navigator as Navigator & { connection?: Connection }).connection;
  const thrifty = connection?.saveData === true || /2g|3g/u.test(connection?.effectiveType ?? '');
  const near = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting || thrifty) return;
      near.disconnect();
      // Safari has no requestIdleCallback.
      if ('requestIdleCallback' in window) idle = requestIdleCallback(once, { timeout: 4000 });
      else setTimeout(once, 600);
    },
    { rootMargin: '200px' },
  );
  near.observe(map);
  return stop;
}

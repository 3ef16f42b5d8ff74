import { afterFrame } from '../report/afterFrame.ts';

type Hints = {
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  /** GB. */
  readonly deviceMemory?: number;
};

/** Whether nothing is to be fetched that the reader has not asked for: he saves data, or the network is slow. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & Hints;
  return connection?.saveData === true || /2g|3g/u.test(connection?.effectiveType ?? '');
}

/**
 * Whether to wait for a touch: where the reader saves data, where the network is slow, and on phones, which
 * MapLibre's start would keep busy for seconds while the still does all that a reader has asked for so far.
 */
function isThrifty(): boolean {
  const { deviceMemory = 8 } = navigator as Navigator & Hints;
  return savesData() || deviceMemory <= 2 || matchMedia('(hover: none) and (pointer: coarse)').matches;
}

/**
 * Calls `start` once: at the first touch of the map, or when it is near the viewport and the browser has
 * nothing else to do. Where the reader, the network or the device asks for thrift, only at the first touch.
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
  // What the touch asked of the still is seen first.
  for (const type of ['pointerdown', 'wheel', 'keydown'])
    map.addEventListener(type, () => afterFrame(once), { signal: waiting.signal, passive: true });
  const thrifty = isThrifty();
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

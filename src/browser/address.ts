import { putAddress } from '../lib/ui/putAddress.ts';
import { readAddress, writeAddress } from '../lib/view/address.ts';
import type { View } from '../lib/view/view.ts';

const betweenWrites = 500;

/**
 * Joins a view to the page's address, which it was read from: reads it on Back and Forward, writes it on every change.
 *
 * @param push - whether a selection is a step of the history (a page) or not (an embed, whose steps would
 *   be the host page's)
 * @returns parts them
 */
export function connectAddress(view: View, push: boolean): () => void {
  const layers = view.data.layers.map(({ id }) => id);
  const stopping = new AbortController();
  let pending: ReturnType<typeof setTimeout> | undefined;
  let lastWrite = -Infinity;
  const restore = () => {
    view.restore(readAddress(new URL(location.href), layers));
  };
  const write = (how: 'pushState' | 'replaceState') => {
    clearTimeout(pending);
    lastWrite = performance.now();
    putAddress(how, writeAddress(new URL(location.href), view.address, layers));
  };
  addEventListener('popstate', restore, { signal: stopping.signal });
  addEventListener('hashchange', restore, { signal: stopping.signal });
  const unlisten = view.listen((change) => {
    if (change === undefined) return;
    if (change === 'selection' && push) {
      write('pushState');
      return;
    }
    clearTimeout(pending);
    const wait = Math.max(0, betweenWrites - (performance.now() - lastWrite));
    pending = setTimeout(() => write('replaceState'), wait);
  });
  return () => {
    unlisten();
    clearTimeout(pending);
    stopping.abort();
  };
}

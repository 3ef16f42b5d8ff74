import { readAddress, writeAddress, type Address } from '../lib/view/address.ts';
import type { Change, View } from '../lib/view/view.svelte.ts';

const betweenWrites = 500;

/** Writes into the page's address, as a step of its history or in place. */
export function putAddress(how: 'pushState' | 'replaceState', address: Address): void {
  try {
    history[how](null, '', writeAddress(new URL(location.href), address));
  } catch {
    // Safari refuses more than 100 calls in 30 s, and some frames refuse all: the view holds all the same.
  }
}

/**
 * Joins a view to the page's address: reads it now and on Back and Forward, writes it on every change.
 *
 * @param push - whether a selection is a step of the history (a page) or not (an embed, whose steps would
 *   be the host page's)
 */
export function connectAddress(
  view: View,
  push: boolean,
): { onchange: (change: Change) => void; stop: () => void } {
  const stopping = new AbortController();
  let pending: ReturnType<typeof setTimeout> | undefined;
  let lastWrite = -Infinity;
  const restore = () => {
    view.restore(readAddress(new URL(location.href)));
  };
  const write = (how: 'pushState' | 'replaceState') => {
    clearTimeout(pending);
    lastWrite = performance.now();
    putAddress(how, view.address);
  };
  restore();
  addEventListener('popstate', restore, { signal: stopping.signal });
  addEventListener('hashchange', restore, { signal: stopping.signal });
  return {
    onchange: (change) => {
      if (change === 'selection' && push) return write('pushState');
      clearTimeout(pending);
      const wait = Math.max(0, betweenWrites - (performance.now() - lastWrite));
      pending = setTimeout(() => write('replaceState'), wait);
    },
    stop: () => {
      clearTimeout(pending);
      stopping.abort();
    },
  };
}

import { writeAddress, type Address } from '../lib/view/address.ts';

/**
 * Writes into the page's address, as a step of its history or in place.
 *
 * @param layers - ids of the layers there are
 */
export function putAddress(
  how: 'pushState' | 'replaceState',
  address: Address,
  layers: readonly string[],
): void {
  try {
    history[how](null, '', writeAddress(new URL(location.href), address, layers));
  } catch {
    // Safari refuses more than 100 calls in 30 s, and some frames refuse all: the view holds all the same.
  }
}

/** Puts an address into the page's own, as a step of its history or in place. */
export function putAddress(how: 'pushState' | 'replaceState', address: URL): void {
  try {
    history[how](null, '', address);
  } catch {
    // Safari refuses more than 100 calls in 30 s, and some frames refuse all: the view holds all the same.
  }
}

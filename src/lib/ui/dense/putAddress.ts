/** Puts an address into the page's own, as a step of its history or in place. */
export function putAddress(how: 'pushState' | 'replaceState', address: URL): void {
  try {
    // An embed's steps would be those of its host.
    history[window.parent === window ? how : 'replaceState'](null, '', address);
  } catch {
    // Safari refuses more than 100 calls in 30 s, and some frames refuse all: the state holds all the same.
  }
}

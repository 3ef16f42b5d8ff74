import { selectionOf } from '../../view/address.ts';
import type { View } from '../../view/view.ts';
import { wiredLater } from '../report/importWithRetry.ts';
import { isModified } from '../text/textChoice.ts';

/**
 * Joins what was rendered with the page, and has no component in the browser, to a view: its links to sentences and
 * marks choose, entries of the list of marks preview. Until it comes, the links are links.
 *
 * @returns ends it
 */
export function wireBackmatter(element: Element, view: View): () => void {
  const listening = new AbortController();
  const within = (target: EventTarget | null, selector: string) =>
    target instanceof Element ? target.closest(selector) : null;
  const on = (type: string, listener: (event: MouseEvent) => void) =>
    element.addEventListener(type, (event) => listener(event as MouseEvent), { signal: listening.signal });
  on('click', (event) => {
    const link = within(event.target, 'a[href^="#"]');
    const selection = link && selectionOf(link.getAttribute('href') ?? '');
    if (!selection || isModified(event)) return;
    event.preventDefault();
    view.select(selection, 'list');
  });
  on('pointerover', ({ target }) => {
    const entry = within(target, '.entry[id^="p-"]');
    view.hover(entry ? { kind: 'mark', name: entry.id.slice(2) } : undefined);
  });
  on('pointerleave', () => view.hover(undefined));
  // The table of units has a script of its own, which can wait.
  const stop = element.querySelector('.units')
    ? wiredLater(
        () => import('./wireUnits.svelte.ts'),
        ({ wireUnits }) => wireUnits(element, view),
      )
    : undefined;
  return () => {
    listening.abort();
    stop?.();
  };
}

import { selectionOf } from '../../view/address.ts';
import type { View } from '../../view/view.ts';
import { importWithRetry } from '../report/importWithRetry.ts';

/**
 * Joins what was rendered with the page, and has no component in the browser, to a view: its links to
 * sentences and marks choose, entries of the list of marks preview.
 *
 * Call it while a component is set up; it ends with that component.
 */
export function wireBackmatter(element: Element, view: View): void {
  const nameOf = (entry: Element) => entry.id.slice(2);
  const within = (target: EventTarget | null, selector: string) =>
    target instanceof Element ? target.closest(selector) : null;

  // The table of units has a script of its own, which can wait.
  $effect(() => {
    if (!element.querySelector('.units')) return;
    let gone = false;
    let stop = () => {};
    importWithRetry(
      () => import('./wireUnits.svelte.ts'),
      ({ wireUnits }) => {
        if (!gone) stop = wireUnits(element, view);
      },
    );
    return () => {
      gone = true;
      stop();
    };
  });
  $effect(() => {
    const listening = new AbortController();
    const on = (type: string, listener: (event: MouseEvent) => void) =>
      element.addEventListener(type, (event) => listener(event as MouseEvent), { signal: listening.signal });
    on('click', (event) => {
      const link = within(event.target, 'a[href^="#"]');
      const selection = link && selectionOf(link.getAttribute('href') ?? '');
      if (!selection || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      view.select(selection, 'list');
    });
    on('pointerover', ({ target }) => {
      const entry = within(target, '.entry[id^="p-"]');
      view.hover(entry ? { kind: 'mark', name: nameOf(entry) } : undefined);
    });
    on('pointerleave', () => view.hover(undefined));
    return () => listening.abort();
  });
}

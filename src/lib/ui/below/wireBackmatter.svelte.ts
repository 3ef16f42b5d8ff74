import type { TerritoryDate } from '../../map/territory.ts';
import { selectionOf } from '../../view/address.ts';
import type { View } from '../../view/view.svelte.ts';
import { part } from '../report/importWithRetry.ts';

/**
 * Joins what was rendered with the page, and has no component in the browser, to a view: its links to
 * sentences and marks choose, entries of the list of marks preview and say whether they are chosen.
 *
 * Call it while a component is set up; it ends with that component.
 */
export function enliven(element: Element, view: View, dates: readonly TerritoryDate[]): void {
  const entries = [...element.querySelectorAll('.entry[id^="p-"]')];
  const nameOf = (entry: Element) => entry.id.slice(2);
  const within = (target: EventTarget | null, selector: string) =>
    target instanceof Element ? target.closest(selector) : null;

  // The table of oblasts has a script of its own, which can wait.
  $effect(() => {
    if (!element.querySelector('.oblasts')) return;
    let gone = false;
    let stop = () => {};
    part(
      () => import('./wireUnits.svelte.ts'),
      ({ enlivenOblasts }) => {
        if (!gone) stop = enlivenOblasts(element, view, dates);
      },
    );
    return () => {
      gone = true;
      stop();
    };
  });
  $effect(() => {
    for (const entry of entries)
      if (view.focus.marks.has(nameOf(entry))) entry.setAttribute('aria-current', 'true');
      else entry.removeAttribute('aria-current');
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

import { mount, unmount } from 'svelte';
import type { Scene } from '../../still/scene.ts';
import type { Dates } from '../map/wireDates.ts';
import { wiredLater } from '../report/importWithRetry.ts';
import DenseSheet from './DenseSheet.svelte';
import { DenseState } from './denseState.svelte.ts';
import { startFilter } from './startFilter.ts';

/**
 * Joins what the build rendered below the map of a layer of many incidents to a view: its filter, which an earlier script
 * may have started, its list and its cards, and the dates of an area of control above it.
 *
 * @returns parts them
 */
export function wire(element: Element, dated: Dates, scene: Scene): () => void {
  const { view, language } = dated;
  const dense = DenseState.of(view);
  if (!dense) return () => {};
  void startFilter(view, scene);
  const list = element.querySelector<HTMLButtonElement>('.dense-list');
  const key = element.querySelector<HTMLElement>('.sizes') ?? undefined;
  const dates = element.querySelector('.dated');
  if (list) {
    list.onclick = () => dense.list({ of: 'view' });
    list.disabled = false;
  }
  // Where the card of the report stands: in the panel it would move that.
  const target = element.closest('#app')?.querySelector('.map-column') ?? element;
  const sheet = mount(DenseSheet, { target, props: { dense, language, key } });
  const ends = [
    dense.connect(),
    () => void unmount(sheet),
    dates
      ? wiredLater(
          () => import('../map/wireDates.ts'),
          (part) => part.wire(dates, dated),
        )
      : () => {},
  ];
  return () => {
    for (const end of ends) end();
  };
}

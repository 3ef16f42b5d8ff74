import type { TerritoryDate } from '../../map/territory.ts';
import { occupiedShare, type Oblast } from '../../report/oblasts.ts';
import type { View } from '../../view/view.svelte.ts';
import { dayIn, numberIn, percentIn } from '../../messages/messages.ts';

/**
 * Joins the table of oblasts, which was rendered with the page, to a view: its rows say which is chosen, its
 * numbers follow the date, its headers sort.
 *
 * @returns ends it
 */
export const enlivenOblasts = (element: Element, view: View, dates: readonly TerritoryDate[]): (() => void) =>
  $effect.root(() => enlivenTable(element, view, dates));

function enlivenTable(element: Element, view: View, dates: readonly TerritoryDate[]): void {
  const table = element.querySelector<HTMLTableElement>('.oblasts table');
  const body = table?.tBodies[0];
  if (!table || !body) return;
  const { language } = view.report;
  const rowOf = new Map(view.oblasts.map((oblast) => [oblast, table.querySelector(`#o-${oblast.id}`)]));
  const write = (row: Element | null | undefined, occupiedKm2: number, share: number) => {
    const [, , occupied, percent] = row?.children ?? [];
    if (occupied) occupied.textContent = numberIn(language, occupiedKm2);
    if (percent) percent.textContent = percentIn(language, share);
  };
  const valueOf: Readonly<Record<string, (oblast: Oblast) => number>> = {
    km2: ({ km2 }) => km2,
    occupied: ({ occupiedKm2 }) => occupiedKm2[view.asOf] ?? 0,
    share: (oblast) => occupiedShare(oblast, view.asOf),
  };
  let by = 'name';
  let down = false;
  const sort = () => {
    const value = valueOf[by];
    const order = (a: Oblast, b: Oblast) =>
      value ? value(a) - value(b) : a.name.localeCompare(b.name, language);
    const sorted = view.oblasts.toSorted((a, b) => (down ? order(b, a) : order(a, b)));
    body.append(...sorted.flatMap((oblast) => rowOf.get(oblast) ?? []));
  };

  $effect(() => {
    for (const [{ id }, row] of rowOf)
      if (view.selection?.kind === 'oblast' && view.selection.name === id)
        row?.setAttribute('aria-current', 'true');
      else row?.removeAttribute('aria-current');
  });
  $effect(() => {
    const country = dates.find(({ asOf }) => asOf === view.asOf);
    for (const [oblast, row] of rowOf)
      write(row, oblast.occupiedKm2[view.asOf] ?? 0, occupiedShare(oblast, view.asOf));
    if (country) write(table.tFoot?.rows[0], country.occupiedKm2, country.share);
    for (const day of element.querySelectorAll('.oblasts [data-day]'))
      day.textContent = dayIn(language, view.asOf).replace(/\.$/u, '');
    sort();
  });
  $effect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    for (const button of table.querySelectorAll<HTMLButtonElement>('button[data-by]')) {
      button.disabled = false;
      const sortBy = () => {
        // Numbers are looked at from the largest, names from the first.
        const next = button.dataset['by'] ?? 'name';
        down = next === by ? !down : next !== 'name';
        by = next;
        table.querySelector('[aria-sort]')?.removeAttribute('aria-sort');
        button.parentElement?.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        sort();
      };
      button.addEventListener('click', sortBy, { signal });
    }
    return () => listening.abort();
  });
}

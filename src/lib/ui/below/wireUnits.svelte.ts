import { heldShare, isTouched, type UnitEntry } from '../../report/units.ts';
import type { View } from '../../view/view.ts';
import { dayIn, numberIn, percentIn } from '../../messages/messages.ts';

/**
 * Joins the table of units, which was rendered with the page, to a view: its rows say which is chosen, its
 * numbers follow the date, its headers sort.
 *
 * @returns ends it
 */
export const wireUnits = (element: Element, view: View): (() => void) =>
  $effect.root(() => wireTable(element, view));

function wireTable(element: Element, view: View): void {
  const table = element.querySelector<HTMLTableElement>('.units table');
  const body = table?.tBodies[0];
  const { units, data } = view;
  if (!table || !body || !units) return;
  const { language } = view.report;
  const rowOf = new Map(units.all.map((unit) => [unit, table.querySelector(`#o-${unit.id}`)]));
  const write = (row: Element | null | undefined, heldKm2: number, share: string) => {
    const [, , held, percent] = row?.children ?? [];
    if (held) held.textContent = numberIn(language, heldKm2);
    // A bar stands behind it.
    if (percent?.firstChild) percent.firstChild.nodeValue = share;
  };
  // Nothing else of the view is read where its numbers are written: a choice or a pointer that moves on changes none.
  const day = $derived(view.asOf);
  const valueOf: Readonly<Record<string, (unit: UnitEntry) => number>> = {
    km2: ({ km2 }) => km2,
    held: ({ heldKm2 }) => heldKm2[day] ?? 0,
    share: (unit) => heldShare(unit, day),
  };
  let by = 'share';
  let down = true;
  const sort = () => {
    const value = valueOf[by];
    const order = (a: UnitEntry, b: UnitEntry) =>
      value ? value(a) - value(b) : a.name.localeCompare(b.name, language);
    const sorted = units.all.toSorted((a, b) => (down ? order(b, a) : order(a, b)));
    const rows = sorted.flatMap((unit) => rowOf.get(unit) ?? []);
    // A row that is moved loses the focus, and the click of who is pressing on it.
    if (rows.some((row, i) => row !== body.rows[i])) body.append(...rows);
  };

  $effect(() => {
    const date = data.control?.dates.find(({ asOf }) => asOf === day);
    for (const [unit, row] of rowOf) {
      const share = heldShare(unit, day);
      write(row, unit.heldKm2[day] ?? 0, percentIn(language, share));
      row?.querySelector('rect')?.setAttribute('width', share.toFixed(3));
      row?.classList.toggle('none', !isTouched(unit, day));
    }
    const others = element.querySelector('[data-others]');
    const untouched = units.all.filter((unit) => !isTouched(unit, day)).length;
    if (others) others.textContent = others.textContent.replace(/\d+/u, String(untouched));
    if (date) write(table.tFoot?.rows[0], date.km2, date.share);
    for (const each of element.querySelectorAll('.units [data-day]'))
      each.textContent = dayIn(language, day).replace(/\.$/u, '');
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

import { fragmentOf } from './address.ts';
import type { View } from './view.ts';

/** Says on elements which of them belong to what is chosen, and which are previewed, read, lit or hidden. */
export function light(view: View): void {
  const { focus, selection, hovered, reading, lit, shown, layers } = view;
  const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);
  const tick = (id: string, checked: boolean) => {
    for (const box of all(`input#${id}`)) (box as HTMLInputElement).checked = checked;
  };
  const current = new Set([
    ...[...focus.statements].map((name) => `s-${name}`),
    ...[...focus.marks].map((id) => `p-${id}`),
    ...(selection ? [fragmentOf(selection)] : []),
  ]);
  for (const element of all('.statement, .entry, .units tr[id]'))
    if (!current.has(element.id)) element.removeAttribute('aria-current');
    else if (!element.ariaCurrent) element.setAttribute('aria-current', 'true');
  const previewed = new Set(
    hovered?.kind === 'mark' ? view.marks.find(({ id }) => id === hovered.name)?.statements : [],
  );
  for (const { dataset, classList } of all('.statement')) {
    classList.toggle('previewed', previewed.has(dataset['statement'] ?? ''));
    classList.toggle('read', reading?.name === dataset['statement']);
  }
  for (const { id } of view.marks)
    for (const { classList } of all(`.m-${id}`)) classList.toggle('lit', lit.has(id));
  for (const { id } of view.data.layers) {
    for (const { classList } of all(`.map .layer-${id}`)) classList.toggle('off', !shown.has(id));
    tick(`layer-${id}`, layers.has(id));
  }
  tick(`names-${view.names}`, true);
  document.documentElement.dataset['names'] = view.names;
}

import type { DataFiles } from '../../data/dataFiles.svelte.ts';
import { dayIn, type Messages } from '../../messages/messages.ts';
import type { View } from '../../view/view.ts';
import { layerChosen } from './layerChosen.ts';
import type { ShownControl } from './shownControl.svelte.ts';

/**
 * Joins the key of the map, which was rendered with the page, to a view: its checkboxes show and hide, it says what a
 * layer lacks, and of which day the area of control is. What is ticked is said by `light`.
 *
 * Call it while a component is set up; it ends with that component.
 *
 * @param files - what the layers are drawn from, as far as it came
 */
export function wireLegend(
  legend: Element,
  {
    view,
    control,
    files,
    messages,
  }: { view: View; control: ShownControl; files: DataFiles; messages: Messages },
): void {
  $effect(() => {
    const choose = (event: Event) => layerChosen(event, view);
    legend.addEventListener('change', choose);
    return () => legend.removeEventListener('change', choose);
  });
  $effect(() => {
    for (const { id } of view.data.layers) {
      const about = legend.querySelector(`#about-${id}`);
      about?.querySelector('.lack')?.remove();
      const lack = files.lackOf(id);
      if (!lack) continue;
      const said = document.createElement('p');
      said.className = 'lack';
      said.append(messages.lack(lack), ' ');
      if (lack.why !== 'again') {
        const again = document.createElement('button');
        again.type = 'button';
        again.textContent = messages.tryAgain;
        again.onclick = () => files.retry(id);
        said.append(again);
      }
      about?.prepend(said);
    }
  });
  $effect(() => {
    const day = legend.querySelector(`#about-${control.control?.layer ?? ''} .day`);
    if (day) day.textContent = messages.asOf(dayIn(view.report.language, control.asOf, 'medium'));
  });
}

import { filled } from '../../map/filled.ts';
import type { RegionWords } from '../../map/region.ts';
import { heldShare } from '../../report/units.ts';
import type { View } from '../../view/view.ts';
import { percentIn, type Messages } from '../../messages/messages.ts';

/** What the live region says of a selection; nothing where nothing is chosen. */
export function announcementOf(view: View, messages: Messages, words: RegionWords | undefined): string {
  const { selection, focus, report } = view;
  if (!selection) return '';
  const titles = view.marks.filter(({ id }) => focus.marks.has(id)).map(({ title }) => title);
  if (selection.kind === 'mark') return messages.selectedMark(titles[0] ?? '', focus.statements.size);
  const unit = selection.kind === 'unit' && view.units?.all.find(({ id }) => id === selection.name);
  if (unit) {
    const share = percentIn(report.language, heldShare(unit, view.asOf));
    const said = words?.control ? filled(words.control.chosen, { name: unit.name, share }) : `${unit.name}.`;
    return messages.selectedUnit(said, focus.statements.size);
  }
  const reason = report.statements.find(({ name }) => name === selection.name)?.unmapped;
  return reason ? messages.selectedUnmapped(reason) : messages.selectedStatement(titles.join(', '));
}

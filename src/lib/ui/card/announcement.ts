import { occupiedShare } from '../../report/oblasts.ts';
import type { View } from '../../view/view.svelte.ts';
import { percentIn, type Messages } from '../../messages/messages.ts';

/** What the live region says of a selection; nothing where nothing is chosen. */
export function announcementOf(view: View, messages: Messages): string {
  const { selection, focus, report } = view;
  if (!selection) return '';
  const titles = view.marks.filter(({ id }) => focus.marks.has(id)).map(({ title }) => title);
  if (selection.kind === 'mark') return messages.selectedMark(titles[0] ?? '', focus.statements.size);
  const oblast = selection.kind === 'oblast' && view.oblasts.find(({ id }) => id === selection.name);
  if (oblast) {
    const share = percentIn(report.language, occupiedShare(oblast, view.asOf));
    return messages.selectedOblast(oblast.name, share, focus.statements.size);
  }
  const reason = report.statements.find(({ name }) => name === selection.name)?.unmapped;
  return reason ? messages.selectedUnmapped(reason) : messages.selectedStatement(titles.join(', '));
}

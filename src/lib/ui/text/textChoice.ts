import type { Selection } from '../../report/focus.ts';

/** Whether a click or key asks the browser for something else: a new tab, a download. */
export const isModified = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent | KeyboardEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;

const valueAt = ({ target }: Event, name: string): string | undefined =>
  (target instanceof Element && target.closest(`[${name}]`)?.getAttribute(name)) || undefined;

/** The sentence an event is on. */
export const statementAt = (event: Event): string | undefined => valueAt(event, 'data-statement');

/** The mark that the quote an event is on cites. */
export const quoteAt = (event: Event): string | undefined => valueAt(event, 'data-cites');

/**
 * What a click in the text chooses: anywhere on a sentence, that sentence. A quote of it leads on to its mark once the
 * sentence is chosen; from the keyboard, where a quote is a link like any other, at once.
 *
 * @param selection - what is chosen already
 * @returns undefined where the click chooses nothing: beside the sentences, with text marked, on a correction
 */
export function statementChosen(event: MouseEvent, selection: Selection | undefined): Selection | undefined {
  const name = statementAt(event);
  if (!name || isModified(event) || getSelection()?.isCollapsed === false) return undefined;
  if (event.target instanceof Element && event.target.closest('.corrected')) return undefined;
  const cites = quoteAt(event);
  const chosen = selection?.kind === 'statement' && selection.name === name;
  return cites && (event.detail === 0 || chosen)
    ? { kind: 'mark', name: cites }
    : { kind: 'statement', name };
}

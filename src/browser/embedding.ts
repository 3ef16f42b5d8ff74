import { tellHeight } from '../lib/embed/heightTeller.ts';
import { listenToHost, tellChosen } from '../lib/embed/hostLink.ts';
import { hostsOf } from '../lib/embed/hosts.ts';
import type { EmbedOptions } from '../lib/embed/options.ts';
import { hungOn } from '../lib/view/address.ts';
import { applyTheme } from './theme.ts';
import type { View } from '../lib/view/view.ts';

const root = document.documentElement;
const fold = document.querySelector<HTMLDetailsElement>('.folded');

/** Makes the embed look as its address asks, before it is hydrated: the style sheet reads the attributes. */
export function applyOptions({ text, interactive, title }: EmbedOptions): void {
  Object.assign(root.dataset, { text, interactive, title });
  if (fold && text === 'all') fold.open = true;
}

/**
 * A fragment has the browser unfold the text and scroll to the sentence, which is right without a script.
 * With one, the sentence stands under the map, and the frame stays where it is.
 */
export function dropFragment(): void {
  const hung = hungOn(location.hash);
  const kept = hung && `#${hung}`;
  if (location.hash === kept) return;
  try {
    history.replaceState(null, '', location.pathname + location.search + kept);
  } catch {
    // Some frames refuse.
  }
  if (fold) fold.open = false;
  scrollTo(0, 0);
}

/**
 * Joins a view to the page around its frame, for as long as there is one: what is chosen here is told there, and the other way.
 *
 * @param src - the frame's address as it was asked for, which may say who is listened to
 */
export function connectHost(view: View, src: string): void {
  const tell = () => {
    const { selection } = view;
    const name = (kind: 'statement' | 'mark') => (selection?.kind === kind ? selection.name : null);
    tellChosen({ statement: name('statement'), mark: name('mark') });
  };
  listenToHost(hostsOf(new URL(src).searchParams), (message) => {
    if (message.type === 'hello') {
      tell();
      return;
    }
    if (message.type === 'theme') {
      applyTheme(message.theme);
      return;
    }
    const { statement, mark } = message;
    // What this report does not have, the view ignores.
    if (statement !== null) view.select({ kind: 'statement', name: statement }, 'list');
    else if (mark === null) view.clear('list');
    else view.select({ kind: 'mark', name: mark }, 'list');
  });
  view.listen((change) => change && tell());
}

/**
 * Tells the page around the frame how tall the embed is. That is the natural height of the map, which
 * depends on the width alone, and what stands below it.
 */
export function tellEmbedHeight(src: string): void {
  const column = document.querySelector('.map-column');
  const below = document.querySelector('.below');
  if (!column || !below || window.parent === window) return;
  const measure = () => {
    // As in a frame that has the height: in a low one something is left out.
    const { adapted } = root.dataset;
    root.dataset['adapted'] = '';
    const height = below.getBoundingClientRect().bottom + scrollY;
    if (adapted === undefined) delete root.dataset['adapted'];
    return height;
  };
  tellHeight(src, [column, below], measure, () => (root.dataset['adapted'] = ''));
}

import { createSubscriber } from 'svelte/reactivity';
import type { View } from '../view/view.ts';

/** Lets Svelte read a view: whatever was read of it in an effect or a template is read again after a change. */
export function readable(view: View): View {
  view.track = createSubscriber((update) => view.listen(() => update()));
  return view;
}

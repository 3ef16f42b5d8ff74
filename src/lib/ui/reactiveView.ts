import { createSubscriber } from 'svelte/reactivity';

/** A state that knows no framework. */
type Told = { track: () => void; readonly listen: (listener: () => void) => () => void };

/** Lets Svelte read a state: whatever was read of it in an effect or a template is read again after a change. */
export function readable<State extends Told>(state: State): State {
  state.track = createSubscriber((update) => state.listen(() => update()));
  return state;
}

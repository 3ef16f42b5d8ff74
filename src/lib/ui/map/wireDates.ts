import { hydrate, unmount, type ComponentProps } from 'svelte';
import type { RegionWords } from '../../map/region.ts';
import TimeControl from './TimeControl.svelte';

/** What the dates are shown by; a map may have no words for them. */
export type Dates = Omit<ComponentProps<typeof TimeControl>, 'words'> & {
  readonly words: RegionWords['control'] | undefined;
};

/**
 * Gives life to the dates that the build rendered.
 *
 * @param target - what they stand in
 * @returns ends it
 */
export function wire(target: Element, { words, ...dates }: Dates): () => void {
  if (!words) return () => {};
  const mounted = hydrate(TimeControl, { target, props: { ...dates, words } });
  return () => void unmount(mounted);
}

import { createRawSnippet, hydrate, unmount, type Component, type Snippet } from 'svelte';
import { importWithRetry } from './importWithRetry.ts';

/**
 * A part of the page that is there from the start and gets its script once the page has its own: a component
 * the build renders by itself, and the browser fetches, and gives life to, when it has nothing better to do.
 *
 * @param html - the component as it was rendered; undefined in the browser, where it is there already
 * @param load - fetches the component
 */
export function hydrateLater<Props extends Record<string, unknown>>(
  html: string | undefined,
  load: () => Promise<{ default: Component<Props> }>,
  props: Props,
): Snippet {
  return createRawSnippet(() => ({
    render: () => `<div class="later">${html}</div>`,
    setup: (element) => {
      let gone = false;
      let stop = () => {};
      importWithRetry(load, ({ default: Part }) => {
        if (gone) return;
        const mounted = hydrate(Part, { target: element, props });
        stop = () => void unmount(mounted);
      });
      return () => {
        gone = true;
        stop();
      };
    },
  }));
}

import { createRawSnippet, hydrate, unmount, type Component, type Snippet } from 'svelte';

/**
 * A part of the page that is there from the start and gets its script once the page has its own: a component
 * the build renders by itself, and the browser fetches, and gives life to, when it has nothing better to do.
 *
 * @param html - the component as it was rendered; empty in the browser, where it is there already
 * @param load - fetches the component
 */
export function later<Props extends Record<string, unknown>>(
  html: string,
  load: () => Promise<{ default: Component<Props> }>,
  props: Props,
): Snippet {
  return createRawSnippet(() => ({
    render: () => `<div class="later">${html}</div>`,
    setup: (element) => {
      let gone = false;
      let stop = () => {};
      load().then(
        (part) => {
          if (gone) return;
          const mounted = hydrate(part.default, { target: element, props });
          stop = () => void unmount(mounted);
        },
        (error: unknown) => console.info('A part of the page stays as it was built:', error),
      );
      return () => {
        gone = true;
        stop();
      };
    },
  }));
}

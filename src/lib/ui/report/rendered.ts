import { createRawSnippet, untrack, type Snippet } from 'svelte';

type Raw = ReturnType<Parameters<typeof createRawSnippet>[0]>;

/**
 * A part of the page that the build renders, as one element, and the browser leaves as it is.
 *
 * @param html - for the build; false in the browser, whose script then has nothing of it
 * @param setup - joins a script to it; answers with what ends that
 */
export const rendered = (html: false | (() => string), setup?: Raw['setup']): Snippet =>
  createRawSnippet(
    () => ({ render: () => (import.meta.env.SSR && html ? untrack(html) : ''), setup }) as Raw,
  );

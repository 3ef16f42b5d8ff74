import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  // Which release of Svelte drew a page is no concern of its readers.
  compilerOptions: { runes: true, discloseVersion: false },
};

import css from '@eslint/css';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What Safari, on the desk or in the hand, knows with its prefix alone. */
const prefixed = ['box-decoration-break', 'print-color-adjust', 'text-size-adjust', 'user-select'];

export default defineConfig(
  globalIgnores(['dist', 'dist.package', 'geodata/job/node_modules', 'bench/node_modules', 'bench/dist']),
  {
    ignores: ['**/*.css'],
    extends: [js.configs.recommended, ts.configs.strict, svelte.configs.recommended],
  },
  {
    files: ['src/**/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: {
      // The browsers that README.md names: what all of them had by the end of that year.
      'css/use-baseline': [
        'error',
        {
          available: 2024,
          // Where one of these is not known, the page looks a little plainer and lacks nothing.
          allowProperties: ['accent-color', 'forced-color-adjust', ...prefixed],
          allowPropertyValues: { 'text-wrap': ['pretty'], 'content-visibility': ['auto'] },
          // On an iPhone nothing but a film fills the screen, and the button for it is not there.
          // Before Safari 18.4 and Firefox 143 what is folded stays folded on paper.
          allowSelectors: ['fullscreen', 'details-content'],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "Declaration[property='text-decoration'][value.children.length>1]",
          message: 'Safari drops all of it: write text-decoration-line, -style, -color and -thickness.',
        },
        ...prefixed.map((property) => ({
          selector: `Block:has(> Declaration[property='${property}']):not(:has(> Declaration[property='-webkit-${property}']))`,
          message: `Safari knows this by its own name alone: add -webkit-${property}.`,
        })),
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts', '*.config.ts'],
    ignores: ['**/*.svelte.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Text is spread where characters are counted as the Web Annotation model counts them: by code point.
      '@typescript-eslint/no-misused-spread': 'off',
      // Components have no types for this parser; svelte-check has looked at what they are given.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // The compiler takes no enum (`erasableSyntaxOnly`), and to look for one takes longer than any other rule.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  { ignores: ['**/*.css'], languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    // Set and Map are made anew for every change here, never changed in place.
    rules: {
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/no-navigation-without-resolve': 'off',
      // Svelte drops white space at the edges of a block: the space between two sentences must be said.
      'svelte/no-useless-mustaches': 'off',
    },
  },
);

import type { Theme } from '../lib/embed/options.ts';

/** Chooses the page's colours. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
}

/**
 * Tells whether the page is dark: by the reader's setting, or by `data-theme` on the root element, which the
 * style sheet turns into `color-scheme`.
 *
 * @param ontell - called at once, and whenever the answer may have changed
 * @returns stops telling
 */
export function watchScheme(ontell: (dark: boolean) => void): () => void {
  const root = document.documentElement;
  const reader = matchMedia('(prefers-color-scheme: dark)');
  const tell = () => {
    const { theme } = root.dataset;
    ontell(theme === 'dark' || (theme !== 'light' && reader.matches));
  };
  const observer = new MutationObserver(tell);
  observer.observe(root, { attributeFilter: ['data-theme'] });
  reader.addEventListener('change', tell);
  tell();
  return () => {
    observer.disconnect();
    reader.removeEventListener('change', tell);
  };
}

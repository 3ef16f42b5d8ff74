const adopted = new Set<string>();

/** Gives the document a style sheet that comes with a part of the script, once. */
export function adoptCss(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

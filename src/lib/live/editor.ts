/** How the editors that have an address of their own are asked to open a file. */
const templates: Readonly<Record<string, string>> = {
  vscode: 'vscode://file{path}:{line}',
  'vscode-insiders': 'vscode-insiders://file{path}:{line}',
  vscodium: 'vscodium://file{path}:{line}',
  cursor: 'cursor://file{path}:{line}',
  windsurf: 'windsurf://file{path}:{line}',
  zed: 'zed://file{path}:{line}',
  idea: 'idea://open?file={path}&line={line}',
  sublime: 'subl://open?url=file://{path}&line={line}',
  textmate: 'txmt://open?url=file://{path}&line={line}',
  emacs: 'emacs://open?url=file://{path}&line={line}',
};
/** What those editors are called as commands. */
const commands: Readonly<Record<string, string>> = {
  code: 'vscode',
  'code-insiders': 'vscode-insiders',
  codium: 'vscodium',
  subl: 'sublime',
  mate: 'textmate',
  emacsclient: 'emacs',
};

/** The editors that are known by name. */
export const editors: readonly string[] = Object.keys(templates);

/**
 * How to ask an editor for a file: by its name, its command, or an address with `{path}` and `{line}`.
 *
 * @returns undefined where no editor is known by it
 */
export function editorOf(given: string): string | undefined {
  const words = given.trim().split(/\s+/u)[0] ?? '';
  if (given.includes('{path}'))
    return /^[a-z][a-z\d+.-]*:/iu.test(given) && !/^(?:javascript|data|vbscript|blob):/iu.test(given)
      ? given
      : undefined;
  const name = words.replace(/^.*[\\/]/u, '').replace(/\.(?:exe|cmd)$/u, '');
  return Object.hasOwn(templates, name) ? templates[name] : templates[commands[name] ?? ''];
}

/**
 * The address that opens a file at a line.
 *
 * @param template - of `editorOf`
 * @param path - absolute, as the system writes it
 */
export function editorLink(template: string, path: string, line: number): string {
  const slashed = path.replaceAll('\\', '/');
  const encoded = encodeURI(slashed.startsWith('/') ? slashed : `/${slashed}`).replaceAll(
    /[?#&]/gu,
    encodeURIComponent,
  );
  return template.replaceAll('{path}', () => encoded).replaceAll('{line}', String(line));
}

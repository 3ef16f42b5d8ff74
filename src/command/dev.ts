import { liveSite } from '../site/liveSite.ts';
import { isError } from '../lib/input/problem.ts';
import { editorOf, editors } from '../lib/live/editor.ts';
import { clientIn } from '../lib/server/site/client.ts';
import { goLive } from '../lib/server/live/liveServer.ts';
import { siteUrlOf } from '../lib/server/site/siteUrl.ts';
import { reportFolders } from '../lib/server/read/reports.ts';
import { countTables } from './tables.ts';
import { print, printJson, Progress, WrongCommand } from './output.ts';
import { needReports, servedAt } from './site.ts';

/** Where the pages are shown, and what opens their files. */
export type Developing = { readonly port: number; readonly editor?: string; readonly json?: boolean };

/**
 * The editor that links are for: the one that is named, or that of the variables VISUAL and EDITOR where it can be asked by
 * an address, or Visual Studio Code.
 */
function editorFor(named: string | undefined): string {
  if (named === undefined) {
    const usual = [process.env['VISUAL'], process.env['EDITOR'], 'vscode'];
    return usual.map((each) => each && editorOf(each)).find((each) => each) ?? '';
  }
  const editor = editorOf(named);
  if (editor !== undefined) return editor;
  throw new WrongCommand(
    `--editor ${named}: must be one of ${editors.join(', ')}, or an address with {path} and {line}`,
  );
}

/**
 * `geogloss dev`: shows the reports while they are written, until the process is ended.
 *
 * @param root - the project's folder
 * @param home - the program's
 */
export async function develop(root: string, home: string, { port, editor, json }: Developing): Promise<void> {
  const template = editorFor(editor);
  needReports(root);
  const counting = new Progress();
  await countTables(root, reportFolders(root), counting);
  counting.end();
  const site = liveSite({ ...clientIn(home), root, siteUrl: await siteUrlOf(root), drafts: true });
  const wrong = () => {
    for (const { slug, problems } of site.reports()) {
      const count = problems.filter(isError).length;
      if (count > 0)
        print(
          `  ${slug}: ${String(count)} problem${count === 1 ? '' : 's'}: see its page, or “geogloss check”`,
        );
    }
  };
  const progress = new Progress();
  progress.say('reading the reports …');
  const live = goLive(site, {
    program: home,
    editor: template,
    said: (line) => {
      print(`${new Date().toTimeString().slice(0, 8)} ${line}`);
      wrong();
    },
  });
  progress.end();
  const address = await servedAt(live.answers, port).catch((error: unknown) => {
    live.close();
    throw error;
  });
  if (json) printJson({ address });
  print(`${address} shows the reports and follows every change; Ctrl+C ends it.`);
  wrong();
  live.workAhead();
}

import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { zipOf } from '../lib/server/archive/zip.ts';
import { reportFolders, reportsFolder } from '../lib/server/read/reports.ts';
import { carryInto, readPrevious } from '../lib/server/site/carryOverBuilds.ts';
import { clientIn, programParts } from '../lib/server/site/client.ts';
import { hostFolderOf } from '../lib/server/site/hostFolder.ts';
import { folderAnswers, serve, type Answering } from '../lib/server/site/serve.ts';
import { siteUrlOf, unknownSiteUrl } from '../lib/server/site/siteUrl.ts';
import { writeSite } from '../lib/server/site/writeSite.ts';
import { countTables } from './tables.ts';
import { Refusal } from '../lib/input/refusal.ts';
import { print, printJson, Progress, warn, WrongCommand } from './output.ts';

/** @throws where the project has no report */
export function needReports(root: string): void {
  if (reportFolders(root).length > 0) return;
  throw new Refusal(
    `There is no report in ${reportsFolder(root)}/: “geogloss new <name>” begins one, or go to the folder that holds it.`,
  );
}

/**
 * A folder that may be emptied and written anew: one that is not there, is empty, or is an earlier site.
 *
 * @throws for any other
 */
function siteFolder(out: string, root: string): string {
  const path = resolve(out);
  const inside = relative(path, resolve(root));
  if (inside === '' || !inside.startsWith('..'))
    throw new WrongCommand(`--out ${out}: holds the project itself; the site needs a folder of its own`);
  const isSite =
    ['index.html', 'licences.txt'].every((name) => existsSync(join(path, name))) ||
    existsSync(hostFolderOf(path));
  if (existsSync(path) && !isSite && readdirSync(path).length > 0)
    throw new WrongCommand(`--out ${out}: holds something that is no earlier site, and would be emptied`);
  return out;
}

/** Where the site goes, and what of it. */
export type Building = {
  readonly out: string;
  readonly keep?: string;
  readonly strict?: boolean;
  readonly drafts?: boolean;
  readonly json?: boolean;
};

/**
 * `geogloss build`: the site as files.
 *
 * @param root - the project's folder
 * @param home - the program's
 */
export async function build(root: string, home: string, options: Building): Promise<void> {
  const { keep, strict = false, drafts = false } = options;
  needReports(root);
  const out = siteFolder(options.out, root);
  const siteUrl = await siteUrlOf(root);
  if (siteUrl === undefined && !drafts) warn(unknownSiteUrl);
  // Before the site is written: the earlier one may be the same.
  const carried = keep === undefined ? undefined : await readPrevious(keep);
  const progress = new Progress();
  const say = (line: string) => progress.say(line);
  try {
    await countTables(root, reportFolders(root), progress);
    progress.say('rendering the reports …');
    const renderer = await import('../site/render.ts');
    await writeSite(renderer, { program: home, out, root, siteUrl, strict, drafts, say, warn });
  } finally {
    progress.end();
  }
  const kept = carried ? await carryInto(out, carried) : 0;
  // Who serves it tells where.
  if (options.json && !drafts) printJson({ out, kept });
  if (carried) print(`kept ${String(kept)} files of earlier builds`);
  print(`The site is in ${out}/.`);
}

/**
 * Starts a server of this machine.
 *
 * @returns its address
 */
export async function servedAt(answering: Answering, port: number): Promise<string> {
  const { address } = await serve(answering, port).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Refusal(`Port ${String(port)} is taken: choose another with --port.`);
  });
  return address;
}

/** Serves a built site until the process is ended. */
export async function serveSite(out: string, port: number, json: boolean | undefined): Promise<void> {
  const address = await servedAt(folderAnswers(out), port);
  if (json) printJson({ address, out });
  print(`${address} shows the site; Ctrl+C ends it.`);
}

/** `geogloss export`: a report as one zip, for syndication and archives. */
export async function exportReport(
  root: string,
  home: string,
  report: string,
  folder: string,
  json: boolean | undefined,
): Promise<void> {
  needReports(root);
  const siteUrl = await siteUrlOf(root);
  const code = await readFile(join(home, programParts.fileScript), 'utf8');
  const progress = new Progress();
  await countTables(root, reportFolders(root), progress);
  progress.say('rendering the report …');
  const { archiveOf } = await import('../site/archive.ts');
  const { name, files } = archiveOf(report, { client: clientIn(home), code, siteUrl, root });
  const file = join(folder, `${name}.zip`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, await zipOf(files));
  progress.end();
  const holds = files.map(({ path }) => path);
  if (json) printJson({ file, holds });
  else print(`wrote ${file}: ${holds.join(', ')}`);
}

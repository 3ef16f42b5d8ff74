import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pngOf } from '../card/png.ts';
import { hashedFilesOf, unchangingFilesOf, writeBuilds } from './carryOverBuilds.ts';
import { clientIn, programParts, sourceOf, type Client } from './client.ts';
import { documentOf } from './document.ts';
import { headerFiles, nginxConf } from './headerFiles.ts';
import { hostFolderOf } from './hostFolder.ts';
import { scriptOf, type Page, type SiteFile, type SiteRenderer } from './page.ts';

/** What is written for a file, and whether a picture had to be drawn for it. */
export async function contentOf(
  file: SiteFile,
): Promise<{ readonly content: string | Uint8Array; readonly drawn: boolean }> {
  if ('text' in file) return { content: file.text, drawn: false };
  if ('bytes' in file) return { content: file.bytes, drawn: false };
  if ('from' in file) return { content: await readFile(file.from), drawn: false };
  const { png, drawn } = await pngOf(file.drawing);
  return { content: png, drawn };
}

/**
 * The files of a page's scripts, relative to the site's root: what is shared comes first, and once. What is asked for
 * `then` waits for the others.
 */
export function scriptsOf(page: Page, client: Client): { scripts: string[]; then: string[] } {
  const script = scriptOf(page);
  const filesOf = (sources: readonly string[]) => [
    ...new Set(sources.flatMap((source) => client.files[source] ?? [])),
  ];
  const all = filesOf(script ? [sourceOf(script), ...(page.modules ?? [])] : []);
  if (!page.ahead) return { scripts: all, then: [] };
  const ahead = filesOf([sourceOf(page.ahead)]);
  return { scripts: ahead, then: all.filter((file) => !ahead.includes(file)) };
}

/** A page as it is published. */
function publishedDocument(page: Page, client: Client): string {
  const { scripts, then } = scriptsOf(page, client);
  const from = (files: readonly string[]) => files.map((file) => page.root + file);
  return documentOf(page, { scripts: from(scripts), then: from(then), strict: true });
}

/** How to write a site. */
export type Writing = {
  /** The folder of the built program. */
  readonly program: string;
  /** The site's folder; what was in it is gone afterwards. */
  readonly out: string;
  /** The project's folder. */
  readonly root: string;
  readonly siteUrl: string | undefined;
  readonly strict: boolean;
  readonly drafts: boolean;
  /** Told of each file that takes its time. */
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
};

/**
 * Writes every page and file of a site.
 *
 * @param renderer - of the built program
 * @throws as the renderer does
 */
export async function writeSite(renderer: SiteRenderer, options: Writing): Promise<void> {
  const { program, out, root, siteUrl, strict, drafts, say, warn } = options;
  const client = clientIn(program);
  // Before anything is written: what was there stays where nothing can take its place.
  const { pages, files } = renderer.site({ ...client, siteUrl, root, strict, drafts, warn });
  await rm(out, { recursive: true, force: true });
  await cp(join(program, programParts.client), out, { recursive: true });
  const write = async (path: string, content: string | Uint8Array) => {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  let drawn = 0;
  for (const file of files) {
    if ('from' in file) {
      await mkdir(dirname(join(out, file.path)), { recursive: true });
      await copyFile(file.from, join(out, file.path));
      continue;
    }
    const content = await contentOf(file);
    if (content.drawn) say(`drawn ${file.path}`);
    drawn += Number(content.drawn);
    await write(file.path, content.content);
  }
  const drawings = files.filter((file) => 'drawing' in file).length;
  say(`${String(drawings)} pictures, ${String(drawings - drawn)} of them unchanged`);
  for (const page of pages) {
    await write(`${page.path}index.html`, publishedDocument(page, client));
    say(`rendered ${page.path}index.html`);
  }
  for (const { path, text } of headerFiles(siteUrl, await unchangingFilesOf(out))) await write(path, text);
  await writeBuilds(out, [await hashedFilesOf(out)]);
  await writeFile(join(hostFolderOf(out), 'nginx.conf'), nginxConf(siteUrl));
}

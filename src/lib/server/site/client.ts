import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from './licences.ts';
import type { HostScript, PageScript } from './page.ts';

/** What a build of the program leaves for every site that is made with it. */
export type Client = {
  /** The file of each script, relative to the site's root. */
  readonly scripts: Readonly<Record<PageScript, string>>;
  /**
   * By source, the files that it needs, what is shared before it: named in a page, they are fetched side by side and not
   * one after the other.
   */
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly hostScript: HostScript;
  /** Of every package in the scripts. */
  readonly notices: readonly Notice[];
  /** The names of those that are in the script of a page that is one file. */
  readonly inFile: readonly string[];
};

/** The source of a page's script. */
export const sourceOf = (script: PageScript): string => `src/browser/${script}.ts`;

/** Where the parts of a built program lie in its folder. */
export const programParts = {
  /** Files of the site that are the same for every report. */
  client: 'client',
  /** What `Client` says of them. */
  facts: 'client.json',
  /** Modules that Node runs. */
  program: 'program',
  /** The script of a page that is one file. */
  fileScript: 'file.js',
  /** The script of an author's pages, which no site has. */
  liveScript: 'live.js',
  /** What pictures are drawn with. */
  pictures: 'pictures',
} as const;

/** @param folder - of a built program */
export const clientIn = (folder: string): Client =>
  JSON.parse(readFileSync(join(folder, programParts.facts), 'utf8')) as Client;

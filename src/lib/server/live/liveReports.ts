import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isError, type Problem } from '../../input/problem.ts';
import { isLanguage } from '../../input/day.ts';
import { namedSentences } from '../../report/link.ts';
import type { StatementLinks } from '../../report/model.ts';
import { parseReport } from '../../report/parse.ts';
import { sentencesOf } from '../../report/segments.ts';
import { readReport, reportFolders, type ReadOptions, type ReadReport } from '../read/reports.ts';
import { signatureOf } from '../read/signature.ts';

/** A report's folder while its author writes. */
export type LiveReport = {
  readonly slug: string;
  /** Its path from the project's folder. */
  readonly folder: string;
  /** As it could last be drawn; in no language where it never could. */
  readonly drawn: readonly ReadReport[];
  /** When that was read. */
  readonly drawnAt: Date | undefined;
  /** When a file of it was last written, by the clock of its drive. */
  readonly changedAt: number;
  /** How often what is drawn of it has changed. */
  readonly version: number;
  /** What is wrong with it now. */
  readonly problems: readonly Problem[];
  /** The languages that it has a text in. */
  readonly languages: readonly string[];
};

type Kept = LiveReport & { readonly signature: string | undefined };

/** The reports of a project, each read again when something of it, or of the project's own regions, has changed. */
export class LiveReports {
  readonly #reading: ReadOptions;
  #kept = new Map<string, Kept>();
  #regions: string | undefined;

  constructor(reading: ReadOptions) {
    this.#reading = reading;
  }

  /** Of the project: what is watched. */
  get root(): string {
    return this.#reading.root;
  }

  get all(): readonly LiveReport[] {
    return [...this.#kept.values()];
  }

  /** Reads what has changed. @returns whether anything had */
  refresh(): boolean {
    const own = join(this.root, 'geodata');
    const regions = existsSync(own) ? signatureOf(own) : '';
    const all = this.#regions !== regions;
    this.#regions = regions;
    const folders = reportFolders(this.root);
    let changed = folders.length !== this.#kept.size;
    const kept = new Map<string, Kept>();
    for (const folder of folders) {
      const before = this.#kept.get(folder);
      const signature = signatureOf(folder);
      if (before && !all && signature !== undefined && before.signature === signature)
        kept.set(folder, before);
      else {
        changed = true;
        kept.set(folder, this.#read(folder, signature, before));
      }
    }
    this.#kept = kept;
    return changed;
  }

  #read(folder: string, signature: string | undefined, before: Kept | undefined): Kept {
    const { slug, reports, problems } = readReport(folder, this.#reading);
    const sound = !problems.some(isError);
    return {
      slug,
      folder,
      signature,
      problems: [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()],
      languages: languagesIn(folder),
      drawn: sound ? reports : (before?.drawn ?? []),
      changedAt: changedIn(folder),
      drawnAt: sound ? new Date() : before?.drawnAt,
      // What could never be drawn is shown as words, which change.
      version: (before?.version ?? 0) + Number(sound || (before?.drawn.length ?? 0) === 0),
    };
  }
}

/** When a file of a folder was last written, in milliseconds; 0 where that cannot be told. */
function changedIn(folder: string): number {
  try {
    return Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs));
  } catch {
    return 0;
  }
}

/** The languages that a folder has a text in. */
function languagesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -'.md'.length)] : []))
      .filter(isLanguage)
      .sort();
  } catch {
    return [];
  }
}

/** A text that cannot be drawn yet: its title, and its sentences in their paragraphs, with their names where they have one. */
export type Draft = {
  readonly title: string;
  readonly paragraphs: readonly (readonly { readonly text: string; readonly name: string | undefined }[])[];
};

/** @returns undefined where the text itself cannot be read */
export function readDraft({ folder }: LiveReport, language: string): Draft | undefined {
  try {
    const parsed = parseReport(readFileSync(join(folder, `${language}.md`), 'utf8'), '');
    if ('problems' in parsed) return undefined;
    const { title, prose } = parsed.value;
    const names = new Map<string, string>();
    try {
      const links = JSON.parse(readFileSync(join(folder, `${language}.annotations.json`), 'utf8')) as {
        statements: StatementLinks[];
      };
      for (const [name, text] of Object.entries(namedSentences(parsed.value, links.statements)))
        names.set(text, name);
    } catch {
      // Its problem is said elsewhere; the words are there.
    }
    const sentences = sentencesOf(prose, language);
    const paragraphs = [...new Set(sentences.map(({ paragraph }) => paragraph))].map((number) =>
      sentences
        .filter(({ paragraph }) => paragraph === number)
        .map(({ text }) => ({ text, name: names.get(text) })),
    );
    return { title, paragraphs };
  } catch {
    return undefined;
  }
}

import { join } from 'node:path';
import { existsSync, readdirSync } from 'node:fs';
import { checkAll, type Checks } from '../../claims/join.ts';
import { countedIn } from '../../claims/measure.ts';
import { claimsFile, type ClaimFacts } from '../../claims/schema.ts';
import type { Words } from '../../input/atoms.ts';
import { hiddenIn, unwritableCharacters } from '../../input/characters.ts';
import { Findings } from '../../input/findings.ts';
import { inWords, limits } from '../../input/limits.ts';
import { lineOf, wholeFile } from '../../input/place.ts';
import { isError, type Problem } from '../../input/problem.ts';
import type { Current } from '../../confirm/model.ts';
import type { Correction } from '../../report/corrections.ts';
import { correctionProblems, correctionsFile } from '../../report/correctionsFile.ts';
import { link } from '../../report/link.ts';
import { marksOf, type Mark } from '../../report/marks.ts';
import type { LinkedReport } from '../../report/model.ts';
import { wordsIn } from '../../report/names.ts';
import { annotationFile, parseReport } from '../../report/parse.ts';
import { strangersIn } from '../../report/speakers.ts';
import { unsupported } from '../../report/support.ts';
import { translationProblems } from '../../report/translations.ts';
import { mapIn, type MapOfReport, type RoleTitles } from '../mapOfReport.ts';
import { measureOf } from '../measure.ts';
import { currentOf, type TextFiles } from './confirmable.ts';
import { confirmedProblems, type Confirming } from './confirmed.ts';
import { problemsOf, readJson } from './json.ts';
import { nameProblems } from './names.ts';
import { readReportMap } from './reportMap.ts';
import { readProse } from './text.ts';

/** A report in one language, ready to be shown. `slug` is its folder's name. */
export type ReadReport = {
  readonly slug: string;
  readonly report: LinkedReport;
  /** In the words of its language. */
  readonly marks: readonly Mark[];
  readonly map: MapOfReport;
  /** What its claims have in every language. */
  readonly facts: ClaimFacts;
  readonly checks: Checks;
  readonly corrections: readonly Correction[];
};

/** What a folder holds: the report in each of its languages, where nothing is wrong with any of them. */
export type ReportFolder = {
  readonly slug: string;
  readonly reports: readonly ReadReport[];
  /** Errors and warnings of all its files. */
  readonly problems: readonly Problem[];
  /** What its author is to confirm, as far as it could be read. */
  readonly current: () => Current;
};

/** How to read reports. */
export type ReadOptions = {
  /** The project's folder: where `geodata/` is. */
  readonly root: string;
  /** The titles of layers that have none of their own, by the report's language. */
  readonly titlesIn?: (language: string) => RoleTitles;
  /** How much it matters that a report is not what its author confirmed; left out, as for `npm run check`. */
  readonly confirming?: Confirming;
  /**
   * What stands for all that is not stated of a layer: with it, one that nobody may publish yet is shown to its author all
   * the same, with a warning.
   */
  readonly unstated?: Words;
};

type Text = TextFiles & { readonly file: string; readonly stem: string };
type Linked = Text & { readonly report: LinkedReport };

/** One language of a report: its prose and its links. */
function readText(stem: string, problems: Problem[]): Text & { readonly report?: LinkedReport } {
  const [file, linksFile] = [`${stem}.md`, `${stem}.annotations.json`];
  const findings = new Findings();
  const source = readProse(file, findings);
  for (const { what, at } of hiddenIn(source ?? ''))
    // What no page can show is an error, said when the text is parsed.
    if (source?.charAt(at).search(unwritableCharacters) !== 0)
      findings.warn('hidden', lineOf(source ?? '', at), `holds ${what}`);
  problems.push(...problemsOf(file, findings));
  const links = readJson(linksFile, annotationFile, problems)?.statements;
  const parsed = source === undefined ? undefined : parseReport(source, file);
  if (parsed && 'problems' in parsed) problems.push(...parsed.problems);
  const prose = parsed && 'value' in parsed ? parsed.value : undefined;
  const correctionsName = `${stem}.corrections.json`;
  const corrections = existsSync(correctionsName)
    ? readJson(correctionsName, correctionsFile, problems)?.corrections
    : [];
  const language = stem.replace(/.*\//u, '');
  const text = { file, stem, language, prose, links, corrections };
  const count = (links ?? []).reduce((sum, { annotations }) => sum + annotations.length, 0);
  if (count > limits.annotations) {
    const reason = `${inWords(count)} annotations; no more than ${inWords(limits.annotations)} are read`;
    problems.push({ file: linksFile, path: 'statements', reason });
    return { ...text, links: undefined };
  }
  if (!links || !prose) return text;
  const linked = link(prose, links, linksFile);
  if ('linked' in linked) return { ...text, report: linked.linked };
  problems.push(...linked.problems);
  return text;
}

/** Every language is held to the one that it is a translation of; where none is named, to the English or the first. */
function untrueTranslations(texts: readonly Linked[]): Problem[] {
  return texts.flatMap(({ stem, report }) => {
    const { translationOf = 'en' } = report;
    const original = texts.find((each) => each.report.language === translationOf)?.report;
    const first = original ?? texts[0]?.report;
    const file = `${stem}.annotations.json`;
    const reason = `there is no other report in “${translationOf}” beside it`;
    const unknown =
      report.translationOf !== undefined && (!original || original === report)
        ? [{ file, path: 'translationOf', reason }]
        : [];
    return [...unknown, ...(first && first !== report ? translationProblems(first, report, file) : [])];
  });
}

/** Frames are of sentences that there are, and of marks that there are. */
function frameProblems(
  frames: Readonly<Record<string, unknown>>,
  { statements }: LinkedReport,
  ids: ReadonlySet<string>,
  file: string,
): Problem[] {
  return Object.entries(frames).flatMap(([name, frame]): Problem[] => {
    const path = `frames.${name}`;
    if (!statements.some((statement) => statement.name === name))
      return [{ file, path, reason: `there is no statement “${name}”` }];
    if (typeof frame !== 'string') return [];
    return frame
      .replace('marks:', '')
      .split(',')
      .filter((id) => !ids.has(id))
      .map((id) => ({ file, path, reason: `there is no mark “${id}” on the map` }));
  });
}

/** Who makes a claim stands in the text. */
function strangers({ report, prose }: Linked, file: string): Problem[] {
  const words = wordsIn(prose?.prose ?? '');
  return report.statements.flatMap(({ claims }) =>
    claims.flatMap(({ name, by }) => {
      const names = strangersIn(by, words, report.language);
      const reason = `in “${by}”, ${names.map((each) => `“${each}”`).join(', ')}: no such name stands in the text`;
      return names.length === 0 ? [] : [{ file, path: `${name}.by`, reason }];
    }),
  );
}

/**
 * Reads a report's folder: `<language>.md` with `<language>.annotations.json`, `claims.json`,
 * `<language>.corrections.json`, and `map.json` with the datasets it draws. The one reader: site, check and development
 * all use it. Build time only.
 *
 * @param folder - its path; its name is the report's
 * @returns the report in each language; none of them where anything of the folder is wrong
 */
export function readReport(
  folder: string,
  { root, titlesIn, confirming = 'checked', unstated }: ReadOptions,
): ReportFolder {
  const slug = folder.replace(/\/+$/u, '').replace(/.*\//u, '');
  const problems: Problem[] = [];
  let current: () => Current = () => ({});
  try {
    problems.push(...nameProblems(folder));
    const stems = readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${folder}/${name.slice(0, -'.md'.length)}`);
    for (const name of readdirSync(folder))
      if (name.endsWith('.annotations.json') && !stems.includes(`${folder}/${name.replace(/\..*/u, '')}`))
        problems.push({ file: `${folder}/${name}`, path: wholeFile, reason: 'there is no text beside it' });
    const all = stems.map((stem) => readText(stem, problems));
    const texts = all.filter((text): text is Linked => text.report !== undefined);
    const cited = new Set(
      texts.flatMap(({ report }) =>
        report.statements.flatMap(({ annotations }) =>
          annotations.flatMap(({ targets }) => targets.map(({ id }) => id)),
        ),
      ),
    );
    const { map, problems: ofMap } = readReportMap(root, folder, cited, unstated);
    problems.push(...ofMap, ...untrueTranslations(texts));
    const facts = readJson(`${folder}/claims.json`, claimsFile, problems);
    let confirmable: Checks | undefined;
    const reports = texts.flatMap((text): ReadReport[] => {
      if (!map || !facts) return [];
      const { file, stem, report, corrections = [] } = text;
      const own = mapIn(map, { slug, ...report }, titlesIn?.(report.language) ?? String);
      problems.push(...own.problems);
      const linksFile = `${stem}.annotations.json`;
      const { marks, problems: missing } = marksOf(report, own.map.pointables, linksFile);
      problems.push(
        ...missing,
        ...frameProblems(map.file.frames, report, new Set(own.map.pointables.keys()), `${folder}/map.json`),
      );
      if (report.language.split('-')[0] === 'en')
        for (const { mark, field, text: said } of unsupported(report, marks)) {
          const layer = map.layers.find(({ id }) => id === marks.find((each) => each.id === mark)?.layer);
          const reason = `“${said}” stands in no sentence of ${file} that cites this mark, nor in “added” with a source`;
          // What a region says of itself is the region's.
          if (layer?.kind === 'own') problems.push({ file: layer.path, path: `${mark}.${field}`, reason });
        }
      problems.push(...strangers(text, linksFile));
      const measure = measureOf(own.map, marks, report.language, countedIn(facts));
      const files = { words: linksFile, facts: `${folder}/claims.json` };
      const { checks, problems: unchecked } = checkAll(report, facts, measure, files);
      problems.push(...unchecked);
      if (unchecked.length === 0) confirmable ??= checks;
      const ids = new Set(own.map.datasets.map(({ id }) => id));
      problems.push(...correctionProblems(corrections, report, marks, ids, `${stem}.corrections.json`));
      return [{ slug, report, marks, map: own.map, facts, checks, corrections }];
    });
    if (stems.length === 0)
      problems.push({ file: folder, path: wholeFile, reason: 'holds no text (<language>.md)' });
    current = () => currentOf(all, map, facts, confirmable);
    problems.push(...confirmedProblems(folder, current, confirming, !problems.some(isError)));
    return { slug, reports: problems.some(isError) ? [] : reports, problems, current };
  } catch (error) {
    problems.push({ file: folder, path: wholeFile, reason: (error as Error).message });
    return { slug, reports: [], problems, current };
  }
}

/** The folder that holds a project's reports: `reports/`, or `src/reports/` as in the program's own repository. */
export const reportsFolder = (root: string): string =>
  [join(root, 'reports'), join(root, 'src/reports')].find((folder) => existsSync(folder)) ??
  join(root, 'reports');

/** The folders of a project's reports, by name. */
export function reportFolders(root: string): string[] {
  const folder = reportsFolder(root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .sort();
}

/** Reads every report of a project, each by itself: what is wrong with one keeps no other from being shown. */
export const readReports = (options: ReadOptions): ReportFolder[] =>
  reportFolders(options.root).map((folder) => readReport(folder, options));

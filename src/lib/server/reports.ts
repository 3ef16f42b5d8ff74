import { existsSync, readdirSync } from 'node:fs';
import { checkAll, type Checks } from '../claims/join.ts';
import { claimsFile, type ClaimFacts } from '../claims/schema.ts';
import { Findings } from '../input/findings.ts';
import type { Correction } from '../report/corrections.ts';
import { correctionProblems, correctionsFile } from '../report/correctionsFile.ts';
import { link } from '../report/link.ts';
import { marksOf, type Mark } from '../report/marks.ts';
import type { LinkedReport, Problem, Report } from '../report/model.ts';
import { parseLinks, parseReport } from '../report/parse.ts';
import { unsupported } from '../report/support.ts';
import { translationProblems } from '../report/translations.ts';
import { mapWordsFile, worded, wordProblems } from '../report/words.ts';
import type { Dataset } from '../map/provenance.ts';
import { readGeodata, type Geodata } from './geodata.ts';
import { measureOf } from './measure.ts';
import { readJson } from './read.ts';
import { readProse, readValue } from './readText.ts';

/** A report in one language, ready to be shown. `slug` is its folder's name. */
export type ReadReport = {
  readonly slug: string;
  readonly report: LinkedReport;
  /** In the words of its language. */
  readonly marks: readonly Mark[];
  /** Every dataset, by its title in that language. */
  readonly datasets: readonly Dataset[];
  /** What its claims have in every language. */
  readonly facts: ClaimFacts;
  readonly checks: Checks;
  readonly corrections: readonly Correction[];
};

/** Reads a file, and adds what is wrong with it. */
function readInto<T>(problems: Problem[], file: string, read: (findings: Findings) => T): T {
  const findings = new Findings();
  const value = read(findings);
  for (const { severity, place, reason } of findings.list())
    if (severity === 'error') problems.push({ file, path: place, reason });
  return value;
}

/** The folders in a folder, by name. */
const foldersIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

/**
 * The marks and datasets in the words of a report's language: those of `<language>.map.json`, which a translation
 * needs. What is wrong with it is added to the problems.
 */
function inWords(
  file: string,
  { translationOf }: Report,
  marks: readonly Mark[],
  { datasets, problems }: Geodata,
): Pick<ReadReport, 'marks' | 'datasets'> {
  const wordsFile = file.replace(/\.md$/u, '.map.json');
  if (!existsSync(wordsFile)) {
    if (translationOf !== undefined)
      problems.push({
        file: wordsFile,
        path: '(whole file)',
        reason: 'is missing: a translation has the words of its map',
      });
    return { marks, datasets };
  }
  const words = readJson(wordsFile, mapWordsFile, problems);
  if (!words) return { marks, datasets };
  problems.push(...wordProblems(marks, words, new Set(datasets.map(({ id }) => id)), wordsFile));
  return {
    marks: worded(marks, words),
    datasets: datasets.map((each) => ({ ...each, title: words.datasets[each.id] ?? each.title })),
  };
}

/** The file that says what a mark is called. */
function fileOfMark({ datasets, pointables }: Geodata, mark: string): string {
  const layer = pointables.get(mark)?.layer;
  return `geodata/${datasets.find((dataset) => dataset.layer === layer)?.file ?? 'catalogue.json'}`;
}

/**
 * Every language of a report is held to the one that it is a translation of; where none is named, to the English one,
 * or to the first.
 */
function untrueTranslations(reports: readonly ReadReport[], folder: string): Problem[] {
  return reports.flatMap(({ slug, report }) => {
    const languages = reports.filter((each) => each.slug === slug);
    const { translationOf = 'en' } = report;
    const original = languages.find((each) => each.report.language === translationOf)?.report;
    const first = original ?? languages[0]?.report;
    const file = `${folder}/${slug}/${report.language}.annotations.json`;
    const unknown =
      report.translationOf !== undefined && (!original || original === report)
        ? [
            {
              file,
              path: 'translationOf',
              reason: `there is no other report in “${translationOf}” beside it`,
            },
          ]
        : [];
    return [...unknown, ...(first && first !== report ? translationProblems(first, report, file) : [])];
  });
}

/**
 * Reads every report below a folder (`<slug>/<language>.md` and `<language>.annotations.json`), with
 * the facts of its claims (`<slug>/claims.json`), what was corrected (`<language>.corrections.json`) and, for a
 * translation, the words of its map (`<language>.map.json`).
 * Build time only.
 *
 * @param folder - path of the reports, from the project's root
 * @returns the linked reports, what they point at, and all problems of all files
 */
export function readReports(folder = 'src/reports'): {
  reports: ReadReport[];
  geodata: Geodata;
  problems: Problem[];
} {
  const reports: ReadReport[] = [];
  const geodata = readGeodata();
  const { pointables, territories, problems } = geodata;
  // Where a dataset could not be read, what a report says of it cannot be checked, and would only add to the list.
  const whole = problems.length === 0;
  for (const slug of foldersIn(folder))
    for (const name of readdirSync(`${folder}/${slug}`).sort()) {
      if (!name.endsWith('.md')) continue;
      const file = `${folder}/${slug}/${name}`;
      const linksFile = file.replace(/\.md$/u, '.annotations.json');
      try {
        const text = readInto(problems, file, (findings) => readProse(file, findings));
        const data = readInto(problems, linksFile, (findings) => readValue(linksFile, findings));
        if (text === undefined || !data) continue;
        const report = parseReport(text, file);
        const links = parseLinks(JSON.stringify(data.value), linksFile);
        if ('problems' in report) problems.push(...report.problems);
        if ('problems' in links) problems.push(...links.problems);
        if ('problems' in report || 'problems' in links) continue;
        const linked = link(report.value, links.value, linksFile);
        if ('problems' in linked) problems.push(...linked.problems);
        else if (whole) {
          const { marks, problems: missing } = marksOf(linked.linked, pointables, linksFile);
          problems.push(...missing);
          const { asOf } = report.value;
          if (!territories.has(asOf))
            problems.push({
              file,
              path: 'asOf',
              reason: `there is no occupied territory of ${asOf}; there is of ${[...territories.keys()].join(', ')}`,
            });
          // The marks' words are English, and so is the gate: a translation shares the marks.
          if (linked.linked.language === 'en')
            for (const { mark, field, text } of unsupported(linked.linked, marks))
              problems.push({
                file: fileOfMark(geodata, mark),
                path: `${mark}.${field}`,
                reason: `“${text}” stands in no sentence of ${file} that cites this mark, nor in “added” with a source`,
              });
          const factsFile = `${folder}/${slug}/claims.json`;
          const facts = readJson(factsFile, claimsFile, problems);
          if (!facts) continue;
          const own = inWords(file, report.value, marks, geodata);
          const measure = measureOf(geodata, { ...own, language: linked.linked.language });
          const files = { words: linksFile, facts: factsFile };
          const { checks, problems: unchecked } = checkAll(linked.linked, facts, measure, files);
          problems.push(...unchecked);
          const correctionsName = file.replace(/\.md$/u, '.corrections.json');
          const corrections = existsSync(correctionsName)
            ? (readJson(correctionsName, correctionsFile, problems)?.corrections ?? [])
            : [];
          const ids = new Set(geodata.datasets.map(({ id }) => id));
          problems.push(...correctionProblems(corrections, linked.linked, marks, ids, correctionsName));
          reports.push({ slug, report: linked.linked, ...own, facts, checks, corrections });
        }
      } catch (error) {
        problems.push({ file, path: '(whole file)', reason: (error as Error).message });
      }
    }
  problems.push(...untrueTranslations(reports, folder));
  return { reports, geodata, problems };
}

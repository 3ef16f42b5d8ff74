import { existsSync } from 'node:fs';
import { checkTexts } from '../../geo/check/text.ts';
import { Findings } from '../../input/findings.ts';
import { inWords, limits } from '../../input/limits.ts';
import { lineOf, wholeFile } from '../../input/place.ts';
import { hiddenIn } from '../../input/characters.ts';
import { link } from '../../report/link.ts';
import type { Report, StatementLinks } from '../../report/model.ts';
import { parseLinks, parseReport } from '../../report/parse.ts';
import { readProse, readValue } from '../readText.ts';
import { asErrors, foundIn, type Found } from './checkResult.ts';

/** The ends of the names of a report and its annotations. */
const ends = { report: '.md', annotations: '.annotations.json' } as const;

/** True for the name of a report or its annotations. */
export const isOfReport = (file: string): boolean => /\.(?:md|annotations\.json)$/iu.test(file);

/** The two files of a report, whichever of them is given. */
export function filesOf(file: string): { text: string; links: string } {
  const stem = file.replace(/\.(?:md|annotations\.json)$/iu, '');
  const given = file.slice(stem.length);
  const isText = /^\.md$/iu.test(given);
  return { text: stem + (isText ? given : ends.report), links: stem + (isText ? ends.annotations : given) };
}

function readReport(file: string, found: Found[]): Report | undefined {
  const findings = new Findings();
  const text = readProse(file, findings);
  if (text !== undefined)
    for (const { what, at } of hiddenIn(text)) findings.warn('hidden', lineOf(text, at), `holds ${what}`);
  found.push(...foundIn(file, findings));
  const parsed = text === undefined ? undefined : parseReport(text, file);
  if (parsed && 'problems' in parsed) found.push(...asErrors(parsed.problems));
  return parsed && 'value' in parsed ? parsed.value : undefined;
}

function readLinks(file: string, found: Found[]): StatementLinks[] | undefined {
  const findings = new Findings();
  const read = readValue(file, findings);
  if (read) checkTexts(read.value, findings);
  found.push(...foundIn(file, findings));
  if (!read || findings.errors > 0) return undefined;
  const parsed = parseLinks(JSON.stringify(read.value), file);
  if ('problems' in parsed) {
    found.push(...asErrors(parsed.problems));
    return undefined;
  }
  const count = parsed.value.reduce((sum, { annotations }) => sum + annotations.length, 0);
  if (count <= limits.annotations) return parsed.value;
  const reason = `${inWords(count)} annotations; no more than ${inWords(limits.annotations)} are read`;
  found.push({ severity: 'error', file, path: 'statements', reason });
  return undefined;
}

/** Ids that a target can have, and where they are sought, for the message. */
export type Known = { readonly ids: ReadonlySet<string>; readonly where: string };

function missingTargets(links: readonly StatementLinks[], file: string, { ids, where }: Known): Found[] {
  return links.flatMap(({ annotations }) =>
    annotations.flatMap(({ name, targets }) =>
      targets
        .filter(({ id }) => !ids.has(id))
        .map(({ id }): Found => {
          const reason = `the target “${id}” is not in ${where}`;
          return { severity: 'error', file, path: name, reason };
        }),
    ),
  );
}

/**
 * Checks a report and its annotations; one without the other is checked as far as it goes.
 *
 * @param file - either of the two
 * @param known - the ids that a target can have
 */
export function checkReportFile(file: string, known: Known): Found[] {
  const { text, links } = filesOf(file);
  const found: Found[] = [];
  const alone = (here: string, missing: string) =>
    found.push({
      severity: 'warning',
      file: here,
      path: wholeFile,
      reason: `there is no ${missing} beside it`,
    });
  const report = existsSync(text) ? readReport(text, found) : alone(links, text) && undefined;
  const given = existsSync(links) ? readLinks(links, found) : alone(text, links) && undefined;
  if (given) found.push(...missingTargets(given, links, known));
  if (!report || !given) return found;
  const linked = link(report, given, links);
  if ('problems' in linked) found.push(...asErrors(linked.problems));
  return found;
}

import { existsSync } from 'node:fs';
import { differences, type Difference } from '../../confirm/compare.ts';
import { confirmedFile, confirmedFileName } from '../../confirm/file.ts';
import type { Current } from '../../confirm/model.ts';
import { counted } from '../../input/counted.ts';
import { wholeFile } from '../../input/place.ts';
import { isError, type Problem } from '../../input/problem.ts';
import { countedProposals, proposedFile, proposedFileName, type Proposed } from '../../propose/model.ts';
import { readJson } from './json.ts';

/**
 * How much it matters that a report is not what its author confirmed.
 *
 * - `checked`: a change is an error; that nothing was confirmed yet is a warning
 * - `published`: both are errors
 * - `draft`: both are warnings, while the author looks at it
 */
export type Confirming = 'checked' | 'published' | 'draft';

/** The file that a difference is in. */
function fileOf({ section, name }: Difference, folder: string, current: Current): string {
  const [language = '', part] = section.split('.');
  switch (part ?? section) {
    case 'frontMatter':
    case 'statements':
      return `${folder}/${language}.md`;
    case 'annotations':
    case 'claims':
    case 'unmapped':
      return `${folder}/${language}.annotations.json`;
    case 'corrections':
      return `${folder}/${language}.corrections.json`;
    case 'checks':
    case 'sources':
    case 'events':
      return `${folder}/claims.json`;
    case 'marks': {
      const mark = current['marks']?.[name];
      const layer = typeof mark === 'object' ? current['layers']?.[String(mark['layer'])] : undefined;
      return `${folder}/${typeof layer === 'object' ? String(layer['data']) : 'map.json'}`;
    }
    default:
      return `${folder}/map.json`;
  }
}

/** Where in its file it is: by the names that stand there. */
const pathOf = ({ section, name, field }: Difference) =>
  [section.replace(/^.*\./u, ''), name, field].filter((part) => part !== undefined && part !== '').join('.');

/** What of a report is not what its author confirmed, one by one; nothing where nothing was ever confirmed. */
export function readDifferences(
  folder: string,
  current: Current,
  problems: Problem[],
): Difference[] | undefined {
  const file = `${folder}/${confirmedFileName}`;
  if (!existsSync(file)) return undefined;
  const found: Problem[] = [];
  const confirmed = readJson(file, confirmedFile, found);
  // What may look odd in a text is said of the text.
  problems.push(...found.filter(isError));
  return confirmed && differences(confirmed, current);
}

/** What of a report is only proposed; undefined where nothing is, or the file cannot be read. */
export function readProposed(folder: string, problems: Problem[]): Proposed | undefined {
  const file = `${folder}/${proposedFileName}`;
  return existsSync(file) ? readJson(file, proposedFile, problems) : undefined;
}

/**
 * Holds a report to what its author confirmed.
 *
 * @param folder - of the report
 * @param current - asked for once there is something to hold against it
 * @param sound - whether nothing else is wrong with it: only then can it be confirmed
 */
export function confirmedProblems(
  folder: string,
  current: () => Current,
  confirming: Confirming,
  sound: boolean,
): Problem[] {
  const file = `${folder}/${confirmedFileName}`;
  const command = `“geogloss confirm ${/^[\w./-]+$/u.test(folder) ? folder : JSON.stringify(folder)}”`;
  const mild = { severity: 'warning' } as const;
  const problems: Problem[] = [];
  const left = readProposed(folder, problems);
  const said = left && countedProposals(left);
  if (said !== undefined) {
    const reason = `${said} only proposed: look at each with ${command}`;
    const proposal = { file: `${folder}/${proposedFileName}`, path: wholeFile, reason };
    return [...problems, { ...proposal, ...(confirming === 'draft' && mild) }];
  }
  if (!existsSync(file)) {
    if (!sound) return problems;
    const reason = `nothing of this report is confirmed yet: look at it, then run ${command}`;
    return [...problems, { file, path: wholeFile, reason, ...(confirming !== 'published' && mild) }];
  }
  const now = current();
  const changes = readDifferences(folder, now, problems) ?? [];
  if (changes.length === 0) return problems;
  const severity = confirming === 'draft' && mild;
  const all = changes.map((each) => ({
    file: fileOf(each, folder, now),
    path: pathOf(each),
    reason: each.reason,
    ...severity,
  }));
  const what = changes.length === 1 ? '1 thing is' : `${String(changes.length)} things are`;
  const reason = `${what} not as confirmed: mend what is wrong, and confirm what is right with ${command}`;
  return [...problems, ...counted(all), { file, path: wholeFile, reason, ...severity }];
}

import { resolve } from 'node:path';
import { shown } from '../../input/characters.ts';
import { Findings } from '../../input/findings.ts';
import { limits } from '../../input/limits.ts';
import { shortened } from '../../input/place.ts';
import { isError, type Problem } from '../../input/problem.ts';
import { editorLink } from '../../live/editor.ts';
import { lineOfPlace } from '../../live/located.ts';
import { sentencesOfProblem } from '../../live/sentences.ts';
import type { LiveState, ReportState, ShownProblem } from '../../live/state.ts';
import { readTextOf } from '../read/text.ts';
import { groupedByKind, placesOf, type Group } from '../check/kinds.ts';
import type { LiveReport } from './liveReports.ts';

/** More problems than these are counted. */
const most = 50;

/** The text of a file, or nothing where it cannot be read: the problem says so. */
const textOf = (file: string): string => readTextOf(file, limits.file, new Findings()) ?? '';

/** Problems of a kind with the line of the first, the sentences that they belong to, and what opens their file. */
function shownProblem(
  group: Group,
  { drawn }: LiveReport,
  { root, editor }: { root: string; editor: string },
): ShownProblem {
  const [problem] = group;
  const file = resolve(root, problem.file);
  const source = textOf(file);
  const line = lineOfPlace(source, problem.path);
  const lines = source.split('\n');
  // In a text alone a place is a line.
  const wordsOf = ({ path }: Problem) =>
    file.endsWith('.md') ? (lines[lineOfPlace(source, path) - 1] ?? '') : '';
  return {
    reason: shown(shortened(problem.reason, 600)),
    isWarning: !isError(problem),
    file: shown(problem.file),
    place: shown(shortened(placesOf(group), 200)),
    line,
    href: editorLink(editor, file, line),
    statements: [
      ...new Set(
        group
          .slice(0, most)
          .flatMap((each) => drawn.flatMap((told) => sentencesOfProblem(each, told, wordsOf(each)))),
      ),
    ],
  };
}

/** What is said of a report, by how it was last read. */
export type ToldReports = WeakMap<LiveReport, ReportState>;

const timeOf = (date: Date) => date.toTimeString().slice(0, 8);

/**
 * What a page that is open is told.
 *
 * @param path - of the page, relative to the site's root
 * @param told - what was said of each report as it was read: each page that is open asks for it
 * @param run - names this run of the server: what a page has of another is old
 */
export function stateOf(
  path: string,
  reports: readonly LiveReport[],
  { root, editor, run, told }: { root: string; editor: string; run: string; told: ToldReports },
): LiveState {
  const parts = path.split('/');
  const own = reports.find(({ slug }) => parts.includes(slug));
  const state = (report: LiveReport): ReportState => {
    const known = told.get(report) ?? made(report);
    told.set(report, known);
    return known;
  };
  const made = (report: LiveReport): ReportState => {
    const { slug, languages, drawnAt, drawn, problems } = report;
    // What keeps the report from being drawn comes first.
    const ordered = [...problems].sort((a, b) => Number(isError(b)) - Number(isError(a)));
    const groups = groupedByKind(ordered);
    const all = groups.slice(0, most).map((group) => shownProblem(group, report, { root, editor }));
    const more = groups.length - all.length;
    const [first] = all;
    return {
      report: slug,
      page: `${drawn[0]?.report.language ?? languages[0] ?? 'en'}/${slug}/`,
      drawn: drawnAt && timeOf(drawnAt),
      problems:
        more > 0 && first
          ? [
              ...all,
              {
                ...first,
                place: '',
                statements: [],
                reason: `and ${String(more)} more: see “geogloss check”`,
              },
            ]
          : all,
    };
  };
  const version = own ? own.version : reports.map((each) => `${each.slug}:${String(each.version)}`).join();
  return {
    version: `${run} ${String(version)}`,
    reports: (own ? [own] : reports).map(state).filter(({ problems }) => problems.length > 0),
  };
}

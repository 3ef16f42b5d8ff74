import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { shown } from '../../input/characters.ts';
import { shortened } from '../../input/place.ts';
import { isError, type Problem } from '../../input/problem.ts';
import { editorLink } from '../../live/editor.ts';
import { lineOfPlace } from '../../live/located.ts';
import { sentencesOfProblem } from '../../live/sentences.ts';
import type { LiveState, ReportState, ShownProblem } from '../../live/state.ts';
import type { LiveReport } from './liveReports.ts';

/** More problems than these are counted. */
const most = 50;

/** The text of a file, or nothing where it cannot be read: the problem says so. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** A problem with its line, the sentences that it belongs to, and what opens its file. */
function shownProblem(
  problem: Problem,
  { drawn }: LiveReport,
  { root, editor }: { root: string; editor: string },
): ShownProblem {
  const file = resolve(root, problem.file);
  const source = textOf(file);
  const line = lineOfPlace(source, problem.path);
  const words = source.split('\n')[line - 1] ?? '';
  return {
    reason: shown(shortened(problem.reason, 600)),
    isWarning: !isError(problem),
    file: shown(problem.file),
    place: shown(shortened(problem.path, 200)),
    line,
    href: editorLink(editor, file, line),
    statements: [...new Set(drawn.flatMap((told) => sentencesOfProblem(problem, told, words)))],
  };
}

const timeOf = (date: Date) => date.toTimeString().slice(0, 8);

/**
 * What a page that is open is told.
 *
 * @param path - of the page, relative to the site's root
 * @param run - names this run of the server: what a page has of another is old
 */
export function stateOf(
  path: string,
  reports: readonly LiveReport[],
  { root, editor, run }: { root: string; editor: string; run: string },
): LiveState {
  const parts = path.split('/');
  const own = reports.find(({ slug }) => parts.includes(slug));
  const state = (report: LiveReport): ReportState => {
    const { slug, languages, drawnAt, drawn, problems } = report;
    // What keeps the report from being drawn comes first.
    const ordered = [...problems].sort((a, b) => Number(isError(b)) - Number(isError(a))).slice(0, most);
    const more = problems.length - ordered.length;
    const all = ordered.map((problem) => shownProblem(problem, report, { root, editor }));
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

import { shown } from '../../input/characters.ts';
import { shortened } from '../../input/place.ts';
import { isError, type Problem } from '../../input/problem.ts';

/** What was looked at, in words, and what is wrong with it. */
export type Checked = { readonly looked: string; readonly problems: readonly Problem[] };

/** What a command prints, and how it ends. */
export type Outcome = Partial<Checked> & {
  readonly lines: readonly string[];
  readonly exit: 0 | 1 | 2;
};

/** One line, whatever stands in a file's name or in a quote. */
export const lineOf = (problem: Problem): string => {
  const { file, path, reason } = problem;
  const warning = isError(problem) ? '' : 'warning: ';
  return shown(`${file}: ${shortened(path, 200)}: ${warning}${shortened(reason, 600)}`);
};

import { inWords } from './limits.ts';
import { wholeFile } from './place.ts';
import { isError, type Problem } from './problem.ts';

/** So many problems of one file are listed; the rest are counted: nobody reads more, and no list is without end. */
const listed = 1000;

/** The first problems of each file, and how many more there are. */
export function counted(problems: readonly Problem[]): Problem[] {
  if (problems.length <= listed) return [...problems];
  const cut = new Map<string, Problem[]>();
  const counts = new Map<string, number>();
  const kept = problems.filter((problem) => {
    const { file } = problem;
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    if (count > listed) {
      const left = cut.get(file);
      if (left) left.push(problem);
      else cut.set(file, [problem]);
    }
    return count <= listed;
  });
  const rest = [...cut].map(([file, left]): Problem => {
    const reason = `${inWords(left.length)} more problems; mend these first`;
    // Of warnings alone, the last line is one as well: what they are about can be shown.
    return { file, path: wholeFile, reason, ...(!left.some(isError) && ({ severity: 'warning' } as const)) };
  });
  return [...kept, ...rest];
}

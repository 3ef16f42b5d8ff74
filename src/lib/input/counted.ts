import { inWords } from './limits.ts';
import { wholeFile } from './place.ts';
import type { Problem } from './problem.ts';

/** So many problems of one file are listed; the rest are counted: nobody reads more, and no list is without end. */
const listed = 1000;

/** The first problems of each file, and how many more there are. */
export function counted(problems: readonly Problem[]): Problem[] {
  if (problems.length <= listed) return [...problems];
  const counts = new Map<string, number>();
  const kept = problems.filter(({ file }) => {
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    return count <= listed;
  });
  const rest = [...counts]
    .filter(([, count]) => count > listed)
    .map(([file, count]) => ({
      file,
      path: wholeFile,
      reason: `${inWords(count - listed)} more problems; mend these first`,
    }));
  return [...kept, ...rest];
}

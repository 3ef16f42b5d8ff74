/**
 * How many letters have to be put in, left out, replaced or exchanged with their neighbour to make one name of
 * another (the optimal string alignment distance).
 */
function distance(a: string, b: string): number {
  let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const steps = [(row[j - 1] ?? 0) + 1, (last?.[j] ?? 0) + 1, (last?.[j - 1] ?? 0) + (same ? 0 : 1)];
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push((before?.[j - 2] ?? 0) + 1);
      row.push(Math.min(...steps));
    }
    [before, last] = [last ?? [], row];
  }
  return last?.[b.length] ?? 0;
}

/** Names longer than this are compared with none: it would take long, and nobody mistypes so much. */
const longest = 60;

/**
 * The name that was probably meant: nearly the same but for case, or for one slip in every four letters.
 *
 * @returns undefined where none is so near
 */
export function closest(name: string, known: readonly string[]): string | undefined {
  if (name.length > longest) return undefined;
  const near = known
    .map((each) => ({ each, slips: distance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, slips }) => slips <= Math.max(1, Math.floor(each.length / 4)))
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.each;
}

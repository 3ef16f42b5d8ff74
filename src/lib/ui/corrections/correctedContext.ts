import { createContext } from 'svelte';
import { newestFirst, type Correction } from '../../report/corrections.ts';

/** What may have been corrected; `report` stands for anything of it. */
export type Correctable = Correction['kind'] | 'report';

/**
 * Finds the last correction of something, and where it is told. `target` is the window for the link: an
 * embed must not lead its own frame away.
 */
export type CorrectedOf = (
  kind: Correctable,
  target: string,
) => { readonly date: string; readonly href: string; readonly target: '_blank' | undefined } | undefined;

/** What was corrected on the page a component stands in. */
export const [getCorrected, setCorrected] = createContext<CorrectedOf>();

/**
 * @param corrections - of the page's report
 * @param page - the address of the page that tells them
 * @param embed - whether they are shown in another page's frame
 */
export function correctedOf(corrections: readonly Correction[], page: string, embed: boolean): CorrectedOf {
  const latest = newestFirst(corrections);
  return (kind, target) => {
    const found = latest.find((each) => kind === 'report' || (each.kind === kind && each.target === target));
    if (!found) return undefined;
    const { date, name } = found;
    return { date, href: `${page}#correction-${name}`, target: embed ? '_blank' : undefined };
  };
}

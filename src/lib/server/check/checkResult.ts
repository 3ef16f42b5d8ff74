import type { Findings } from '../../input/findings.ts';
import { shown } from '../../input/characters.ts';
import { shortened } from '../../input/place.ts';
import type { Problem } from '../../report/model.ts';

/** A problem of one file, or a warning. */
export type Found = Problem & { readonly severity: 'error' | 'warning' };

/** What was found in one file. */
export const foundIn = (file: string, findings: Findings): Found[] =>
  findings.list().map(({ severity, place, reason }) => ({ severity, file, path: place, reason }));

/** Problems as errors. */
export const asErrors = (problems: readonly Problem[]): Found[] =>
  problems.map((problem) => ({ ...problem, severity: 'error' }));

/** One line, whatever stands in a file's name or in a quote. */
export const lineOfFound = ({ severity, file, path, reason }: Found): string =>
  shown(
    `${file}: ${shortened(path, 200)}: ${severity === 'warning' ? 'warning: ' : ''}${shortened(reason, 600)}`,
  );

import type { Mark } from './marks.ts';
import type { LinkedReport } from './model.ts';
import type { Oblast } from './oblasts.ts';

/** What is chosen: one statement, one mark or one oblast, by its name. */
export type Selection = { readonly kind: 'statement' | 'mark' | 'oblast'; readonly name: string };

/** Everything that belongs to a selection: names of statements, ids of marks, ids of layers. */
export type Focus = {
  readonly statements: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  readonly layers: ReadonlySet<string>;
};

/** The focus of no selection. */
export const noFocus: Focus = { statements: new Set(), marks: new Set(), layers: new Set() };

/** True where a report has what is selected: for selections that come from outside. */
export function exists(
  report: LinkedReport,
  marks: readonly Mark[],
  { kind, name }: Selection,
  oblasts: readonly Oblast[] = [],
): boolean {
  if (kind === 'oblast') return oblasts.some((oblast) => oblast.id === name);
  return kind === 'statement'
    ? report.statements.some((statement) => statement.name === name)
    : marks.some((mark) => mark.id === name);
}

/**
 * What belongs to a selection: a statement with the marks it cites, a mark with the statements that cite it,
 * or an oblast with the statements that touch it. One step and no further, or everything would belong to everything.
 */
export function focusOf(
  marks: readonly Mark[],
  selection: Selection | undefined,
  oblasts: readonly Oblast[] = [],
): Focus {
  if (!selection) return noFocus;
  const { kind, name } = selection;
  if (kind === 'oblast') {
    const touching = oblasts.find(({ id }) => id === name)?.statements ?? [];
    return { statements: new Set(touching), marks: new Set(), layers: new Set(['oblasts']) };
  }
  const chosen = marks.filter((m) => (kind === 'mark' ? m.id === name : m.statements.includes(name)));
  return {
    statements: new Set(kind === 'statement' ? [name] : chosen.flatMap((mark) => mark.statements)),
    marks: new Set(chosen.map((mark) => mark.id)),
    layers: new Set(chosen.map((mark) => mark.layer)),
  };
}

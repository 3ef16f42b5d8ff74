import type { Mark } from './marks.ts';
import type { LinkedReport } from './model.ts';
import type { Units } from './units.ts';

/** What is chosen: one statement, one mark or one unit, by its name. */
export type Selection = { readonly kind: 'statement' | 'mark' | 'unit'; readonly name: string };

/** Everything that belongs to a selection: names of statements, ids of marks, ids of layers. */
export type Focus = {
  readonly statements: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  readonly layers: ReadonlySet<string>;
};

/** The focus of no selection. */
const noFocus: Focus = { statements: new Set(), marks: new Set(), layers: new Set() };

/** True where a report has what is selected: for selections that come from outside. */
export function exists(
  report: LinkedReport,
  marks: readonly Mark[],
  { kind, name }: Selection,
  units?: Units,
): boolean {
  switch (kind) {
    case 'unit':
      return units?.all.some(({ id }) => id === name) ?? false;
    case 'statement':
      return report.statements.some((statement) => statement.name === name);
    case 'mark':
      return marks.some(({ id }) => id === name);
  }
}

/**
 * What belongs to a selection: a statement with the marks it cites, a mark with the statements that cite it,
 * or a unit with the statements that touch it. One step and no further, or everything would belong to everything.
 */
export function focusOf(marks: readonly Mark[], selection: Selection | undefined, units?: Units): Focus {
  if (!selection) return noFocus;
  const { kind, name } = selection;
  if (kind === 'unit') {
    const touching = units?.all.find(({ id }) => id === name)?.statements ?? [];
    const layers = new Set(units ? [units.layer] : []);
    return { statements: new Set(touching), marks: new Set(), layers };
  }
  const chosen = marks.filter((m) => (kind === 'mark' ? m.id === name : m.statements.includes(name)));
  return {
    statements: new Set(kind === 'statement' ? [name] : chosen.flatMap((mark) => mark.statements)),
    marks: new Set(chosen.map((mark) => mark.id)),
    layers: new Set(chosen.map((mark) => mark.layer)),
  };
}

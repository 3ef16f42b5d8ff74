import type { LinkedReport, Problem } from './model.ts';

/** What can be pointed at: a feature or a layer, with what a reader is told of it. */
export type Pointable = { readonly id: string; readonly title: string; readonly detail: string };

/** What the map draws for one target that is cited; its entry's element id is `p-<id>`. */
export type Mark = Pointable & { readonly statements: readonly string[] };

/**
 * The marks of a report, in the order in which it first speaks of them: the way back from targets to
 * statements, derived once.
 *
 * @param linked - the report
 * @param pointables - everything that geodata/ defines, by id
 * @param file - the file of the annotations, for the problems
 */
export function marksOf(
  linked: LinkedReport,
  pointables: ReadonlyMap<string, Pointable>,
  file: string,
): { marks: Mark[]; problems: Problem[] } {
  const statements = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const statement of linked.statements)
    for (const { name, targets } of statement.annotations)
      for (const { id } of targets) {
        if (!pointables.has(id))
          problems.push({ file, path: name, reason: `the target “${id}” is not in geodata/` });
        const citing = statements.get(id) ?? [];
        if (!citing.includes(statement.name)) citing.push(statement.name);
        statements.set(id, citing);
      }
  const marks = [...statements].flatMap(([id, citing]) => {
    const pointable = pointables.get(id);
    return pointable ? [{ ...pointable, statements: citing }] : [];
  });
  return { marks, problems };
}

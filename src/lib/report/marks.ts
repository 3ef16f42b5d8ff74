import type { LinkedReport, Problem } from './model.ts';

/** A fact that the report does not state. */
export type AddedFact = {
  readonly fact: string;
  readonly source: string;
  /** The source's address, where one was seen. */
  readonly link?: string | undefined;
};

/** Something geodata/ defines that an annotation can point at. */
export type Pointable = {
  readonly id: string;
  /** The id of the layer that draws it. */
  readonly layer: string;
  readonly title: string;
  /** A short form of the title, for the map. */
  readonly label: string;
  /** The same in Ukrainian, where it is a name. */
  readonly labelUk?: string | undefined;
  readonly summary: string;
  /** Facts that no sentence states, each with a source of its own. */
  readonly added?: readonly AddedFact[] | undefined;
  /** For a contact: whether it took place, was acknowledged by the other side, or is proposed. */
  readonly status?: 'took-place' | 'acknowledged' | 'proposed' | undefined;
  /** How far off the shape may be, in kilometres. */
  readonly precisionKm: number;
  /** Where the shape comes from, in words. */
  readonly origin: string;
  /** The day the shape stands for, ISO 8601. */
  readonly asOf: string;
  /** Where its label stands: [longitude, latitude] in degrees. */
  readonly at: readonly [number, number];
  /** [west, south, east, north] in degrees. */
  readonly bounds: readonly [number, number, number, number];
};

/** What the map draws for one target that is cited; its entry's element id is `p-<id>`. */
export type Mark = Pointable & {
  /** Names of the statements that cite it, in the report's order; never empty. */
  readonly statements: readonly string[];
};

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
  const citing = new Map<string, Set<string>>();
  const problems: Problem[] = [];
  for (const { name: statement, annotations } of linked.statements)
    for (const { name, targets } of annotations)
      for (const { id } of targets) {
        if (!pointables.has(id))
          problems.push({ file, path: name, reason: `the target “${id}” is not in geodata/` });
        citing.set(id, (citing.get(id) ?? new Set()).add(statement));
      }
  const marks = [...citing].flatMap(([id, statements]) => {
    const pointable = pointables.get(id);
    return pointable ? [{ ...pointable, statements: [...statements] }] : [];
  });
  return { marks, problems };
}

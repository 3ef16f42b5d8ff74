import type { Labelling } from '../map/names.ts';
import { rowOf, type Role, type Status } from '../map/roles.ts';
import type { LinkedReport } from './model.ts';
import type { Problem } from '../input/problem.ts';

/** A fact that the report does not state. */
export type AddedFact = {
  /** Undefined where all that is said of the mark was added. */
  readonly fact?: string | undefined;
  readonly source: string;
  /** The source's address, where one was seen. */
  readonly link?: string | undefined;
};

/** Something of a report's map that an annotation can point at, in the words of one language. */
export type Pointable = Labelling & {
  readonly id: string;
  /** The id of the layer that draws it. */
  readonly layer: string;
  readonly role: Role;
  readonly title: string;
  readonly summary: string;
  /** Facts that no sentence states, each with a source of its own. */
  readonly added?: readonly AddedFact[] | undefined;
  /** For a contact: whether it took place, was acknowledged by the other side, or is proposed. */
  readonly status?: Status | undefined;
  /** When it happened, ISO 8601: one day, or the first and the last; without a last day it went on. */
  readonly date?: readonly [from: string, to: string | undefined] | undefined;
  /** How far off the shape may be, in kilometres; 0 for a contact, which has no place. */
  readonly precisionKm: number;
  /** Where the shape comes from, in words. */
  readonly origin: string;
  /** The day the shape stands for, ISO 8601. */
  readonly asOf: string;
  /** Where its label stands: [longitude, latitude] in degrees. */
  readonly at: readonly [number, number];
  /** Whether a hairline leads from there down to its label, which has more room there. */
  readonly led?: true | undefined;
  /** [west, south, east, north] in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** Of a place that the opening view does not hold: how far it is from the middle of that view, in words: “7,830 km”. */
  readonly afar?: string | undefined;
};

/** What the map draws for one target; its entry's element id is `p-<id>`. */
export type Mark = Pointable & {
  /** Names of the statements that cite it, in the report's order; empty for what no sentence speaks of. */
  readonly statements: readonly string[];
};

/**
 * The marks of a report: those that it speaks of, in that order, then the others: the way back from targets to
 * statements, derived once.
 *
 * @param linked - the report
 * @param pointables - everything that its map defines, by id
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
      for (const { id, kind } of targets) {
        const pointable = pointables.get(id);
        const is = pointable && rowOf(pointable.role).target;
        if (!pointable)
          problems.push({ file, path: name, reason: `the target “${id}” is not on the map of this report` });
        else if (is !== kind)
          problems.push({
            file,
            path: name,
            reason: `the target “${id}” is a ${is ?? 'layer'}, not a ${kind}`,
          });
        citing.set(id, (citing.get(id) ?? new Set()).add(statement));
      }
  const ids = new Set([...citing.keys(), ...pointables.keys()]);
  const marks = [...ids].flatMap((id) => {
    const pointable = pointables.get(id);
    return pointable ? [{ ...pointable, statements: [...(citing.get(id) ?? [])] }] : [];
  });
  return { marks, problems };
}

import type { Bounds } from '../geo/mercator.ts';
import type { Control } from '../map/control.ts';
import type { Layer } from '../map/roles.ts';
import type { Mark } from '../report/marks.ts';
import type { LinkedReport } from '../report/model.ts';
import type { Units } from '../report/units.ts';
import type { Dense } from './dense.ts';

/** What a view is a view of. */
export type ViewData = {
  readonly report: LinkedReport;
  readonly marks: readonly Mark[];
  /** From the top of the map down. */
  readonly layers: readonly Pick<Layer, 'id' | 'title' | 'role'>[];
  /** The first-level units that can be chosen. */
  readonly units?: Units | undefined;
  /** The area of control, whose days can be shown. */
  readonly control?: Control | undefined;
  /** The languages of the names on the map. */
  readonly languages: readonly string[];
  /** What the map shows for a sentence, where the marks it cites are not it. */
  readonly frames?: Readonly<Record<string, Bounds>>;
  /** Its layer of many incidents, whose state is `DenseState`. */
  readonly dense?: Dense | undefined;
  /** The sentences that the map flies to when they are merely read: all others are read in the opening view. */
  readonly flights?: readonly string[] | undefined;
};

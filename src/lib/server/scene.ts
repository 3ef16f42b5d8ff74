import { fit, type Size } from '../geo/camera.ts';
import { longestLabel } from '../map/names.ts';
import type { Mark } from '../report/marks.ts';
import { estimatedWidth, isPoint, labelSides, type WidthOf } from '../still/labelled.ts';
import type { Box } from '../still/labels.ts';
import { namesFrom, type Scene } from '../still/scene.ts';
import { groundOf } from './ground.ts';
import { around, gridOf, within } from './groundDetail.ts';
import type { MapOfReport } from './mapOfReport.ts';
import { groundShapesOf, ownShapesOf } from './sceneShapes.ts';
import { detailRowsOf } from './nameRows.ts';

/** A phone's map: where labels have room here they have room on every larger one. */
const small = { width: 390, height: 300 };
/** How much more than a phone's map a wide screen's shows of the surroundings. */
const wide = { width: 4 * small.width, height: 4 * small.height };
/** Maps as pages open with them, from a laptop's to a wide screen's. */
const openings = [
  { width: 660, height: 560 },
  { width: 670, height: 660 },
  { width: 830, height: 820 },
  { width: 1310, height: 1000 },
  { width: 1950, height: 1300 },
  { width: 2830, height: 1360 },
];
/** The closed legend and the buttons, in CSS pixels. */
export const coveredOn = ({ height }: Size): Box[] => [
  [0, 0, 104, 46],
  [0, height - 124, 56, height],
];

/**
 * All that the still draws for one report, with the labels of its opening view.
 *
 * @param loss - how coarse the ground may be: see `groundOf`; above 1 the map is small, and of the names only those come
 *   with it that it opens with
 */
export function sceneOf(map: MapOfReport, marks: readonly Mark[], loss: number | 'fine' = 1): Scene {
  const { home, languages } = map;
  const grid = gridOf(home);
  const named = new Set(marks.flatMap(({ label, others = {} }) => [label, ...Object.values(others)]));
  const near = around(home, 0.6);
  const known = namesFrom(detailRowsOf(map), languages, named).filter(({ at }) => within(near, at));
  // Measured text may be shorter than it is thought to be: then there is room for one more.
  const narrow: WidthOf = (text, fontSize) => estimatedWidth(text, fontSize) * 0.85;
  const opened = new Set(
    [small, ...openings].flatMap((size) =>
      [...labelSides(marks, known, fit(home, size), size, {}, undefined, coveredOn(size), narrow)].flatMap(
        ([id, side]) => (side === 'none' ? [] : [id]),
      ),
    ),
  );
  const names = known.filter(({ id }) => opened.has(id));
  const sides = labelSides(marks, names, fit(home, small), small, {}, longestLabel, coveredOn(small));
  // Places beyond a phone's map are on a larger one: there they are named as well.
  const far = labelSides(marks.filter(isPoint), [], fit(home, small), wide, Object.fromEntries(sides));
  const patterns = map.layers.flatMap(({ id: layer, classes = [] }) =>
    [...new Set(classes.map(({ pattern }) => pattern))]
      .filter((pattern) => pattern !== 'plain')
      .map((pattern) => ({ layer, pattern })),
  );
  return {
    home,
    grid,
    base: map.layers.find(({ role }) => role === 'base')?.id ?? '',
    languages,
    shapes: [...groundShapesOf(map, groundOf(map.ground, loss), grid), ...ownShapesOf(map, grid)],
    patterns,
    names:
      loss === 1 || loss === 'fine' ? names : names.filter(({ id }) => (sides.get(id) ?? 'none') !== 'none'),
    sides: Object.fromEntries([...far, ...sides].filter(([, side]) => side !== 'none')),
  };
}

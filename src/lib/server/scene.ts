import { cameraOfHome, type Size } from '../geo/camera.ts';
import { patternsOf } from '../map/rolePaints.ts';
import type { Mark } from '../report/marks.ts';
import { estimatedWidth, labelSides, type WidthOf } from '../still/labelled.ts';
import { cellShapes } from '../still/cells.ts';
import type { Box } from '../still/rim.ts';
import { namedBy, namesFrom, type Scene } from '../still/scene.ts';
import { globeBox } from '../still/globe.ts';
import { globeOf } from './globe.ts';
import { groundOf } from './ground.ts';
import { around, gridOf, within } from './groundDetail.ts';
import type { MapOfReport } from './mapOfReport.ts';
import { groundShapesOf, ownShapesOf } from './sceneShapes.ts';
import { detailRowsOf } from './nameRows.ts';

/** A phone's map: where labels have room here they have room on every larger one. */
const small = { width: 390, height: 300 };
/** Maps as pages open with them; a wider screen's further names come with the detail. */
const openings = [
  { width: 600, height: 768 },
  { width: 944, height: 900 },
];
/** The buttons, and the key over the map's foot, in CSS pixels. */
export const coveredOn = ({ width, height }: Size): Box[] => [
  [width - 170, 0, width, 46],
  [0, height - 42, width, height],
];

type Named = Pick<Scene, 'names' | 'sides'> & { readonly few: Scene['names'] };

const named = new WeakMap<readonly Mark[], { readonly map: MapOfReport; readonly names: Named }>();
const scenes = new WeakMap<
  readonly Mark[],
  { readonly map: MapOfReport; readonly loss: number | 'fine'; readonly scene: Scene }[]
>();

/** The names that a map opens with, and those that a small one has. */
function namesOf(map: MapOfReport, marks: readonly Mark[]): Named {
  const made = named.get(marks);
  if (made?.map === map) return made.names;
  const { home, languages } = map;
  const near = around(home, 0.6);
  const known = namesFrom(detailRowsOf(map), languages, namedBy(marks)).filter(({ at }) => within(near, at));
  // Measured text may be shorter than it is thought to be: then there is room for one more.
  const narrow: WidthOf = (text, fontSize) => estimatedWidth(text, fontSize) * 0.85;
  const inside = globeOf(map)?.inside;
  // The names that stand in the page leave the globe more room than it takes.
  const coveredAt = (size: Size) => {
    const globe = inside && globeBox(inside, marks, cameraOfHome(home, size), size, { most: 6 });
    return globe ? [...coveredOn(size), globe] : coveredOn(size);
  };
  const opened = new Set(
    [small, ...openings].flatMap((size) =>
      [
        ...labelSides(marks, known, cameraOfHome(home, size), size, {
          covered: coveredAt(size),
          widthOf: narrow,
        }),
      ].flatMap(([id, side]) => (side === 'none' ? [] : [id])),
    ),
  );
  const names = known.filter(({ id }) => opened.has(id));
  const sides = labelSides(marks, names, cameraOfHome(home, small), small, { covered: coveredAt(small) });
  const found = {
    names,
    few: names.filter(({ id }) => (sides.get(id) ?? 'none') !== 'none'),
    sides: Object.fromEntries([...sides].filter(([, side]) => side !== 'none')),
  };
  named.set(marks, { map, names: found });
  return found;
}

/**
 * All that the still draws for one report, with the labels of its opening view.
 *
 * @param loss - how coarse the ground may be: see `groundOf`; above 1 the map is small, and of the names only those come
 *   with it that it opens with
 */
export function sceneOf(map: MapOfReport, marks: readonly Mark[], loss: number | 'fine' = 1): Scene {
  const made = scenes.get(marks) ?? [];
  scenes.set(marks, made);
  const known = made.find((each) => each.map === map && each.loss === loss);
  if (known) return known.scene;
  const scene = makeScene(map, marks, loss);
  made.push({ map, loss, scene });
  return scene;
}

function makeScene(map: MapOfReport, marks: readonly Mark[], loss: number | 'fine'): Scene {
  const { home, languages } = map;
  const grid = gridOf(home);
  const { names, few, sides } = namesOf(map, marks);
  const patterns = map.layers.flatMap((layer) =>
    patternsOf(layer).map(({ pattern }) => ({ layer: layer.id, pattern })),
  );
  return {
    home,
    grid,
    base: map.layers.find(({ role }) => role === 'base')?.id ?? '',
    languages,
    shapes: [
      ...groundShapesOf(map, groundOf(map.ground, loss), grid, loss === 'fine'),
      ...ownShapesOf(map, grid),
      ...map.dense.flatMap(({ layer, summary }) => cellShapes(layer.id, summary.home, { home, grid })),
    ],
    patterns,
    names: loss === 1 || loss === 'fine' ? names : few,
    sides,
  };
}

import type { Camera, Size } from '../geo/camera.ts';
import { longestLabel, type Labelling } from '../map/names.ts';
import type { Position } from '../geo/mercator.ts';
import { own } from '../input/own.ts';
import { placeLabels, type Box, type Labelled, type Side } from './labels.ts';
import type { Town } from './scene.ts';

type LabelledMark = Labelling & { readonly id: string; readonly layer: string; readonly at: Position };

const beside = ['right', 'left', 'top', 'bottom'] as const;
const upright = ['top-right', 'top-left', 'bottom-right', 'bottom-left', 'top', 'bottom'] as const;
/** A town without room has no name; a place of the report is named in any case, if need be from further off. */
const markSides: readonly Side[] = [
  ...beside,
  ...upright.slice(0, 4),
  ...([1, 2] as const).flatMap((n) => upright.map((side) => `${side}+${n}` as const)),
  ...([1, 2, 3] as const).flatMap((n) => upright.map((side) => `${side}-${n}` as const)),
];
const areaSides: readonly Side[] = ['center', 'top', 'left', 'right', 'bottom', 'top-left', 'top-right'];

/** From which zoom on a town of each rank may be labelled; below it the map would be all names. */
const fromZoom: Readonly<Record<number, number>> = { 1: 3, 2: 4.6, 3: 6, 4: 7, 5: 8 };

/** Whether a mark is a place, not a contact or an area. */
export const isPoint = ({ layer }: { readonly layer: string }): boolean =>
  layer !== 'contacts' && layer !== 'occupied';

/** How wide a label is, in CSS pixels; its font's size is the second. Estimated where nobody can measure it. */
export type WidthOf = (text: string, fontSize: number) => number;
export const estimatedWidth: WidthOf = (text, fontSize) => text.length * fontSize * 0.6;

const markLabel = (mark: LabelledMark, text: string, widthOf: WidthOf): Labelled => {
  const { id, at } = mark;
  const point = isPoint(mark);
  return {
    id,
    // A contact's has a frame.
    width: widthOf(text, 13) + (mark.layer === 'contacts' ? 12 : 0),
    at,
    radius: point ? 9 : 0,
    fontSize: 13,
    sides: point ? markSides : mark.layer === 'occupied' ? areaSides : ['center'],
    firm: point,
  };
};

/**
 * The sides of all labels: places of the report first, for a line can be told without its name, then its contacts and
 * areas, both in the order of the report, then towns from the largest.
 *
 * @param standing - sides that labels have already: they keep them, before all others, where they still can, so
 *   that none moves when a script takes over
 * @param textOf - the form of a label that is shown; without it there is room for either
 * @param widthOf - measures a label
 * @param covered - what stands over the map, in CSS pixels
 * @returns side by id; what is off the map, or too small for the zoom, is not in it
 */
export function labelSides(
  marks: readonly LabelledMark[],
  towns: readonly Town[],
  camera: Camera,
  size: Size,
  standing: Readonly<Record<string, Side>> = {},
  textOf: (labelling: Labelling) => string = longestLabel,
  covered: readonly Box[] = [],
  widthOf: WidthOf = estimatedWidth,
): Map<string, Side> {
  const labelled: Labelled[] = [
    ...[...marks.filter(isPoint), ...marks.filter((mark) => !isPoint(mark))].map((mark) =>
      markLabel(mark, textOf(mark), widthOf),
    ),
    ...towns
      .filter(({ rank }) => camera.zoom >= (fromZoom[rank] ?? 9))
      .map((town) => ({
        id: town.id,
        width: widthOf(textOf(town), 12),
        at: town.at,
        radius: 3,
        fontSize: 12,
        sides: beside,
      })),
  ];
  const isStanding = ({ id }: Labelled) => (own(standing, id) ?? 'none') !== 'none';
  const first = labelled.filter(isStanding).map((label) => {
    const side = own(standing, label.id) ?? 'none';
    return { ...label, sides: [side, ...label.sides.filter((other) => other !== side)] };
  });
  return placeLabels([...first, ...labelled.filter((label) => !isStanding(label))], camera, size, covered);
}

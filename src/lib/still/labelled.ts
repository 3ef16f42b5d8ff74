import { pointOn, type Camera, type Size } from '../geo/camera.ts';
import { isPlace, rowOf, type Role } from '../map/roles.ts';
import { longestLabel, type Labelling } from '../map/names.ts';
import type { Position } from '../geo/mercator.ts';
import { own } from '../input/own.ts';
import { placeLabels, type Labelled, type Side } from './labels.ts';
import { isOnMap, type Box } from './rim.ts';
import type { PlaceName } from './scene.ts';

type LabelledMark = Labelling & {
  readonly id: string;
  readonly role: Role;
  readonly at: Position;
  readonly led?: true | undefined;
  readonly afar?: string | undefined;
};

const beside = ['right', 'left', 'top', 'bottom'] as const;
const corners = ['top-right', 'top-left', 'bottom-right', 'bottom-left'] as const;
const upright = [...corners, 'top', 'bottom'] as const;
/** A town without room has no name; a place of the report is named in any case, if need be from further off. */
const markSides: readonly Side[] = [
  ...beside,
  ...corners,
  ...([1, 2] as const).flatMap((n) => upright.map((side) => `${side}+${n}` as const)),
  ...([1, 2, 3] as const).flatMap((n) => upright.map((side) => `${side}-${n}` as const)),
];
const areaSides: readonly Side[] = ['center', 'top', 'left', 'right', 'bottom', ...corners];
/** What is chosen is named in any case: if need be from further off. */
const chosenSides: readonly Side[] = ['center', ...markSides];

/** Below its point, at the end of a hairline, as far off as there is room; on a low map beside it, or as far above. */
const ledSides = ['bottom-3', 'bottom-2', 'bottom-1', 'bottom', 'left', 'right', 'top-3'] as const;

/** From which zoom on a name of each rank may be shown; below it the map would be all names. */
const fromZoom: Readonly<Record<PlaceName['kind'], readonly number[]>> = {
  town: [3, 4.6, 6, 7, 8],
  country: [0, 2.2, 3.6, 4.2, 5.5],
  water: [0, 2.2, 3.6, 5.2, 6.6],
};
const isSeen = ({ kind, rank }: PlaceName, zoom: number) => zoom >= (fromZoom[kind][rank - 1] ?? 9);

/** How wide a label is, in CSS pixels; its font's size is the second. Estimated where nobody can measure it. */
export type WidthOf = (text: string, fontSize: number) => number;
export const estimatedWidth: WidthOf = (text, fontSize) => text.length * fontSize * 0.6;

const markLabel = (
  mark: LabelledMark,
  text: string,
  widthOf: WidthOf,
  isChosen: boolean,
  size: Size,
): Labelled => {
  const { id, at, afar } = mark;
  const point = isPlace(mark.role);
  const { framed } = rowOf(mark.role);
  return {
    id,
    // A contact's has a frame, that of a place off the map its distance, which a small map leaves out.
    width: widthOf(text, 13) + (framed ? 12 : 0) + (afar && size.width >= 360 ? 62 : 0),
    at,
    radius: point ? 9 : 0,
    fontSize: 13,
    // What is chosen is named at the rim as well, where there is no room on both sides.
    sides: point
      ? markSides
      : framed && !isChosen
        ? ['center']
        : [...(mark.led ? ledSides : []), ...(isChosen ? chosenSides : areaSides)],
    firm: point || isChosen,
    pinned: afar !== undefined || isChosen,
  };
};

const areaNameSides: readonly Side[] = ['center', 'top', 'bottom'];
/** Capitals come before countries and seas, other towns after them. */
const orderOfName = ({ kind, rank }: PlaceName) => (kind !== 'town' ? 1 : rank === 1 ? 0 : 2);

const nameLabel = (name: PlaceName, text: string, widthOf: WidthOf): Labelled => {
  const { id, at, kind } = name;
  if (kind === 'town') return { id, width: widthOf(text, 12), at, radius: 3, fontSize: 12, sides: beside };
  // Capitals, letterspaced; and italics, which are narrower.
  const width = kind === 'country' ? widthOf(text.toUpperCase(), 11) * 1.18 : widthOf(text, 12);
  return {
    id,
    width,
    at,
    radius: 0,
    fontSize: kind === 'country' ? 11 : 12,
    sides: areaNameSides,
    words: text,
  };
};

/** How labels are placed, besides by where they are. */
export type LabelOptions = {
  /**
   * Sides that labels have already: they keep them, before all others, where they still can, so that none moves when a
   * script takes over.
   */
  readonly standing?: Readonly<Record<string, Side>>;
  /** The form of a label that is shown; without it there is room for either. */
  readonly textOf?: (labelling: Labelling) => string;
  /** What stands over the map, in CSS pixels. */
  readonly covered?: readonly Box[];
  /** What stands over the map's foot: no mark is held under it. */
  readonly card?: Box | undefined;
  /** Measures a label. */
  readonly widthOf?: WidthOf;
  /** Ids of the marks that are chosen: they are named before all others. */
  readonly chosen?: ReadonlySet<string>;
};

/**
 * The sides of all labels: what is chosen first, then places of the report, for a line can be told without its name,
 * then its lines and areas, both in the order of the report, then the names of the base: capitals, countries and waters,
 * other towns.
 *
 * @returns side by id; what is off the map, or too small for the zoom, is not in it
 */
export function labelSides(
  marks: readonly LabelledMark[],
  names: readonly PlaceName[],
  camera: Camera,
  size: Size,
  {
    standing = {},
    textOf = longestLabel,
    covered = [],
    card,
    widthOf = estimatedWidth,
    chosen = new Set(),
  }: LabelOptions = {},
): Map<string, Side> {
  const orderOf = (mark: LabelledMark) => (chosen.has(mark.id) ? 0 : isPlace(mark.role) ? 1 : 2);
  const labelled: Labelled[] = [
    ...[...marks]
      .sort((a, b) => orderOf(a) - orderOf(b))
      .map((mark) => markLabel(mark, textOf(mark), widthOf, chosen.has(mark.id), size)),
    ...names
      .filter((name) => isSeen(name, camera.zoom) && isOnMap(pointOn(name.at, camera, size), size))
      .sort((a, b) => orderOfName(a) - orderOfName(b))
      .map((name) => nameLabel(name, textOf(name), widthOf)),
  ];
  const isLed = ({ sides }: Labelled) => sides[0] === ledSides[0];
  const isFirst = (label: Labelled) =>
    chosen.has(label.id) || isLed(label) || (own(standing, label.id) ?? 'none') !== 'none';
  const first = labelled.filter(isFirst).map((label) => {
    const side = own(standing, label.id) ?? 'none';
    // A hairline is as long as the map has room for.
    return side === 'none' || isLed(label)
      ? label
      : { ...label, sides: [side, ...label.sides.filter((other) => other !== side)] };
  });
  return placeLabels([...first, ...labelled.filter((label) => !isFirst(label))], camera, size, covered, card);
}

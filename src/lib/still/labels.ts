import { scaleOf, type Camera, type Size } from '../geo/camera.ts';
import { project, type Position } from '../geo/mercator.ts';

/** Which side of its point a label stands on; `center` for areas and lines, `none` where there is no room. */
export type Side = 'right' | 'left' | 'top' | 'bottom' | 'center' | 'none';

/** Something to label. Earlier ones win. */
export type Labelled = {
  readonly id: string;
  readonly text: string;
  readonly at: Position;
  /** Half the width of the symbol at the point, in CSS pixels; 0 for none. */
  readonly radius: number;
  /** CSS pixels. */
  readonly fontSize: number;
  readonly sides: readonly Side[];
};

type Box = readonly [left: number, top: number, right: number, bottom: number];

const overlaps = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** A sans-serif's widest common letters are about this wide, in em: an estimate on the safe side. */
const letterWidth = 0.6;
const gap = 3;

function boxOf({ text, radius, fontSize }: Labelled, x: number, y: number, side: Side): Box {
  const width = [...text].length * fontSize * letterWidth;
  const height = fontSize * 1.3;
  const off = radius + gap;
  if (side === 'right') return [x + off, y - height / 2, x + off + width, y + height / 2];
  if (side === 'left') return [x - off - width, y - height / 2, x - off, y + height / 2];
  if (side === 'top') return [x - width / 2, y - off - height, x + width / 2, y - off];
  if (side === 'bottom') return [x - width / 2, y + off, x + width / 2, y + off + height];
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

/**
 * Gives each label a side on which it runs over no other label and no symbol; greedy, in the order given.
 *
 * @param size - the map's size in CSS pixels; what lies outside gets no label
 * @param firm - labels whose symbol is drawn in any case, and keeps others away
 * @returns the side of each, by id; those that are off the map are not in it
 */
export function placeLabels(
  items: readonly Labelled[],
  camera: Camera,
  size: Size,
  firm: ReadonlySet<string>,
): Map<string, Side> {
  const center = project(camera.center);
  const k = scaleOf(camera.zoom);
  const onMap = items.flatMap((item) => {
    const at = project(item.at);
    const x = size.width / 2 + (at.x - center.x) * k;
    const y = size.height / 2 + (at.y - center.y) * k;
    return x < 0 || y < 0 || x > size.width || y > size.height ? [] : [{ item, x, y }];
  });
  const symbol = (r: number, x: number, y: number): Box => [x - r, y - r, x + r, y + r];
  const taken = new Map<string, Box[]>();
  for (const { item, x, y } of onMap)
    if (firm.has(item.id) && item.radius > 0) taken.set(item.id, [symbol(item.radius, x, y)]);
  const sides = new Map<string, Side>();
  for (const { item, x, y } of onMap) {
    const others = [...taken].filter(([id]) => id !== item.id).flatMap(([, boxes]) => boxes);
    // A town's own dot must not lie on a name that is already there.
    const dot = symbol(item.radius, x, y);
    const hidden = !firm.has(item.id) && others.some((other) => overlaps(dot, other));
    const free = item.sides.find((side) => {
      if (hidden) return false;
      const box = boxOf(item, x, y, side);
      const inside = box[0] >= 0 && box[1] >= 0 && box[2] <= size.width && box[3] <= size.height;
      return inside && !others.some((other) => overlaps(box, other));
    });
    sides.set(item.id, free ?? 'none');
    if (!free) continue;
    const boxes = taken.get(item.id) ?? (item.radius > 0 ? [symbol(item.radius, x, y)] : []);
    taken.set(item.id, [...boxes, boxOf(item, x, y, free)]);
  }
  return sides;
}

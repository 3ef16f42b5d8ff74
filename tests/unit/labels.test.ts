import { describe, expect, it } from 'vitest';
import { fit, type Size } from '../../src/lib/geo/camera.ts';
import { boundsOf } from '../../src/lib/geo/mercator.ts';
import { isPoint, labelSides } from '../../src/lib/still/labelled.ts';
import { placeLabels, type Box, type Labelled, type Side } from '../../src/lib/still/labels.ts';
import { reportOf } from '../support/reports.ts';

const { marks } = reportOf('white-house-talks');
const points = marks.filter(isPoint);

/** The page's own maps: on a desk, and at 390 and 320 px, where the buttons stand on the left and the card is below. */
const maps: readonly (Size & { readonly edge: number; readonly left: number })[] = [
  { width: 672, height: 500, edge: 56, left: 56 },
  { width: 390, height: 308, edge: 38, left: 60 },
  { width: 320, height: 205, edge: 25, left: 60 },
];
const coveredOf = ({ width, height }: Size): Box[] => [
  [10, 10, 98, 44],
  width > 640 ? [width - 44, height - 114, width - 10, height - 10] : [10, height - 114, 46, height - 10],
  [width - 120, height - 30, width - 10, height],
];

describe('the labels of marks', () => {
  const camera = { center: [0, 0] as const, zoom: 3 };
  const label = (id: string, at: readonly [number, number], sides: readonly Side[]): Labelled => ({
    id,
    width: 47,
    at,
    radius: 9,
    fontSize: 13,
    sides,
    firm: true,
  });
  const placed = (items: readonly Labelled[], covered: readonly Box[] = []) =>
    Object.fromEntries(placeLabels(items, camera, { width: 300, height: 200 }, covered));

  it('give way where another has no other side', () => {
    const free = label('a', [0, 0], ['right', 'left', 'bottom']);
    expect(placed([free])).toEqual({ a: 'right' });
    // The second has but the one side, which the first would take.
    expect(placed([free, label('b', [6, 0], ['left'])])).toEqual({ a: 'left', b: 'left' });
  });

  it('stack where two marks share a point, and only there', () => {
    const sides = ['top', 'top+1'] as const;
    expect(placed([label('a', [0, 0], sides), label('b', [0.5, 0], sides)])).toEqual({
      a: 'top',
      b: 'top+1',
    });
    expect(placed([label('a', [0, 0], sides), label('b', [2, 0], sides)])).toEqual({ a: 'top', b: 'none' });
  });

  it('keep off what stands over the map, and end at a leader line where that helps', () => {
    const sides = ['bottom', 'bottom-1'] as const;
    expect(placed([label('a', [0, 0], sides)], [[0, 110, 300, 126]])).toEqual({ a: 'none' });
    expect(placed([label('a', [0, 0], sides)], [[0, 110, 140, 126]])).toEqual({ a: 'bottom-1' });
  });

  it('name all places of the real report framed together, on maps of every size', () => {
    for (const { edge, left, ...size } of maps) {
      const padding = { top: edge, right: edge, bottom: edge, left };
      const together = fit(boundsOf(points.map(({ at }) => at)), size, padding);
      const sides = labelSides(marks, [], together, size, {}, undefined, coveredOf(size));
      const unnamed = points.filter(({ id }) => (sides.get(id) ?? 'none') === 'none').map(({ id }) => id);
      expect.soft(unnamed, `${size.width} × ${size.height}`).toEqual([]);
    }
  });
});

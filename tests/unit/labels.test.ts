import { describe, expect, it } from 'vitest';
import { cameraOfHome, type Size } from '../../src/lib/geo/camera.ts';
import { isPlace } from '../../src/lib/map/roles.ts';
import { sceneOf } from '../../src/lib/server/scene.ts';
import { sceneCss } from '../../src/lib/server/sceneCss.ts';
import { labelSides } from '../../src/lib/still/labelled.ts';
import { placeLabels, type Labelled, type Side } from '../../src/lib/still/labels.ts';
import type { Box } from '../../src/lib/still/rim.ts';
import { reportOf } from '../support/reports.ts';

const { marks, map } = reportOf('white-house-talks');
const points = marks.filter(({ role }) => isPlace(role));

/** The page's own maps: on a desk, and at 390 and 320 px. */
const maps: readonly Size[] = [
  { width: 944, height: 900 },
  { width: 600, height: 768 },
  { width: 390, height: 338 },
  { width: 320, height: 256 },
];
const coveredOf = ({ width, height }: Size): Box[] => [
  [width - 170, 0, width, 46],
  [0, height - 42, width, height],
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

  it('name all places of the real report in its opening view, on maps of every size', () => {
    for (const size of maps) {
      // As wide as a browser sets them.
      const widthOf = (text: string, fontSize: number) => text.length * fontSize * 0.52;
      const options = { covered: coveredOf(size), widthOf };
      const sides = labelSides(marks, [], cameraOfHome(map.home, size), size, options);
      const unnamed = points.filter(({ id }) => (sides.get(id) ?? 'none') === 'none').map(({ id }) => id);
      expect.soft(unnamed, `${size.width} × ${size.height}`).toEqual([]);
    }
  });

  it('name a talk or a call that is chosen, also where it is held at the rim', () => {
    for (const size of maps)
      for (const { id } of marks.filter(({ role }) => role === 'contact')) {
        const options = { covered: coveredOf(size), chosen: new Set([id]) };
        const sides = labelSides(marks, [], cameraOfHome(map.home, size), size, options);
        expect.soft(sides.get(id) ?? 'none', `${id}, ${size.width} × ${size.height}`).not.toBe('none');
      }
  });

  it('set the share of the occupied territory in the sea, beside or below its southern tip', () => {
    const led = marks.find(({ led }) => led);
    for (const size of [...maps.slice(0, 3), { width: 640, height: 393 }, { width: 390, height: 380 }]) {
      const camera = cameraOfHome(map.home, size);
      const side = labelSides(marks, [], camera, size, { covered: coveredOf(size) }).get(led?.id ?? '');
      expect.soft(side, `${size.width} × ${size.height}`).toMatch(/^bottom|^left$/u);
    }
    // The point itself lies on the coast: what is below it lies on no land, however large the map.
    expect(led?.at[1]).toBeLessThan(44.45);
    // The style sheet says the same where there is no script.
    const css = sceneCss(sceneOf(map, marks), marks, true, 'en');
    for (const width of [380, 590])
      expect
        .soft(css)
        .toMatch(new RegExp(`min-width:${width}px\\)[^{]*\\{:root[^{]*\\{\\.m-${led?.id}>`, 'u'));
  });
});

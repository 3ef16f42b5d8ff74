import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcsOf } from '../../src/lib/geo/arc.ts';
import { fit, panned, scaleOf, zoomed } from '../../src/lib/geo/camera.ts';
import { kilometresPerPixel } from '../../src/lib/geo/scale.ts';
import { boundsOf, project, unproject, type Position } from '../../src/lib/geo/mercator.ts';

const anywhere = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);
const kyiv: Position = [30.5238, 50.4547];
const washington: Position = [-77.0365, 38.8977];

describe('project', () => {
  it('is undone by unproject', () => {
    fc.assert(
      fc.property(anywhere, (position) => {
        const [longitude, latitude] = unproject(project(position));
        expect(longitude).toBeCloseTo(position[0], 6);
        expect(latitude).toBeCloseTo(position[1], 6);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('fit', () => {
  it('keeps both corners inside the padding', () => {
    const size = { width: 400, height: 300 };
    const padding = { top: 10, right: 20, bottom: 120, left: 40 };
    const camera = fit(boundsOf([kyiv, washington]), size, padding);
    const k = scaleOf(camera.zoom);
    const centre = project(camera.center);
    for (const position of [kyiv, washington]) {
      const x = size.width / 2 + (project(position).x - centre.x) * k;
      const y = size.height / 2 + (project(position).y - centre.y) * k;
      expect(x).toBeGreaterThanOrEqual(padding.left - 0.01);
      expect(x).toBeLessThanOrEqual(size.width - padding.right + 0.01);
      expect(y).toBeGreaterThanOrEqual(padding.top - 0.01);
      expect(y).toBeLessThanOrEqual(size.height - padding.bottom + 0.01);
    }
  });
  it('does not go closer than it may for a single place', () => {
    expect(fit([...kyiv, ...kyiv], { width: 400, height: 300 }, undefined, 9).zoom).toBe(9);
  });
});

describe('zoomed', () => {
  it('keeps what is under the pointer in place', () => {
    const camera = { center: kyiv, zoom: 5 };
    const from = { x: 120, y: -80 };
    const under = (c: typeof camera) => {
      const centre = project(c.center);
      return { x: centre.x + from.x / scaleOf(c.zoom), y: centre.y + from.y / scaleOf(c.zoom) };
    };
    const after = zoomed(camera, 1.5, from);
    expect(under(after).x).toBeCloseTo(under(camera).x, 3);
    expect(under(after).y).toBeCloseTo(under(camera).y, 3);
  });
});

describe('panned', () => {
  it('goes east for positive x and south for positive y', () => {
    const after = panned({ center: kyiv, zoom: 5 }, 100, 100);
    expect(after.center[0]).toBeGreaterThan(kyiv[0]);
    expect(after.center[1]).toBeLessThan(kyiv[1]);
  });
});

describe('kilometresPerPixel', () => {
  it('agrees with the published 156.543 km at zoom 0 of 256-pixel tiles on the equator', () => {
    expect(kilometresPerPixel({ center: [0, 0], zoom: -1 })).toBeCloseTo(156.543, 2);
  });
});

describe('arcsOf', () => {
  const arcs = arcsOf([
    { id: 'a', lines: [[kyiv, washington]] },
    { id: 'b', lines: [[washington, kyiv]] },
  ]);
  it('begins and ends exactly on the seats', () => {
    expect(arcs.get('a')?.[0]?.[0]).toEqual(kyiv);
    expect(arcs.get('a')?.[0]?.at(-1)).toEqual(washington);
  });
  it('bows north both ways and keeps lines of one pair apart', () => {
    const a = arcs.get('a')?.[0]?.[16] ?? [0, 0];
    const b = arcs.get('b')?.[0]?.[16] ?? [0, 0];
    expect(a[1]).toBeGreaterThan(50.4547);
    expect(Math.abs(a[1] - b[1])).toBeGreaterThan(1);
  });
});

import fc from 'fast-check';
import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { project } from '../../src/lib/geo/mercator.ts';
import { withoutAlone } from '../../src/lib/server/arcs/alone.ts';
import { cutOf } from '../../src/lib/server/arcs/cut.ts';
import { Points } from '../../src/lib/server/arcs/points.ts';
import { thinned } from '../../src/lib/server/arcs/thin.ts';
import { readWorld } from '../../src/lib/server/read/world.ts';

type Shape = LineString | Polygon | MultiPolygon;
type Shapes = Readonly<Record<'areas' | 'lines', readonly Shape[]>>;

const collected = (shapes: readonly Shape[]) => ({
  type: 'FeatureCollection' as const,
  features: shapes.map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry })),
});

/** What the package finds, from copies: it turns rings round in place. */
const expected = ({ areas, lines }: Shapes): Topology =>
  topology(structuredClone({ areas: collected(areas), lines: collected(lines) }));

const positionsOf = (points: Points, lines: readonly Int32Array[]) =>
  lines.map((line) => Array.from(line, (point) => points.at[point] ?? []));

/** What the package thins them to, by the same weights. */
function thinnedBy({ arcs }: Topology, unseen: (at: Position) => number, loss: number): Position[][] {
  const weigh = (triangle: Position[]) => {
    const [a, b, c] = triangle.map(([x = 0, y = 0]) => project([x, y]));
    if (!a || !b || !c) return 0;
    const not = unseen(triangle[1] ?? []);
    return not === 0 ? Infinity : Math.abs((a.x - c.x) * (b.y - a.y) - (a.x - b.x) * (c.y - a.y)) / 2 / not;
  };
  const weighed = presimplify({ type: 'Topology', objects: {}, arcs } as never, weigh as never);
  return simplify(weighed, loss).arcs;
}

/** Blocks of a small grid, of which each may have a hole, and ways along its lines: they share edges in every manner. */
const grid = fc.integer({ min: 0, max: 5 });
const block = fc.tuple(
  grid,
  grid,
  fc.integer({ min: 1, max: 3 }),
  fc.integer({ min: 0, max: 3 }),
  fc.boolean(),
);
const areas = fc.array(
  block.map(([x, y, size, turn, back]): Polygon => {
    const steps = Array.from({ length: size }, (_, i) => i);
    const ring = [
      ...steps.map((i) => [x + i, y]),
      ...steps.map((i) => [x + size, y + i]),
      ...steps.map((i) => [x + size - i, y + size]),
      ...steps.map((i) => [x, y + size - i]),
    ];
    const turned = [...ring.slice(turn), ...ring.slice(0, turn)];
    const closed = [...turned, ...turned.slice(0, 1)];
    return { type: 'Polygon', coordinates: [back ? closed.reverse() : closed] };
  }),
  { minLength: 1, maxLength: 8 },
);
const lines = fc.array(
  fc
    .tuple(
      grid,
      grid,
      fc.array(fc.constantFrom([0, 1], [1, 0], [0, -1], [-1, 0]), { minLength: 1, maxLength: 9 }),
    )
    .map(([x, y, steps]): LineString => {
      const coordinates = [[x, y]];
      for (const [dx = 0, dy = 0] of steps) {
        const [px = 0, py = 0] = coordinates.at(-1) ?? [];
        coordinates.push([px + dx, py + dy]);
      }
      return { type: 'LineString', coordinates };
    }),
  { maxLength: 4 },
);

/** As `toEqual`, which takes a second for so much. */
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

describe('lines that shapes have in common', () => {
  it('are those that topojson-server finds', () => {
    fc.assert(
      fc.property(areas, lines, (some, ways) => {
        const shapes = { areas: some, lines: ways };
        const points = new Points();
        const { arcs, objects } = cutOf(points, shapes);
        const packaged = expected(shapes);
        expect(positionsOf(points, arcs)).toEqual(packaged.arcs);
        expect(objects).toEqual(packaged.objects);
      }),
      { numRuns: 300 },
    );
  });

  it('are found of the whole world, and thinned as topojson-simplify thins them', () => {
    const world = readWorld('.');
    const shapes = {
      areas: world.countries.features.map(({ geometry }) => geometry),
      lines: world.borders.features.map(({ geometry }) => geometry as LineString),
    };
    const points = new Points();
    const packaged = expected(shapes);
    // The second time lines are found that are kept.
    for (const { arcs } of [cutOf(points, shapes), cutOf(points, shapes)]) {
      expect(arcs.length).toBe(packaged.arcs.length);
      // Near a place nothing is lost, around it little, and beyond the same everywhere.
      const [near, far] = [500, 40_000];
      const unseen = ([x = 0, y = 0]: Position) =>
        Math.abs(x - 30) + Math.abs(y - 48) < 3 ? 0 : Math.abs(x - 30) < 40 ? near : far;
      const edge = project([70, 0]).x;
      const found = thinned(
        points,
        arcs,
        {
          at: (point) => unseen(points.at[point] ?? []),
          all: (line) => (points.boxOf(line).left > edge ? far : undefined),
        },
        [1, 9],
      );
      for (const [i, loss] of [1, 9].entries())
        expect(isSame(positionsOf(points, found[i] ?? []), thinnedBy(packaged, unseen, loss))).toBe(true);
    }
  }, 30_000);
});

describe('points', () => {
  it('have one number where they are equal, whatever the sign of zero', () => {
    const points = new Points();
    expect([
      ...points.numbersOf([
        [0, 1],
        [-0, 1],
        [2, -0],
        [2, 0],
      ]),
    ]).toEqual([0, 0, 1, 1]);
    expect([points.find([-0, 1]), points.find([2, 0]), points.find([5, 5])]).toEqual([0, 1, -1]);
  });
});

describe('islands', () => {
  it('stay where another area has their line, or a hole in it', () => {
    const arcs = [0, 1, 2].map((point) => Int32Array.of(point, point));
    const island = (...rings: number[][]) => ({ type: 'Polygon' as const, arcs: rings });
    const left = withoutAlone(arcs, [island([0]), island([1], [2]), island([~2])], () => true);
    expect(left.map((area) => area.arcs)).toEqual([[], [[[1], [2]]], [[[~2]]]]);
    expect(withoutAlone(arcs, [island([0])], () => false)[0]?.arcs).toEqual([[[0]]]);
  });
});

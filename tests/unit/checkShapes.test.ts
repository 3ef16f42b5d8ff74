import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/lib/report/model.ts';
import { checkInUkraine, checkShapes } from '../../src/lib/server/checkShapes.ts';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const area = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates });
const units = [
  { id: 'UA-14', geometry: area(box(36, 47, 39, 49)) },
  { id: 'UA-23', geometry: area(box(34, 47, 36, 49)) },
];
function problemsOf(geometry: Polygon, oblast = 'UA-14'): Problem[] {
  const problems: Problem[] = [];
  const part = { id: 'UA-14-since', geometry, properties: { held: 'since-2022-02-24' as const, oblast } };
  const dataset = { file: 'occupied.geojson' } as Parameters<typeof checkShapes>[0];
  checkShapes(dataset, [part], units, 'geodata', problems);
  return problems;
}

describe('bad occupied territory', () => {
  it('is not what lies within its unit', () => {
    expect(problemsOf(area(box(37, 47.5, 38, 48), box(37.2, 47.6, 37.4, 47.8).reverse()))).toEqual([]);
  });

  it.each([
    [
      'outside Ukraine',
      area(box(37, 47.5, 40, 48)),
      /2 positions lie outside Ukraine, the first at \[40, 47\.5\]$/u,
    ],
    ['outside its unit', area(box(35, 47.5, 38, 48)), /outside UA-14/u],
    ['swapped', area(box(47.5, 37, 48, 38)), /outside Ukraine.*latitude and longitude look swapped/u],
  ])('is %s: file, feature and reason are given', (_what, geometry, reason) => {
    const problems = problemsOf(geometry);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems)
      expect(problem).toMatchObject({ file: 'geodata/occupied.geojson', path: 'UA-14-since' });
    expect(problems.map((problem) => problem.reason).join('\n')).toMatch(reason);
  });

  it('is in a unit that does not exist', () => {
    expect(problemsOf(area(box(37, 47.5, 38, 48)), 'UA-99')[0]?.reason).toBe(
      'there is no first-level unit UA-99',
    );
  });
});

describe('a unit or a town of Ukraine', () => {
  it('is not where Ukraine is not', () => {
    const problems: Problem[] = [];
    const features = [
      { id: 'kharkiv', positions: [[36.25, 49.98]] },
      { id: 'swapped', positions: [[49.98, 36.25]] },
    ];
    checkInUkraine('geodata/towns.geojson', features, problems);
    expect(problems).toEqual([
      { file: 'geodata/towns.geojson', path: 'swapped', reason: 'lies outside Ukraine, at [49.98, 36.25]' },
    ]);
  });
});

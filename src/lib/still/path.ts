import { project, worldSize, type Position } from '../geo/mercator.ts';

/**
 * Paths are whole numbers of a scene's `grid`, so many world units: about a pixel at its opening view. The still's
 * component scales them back. Neighbours that share a border round to the same numbers, so no gap opens.
 */
type Cell = readonly [x: number, y: number];

const cellOf = (position: Position, grid: number): Cell => {
  const { x, y } = project(position);
  return [Math.round(x / grid), Math.round(y / grid)];
};

/** Rounded, without repeats and without points on a straight line between their neighbours. */
function cellsOf(positions: readonly Position[], grid: number): Cell[] {
  const cells: Cell[] = [];
  for (const position of positions) {
    const cell = cellOf(position, grid);
    const last = cells.at(-1);
    if (last && last[0] === cell[0] && last[1] === cell[1]) continue;
    const before = cells.at(-2);
    if (last && before) {
      const [ax, ay] = [last[0] - before[0], last[1] - before[1]];
      const [bx, by] = [cell[0] - last[0], cell[1] - last[1]];
      if (ax * by === ay * bx && ax * bx + ay * by > 0) cells.pop();
    }
    cells.push(cell);
  }
  return cells;
}

/** Pairs joined as short as SVG allows: a minus sign separates by itself. */
function written(cells: readonly Cell[]): string {
  let out = '';
  let [x, y] = [0, 0];
  cells.forEach(([cx, cy], i) => {
    const [dx, dy] = [cx - x, cy - y];
    const separator = i === 0 ? 'M' : i === 1 ? 'l' : dx < 0 ? '' : ' ';
    out += `${separator}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = [cx, cy];
  });
  return out;
}

/** SVG path data of a line: absolute start, then relative steps, in `grid` units. Empty where it is a dot. */
export function linePath(positions: readonly Position[], grid: number): string {
  const cells = cellsOf(positions, grid);
  return cells.length < 2 ? '' : written(cells);
}

/** SVG path data of closed rings, in `grid` units; a ring that rounds to less than an area is left out. */
export function ringsPath(rings: readonly (readonly Position[])[], grid: number): string {
  return rings
    .map((ring) => {
      const cells = cellsOf(ring.slice(0, -1), grid);
      return cells.length < 3 ? '' : `${written(cells)}z`;
    })
    .join('');
}

/**
 * SVG path data of a curve as `arcsOf` draws it: a quadratic one, of which the middle position gives the
 * control point. Smooth at every zoom, and a tenth of the length.
 */
export function curvePath(positions: readonly Position[], grid: number): string {
  const [first, middle, last] = [0, (positions.length - 1) / 2, positions.length - 1].map(
    (i) => positions[i],
  );
  if (!first || !middle || !last) return linePath(positions, grid);
  const [a, b, c] = [cellOf(first, grid), cellOf(middle, grid), cellOf(last, grid)];
  const control = [0, 1].map((i) => 2 * (b[i] ?? 0) - ((a[i] ?? 0) + (c[i] ?? 0)) / 2);
  return `M${a.join(' ')}Q${[...control, ...c].join(' ')}`;
}

/**
 * SVG path data of a circle on the ground. Mercator keeps small circles round; its scale at a latitude is
 * 1 / cos(latitude), and the equator is 40,075.017 km long (WGS 84).
 */
export function circlePath(center: Position, kilometres: number, grid: number): string {
  const [x, y] = cellOf(center, grid);
  const perUnit = (40075.017 / worldSize) * Math.cos((center[1] * Math.PI) / 180);
  const radius = Math.round((kilometres / perUnit / grid) * 10) / 10;
  const half = `a${radius} ${radius} 0 1 0 `;
  return `M${x - radius} ${y}${half}${2 * radius} 0${half}${-2 * radius} 0z`;
}

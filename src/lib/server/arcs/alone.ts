import type { MultiPolygon, Polygon } from 'topojson-specification';

const lineOf = (arc: number) => (arc < 0 ? ~arc : arc);

/**
 * Areas without those polygons that are one ring of one line, which no other has, of some such lines.
 *
 * @param arcs - the lines of the areas' topology
 */
export function withoutAlone(
  arcs: readonly Int32Array[],
  areas: readonly (Polygon | MultiPolygon)[],
  isLost: (line: Int32Array) => boolean,
): MultiPolygon[] {
  const polygons = areas.map((area) => (area.type === 'Polygon' ? [area.arcs] : area.arcs));
  const uses = new Int32Array(arcs.length);
  for (const arc of polygons.flat(3)) uses[lineOf(arc)] = (uses[lineOf(arc)] ?? 0) + 1;
  const isKept = ([ring = [], ...holes]: readonly number[][]) => {
    const [arc = 0, ...rest] = ring;
    const line = arcs[lineOf(arc)];
    return holes.length + rest.length > 0 || uses[lineOf(arc)] !== 1 || !line || !isLost(line);
  };
  return polygons.map((each) => ({ type: 'MultiPolygon', arcs: each.filter(isKept) }));
}
